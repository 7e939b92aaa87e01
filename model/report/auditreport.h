// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/engine.h"
#include "model/drawing/pdfprinter.h"
#include "model/report/reportdocument.h"

namespace martlet {

/// The state of a marketing system for those who decide about it: the figures and how they went,
/// what to start with, every finding, and what stands behind them. Lists that are too long for
/// paper say how many more there are. The report must be of that graph and day.
ReportDocument auditReport(const Graph &graph,
                           const Report &report,
                           const std::vector<PrintedView> &views,
                           QDate today);

/// The same on two pages: the figures, and what to start with.
ReportDocument auditSummary(const Graph &graph, const Report &report, QDate today);

} // namespace martlet
