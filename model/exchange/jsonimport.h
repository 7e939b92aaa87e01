// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/draft.h"
#include "model/exchange/importreport.h"

namespace martlet {

/// Brings a project as JSON into another: items are matched by identity, elements then by kind and
/// name, relations by kind and ends. Into an empty project everything comes as it is. An error
/// names every fault of the file with its place, and leaves the draft as it was; with
/// ImportOptions::leaveOutFaults the faults are rejected one by one instead.
Result<ImportReport>
importProjectJson(const QByteArray &bytes, const ImportOptions &options, Draft &draft);

} // namespace martlet
