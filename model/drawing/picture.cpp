// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/picture.h"

#include "model/drawing/cardmarks.h"

namespace martlet {

namespace {

void drawLane(Pen *pen, const Lane &lane, const QRectF &place, int number)
{
    pen->begin({}, lane.title);
    pen->box(place, 12, roleAt(Role::Lane0, number % laneTints), Role::LaneEdge);
    const QPointF at = place.topLeft() + QPointF(18, 10);
    pen->text(at, lane.title, Lettering::LaneTitle, Role::Text).detail = Detail::Always;
    if (!lane.subtitle.isEmpty()) {
        const QPointF below(0, lineHeightOf(Lettering::LaneTitle));
        pen->text(at + below, lane.subtitle, Lettering::LaneSubtitle, Role::FaintText);
    }
}

} // namespace

Picture drawMap(const MapView &view, const Arrangement &arrangement)
{
    Picture picture;
    Pen pen(&picture);
    for (size_t i = 0; i < view.lanes.size(); ++i)
        drawLane(&pen, view.lanes[i], arrangement.lanes[i], int(i));
    // What matters most is painted last.
    using enum FlowStyle;
    for (const FlowStyle style : {Thin, Click, Leaving, Planned, Automatic, Unknown, Manual}) {
        for (size_t i = 0; i < view.flows.size(); ++i) {
            if (view.flows[i].style == style)
                drawFlow(&pen, view.flows[i], arrangement.flows[i]);
        }
    }
    for (size_t i = 0; i < view.cards.size(); ++i)
        drawCard(&pen, view.cards[i], arrangement.cards[i]);
    for (size_t i = 0; i < view.flows.size(); ++i)
        drawFlowLabel(&pen, view.flows[i], arrangement.flows[i]);
    return picture;
}

} // namespace martlet
