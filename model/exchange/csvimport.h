// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/draft.h"
#include "model/exchange/csvtext.h"
#include "model/exchange/importreport.h"

namespace martlet {

/// Brings an inventory of tools in, one row each. What an earlier import of the same source brought
/// is found again by what the source calls it, else by name, and only differences are set. Persons
/// and teams that cells name are made where there are none. An error means that nothing could be
/// read, and leaves the draft as it was.
Result<ImportReport> importCsv(const QByteArray &bytes, const ImportOptions &options, Draft &draft);
/// The same of a table that is already read.
Result<ImportReport> importTable(const CsvTable &table, const ImportOptions &options, Draft &draft);

/// Whether a text is a table of several columns rather than lines: cells with tabs between them, as
/// spreadsheets copy them, or a header of which a column for names is known.
bool looksLikeTable(const QByteArray &text, const Schema &schema);

} // namespace martlet
