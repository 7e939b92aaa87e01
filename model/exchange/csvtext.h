// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace martlet {

/// One record of a CSV file; its cells are trimmed.
struct CsvRow
{
    int line = 0; ///< where it begins, counted from 1 as editors do
    QStringList cells;

    bool isEmpty() const;
    QString cell(qsizetype column) const { return cells.value(column); }
};

/// The cells of a CSV file, and how it was read.
struct CsvTable
{
    QString encoding; ///< such as "UTF-8" or "windows-1251"
    QChar separator;
    QList<CsvRow> rows; ///< without those that have no text at all
    int openQuote = 0; ///< the line of a quote that is never closed, or 0
};

/// Finds out encoding and separator and cuts the text into cells (RFC 4180, with mercy). An error
/// means that it is no text or beyond the limits for files from outside: 64 MB, a million rows,
/// 1,024 columns, 64 kB a cell. The separator is one of \a separators, the first where none stands
/// out.
Result<CsvTable> readCsvTable(const QByteArray &bytes, QStringView separators = u",;\t|");

/// A cell as it stands in a file, quoted where it must be; what a spreadsheet would take for a
/// formula begins with an apostrophe.
QString csvCell(const QString &text);

} // namespace martlet
