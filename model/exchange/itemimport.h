// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/draft.h"
#include "model/exchange/itemsheet.h"

namespace martlet {

/// A sheet that says which item each of its rows is.
struct NamedTable
{
    QString name; ///< for the report
    CsvTable table;
};

/// Brings in what a person changed in sheets of items, questions and proposals. Three things are
/// compared: what a cell says, what \a memory says was written into it, and what the project holds.
/// A cell that nobody touched is no change, whatever the project says by now; where both sides
/// changed a field, the project's value stays, and the report says so (ImportOptions::overwrite).
/// Without a memory, a cell counts where it differs from the project, and an empty one says
/// nothing. Tables that are none of ours are left out.
ImportReport importItemSheets(const QList<NamedTable> &tables,
                              const WorkbookMemory &memory,
                              ItemCells::Words words,
                              const ImportOptions &options,
                              Draft &draft);

} // namespace martlet
