// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/graph.h"
#include "model/report/reportdocument.h"

namespace martlet {

/// What Article 30 of the GDPR asks of a record of processing activities, as far as the map knows
/// it: for each purpose the live tools with personal data. What is not known is said so and stands
/// in red. A working list, and no legal advice; it says so itself.
ReportDocument processingRecord(const Graph &graph, QDate today);

/// The same as a table (CSV), a line for each purpose and tool.
QByteArray processingCsv(const Graph &graph, QDate today);

} // namespace martlet
