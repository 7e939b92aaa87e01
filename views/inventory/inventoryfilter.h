// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace martlet {

/// What a person looks for in a table: parts divided by semicolons, each either words that stand
/// anywhere in a row, or a column and what stands in it, "Owner: Anna". Case does not matter.
class InventoryFilter
{
public:
    InventoryFilter() = default;
    InventoryFilter(const QString &text, const QStringList &columns);

    bool isEmpty() const { return m_parts.isEmpty(); }
    /// What stands in a column of a row; where it is not known, words are not looked for in it.
    using TextOf = std::function<QString(int column, bool evenUnknown)>;
    bool accepts(const TextOf &textOf) const;

    /// The text of a filter that also looks for a value in a column, in place of what it looks for
    /// there now.
    static QString with(const QString &text, const QString &column, const QString &value);

private:
    struct Part
    {
        int column = -1; ///< -1: anywhere
        QString value;
        QStringList words;
    };

    Part partOf(const QString &text, const QStringList &columns) const;
    bool holdsWords(const QStringList &words, const TextOf &textOf) const;

    QList<Part> m_parts;
    int m_columns = 0;
};

} // namespace martlet
