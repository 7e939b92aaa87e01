// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/rows.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QCryptographicHash>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <limits>

namespace martlet::rows {

namespace {

// First byte of edits: how the rest is packed.
constexpr char plain = 0;
constexpr char deflated = 1;

// The edits of one change unpacked; more is not kept in the history.
constexpr qsizetype mostUnpacked = qsizetype(64) * 1024 * 1024;
constexpr qsizetype worthPacking = 200;

QByteArray deflate(const QByteArray &bytes)
{
    uLongf size = compressBound(uLong(bytes.size()));
    QByteArray packed(qsizetype(size), Qt::Uninitialized);
    const auto *source = reinterpret_cast<const Bytef *>(bytes.constData());
    auto *target = reinterpret_cast<Bytef *>(packed.data());
    if (compress2(target, &size, source, uLong(bytes.size()), Z_BEST_SPEED) != Z_OK)
        return {};
    packed.truncate(qsizetype(size));
    return packed;
}

// qUncompress() would believe any size; this stops at the one that the bytes promise.
std::optional<QByteArray> inflate(QByteArrayView packed, qsizetype size)
{
    if (size < 0 || size > mostUnpacked || size / 1100 > packed.size())
        return {};
    QByteArray bytes(size, Qt::Uninitialized);
    uLongf length = uLongf(size);
    const auto *source = reinterpret_cast<const Bytef *>(packed.data());
    auto *target = reinterpret_cast<Bytef *>(bytes.data());
    if (uncompress(target, &length, source, uLong(packed.size())) != Z_OK)
        return {};
    return qsizetype(length) == size ? std::optional(bytes) : std::nullopt;
}

std::optional<QString> readText(QCborStreamReader &reader)
{
    if (!reader.isString())
        return {};
    QString text;
    auto part = reader.readString();
    while (part.status == QCborStreamReader::Ok) {
        text = text.isEmpty() ? part.data : text + part.data;
        part = reader.readString();
    }
    if (part.status != QCborStreamReader::EndOfString)
        return {};
    return text;
}

std::optional<qint64> readNumber(QCborStreamReader &reader)
{
    if (!reader.isUnsignedInteger())
        return {};
    const quint64 number = reader.toUnsignedInteger();
    if (number > quint64(std::numeric_limits<qint64>::max()) || !reader.next())
        return {};
    return qint64(number);
}

std::optional<Value> readValue(QCborStreamReader &reader)
{
    if (reader.isString()) {
        const auto text = readText(reader);
        return text ? std::optional<Value>(*text) : std::nullopt;
    }
    bool ok = false;
    const Value value = Value::fromCbor(QCborValue::fromCbor(reader), &ok);
    if (!ok || reader.lastError() != QCborError::NoError)
        return {};
    return value;
}

bool atEnd(QCborStreamReader &reader)
{
    return reader.lastError() == QCborError::NoError && reader.leaveContainer();
}

std::optional<Edit> readEdit(QCborStreamReader &reader)
{
    if (!reader.isArray() || !reader.enterContainer())
        return {};
    const auto item = readText(reader);
    const auto field = item ? readText(reader) : std::nullopt;
    const auto before = field ? readValue(reader) : std::nullopt;
    const auto after = before ? readValue(reader) : std::nullopt;
    if (!after || !atEnd(reader))
        return {};
    return Edit {*item, Key(*field), *before, *after};
}

} // namespace

void Stamps::set(const QString &field, Stamp stamp)
{
    if (stamp == born)
        fields.remove(field);
    else
        fields.insert(field, stamp);
}

QByteArray encode(const Fields &fields)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startMap(quint64(fields.size()));
    for (const auto &[key, value] : fields) {
        writer.append(key.text());
        value.toCbor().toCbor(writer);
    }
    writer.endMap();
    return bytes;
}

std::optional<Fields> decodeFields(const QByteArray &bytes)
{
    QCborStreamReader reader(bytes);
    if (!reader.isMap() || !reader.enterContainer())
        return {};
    Fields fields;
    while (reader.hasNext()) {
        const auto key = readText(reader);
        const auto value = key ? readValue(reader) : std::nullopt;
        if (!value)
            return {};
        fields.set(Key(*key), *value);
    }
    return atEnd(reader) ? std::optional(fields) : std::nullopt;
}

QByteArray encode(const Stamps &stamps)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(quint64(2 + 3 * stamps.fields.size()));
    writer.append(quint64(stamps.born.run));
    writer.append(quint64(stamps.born.number));
    for (auto field = stamps.fields.cbegin(); field != stamps.fields.cend(); ++field) {
        writer.append(field.key());
        writer.append(quint64(field->run));
        writer.append(quint64(field->number));
    }
    writer.endArray();
    return bytes;
}

static std::optional<Stamp> readStamp(QCborStreamReader &reader)
{
    const auto run = readNumber(reader);
    const auto number = run ? readNumber(reader) : std::nullopt;
    return number ? std::optional(Stamp {*run, *number}) : std::nullopt;
}

std::optional<Stamps> decodeStamps(const QByteArray &bytes)
{
    QCborStreamReader reader(bytes);
    if (!reader.isArray() || !reader.enterContainer())
        return {};
    const auto born = readStamp(reader);
    if (!born)
        return {};
    Stamps stamps {*born, {}};
    while (reader.hasNext()) {
        const auto field = readText(reader);
        const auto stamp = field ? readStamp(reader) : std::nullopt;
        if (!stamp)
            return {};
        stamps.fields.insert(*field, *stamp);
    }
    return atEnd(reader) ? std::optional(stamps) : std::nullopt;
}

QByteArray encode(const Edits &edits)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(quint64(edits.size()));
    for (const Edit &edit : edits) {
        writer.startArray(4);
        writer.append(edit.item);
        writer.append(edit.field.text());
        edit.before.toCbor().toCbor(writer);
        edit.after.toCbor().toCbor(writer);
        writer.endArray();
    }
    writer.endArray();
    if (bytes.size() > mostUnpacked)
        return encode(Edits());
    const QByteArray packed = bytes.size() < worthPacking ? QByteArray() : deflate(bytes);
    if (packed.isEmpty() || packed.size() + qsizetype(sizeof(quint32)) >= bytes.size())
        return char(plain) + bytes;
    const quint32 size = qToLittleEndian(quint32(bytes.size()));
    return char(deflated) + QByteArray(reinterpret_cast<const char *>(&size), sizeof size) + packed;
}

static std::optional<QByteArray> unpacked(const QByteArray &bytes)
{
    if (bytes.startsWith(plain))
        return bytes.sliced(1);
    if (!bytes.startsWith(deflated) || bytes.size() < qsizetype(1 + sizeof(quint32)))
        return {};
    const auto size = qFromLittleEndian<quint32>(bytes.constData() + 1);
    return inflate(QByteArrayView(bytes).sliced(1 + sizeof(quint32)), qsizetype(size));
}

std::optional<Edits> decodeEdits(const QByteArray &bytes)
{
    const auto plainBytes = unpacked(bytes);
    if (!plainBytes)
        return {};
    QCborStreamReader reader(*plainBytes);
    if (!reader.isArray() || !reader.enterContainer())
        return {};
    Edits edits;
    while (reader.hasNext()) {
        const auto edit = readEdit(reader);
        if (!edit)
            return {};
        edits.append(*edit);
    }
    return atEnd(reader) ? std::optional(edits) : std::nullopt;
}

static constexpr qint64 originMask = 3;
static constexpr qint64 continuesFlag = 4;

qint64 flagsOf(const Change &change)
{
    return qint64(change.origin) | (change.continues ? continuesFlag : 0);
}

void setFlags(Change *change, qint64 flags)
{
    const qint64 origin = std::min(flags & originMask, qint64(Change::Origin::Redo));
    change->origin = Change::Origin(origin);
    change->continues = (flags & continuesFlag) != 0;
}

QByteArray hashOf(std::initializer_list<QByteArrayView> columns)
{
    QByteArray row;
    for (QByteArrayView column : columns) {
        const qint64 size = qToLittleEndian(qint64(column.size()));
        row.append(reinterpret_cast<const char *>(&size), sizeof size);
        row.append(column);
    }
    return QCryptographicHash::hash(row, QCryptographicHash::Blake2b_160).first(8);
}

} // namespace martlet::rows
