// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/graph.h"
#include "model/report/reportdocument.h"

namespace martlet {

/// How the work is done: all activities, each after those that feed it, with who does it, when,
/// what is there afterwards and how one sees that it is done well.
ReportDocument handbook(const Graph &graph, QDate today);

} // namespace martlet
