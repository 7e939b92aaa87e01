// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/mapview.h"
#include "model/drawing/marks.h"

namespace martlet {

/// The way of a flow around the cards, and where its label stands.
struct FlowRoute
{
    std::vector<QPointF> points; ///< at least two; from the edge of a card to the edge of another
    QRectF label; ///< empty: no label
};

/// The line of a flow with its arrows, as a group of its own.
void drawFlow(Pen *pen, const Flow &flow, const FlowRoute &route);

/// Its label, as a second group of the same item, to be painted over all lines.
void drawFlowLabel(Pen *pen, const Flow &flow, const FlowRoute &route);

} // namespace martlet
