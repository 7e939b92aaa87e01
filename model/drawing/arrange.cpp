// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/arrange.h"

#include "model/drawing/blueprint.h"
#include "model/layout/routing.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace martlet {

namespace {

/// The cards of a view that have a place, as lanes see them; numbers tells which they are.
struct Kept
{
    std::vector<LaneCard> cards;
    std::vector<int> numbers;
};

QRectF keptBox(const Card &card)
{
    return {QPointF(card.place->x, card.place->y), card.size};
}

/// A note goes along with what it is about.
QRectF noteBox(const MapView &view, const Card &note, const std::vector<QRectF> &cards)
{
    QRectF box = keptBox(note);
    const Card *about = note.about < 0 ? nullptr : &view.cards[size_t(note.about)];
    if (about && !about->isNote && about->place)
        box.translate(cards[size_t(note.about)].topLeft() - keptBox(*about).topLeft());
    return box;
}

LaneCard laneCard(const MapView &view, int lane, const QRectF &box)
{
    return view.lanesAreColumns ? LaneCard {lane, box.left(), box.right()}
                                : LaneCard {lane, box.top(), box.bottom()};
}

Kept keptCards(const MapView &view)
{
    Kept kept;
    for (size_t i = 0; i < view.notesBegin(); ++i) {
        const Card &card = view.cards[i];
        if (!card.place)
            continue;
        kept.cards.push_back(laneCard(view, card.lane, keptBox(card)));
        kept.numbers.push_back(int(i));
    }
    return kept;
}

const LaneForm &formOf(const MapView &view)
{
    return view.lanesAreColumns ? columnForm : rowForm;
}

// The layout knows lanes as rows only; columns are rows of a picture that is turned over.
QPointF turned(const MapView &view, QPointF point)
{
    return view.lanesAreColumns ? point.transposed() : point;
}

QSizeF turned(const MapView &view, QSizeF size)
{
    return view.lanesAreColumns ? size.transposed() : size;
}

double widestLabel(const MapView &view)
{
    double width = 0;
    for (const Flow &flow : view.flows)
        width = std::max(width, flow.labelSize.width());
    return width;
}

void setLanes(const MapView &view, LayoutRequest *request)
{
    if (view.lanes.empty())
        return;
    const LaneForm &form = formOf(view);
    request->axis = LaneAxis::Rows;
    request->laneCount = int(view.lanes.size());
    request->laneHeader = form.header;
    request->lanePadding = form.padding;
    request->laneGap = form.gap;
    if (!view.lanesAreColumns)
        return;
    // Labels stand between touchpoints of one stage and of the next.
    constexpr double aroundLabel = 32;
    const double room = std::max(2 * form.padding, widestLabel(view) + aroundLabel);
    request->laneHeader = request->lanePadding = room / 2;
    request->cardGap = room;
    request->laneLength = blueprintform::longestStage;
}

LayoutRequest requestFor(const MapView &view, ArrangeScope scope)
{
    LayoutRequest request;
    request.scope =
        scope == ArrangeScope::Whole ? LayoutRequest::Scope::Whole : LayoutRequest::Scope::OnlyNew;
    setLanes(view, &request);
    for (const Card &card : std::span(view.cards).first(view.notesBegin())) {
        LayoutNode node;
        node.id = int(request.nodes.size());
        node.width = turned(view, card.size).width();
        node.height = turned(view, card.size).height();
        node.lane = card.lane;
        node.group = card.group;
        if (scope == ArrangeScope::Whole && card.place && card.place->pinned)
            node.fixed = turned(view, keptBox(card).topLeft());
        request.nodes.push_back(node);
    }
    for (const Flow &flow : view.flows) {
        const QSizeF label = turned(view, flow.labelSize);
        request.edges.push_back({flow.from, flow.to, label.width(), label.height()});
    }
    return request;
}

/// Fixes the cards that stand where they belong.
void keepPlaces(const MapView &view, LayoutRequest *request)
{
    const Kept kept = keptCards(view);
    std::vector<bool> stays(kept.cards.size(), true);
    if (!view.lanes.empty()) {
        Bands bands = bandsAround(int(view.lanes.size()), kept.cards, formOf(view));
        request->bands = std::move(bands.bands);
        stays = std::move(bands.inBand);
    }
    for (size_t i = 0; i < kept.numbers.size(); ++i) {
        const auto number = size_t(kept.numbers[i]);
        if (stays[i])
            request->nodes[number].fixed = turned(view, keptBox(view.cards[number]).topLeft());
    }
}

/// The room for the titles of the lanes, left of everything that stands in them.
double titleColumn(const MapView &view)
{
    double width = 0;
    for (const Lane &lane : view.lanes)
        width = std::max(width, laneTitleBox(lane, {}).right());
    return width;
}

/// Around all but the notes, which widen no lane.
QRectF boundsOf(const MapView &view, const Arrangement &arrangement)
{
    QRectF bounds;
    for (const QRectF &card : std::span(arrangement.cards).first(view.notesBegin()))
        bounds |= card;
    for (const FlowRoute &flow : arrangement.flows)
        bounds |= QPolygonF(QList<QPointF>(flow.points.begin(), flow.points.end())).boundingRect()
            | flow.label;
    return bounds;
}

void addNotes(const MapView &view, Arrangement *arrangement)
{
    for (size_t i = view.notesBegin(); i < view.cards.size(); ++i)
        arrangement->bounds |= arrangement->cards[i];
}

void enclose(const MapView &view, Arrangement *arrangement)
{
    arrangement->lanes = lanesAround(view, arrangement->cards);
    QRectF bounds = boundsOf(view, *arrangement);
    if (view.lanesAreColumns) {
        arrangement->bounds = bounds;
        placeRows(view, arrangement);
        addNotes(view, arrangement);
        return;
    }
    for (QRectF &lane : arrangement->lanes) {
        lane.setLeft(std::min(lane.left(), bounds.left() - rowForm.gap - titleColumn(view)));
        lane.setRight(std::max(lane.right(), bounds.right() + rowForm.gap));
    }
    for (const QRectF &lane : arrangement->lanes)
        bounds |= lane;
    arrangement->bounds = bounds;
    addNotes(view, arrangement);
}

std::vector<QRectF> columnsOf(const Bands &bands, const QRectF &cards)
{
    std::vector<QRectF> columns;
    for (const LaneBand &band : bands.bands)
        columns.emplace_back(band.top, cards.top(), band.height, cards.height());
    return columns;
}

RouteEdge edgeOf(const Flow &flow)
{
    return {flow.from, flow.to, flow.labelSize};
}

std::vector<FlowRoute> drawnRoutes(const std::vector<Route> &routes)
{
    std::vector<FlowRoute> drawn;
    drawn.reserve(routes.size());
    for (const Route &route : routes)
        drawn.push_back({{route.points.begin(), route.points.end()}, route.label, route.sign});
    return drawn;
}

// Notes are in no flow's way.
std::span<const QRectF> obstaclesOf(const MapView &view, std::span<const QRectF> cards)
{
    return cards.first(view.notesBegin());
}

Arrangement arrangementOf(const MapView &view, std::vector<QRectF> cards)
{
    Arrangement arrangement;
    arrangement.cards = std::move(cards);
    std::vector<RouteEdge> edges;
    for (const Flow &flow : view.flows)
        edges.push_back(edgeOf(flow));
    arrangement.flows = drawnRoutes(routeEdges(obstaclesOf(view, arrangement.cards), edges));
    enclose(view, &arrangement);
    return arrangement;
}

} // namespace

std::vector<QRectF> lanesAround(const MapView &view, const std::vector<QRectF> &cards)
{
    if (view.lanes.empty())
        return {};
    std::vector<LaneCard> laneCards;
    QRectF all;
    for (size_t i = 0; i < view.notesBegin(); ++i) {
        laneCards.push_back(laneCard(view, view.cards[i].lane, cards[i]));
        all |= cards[i];
    }
    const Bands found = bandsAround(int(view.lanes.size()), laneCards, formOf(view));
    if (view.lanesAreColumns)
        return columnsOf(found, all);
    const double left = all.left() - rowForm.padding - titleColumn(view);
    const double width = std::max(all.right() + rowForm.padding - left, 640.0);
    std::vector<QRectF> lanes;
    for (const LaneBand &band : found.bands)
        lanes.emplace_back(left, band.top, width, band.height);
    return lanes;
}

std::vector<FlowRoute>
movingFlows(const MapView &view, std::span<const QRectF> cards, std::span<const int> flows)
{
    std::vector<RouteEdge> edges;
    for (const int number : flows)
        edges.push_back(edgeOf(view.flows[size_t(number)]));
    return drawnRoutes(routeMoving(obstaclesOf(view, cards), edges));
}

std::optional<Arrangement> asKept(const MapView &view)
{
    LayoutRequest request = requestFor(view, ArrangeScope::OnlyNew);
    keepPlaces(view, &request);
    std::vector<QRectF> cards;
    for (size_t i = 0; i < view.cards.size(); ++i) {
        if (i < view.notesBegin() && !request.nodes[i].fixed)
            return {};
        cards.push_back(keptBox(view.cards[i]));
    }
    return arrangementOf(view, std::move(cards));
}

std::optional<Arrangement> asPlaced(const MapView &view)
{
    std::vector<QRectF> cards;
    for (const Card &card : view.cards) {
        if (!card.place)
            return {};
        cards.push_back(keptBox(card));
    }
    return arrangementOf(view, std::move(cards));
}

Result<Arrangement> arrange(const MapView &view, ArrangeScope scope, const LayoutRun &run)
{
    LayoutRequest request = requestFor(view, scope);
    if (scope == ArrangeScope::OnlyNew) {
        if (const auto kept = asKept(view))
            return *kept;
        keepPlaces(view, &request);
    }
    const Result<LayoutResult> laidOut = layOut(request, run);
    if (!laidOut)
        return laidOut.error();
    std::vector<QRectF> cards;
    for (size_t i = 0; i < view.notesBegin(); ++i)
        cards.emplace_back(turned(view, laidOut->positions[i]), view.cards[i].size);
    for (size_t i = view.notesBegin(); i < view.cards.size(); ++i)
        cards.push_back(noteBox(view, view.cards[i], cards));
    return arrangementOf(view, std::move(cards));
}

QHash<QString, Place> placesOf(const MapView &view, const Arrangement &arrangement)
{
    QHash<QString, Place> places;
    for (size_t i = 0; i < view.cards.size(); ++i) {
        const QRectF &box = arrangement.cards[i];
        const bool pinned = view.cards[i].place && view.cards[i].place->pinned;
        places.insert(view.cards[i].id, {box.x(), box.y(), box.width(), box.height(), pinned});
    }
    return places;
}

} // namespace martlet
