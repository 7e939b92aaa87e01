// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/mapview.h"
#include "model/drawing/marks.h"

#include <optional>

namespace martlet {

/// The way of a flow around the cards, and where its label stands.
struct FlowRoute
{
    std::vector<QPointF> points; ///< at least two; from the edge of a card to the edge of another
    QRectF label; ///< empty: no label
    QPointF findings; ///< beside the label, where the sign of the flow's findings stands
};

/// Where the signs on a flow stand that can be clicked.
struct FlowSigns
{
    std::optional<QPointF> mode; ///< how it is carried
    std::optional<QPointF> findings;
    std::optional<QPointF> comments;
    std::optional<QPointF> undecided; ///< copies disagree on it
};

/// \a far: as they stand on a screen where labels could not be read.
FlowSigns signsOf(const Flow &flow, const FlowRoute &route, bool far);

/// The line of a flow with its arrows, as a group of its own.
void drawFlow(Pen *pen, const Flow &flow, const FlowRoute &route);

/// Its label, as a second group of the same item, to be painted over all lines.
void drawFlowLabel(Pen *pen, const Flow &flow, const FlowRoute &route);

} // namespace martlet
