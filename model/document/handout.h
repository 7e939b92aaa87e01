// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/engine.h"
#include "model/drawing/pdfprinter.h"

namespace martlet {

/// The findings of a report that are not accepted, as a PDF lists them. The graph must be the one
/// that was checked.
QList<PrintedFinding> printedFindings(const Graph &graph, const Report &report);

/// The project with every card where these views show it, so that a copy of it looks the same.
Graph withPlaces(const Graph &graph, const std::vector<PrintedView> &views);

/// What the title of a printed view has to say besides: its filter.
QStringList remarksOf(const Graph &graph, const QString &view);

} // namespace martlet
