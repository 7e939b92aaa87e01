// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/engine.h"
#include "model/report/reportdocument.h"

namespace martlet {

/// For each person and team a page to hand over: what is theirs, what is missing there, and what
/// depends on them. No figures that compare people. The report must be of that graph and day.
ReportDocument ownerPages(const Graph &graph, const Report &report, QDate today);

/// The page of one of them, without a cover.
ReportDocument
ownerPage(const Graph &graph, const Report &report, const QString &person, QDate today);

} // namespace martlet
