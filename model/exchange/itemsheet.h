// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exchange/csvtext.h"
#include "model/exchange/importreport.h"
#include "model/exchange/workbookmemory.h"

#include <optional>

namespace martlet {

/// A sheet whose rows are items, questions about them, or values that are proposed for them, and
/// what its columns hold. A column that is not there is -1.
struct ItemSheet
{
    QString name; ///< of the sheet, for the report
    Key kind; ///< of the items; none: questions or proposals
    qsizetype identity = 0; ///< column
    qsizetype field = -1; ///< column, of questions
    qsizetype answer = -1; ///< column, of questions and proposals
    qsizetype accept = -1; ///< column, of proposals
    qsizetype making = -1; ///< likewise: what is to be made
    qsizetype element = -1; ///< likewise: its name
    QList<std::pair<qsizetype, FieldRow>> columns;
    QList<CsvRow> rows; ///< below the headings

    bool isOfProposals() const { return making >= 0; }
    /// The identity that a row says; may be none, or one that is not in the project.
    QString item(const CsvRow &row) const;
    /// What a row says of a field, untouched.
    QString cell(const CsvRow &row, Key wanted) const;
};

/// Whether a table says which item each row is, in a column that is headed for that.
bool isItemTable(const CsvTable &table);

/// Reads the headings of a sheet. None: the table is not of ours, or of a kind that is not known.
/// \a report says which columns are not used, and of which kind nothing is known.
std::optional<ItemSheet> readItemSheet(const CsvTable &table,
                                       const QString &name,
                                       const WorkbookMemory &memory,
                                       const Schema &schema,
                                       ImportReport &report);

} // namespace martlet
