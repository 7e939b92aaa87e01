// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/itemsheet.h"

#include "model/base/text.h"
#include "model/schema/joining.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// The row and column of the heading that says of what kind the rows are; none: another table.
std::optional<std::pair<qsizetype, qsizetype>> markOf(const CsvTable &table)
{
    constexpr qsizetype rowsSearched = 20;
    for (qsizetype row = 0; row < qMin(table.rows.size(), rowsSearched); ++row) {
        const QStringList &cells = table.rows[row].cells;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            if (cells[column].startsWith(itembook::mark))
                return std::pair(row, column);
        }
    }
    return {};
}

class SheetReading
{
    Q_DECLARE_TR_FUNCTIONS(martlet::ItemWorkbook)

public:
    SheetReading(const WorkbookMemory &memory, const Schema &schema, ImportReport &report)
        : m_memory(memory)
        , m_schema(schema)
        , m_report(report)
    { }

    std::optional<ItemSheet> read(const CsvTable &table, const QString &name);

private:
    std::optional<FieldRow> fieldOf(Key kind, const QString &heading) const;
    void readColumns(const QStringList &headings, ItemSheet &sheet);
    void findAnswers(Key kind, const QStringList &headings, ItemSheet &sheet) const;
    void remark(const ItemSheet &sheet, const QString &column, const QString &why);

    const WorkbookMemory &m_memory;
    const Schema &m_schema;
    ImportReport &m_report;
};

void SheetReading::remark(const ItemSheet &sheet, const QString &column, const QString &why)
{
    m_report.unsure.append({sheet.name, 0, column, {}, why});
}

std::optional<FieldRow> SheetReading::fieldOf(Key kind, const QString &heading) const
{
    const Key known = m_memory.fieldOfHeading(kind, heading);
    const QString wanted = normalisedName(heading);
    const KindRow *row = Schema::kind(kind);
    for (const Key end : {key::from, key::to}) {
        const FieldRow field = endField(*row, end);
        const bool isMeant = known == end || heading == end.text() || heading == field.label();
        if (row->sort == ItemSort::Relation && isMeant)
            return field;
    }
    if (const FieldRow *field = m_schema.field(kind, known))
        return *field;
    for (const FieldRow *field : m_schema.fieldsOf(kind)) {
        const bool isMeant = heading == field->id.text() || heading == ItemCells::heading(*field)
            || wanted == normalisedName(field->label())
            || wanted == normalisedName(QString::fromUtf8(field->labelSource));
        if (isMeant && field->type != FieldType::Json)
            return *field;
    }
    return {};
}

void SheetReading::readColumns(const QStringList &headings, ItemSheet &sheet)
{
    for (qsizetype column = 0; column < headings.size(); ++column) {
        if (column == sheet.identity || headings[column].isEmpty())
            continue;
        const std::optional<FieldRow> field = fieldOf(sheet.kind, headings[column]);
        if (field)
            sheet.columns.append({column, *field});
        else
            remark(sheet,
                   headings[column],
                   tr("The column is not used: it is not clear which field it fills."));
    }
}

void SheetReading::findAnswers(Key kind, const QStringList &headings, ItemSheet &sheet) const
{
    sheet.field = headings.indexOf(itembook::mark + itembook::fieldColumn);
    sheet.making = headings.indexOf(itembook::mark + itembook::makingColumn);
    for (qsizetype column = 0; column < headings.size(); ++column) {
        const Key field = m_memory.fieldOfHeading(kind, headings[column]);
        if (field.text() == itembook::answerColumn)
            sheet.answer = column;
        else if (field.text() == itembook::acceptColumn)
            sheet.accept = column;
        else if (field == key::name)
            sheet.element = column;
    }
}

std::optional<ItemSheet> SheetReading::read(const CsvTable &table, const QString &name)
{
    const auto mark = markOf(table);
    if (!mark)
        return {};
    ItemSheet sheet;
    sheet.name = name;
    sheet.identity = mark->second;
    const QStringList &headings = table.rows[mark->first].cells;
    const Key kind(headings[mark->second].sliced(itembook::mark.size()));
    const KindRow *row = Schema::kind(kind);
    if (row && (row->sort == ItemSort::Element || row->sort == ItemSort::Relation)) {
        sheet.kind = row->id;
        readColumns(headings, sheet);
    } else if (kind.text() == itembook::questions || kind.text() == itembook::proposals) {
        findAnswers(kind, headings, sheet);
    } else {
        remark(sheet, {}, tr("The sheet is of a kind that is not known, and was left out."));
        return {};
    }
    sheet.rows = table.rows.sliced(mark->first + 1);
    return sheet;
}

} // namespace

QString ItemSheet::item(const CsvRow &row) const
{
    return cleanText(row.cell(identity), nameLimit);
}

QString ItemSheet::cell(const CsvRow &row, Key wanted) const
{
    for (const auto &[column, each] : columns) {
        if (each.id == wanted)
            return row.cell(column);
    }
    return {};
}

bool isItemTable(const CsvTable &table)
{
    return markOf(table).has_value();
}

std::optional<ItemSheet> readItemSheet(const CsvTable &table,
                                       const QString &name,
                                       const WorkbookMemory &memory,
                                       const Schema &schema,
                                       ImportReport &report)
{
    return SheetReading(memory, schema, report).read(table, name);
}

} // namespace martlet
