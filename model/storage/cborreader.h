// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/value.h"

#include <QByteArrayView>

#include <optional>

namespace martlet {

/// Reads CBOR as we write it, without copies: every length is said at the front. Each function
/// takes the next thing, or gives nothing where that is another or goes beyond the end; what was
/// read before is then worth nothing. The bytes must outlive the reader.
class CborReader
{
public:
    explicit CborReader(QByteArrayView bytes)
        : m_bytes(bytes)
    { }

    bool atEnd() const { return m_at == m_bytes.size(); }

    /// How many things an array, or pairs a map, has; they come next. Never more than bytes are
    /// left, so that nobody makes room for what cannot come.
    std::optional<qsizetype> array() { return count(Array); }
    std::optional<qsizetype> map() { return count(Map); }
    /// Sound UTF-8.
    std::optional<QByteArrayView> utf8();
    std::optional<QString> text();
    std::optional<qint64> number(); ///< not negative
    std::optional<Value> value();

private:
    enum Major { Unsigned = 0, Text = 3, Array = 4, Map = 5, Simple = 7 };

    std::optional<quint64> argument(Major major);
    std::optional<qsizetype> count(Major major);
    std::optional<Value> otherValue();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace martlet
