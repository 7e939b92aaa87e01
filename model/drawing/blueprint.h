// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/lanes.h"
#include "model/drawing/picture.h"
#include "model/schema/schema.h"

namespace martlet {

/// The distances of a journey, which is drawn as a service blueprint: stages beside each other,
/// touchpoints in front, and what stands behind them in rows below.
namespace blueprintform {
inline constexpr double header = 44; ///< height of the bar with the stages' names
inline constexpr double gap = 14; ///< between rows
inline constexpr double side = 120; ///< width of the rows' titles
inline constexpr double padding = 16; ///< inside of rows
inline constexpr int longestStage = 6; ///< touchpoints below each other
} // namespace blueprintform

/// Lanes that stand beside each other.
inline constexpr LaneForm columnForm {28, 28, 0, 200, 96};

/// What stands behind the touchpoints of a view whose cards and lanes are known: departments,
/// tools, how customers feel, and what is measured.
std::vector<BackRow> backRows(const Graph &graph, const Schema &schema, const MapView &view);

/// Puts the bar of stages above the cards and the rows below; cards, flows and the width of lanes
/// are known. Lanes reach from the bar to the last row afterwards.
void placeRows(const MapView &view, Arrangement *arrangement);

/// Where the name of a stage stands.
QRectF stageTitleBox(const QRectF &lane);

/// What is behind cards and flows, and what is below them.
void drawBlueprint(Pen *pen, const MapView &view, const Arrangement &arrangement);

} // namespace martlet
