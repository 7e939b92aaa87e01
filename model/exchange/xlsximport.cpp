// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/xlsximport.h"

#include "model/exchange/csvcolumns.h"
#include "model/exchange/csvimport.h"
#include "model/exchange/itemimport.h"
#include "model/exchange/workbookreader.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namesCount = 100; ///< columns: a list without names is none

/// How much a sheet looks like an inventory: with names, and columns that are understood.
qsizetype likeness(const CsvTable &table, const QHash<QString, QString> &map, const Schema &schema)
{
    const auto columns = CsvColumns::find(table, map, schema);
    if (!columns)
        return 0;
    const QList<CsvColumns::Column> &all = columns->columns();
    const auto understood = std::count_if(
        all.begin(), all.end(), [](const auto &column) { return !column.field.isEmpty(); });
    return qsizetype(understood) + (columns->of(u"name") ? namesCount : 1);
}

/// The sheet that looks most like one.
const WorkbookSheet *bestSheet(const QList<WorkbookSheet> &sheets,
                               const QHash<QString, QString> &map,
                               const Schema &schema)
{
    const WorkbookSheet *best = nullptr;
    qsizetype most = -1;
    for (const WorkbookSheet &sheet : sheets) {
        if (sheet.isHidden || sheet.table.rows.isEmpty())
            continue;
        // What is told of columns counts where the sheet does not speak for itself.
        const qsizetype own = likeness(sheet.table, {}, schema);
        const qsizetype like =
            own < namesCount && !map.isEmpty() ? likeness(sheet.table, map, schema) : own;
        if (like > most) {
            best = &sheet;
            most = like;
        }
    }
    return best;
}

Error nothingInSheets()
{
    return {QCoreApplication::translate(
                "martlet::ItemWorkbook",
                "No sheet of the file has anything in it. Nothing was imported."),
            {},
            Error::Kind::Unreadable};
}

bool isOwnSheet(const WorkbookSheet &sheet)
{
    return !sheet.isHidden && isItemTable(sheet.table);
}

bool isWorkbook(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

Result<ImportReport>
importForeign(const QList<WorkbookSheet> &sheets, const ImportOptions &options, Draft &draft)
{
    const WorkbookSheet *sheet = bestSheet(sheets, options.columns, draft.schema());
    if (!sheet)
        return nothingInSheets();
    Result<ImportReport> report = importTable(sheet->table, options, draft);
    if (report && sheets.size() > 1)
        report->unsure.prepend(
            {options.source,
             0,
             sheet->name,
             {},
             QCoreApplication::translate("martlet::ItemWorkbook",
                                         "Only this sheet was read; the others were left out.")});
    return report;
}

} // namespace

Result<ImportReport> importXlsx(const QByteArray &bytes, const ImportOptions &options, Draft &draft)
{
    const Result<QList<WorkbookSheet>> sheets = readWorkbook(bytes);
    if (!sheets)
        return sheets.error();
    const bool isOwn = std::any_of(sheets->begin(), sheets->end(), isOwnSheet);
    if (!isOwn)
        return importForeign(*sheets, options, draft);
    QList<NamedTable> tables;
    for (const WorkbookSheet &sheet : *sheets) {
        if (!sheet.isHidden)
            tables.append({u"%1, %2"_s.arg(options.source, sheet.name), sheet.table});
    }
    return importItemSheets(
        tables, WorkbookMemory(*sheets), ItemCells::Words::OfLanguage, options, draft);
}

Result<CsvTable> readList(const QByteArray &bytes, const Schema &schema)
{
    if (!isWorkbook(bytes))
        return readCsvTable(bytes);
    const Result<QList<WorkbookSheet>> sheets = readWorkbook(bytes);
    if (!sheets)
        return sheets.error();
    const auto own = std::find_if(sheets->begin(), sheets->end(), isOwnSheet);
    if (own != sheets->end())
        return own->table;
    const WorkbookSheet *best = bestSheet(*sheets, {}, schema);
    return best ? Result<CsvTable>(best->table) : Result<CsvTable>(nothingInSheets());
}

Result<ImportReport> importList(const QByteArray &bytes, const ImportOptions &options, Draft &draft)
{
    return isWorkbook(bytes) ? importXlsx(bytes, options, draft) : importCsv(bytes, options, draft);
}

ImportReport importItemTable(const CsvTable &table, const ImportOptions &options, Draft &draft)
{
    return importItemSheets(
        {{options.source, table}}, {}, ItemCells::Words::Neutral, options, draft);
}

} // namespace martlet
