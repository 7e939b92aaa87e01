// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/picture.h"

#include "model/drawing/blueprint.h"
#include "model/drawing/cardgroups.h"
#include "model/drawing/cardmarks.h"
#include "model/drawing/notemarks.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

namespace martlet {

namespace {

void drawLane(Pen *pen, const Lane &lane, const QRectF &place, Role tint)
{
    pen->begin({}, lane.title);
    pen->box(place, 12, tint, Role::LaneEdge);
}

/// The title of a lane covers the lines behind it.
void drawLaneTitle(Pen *pen, const Lane &lane, const QRectF &place, Role tint)
{
    pen->begin();
    const QRectF box = laneTitleBox(lane, place);
    const QPointF at = box.topLeft() + QPointF(6, 2);
    pen->box(box, 4, tint).detail = Detail::Close;
    pen->text(at, lane.title, Lettering::LaneTitle, Role::Text).detail = Detail::Close;
    const QPointF corner = place.topLeft() + QPointF(12, 4);
    pen->text(corner, lane.title, Lettering::FarLane, Role::Text).detail = Detail::Far;
    const QPointF below(0, lineHeightOf(Lettering::LaneTitle));
    if (!lane.subtitle.isEmpty())
        pen->text(at + below, lane.subtitle, Lettering::LaneSubtitle, Role::FaintText);
}

Role tintOf(size_t lane)
{
    return roleAt(Role::Lane0, int(lane) % laneTints);
}

/// Everything that cards and flows stand on.
void drawGround(Pen *pen, const MapView &view, const Arrangement &arrangement)
{
    if (view.lanesAreColumns) {
        drawBlueprint(pen, view, arrangement);
        return;
    }
    for (size_t i = 0; i < view.lanes.size(); ++i)
        drawLane(pen, view.lanes[i], arrangement.lanes[i], tintOf(i));
}

/// The numbers of all flows; what matters most is painted last.
std::vector<size_t> flowsInOrder(const MapView &view)
{
    using enum FlowStyle;
    static constexpr std::array styles {
        Thin, Step, Click, Leaving, Planned, Automatic, Unknown, Manual};
    std::vector<size_t> order(view.flows.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](size_t i) {
        const Flow &flow = view.flows[i];
        const auto style = std::ranges::find(styles, flow.style) - styles.begin();
        return std::tuple(!flow.isFaint, flow.change != ChangeSign::None, style);
    });
    return order;
}

} // namespace

QRectF laneTitleBox(const Lane &lane, const QRectF &place)
{
    const QSizeF title = sizeOf(Lettering::LaneTitle, {lane.title});
    const QSizeF subtitle = sizeOf(Lettering::LaneSubtitle, {lane.subtitle});
    const double height = title.height() + (lane.subtitle.isEmpty() ? 0 : subtitle.height());
    const QSizeF size(std::max(title.width(), subtitle.width()), height);
    return QRectF(place.topLeft() + QPointF(18, 8), size).adjusted(-6, -2, 6, 2);
}

Picture drawMap(const MapView &view, const Arrangement &arrangement, Words words)
{
    Picture picture;
    Pen pen(&picture);
    drawGround(&pen, view, arrangement);
    for (const GroupFrame &frame : groupFrames(view, arrangement.cards))
        drawGroupFrame(&pen, view.groups[size_t(frame.group)].name, frame);
    for (const size_t i : flowsInOrder(view)) {
        drawFlow(&pen, view.flows[i], arrangement.flows[i]);
        if (words == Words::Told)
            pen.describe(view.description(view.flows[i]));
    }
    for (size_t i = 0; i < view.lanes.size() && !view.lanesAreColumns; ++i)
        drawLaneTitle(&pen, view.lanes[i], arrangement.lanes[i], tintOf(i));
    const size_t notes = view.notesBegin();
    for (size_t i = notes; i < view.cards.size(); ++i) {
        if (const int about = view.cards[i].about; about >= 0)
            drawAbout(&pen, arrangement.cards[i], arrangement.cards[size_t(about)]);
    }
    const auto drawCards = [&](size_t first, size_t end) {
        for (size_t i = first; i < end; ++i) {
            drawCard(&pen, view.cards[i], arrangement.cards[i]);
            if (words == Words::Told)
                pen.describe(view.cards[i].description());
        }
    };
    drawCards(0, notes);
    for (size_t i = 0; i < view.flows.size(); ++i)
        drawFlowLabel(&pen, view.flows[i], arrangement.flows[i]);
    drawCards(notes, view.cards.size());
    return picture;
}

} // namespace martlet
