// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/draft.h"
#include "model/exchange/csvtext.h"
#include "model/exchange/importreport.h"

namespace martlet {

/// Brings a workbook in. Of one that ItemWorkbook made, only cells count that differ from what was
/// written into them: they change, add or empty just that, whatever else has changed in the project
/// since; where both have changed the same field, the project's value stays and the report says so
/// (ImportOptions::overwrite). Of any other workbook, the sheet that looks most like an inventory
/// is read as importCsv() reads one. An error means that nothing could be read, and leaves the
/// draft as it was.
Result<ImportReport>
importXlsx(const QByteArray &bytes, const ImportOptions &options, Draft &draft);

/// The table that a person looks at before a list is brought in, of a CSV or a workbook: of one
/// that ItemWorkbook made, the first sheet of items.
Result<CsvTable> readList(const QByteArray &bytes, const Schema &schema);
/// Brings a CSV or a workbook in.
Result<ImportReport>
importList(const QByteArray &bytes, const ImportOptions &options, Draft &draft);

/// Brings in a table that says which item each row is (isItemTable()), as writeKindCsv() writes
/// one: a cell that differs from the project changes it, an empty one says nothing.
ImportReport importItemTable(const CsvTable &table, const ImportOptions &options, Draft &draft);

} // namespace martlet
