// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/layout/boxtiles.h"
#include "model/layout/compose.h"
#include "model/layout/partition.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr double stepWidth = 24;
constexpr int mostRings = 48;
constexpr double air = 24; // between a card that moved and its new neighbours

/// The cards that already have a place, and where there is room beside them.
class Room
{
public:
    void take(const QRectF &box);
    bool isFree(const QRectF &box) const;
    /// The free place closest to the wish, with its top between these limits.
    QPointF nearest(const QRectF &wish, double highest, double lowest) const;
    double right() const { return m_right; }

private:
    QPointF beyondAll(const QRectF &wish, double highest, double lowest) const;

    BoxTiles m_boxes;
    double m_right = 0;
};

void Room::take(const QRectF &box)
{
    m_right = m_boxes.isEmpty() ? box.right() : std::max(m_right, box.right());
    m_boxes.add(box);
}

bool Room::isFree(const QRectF &box) const
{
    const QRectF wide = box.adjusted(-air, -air, air, air);
    return !m_boxes.anyOf(wide, [&](int other) { return m_boxes[other].intersects(wide); });
}

QPointF Room::beyondAll(const QRectF &wish, double highest, double lowest) const
{
    const double y = std::clamp(wish.top(), highest, std::max(highest, lowest));
    return {onGrid(m_right + 2 * air), y};
}

// Rings of growing distance around the wish; beyond the last ring, to the right of everything.
QPointF Room::nearest(const QRectF &wish, double highest, double lowest) const
{
    const QPointF at = wish.topLeft();
    QPointF best;
    double bestDistance = std::numeric_limits<double>::max();
    const auto consider = [&](int column, int row) {
        const QPointF place(at.x() + column * stepWidth, at.y() + row * stepWidth);
        const double distance = std::hypot(column, row * 1.5);
        if (distance < bestDistance && place.y() >= highest && place.y() <= lowest
            && isFree(QRectF(place, wish.size()))) {
            best = place;
            bestDistance = distance;
        }
    };
    for (int ring = 0; ring <= mostRings && ring <= bestDistance; ++ring)
        for (int i = -ring; i <= ring; ++i) {
            consider(ring, i);
            consider(-ring, i);
            consider(i, ring);
            consider(i, -ring);
        }
    return bestDistance < std::numeric_limits<double>::max() ? best
                                                             : beyondAll(wish, highest, lowest);
}

QRectF boxAt(const LayoutNode &node, QPointF at)
{
    return {at, QSizeF(node.width, node.height)};
}

struct Reach
{
    double highest = -std::numeric_limits<double>::max();
    double lowest = std::numeric_limits<double>::max();
};

// Between which heights a card's top may stand.
Reach reachOf(const LayoutRequest &request,
              const std::vector<LaneBand> &lanes,
              const LayoutNode &node)
{
    if (request.axis == LaneAxis::None || size_t(node.lane) >= lanes.size())
        return {};
    const LaneBand &band = lanes[node.lane];
    const double lowest = std::max(band.top, band.top + band.height - node.height - 8);
    return {std::min(onGrid(band.top + request.laneHeader), lowest), lowest};
}

QPointF snapped(QPointF at)
{
    return {std::round(at.x() / 8) * 8, std::round(at.y() / 8) * 8};
}

void measure(const LayoutRequest &request, LayoutResult *result)
{
    QRectF bounds;
    for (size_t i = 0; i < request.nodes.size(); ++i)
        bounds |= boxAt(request.nodes[i], result->positions[i]);
    if (!result->lanes.empty()) {
        const double left = std::min(0.0, bounds.left() - request.lanePadding);
        const double right = std::max(bounds.right() + request.lanePadding, result->bounds.right());
        const double top = std::min(bounds.top(), result->lanes.front().top);
        const LaneBand &last = result->lanes.back();
        bounds = QRectF(QPointF(left, top),
                        QPointF(right, std::max(bounds.bottom(), last.top + last.height)));
    }
    result->bounds = bounds;
}

/// Cards that wait for a place, the one with the most placed neighbours first.
class Newcomers
{
public:
    Newcomers(const LayoutRequest &request, LayoutResult *result)
        : m_request(request)
        , m_result(result)
        , m_isPlaced(request.nodes.size(), false)
    {
        Links links;
        for (const LayoutEdge &edge : request.edges)
            links.emplace_back(edge.from, edge.to);
        m_near = neighboursOf(int(request.nodes.size()), links);
        m_linksOut.resize(request.nodes.size());
        for (const auto &[from, to] : links)
            m_linksOut[from].push_back(to);
    }
    void placeAll();

private:
    void settle(int card, QPointF at);
    void place(int card);
    QPointF wishOf(int card) const;
    QPointF wishWithoutNeighbours(int card) const;

    const LayoutRequest &m_request;
    LayoutResult *m_result;
    std::vector<char> m_isPlaced;
    std::vector<std::vector<int>> m_near;
    std::vector<std::vector<int>> m_linksOut;
    std::vector<int> m_queue;
    Room m_room;
    QRectF m_taken;
};

void Newcomers::settle(int card, QPointF at)
{
    m_result->positions[card] = at;
    m_isPlaced[card] = true;
    const QRectF box = boxAt(m_request.nodes[card], at);
    m_room.take(box);
    m_taken |= box;
    for (const int other : m_near[card])
        if (!m_isPlaced[other] && !m_request.nodes[other].fixed)
            m_queue.push_back(other);
}

QPointF Newcomers::wishWithoutNeighbours(int card) const
{
    if (m_taken.isNull())
        return {0, 0};
    const bool inLanes = m_request.axis != LaneAxis::None;
    const LayoutNode &node = m_request.nodes[card];
    return inLanes ? QPointF(m_taken.center().x() - node.width / 2, m_taken.top())
                   : QPointF(m_taken.left(), m_taken.bottom() + 2 * air);
}

// Right of those that feed it, left of those that it feeds.
QPointF Newcomers::wishOf(int card) const
{
    const LayoutNode &node = m_request.nodes[card];
    QPointF sum;
    int count = 0;
    for (const int other : m_near[card]) {
        if (!m_isPlaced[other])
            continue;
        const LayoutNode &neighbour = m_request.nodes[other];
        const bool feeds = std::ranges::count(m_linksOut[card], other) > 0;
        const double beside = feeds ? -node.width - 4 * air : neighbour.width + 4 * air;
        sum += m_result->positions[other] + QPointF(beside, 0);
        ++count;
    }
    return count > 0 ? sum / count : wishWithoutNeighbours(card);
}

void Newcomers::place(int card)
{
    const LayoutNode &node = m_request.nodes[card];
    const Reach reach = reachOf(m_request, m_result->lanes, node);
    QPointF wish = snapped(wishOf(card));
    wish.setY(std::clamp(wish.y(), reach.highest, reach.lowest));
    settle(card, m_room.nearest(boxAt(node, wish), reach.highest, reach.lowest));
}

void Newcomers::placeAll()
{
    const int count = int(m_request.nodes.size());
    for (int card = 0; card < count; ++card)
        if (m_request.nodes[card].fixed)
            settle(card, *m_request.nodes[card].fixed);
    for (size_t i = 0; i < m_queue.size(); ++i)
        if (const int card = m_queue[i]; !m_isPlaced[card])
            place(card);
    for (int card = 0; card < count; ++card) {
        if (m_isPlaced[card])
            continue;
        m_queue.clear();
        place(card);
        for (size_t i = 0; i < m_queue.size(); ++i)
            if (const int next = m_queue[i]; !m_isPlaced[next])
                place(next);
    }
}

// Bands that the caller does not know are drawn around the cards that stand in them.
std::vector<LaneBand> bandsFor(const LayoutRequest &request)
{
    if (request.axis == LaneAxis::None)
        return {};
    if (int(request.bands.size()) == request.laneCount)
        return request.bands;
    return compose(request, [](const Piece &) { return std::optional<Placed>(); }).lanes;
}

} // namespace

LayoutResult placeNearby(const LayoutRequest &request)
{
    LayoutResult result;
    result.engine = u"nearby"_s;
    result.positions.resize(request.nodes.size());
    result.lanes = bandsFor(request);
    Newcomers(request, &result).placeAll();
    measure(request, &result);
    return result;
}

void makeRoomForFixed(const LayoutRequest &request, LayoutResult *result)
{
    Room room;
    QPointF shift;
    int fixed = 0;
    for (size_t i = 0; i < request.nodes.size(); ++i) {
        const LayoutNode &node = request.nodes[i];
        if (!node.fixed)
            continue;
        shift += *node.fixed - result->positions[i];
        room.take(boxAt(node, *node.fixed));
        result->positions[i] = *node.fixed;
        ++fixed;
    }
    if (fixed == 0)
        return;
    shift = result->lanes.empty() ? snapped(shift / fixed) : QPointF();
    for (size_t i = 0; i < request.nodes.size(); ++i) {
        const LayoutNode &node = request.nodes[i];
        if (node.fixed)
            continue;
        const Reach reach = reachOf(request, result->lanes, node);
        const QRectF wish = boxAt(node, result->positions[i] + shift);
        const QPointF at = room.nearest(wish, reach.highest, reach.lowest);
        result->positions[i] = at;
        room.take(boxAt(node, at));
    }
    measure(request, result);
}

} // namespace martlet
