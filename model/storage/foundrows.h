// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <array>
#include <functional>

namespace martlet {

/// A row of seven columns, as items and changes have them, found without its table. That it looks
/// like one proves nothing.
struct FoundRow
{
    enum class Type { Number, Text, Bytes };
    struct Column
    {
        Type type = Type::Number;
        qint64 number = 0;
        QByteArray bytes; ///< of texts too
    };

    std::array<Column, 7> columns;
};

/// Goes through the bytes of a damaged SQLite file and hands on whatever looks like such a row,
/// wherever it stands: pages, their order and their contents are not believed. Takes time
/// and memory in proportion to the bytes.
void findRows(const QByteArray &bytes, const std::function<void(const FoundRow &)> &found);

} // namespace martlet
