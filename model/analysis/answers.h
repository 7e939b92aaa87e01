// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/figures.h"
#include "model/analysis/impact.h"
#include "model/analysis/journeywalk.h"

#include <QByteArray>

namespace martlet {

/// Answers in the form of interface.md, "Answers as JSON". The graph must be the one that was
/// asked.
QByteArray jsonAnswer(const Graph &graph, const Impact &impact);
QByteArray jsonAnswer(const Graph &graph, const JourneyWalk &walk);
QByteArray jsonAnswer(const Hours &hours);
QByteArray jsonAnswer(const Costs &costs);

/// Answers for a terminal; \a coloured sets headings off.
QString textAnswer(const Vocabulary &words, const Impact &impact, bool coloured = false);
QString textAnswer(const Graph &graph, const JourneyWalk &walk, bool coloured = false);
QString textAnswer(const Graph &graph, const Hours &hours, bool coloured = false);
QString textAnswer(const Graph &graph, const Costs &costs, bool coloured = false);

} // namespace martlet
