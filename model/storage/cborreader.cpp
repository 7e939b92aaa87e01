// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/cborreader.h"

#include <QCborStreamReader>

#include <bit>
#include <cmath>
#include <limits>

namespace martlet {

// The low five bits of a first byte are the argument, or how many bytes it has.
std::optional<quint64> CborReader::argument(Major major)
{
    if (atEnd() || quint8(m_bytes[m_at]) >> 5 != major)
        return {};
    const int low = m_bytes[m_at++] & 0x1f;
    if (low < 24)
        return quint64(low);
    const qsizetype size = qsizetype(1) << (low - 24);
    if (low > 27 || m_bytes.size() - m_at < size)
        return {};
    quint64 number = 0;
    for (const char byte : m_bytes.sliced(m_at, size))
        number = number << 8 | quint8(byte);
    m_at += size;
    return number;
}

std::optional<qsizetype> CborReader::count(Major major)
{
    const auto count = argument(major);
    if (!count || *count > quint64(m_bytes.size() - m_at))
        return {};
    return qsizetype(*count);
}

std::optional<QByteArrayView> CborReader::utf8()
{
    const auto size = count(Text);
    if (!size)
        return {};
    const QByteArrayView text = m_bytes.sliced(m_at, *size);
    m_at += *size;
    return QUtf8StringView(text.data(), text.size()).isValidUtf8() ? std::optional(text)
                                                                   : std::nullopt;
}

std::optional<QString> CborReader::text()
{
    const auto text = utf8();
    return text ? std::optional(QString::fromUtf8(*text)) : std::nullopt;
}

std::optional<qint64> CborReader::number()
{
    const auto number = argument(Unsigned);
    if (!number || *number > quint64(std::numeric_limits<qint64>::max()))
        return {};
    return qint64(*number);
}

std::optional<Value> CborReader::value()
{
    if (atEnd())
        return {};
    const quint8 first = quint8(m_bytes[m_at]);
    if (first >> 5 == Text) {
        const auto held = text();
        return held ? std::optional<Value>(*held) : std::nullopt;
    }
    enum { False = 0xf4, True = 0xf5, Double = 0xfb };
    if (first == False || first == True) {
        ++m_at;
        return Value(first == True);
    }
    if (first != Double)
        return otherValue();
    const auto bits = argument(Simple);
    const double number = bits ? std::bit_cast<double>(*bits) : std::nan("");
    return std::isfinite(number) ? std::optional<Value>(number) : std::nullopt;
}

std::optional<Value> CborReader::otherValue()
{
    const QByteArrayView rest = m_bytes.sliced(m_at);
    QCborStreamReader reader(rest.data(), rest.size());
    bool ok = false;
    const Value value = Value::fromCbor(QCborValue::fromCbor(reader), &ok);
    if (!ok || reader.lastError() != QCborError::NoError)
        return {};
    m_at += reader.currentOffset();
    return value;
}

} // namespace martlet
