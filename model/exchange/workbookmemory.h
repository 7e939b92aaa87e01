// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exchange/itemworkbook.h"
#include "model/exchange/workbookreader.h"

#include <optional>

namespace martlet {

/// What the hidden sheets of a workbook that ItemWorkbook made say of it: what stood in each cell,
/// what the project held then, and what headings and words stand for, in whatever language it was
/// made. Of any other workbook it remembers nothing.
class WorkbookMemory
{
public:
    struct Cell
    {
        QString shown; ///< its text when the workbook was made
        QString kept; ///< the project's value then, see keptText()
    };

    WorkbookMemory() = default;
    explicit WorkbookMemory(const QList<WorkbookSheet> &sheets);

    bool isThere() const { return m_isThere; }
    Cell cell(const ItemField &field) const { return m_cells.value(field); }
    /// The items that had a row.
    QSet<QString> items() const { return m_items; }
    /// Whether a text is the word for a field that is to be filled.
    bool isMissingWord(const QString &text) const { return m_isThere && text == m_missing; }
    /// The field, or the column of questions or proposals (itembook), that a heading stands over in
    /// a sheet of this kind; none: the heading is not ours.
    Key fieldOfHeading(Key kind, const QString &heading) const;
    /// The value behind a word of a field; none: the word is not ours.
    std::optional<Value> valueOf(const FieldRow &field, const QString &word) const;

private:
    void read(const CsvRow &row);

    bool m_isThere = false;
    QString m_missing;
    QSet<QString> m_items;
    QHash<ItemField, Cell> m_cells;
    QHash<std::pair<QString, QString>, Key> m_headings; ///< by kind and heading
    QHash<QStringList, QString> m_words; ///< by kind, field and word
};

} // namespace martlet
