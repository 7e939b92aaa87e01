// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/report/reports.h"

namespace martlet {

inline const QDate reportDay(2026, 11, 26);

/// The project that has a finding of every rule.
Graph everyRule();
/// The sample that comes with the program.
Graph sampleProject();
/// Names that are markup, long, of many scripts, or hold line ends and marks of direction.
Graph hostileProject();

/// A report of a project, with its views in rows.
ReportDocument reportOf(const Graph &graph, ReportKind kind, bool withViews = false);

/// Every text that a report shows, in order, but for what pictures say.
QStringList textsOf(const ReportDocument &document);

} // namespace martlet
