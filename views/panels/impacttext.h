// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/figuresheets.h"
#include "model/analysis/impact.h"

namespace martlet {

/// What happens if these items go, in the project as it is today. Near linear in the project.
Impact impactOf(const Graph &graph, const QStringList &gone);

/// The items among these that can be asked about.
QStringList whatCanGo(const Graph &graph, const QStringList &items);

/// The figures of an impact with what they count: "2 flows stop", "6 hours a month come back".
QList<Figure> impactFigures(const Graph &graph, const Impact &impact);

/// The same on one line.
QString impactSummary(const Graph &graph, const Impact &impact);

/// Work by hand that falls away, and for how much of it nobody knows; empty where there is none.
QString hoursBackText(const Impact &impact);

} // namespace martlet
