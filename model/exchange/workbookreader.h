// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/exchange/csvtext.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace martlet {

/// One sheet of a workbook, with its cells as texts: numbers as they are counted, with the currency
/// or per cent that their format shows, days in ISO 8601, flags as yes and no. What a formula gave
/// the last time stands in its place. The lines of the table are the rows of the sheet.
struct WorkbookSheet
{
    QString name;
    bool isHidden = false;
    CsvTable table;
};

/// The sheets of an XLSX file in their order. Nothing in it is executed or fetched. An error means
/// that it is none, is damaged, or is beyond the limits for files from outside: 64 MB, unpacked
/// 128 MB and a hundred times its size, sheets of 1,048,576 rows and 16,384 columns.
Result<QList<WorkbookSheet>> readWorkbook(const QByteArray &bytes);

/// A number as it stands in the text of a cell: with a point, without separators of thousands, and
/// no more digits than a workbook keeps.
QString cellNumber(double number);

} // namespace martlet
