// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/history.h"
#include "model/compare/comparison.h"
#include "model/drawing/pdfprinter.h"

namespace martlet {

/// Two moments of a history, and what lies between them.
struct PastMoment
{
    PastState before;
    PastState after;
    Comparison did; ///< what was done between them
    Differences sinceThen; ///< from the later one until now
    std::vector<PrintedView> views; ///< on which something was done; else one as it was
    QString trouble; ///< why there are no views, where something went wrong
};

/// Finds what some steps of a history did together, from before the first to after the last of
/// their changes. Reads all that it needs, on any thread. \a view is shown where nothing that was
/// done is on a map.
std::shared_ptr<const PastMoment>
pastMoment(const Graph &now, const History &history, History::Step steps, const QString &view);

} // namespace martlet
