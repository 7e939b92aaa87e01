// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/layout/routing.h"

#include "model/layout/boxtiles.h"
#include "model/layout/labels.h"
#include "model/layout/spread.h"
#include "model/layout/wayfinder.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace martlet {

namespace {

constexpr double stub = 24;
constexpr size_t mostImprovedEdges = 250;
constexpr double priceOfCard = 4000;
constexpr double priceOfBend = 60;
// What is routed with care while a card is moved.
constexpr size_t mostMovingEdges = 16;
constexpr int mostCardsNear = 80;
constexpr double nearEdge = 200;

/// Which cards a straight line meets.
class CardTiles
{
public:
    explicit CardTiles(std::span<const QRectF> cards)
    {
        for (const QRectF &card : cards)
            m_cards.add(card);
    }
    int met(QPointF a, QPointF b, int from, int to) const;

private:
    BoxTiles m_cards;
};

// A card counts once for each tile in which the line comes near it.
int CardTiles::met(QPointF a, QPointF b, int from, int to) const
{
    if (m_cards.isEmpty())
        return 0;
    const QRectF box = QRectF(a, b).normalized();
    int count = 0;
    m_cards.anyOf(box, [&](int card) {
        const QRectF &other = m_cards[card];
        count += card != from && card != to && other.right() > box.left()
            && other.left() < box.right() + 1 && other.bottom() > box.top()
            && other.top() < box.bottom() + 1;
        return false;
    });
    return count;
}

/// The best of a few ways with at most two bends.
class SimpleWays
{
public:
    /// \a obstacles: the same cards, or none where ways may lead over them.
    SimpleWays(std::span<const QRectF> cards, std::span<const QRectF> obstacles)
        : m_cards(cards)
        , m_tiles(obstacles)
    { }
    QPolygonF find(int from, int to);

private:
    void level(const QRectF &a, const QRectF &b);
    void upright(const QRectF &a, const QRectF &b);
    void consider(const QPolygonF &way);

    std::span<const QRectF> m_cards;
    CardTiles m_tiles;
    int m_from = 0, m_to = 0;
    QPolygonF m_best;
    double m_bestPrice = 0;
};

void SimpleWays::consider(const QPolygonF &way)
{
    double price = double(way.size()) * priceOfBend;
    for (int i = 0; i + 1 < way.size(); ++i)
        price += std::abs(way[i + 1].x() - way[i].x()) + std::abs(way[i + 1].y() - way[i].y());
    for (int i = 0; i + 1 < way.size() && price < m_bestPrice; ++i)
        price += m_tiles.met(way[i], way[i + 1], m_from, m_to) * priceOfCard;
    if (price < m_bestPrice) {
        m_best = way;
        m_bestPrice = price;
    }
}

// Out of the side that faces the other card, across in the gap before or behind the cards between.
void SimpleWays::level(const QRectF &a, const QRectF &b)
{
    const bool isRight = b.center().x() >= a.center().x();
    const double start = isRight ? a.right() : a.left(), end = isRight ? b.left() : b.right();
    const double y1 = a.center().y(), y2 = b.center().y(), out = isRight ? stub : -stub;
    const bool facing = isRight ? end - start >= 2 * stub : start - end >= 2 * stub;
    if (facing && y1 == y2)
        consider({QPointF(start, y1), QPointF(end, y2)});
    for (const double x : {(start + end) / 2, start + out, end - out})
        if (facing && y1 != y2)
            consider({QPointF(start, y1), QPointF(x, y1), QPointF(x, y2), QPointF(end, y2)});
    const double beside = std::max(a.right(), b.right()) + stub;
    consider(
        {QPointF(a.right(), y1), QPointF(beside, y1), QPointF(beside, y2), QPointF(b.right(), y2)});
}

void SimpleWays::upright(const QRectF &a, const QRectF &b)
{
    const bool isDown = b.center().y() >= a.center().y();
    const double start = isDown ? a.bottom() : a.top(), end = isDown ? b.top() : b.bottom();
    const double x1 = a.center().x(), x2 = b.center().x(), out = isDown ? stub : -stub;
    const bool facing = isDown ? end - start >= 2 * stub : start - end >= 2 * stub;
    if (facing && x1 == x2)
        consider({QPointF(x1, start), QPointF(x2, end)});
    for (const double y : {(start + end) / 2, start + out, end - out})
        if (facing && x1 != x2)
            consider({QPointF(x1, start), QPointF(x1, y), QPointF(x2, y), QPointF(x2, end)});
    const bool isRight = x2 > x1;
    if (x2 < b.left() || a.center().y() != b.center().y())
        consider({QPointF(isRight ? a.right() : a.left(), a.center().y()),
                  QPointF(x2, a.center().y()),
                  QPointF(x2, end)});
}

QPolygonF SimpleWays::find(int from, int to)
{
    m_from = from;
    m_to = to;
    m_best = {};
    m_bestPrice = std::numeric_limits<double>::max();
    level(m_cards[from], m_cards[to]);
    upright(m_cards[from], m_cards[to]);
    return m_best;
}

// A flow from a card to itself leaves at the right and comes back at the top.
QPolygonF loop(const QRectF &card)
{
    const double right = card.right() + stub, top = card.top() - stub;
    const double x = card.right() - std::min(stub, card.width() / 3);
    return {QPointF(card.right(), card.center().y()),
            QPointF(right, card.center().y()),
            QPointF(right, top),
            QPointF(x, top),
            QPointF(x, card.top())};
}

double distance(std::span<const QRectF> cards, const RouteEdge &edge)
{
    const QPointF way = cards[edge.to].center() - cards[edge.from].center();
    return std::abs(way.x()) + std::abs(way.y());
}

// Short ways first: they have the fewest other ways to go.
std::vector<int> shortestFirst(std::span<const QRectF> cards, std::span<const RouteEdge> edges)
{
    std::vector<int> order(edges.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int i) { return distance(cards, edges[i]); });
    return order;
}

template<typename Ways>
void findAll(Ways &ways,
             std::span<const QRectF> cards,
             std::span<const RouteEdge> edges,
             std::vector<Route> *routes)
{
    for (const int i : shortestFirst(cards, edges)) {
        const auto [from, to, label] = edges[i];
        (*routes)[i].points = from == to ? loop(cards[from]) : ways.find(from, to);
    }
}

// Early ways did not know the later ones; each gets another chance.
void improveAll(WayFinder &ways,
                std::span<const QRectF> cards,
                std::span<const RouteEdge> edges,
                std::vector<Route> *routes)
{
    for (const int i : shortestFirst(cards, edges)) {
        QPolygonF &points = (*routes)[i].points;
        if (edges[i].from == edges[i].to || points.isEmpty())
            continue;
        ways.forget(points, edges[i].from, edges[i].to);
        points = ways.find(edges[i].from, edges[i].to);
    }
}

/// Some of the flows, and the cards near them, by their numbers.
struct Neighbourhood
{
    std::vector<int> edges;
    std::vector<int> cards;
    std::vector<int> placeOf; ///< of each card among cards, or -1
};

std::vector<int>
cardsNear(std::span<const QRectF> cards, const RouteEdge &edge, const std::vector<int> &placeOf)
{
    const QRectF area =
        cards[edge.from].united(cards[edge.to]).adjusted(-nearEdge, -nearEdge, nearEdge, nearEdge);
    std::vector<int> found;
    for (int card = 0; card < int(cards.size()); ++card) {
        if (placeOf[card] < 0 && area.intersects(cards[card]))
            found.push_back(card);
    }
    return found;
}

// As many of the shortest ones as can be routed between two pictures of the screen.
Neighbourhood neighbourhoodOf(std::span<const QRectF> cards, std::span<const RouteEdge> edges)
{
    Neighbourhood part {{}, {}, std::vector<int>(cards.size(), -1)};
    for (const int i : shortestFirst(cards, edges)) {
        if (part.edges.size() == mostMovingEdges)
            break;
        const std::vector<int> more = cardsNear(cards, edges[i], part.placeOf);
        if (part.cards.size() + more.size() > mostCardsNear)
            break;
        part.edges.push_back(i);
        for (const int card : more) {
            part.placeOf[card] = int(part.cards.size());
            part.cards.push_back(card);
        }
    }
    return part;
}

void routeWithin(const Neighbourhood &part,
                 std::span<const QRectF> cards,
                 std::span<const RouteEdge> edges,
                 std::vector<Route> *routes)
{
    std::vector<QRectF> places;
    for (const int card : part.cards)
        places.push_back(cards[card]);
    std::vector<RouteEdge> links;
    for (const int i : part.edges) {
        const auto [from, to, label] = edges[i];
        links.push_back({part.placeOf[from], part.placeOf[to], label});
    }
    const std::vector<Route> found = routeEdges(places, links);
    for (size_t i = 0; i < found.size(); ++i)
        (*routes)[part.edges[i]] = found[i];
}

// The label in the middle of the longest line.
void putLabel(QSizeF size, Route *route)
{
    const QPolygonF &points = route->points;
    double longest = -1;
    for (int i = 0; i + 1 < points.size(); ++i) {
        const QPointF way = points[i + 1] - points[i];
        const double length = std::abs(way.x()) + std::abs(way.y());
        if (length <= longest)
            continue;
        longest = length;
        route->label = QRectF(QPointF(), size);
        route->label.moveCenter((points[i] + points[i + 1]) / 2);
        route->sign = QPointF(route->label.right(), route->label.center().y());
    }
}

} // namespace

std::vector<Route> routeMoving(std::span<const QRectF> cards, std::span<const RouteEdge> edges)
{
    std::vector<Route> routes(edges.size());
    routeWithin(neighbourhoodOf(cards, edges), cards, edges, &routes);
    SimpleWays plain(cards, {});
    for (size_t i = 0; i < edges.size(); ++i) {
        if (!routes[i].points.isEmpty())
            continue;
        const auto [from, to, label] = edges[i];
        routes[i].points = from == to ? loop(cards[from]) : plain.find(from, to);
        if (!label.isEmpty())
            putLabel(label, &routes[i]);
    }
    return routes;
}

std::vector<Route> routeEdges(std::span<const QRectF> cards, std::span<const RouteEdge> edges)
{
    std::vector<Route> routes(edges.size());
    SimpleWays simple(cards, cards);
    if (edges.size() > mostCarefulEdges) {
        findAll(simple, cards, edges, &routes);
        return routes;
    }
    WayFinder careful(cards);
    findAll(careful, cards, edges, &routes);
    for (int round = 0; round < 2 && edges.size() <= mostImprovedEdges; ++round)
        improveAll(careful, cards, edges, &routes);
    spreadLines(cards, edges, &routes);
    for (size_t i = 0; i < edges.size(); ++i)
        if (routes[i].points.isEmpty())
            routes[i].points = simple.find(edges[i].from, edges[i].to);
    placeLabels(cards, edges, &routes);
    return routes;
}

} // namespace martlet
