// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/workbookmemory.h"

namespace martlet {

WorkbookMemory::WorkbookMemory(const QList<WorkbookSheet> &sheets)
{
    for (const WorkbookSheet &sheet : sheets) {
        for (const CsvRow &row : sheet.isHidden ? sheet.table.rows : QList<CsvRow>())
            read(row);
    }
}

void WorkbookMemory::read(const CsvRow &row)
{
    const QString what = row.cell(0);
    if (what == itembook::aboutRow) {
        m_isThere = true;
        m_missing = row.cell(2);
    } else if (what == itembook::headingRow) {
        m_headings.insert({row.cell(1), row.cell(2)}, Key(row.cell(3)));
    } else if (what == itembook::wordRow) {
        m_words.insert({row.cell(1), row.cell(2), row.cell(3)}, row.cell(4));
    } else if (what == itembook::cellRow) {
        const QString shown = row.cell(3);
        const QString kept = row.cell(4);
        m_items.insert(row.cell(1));
        m_cells.insert({row.cell(1), Key(row.cell(2))}, {shown, kept.isEmpty() ? shown : kept});
    }
}

Key WorkbookMemory::fieldOfHeading(Key kind, const QString &heading) const
{
    return m_headings.value({kind.text(), heading});
}

std::optional<Value> WorkbookMemory::valueOf(const FieldRow &field, const QString &word) const
{
    const auto found = m_words.constFind({field.kind.text(), field.id.text(), word});
    return found == m_words.cend() ? std::optional<Value>()
                                   : std::optional(itembook::valueOfWord(field, *found));
}

} // namespace martlet
