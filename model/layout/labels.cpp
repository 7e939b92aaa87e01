// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/layout/labels.h"

#include "model/layout/boxtiles.h"
#include "model/layout/spread.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace martlet {

namespace {

constexpr double priceOutside = 200; // of a label that makes the picture larger
constexpr double priceOfCrowding = 50; // of a label among the signs at a card's edges
constexpr double priceOfHead = 150; // of a label over an arrow's head
constexpr double airAside = 8;
constexpr double airAbove = 12;
constexpr double headLength = 12;
constexpr double headWidth = 10;
constexpr double signWidth = 26;
constexpr double signHeight = 24;

/// The head of an arrow that comes from a point to its tip.
QRectF headOf(QPointF from, QPointF tip)
{
    const QPointF back = from - tip;
    const double length = std::max(std::hypot(back.x(), back.y()), 1.0);
    const QPointF begin = tip + back * (headLength / length);
    const double half = headWidth / 2;
    return QRectF(tip, begin)
        .normalized()
        .adjusted(back.y() != 0 ? -half : 0,
                  back.x() != 0 ? -half : 0,
                  back.y() != 0 ? half : 0,
                  back.x() != 0 ? half : 0);
}

QRectF signAt(QPointF middle)
{
    return {middle - QPointF(signWidth / 2, signHeight / 2), QSizeF(signWidth, signHeight)};
}

QRectF grown(const QRectF &box, QSizeF reach)
{
    return box.adjusted(-reach.width(), -reach.height(), reach.width(), reach.height());
}

/// What a label at some place could cover.
struct Surroundings
{
    std::vector<QRectF> cards;
    std::vector<QRectF> heads; ///< of arrows
    std::vector<QRectF> taken; ///< by labels and signs
    std::vector<QLineF> lines; ///< of other flows

    double priceOf(const QRectF &box) const;
    bool coversHead(const QRectF &box) const;
    int hiddenBy(const QRectF &sign, const QRectF &label) const;
};

double Surroundings::priceOf(const QRectF &box) const
{
    const QRectF wide = box.adjusted(-4, -4, 4, 4);
    const QRectF airy = box.adjusted(-airAside, -airAbove, airAside, airAbove);
    double price = 0;
    for (const QRectF &card : cards) {
        if (card.intersects(wide))
            return 1e9;
        if (card.intersects(airy))
            price += priceOfCrowding;
    }
    for (const QRectF &other : taken)
        if (other.intersects(wide))
            price += 1000;
    if (coversHead(box))
        price += priceOfHead;
    for (const QLineF &line : lines)
        if (meets(box, line.p1(), line.p2()))
            price += 60;
    return price;
}

bool Surroundings::coversHead(const QRectF &box) const
{
    return std::ranges::any_of(heads, [&box](const QRectF &head) { return head.intersects(box); });
}

// A card is worth more than an arrow, and an arrow more than a word.
int Surroundings::hiddenBy(const QRectF &sign, const QRectF &label) const
{
    const auto meetsSign = [&sign](const QRectF &box) {
        return box.intersects(sign);
    };
    int hidden = coversHead(sign) ? 10 : 0;
    for (const QRectF &other : taken)
        hidden += other != label && other.intersects(sign) ? 1 : 0;
    return hidden + (std::ranges::any_of(cards, meetsSign) ? 100 : 0);
}

std::vector<QRectF> boxesIn(const QRectF &area, const BoxTiles &tiles)
{
    std::vector<QRectF> boxes;
    for (const int number : tiles.near(area))
        if (tiles[number].intersects(area))
            boxes.push_back(tiles[number]);
    return boxes;
}

/// Chooses places for labels, one after another.
class Labels
{
public:
    Labels(std::span<const QRectF> cards, std::vector<Route> *routes);
    void place(int route, QSizeF size);
    void placeSign(int route);

private:
    struct Line
    {
        int route;
        QLineF line;
    };

    void collect(int route);
    Surroundings around(const QRectF &area, int route) const;
    void consider(const Surroundings &around, const QRectF &box, double price);
    void considerLine(int route, QPointF a, QPointF b, QSizeF size);

    std::vector<Route> &m_routes;
    QRectF m_inside; // of the picture, with some margin
    std::vector<Line> m_lines;
    BoxTiles m_boxesOfLines, m_cards, m_heads, m_taken;
    QRectF m_best;
    double m_bestPrice = 0;
};

Labels::Labels(std::span<const QRectF> cards, std::vector<Route> *routes)
    : m_routes(*routes)
{
    for (const QRectF &card : cards) {
        m_inside |= card.adjusted(-28, -40, 28, 40);
        m_cards.add(card);
    }
    for (int route = 0; route < int(m_routes.size()); ++route)
        collect(route);
}

void Labels::collect(int route)
{
    const QPolygonF &points = m_routes[route].points;
    if (points.size() < 2)
        return;
    m_heads.add(headOf(points[1], points.first()));
    m_heads.add(headOf(points[points.size() - 2], points.last()));
    for (int i = 0; i + 1 < points.size(); ++i) {
        m_lines.push_back({route, QLineF(points[i], points[i + 1])});
        m_boxesOfLines.add(QRectF(points[i], points[i + 1]).normalized());
    }
}

Surroundings Labels::around(const QRectF &area, int route) const
{
    std::vector<QLineF> lines;
    for (const int number : m_boxesOfLines.near(area)) {
        const auto &[owner, line] = m_lines[number];
        if (owner != route && meets(area, line.p1(), line.p2()))
            lines.push_back(line);
    }
    return {boxesIn(area, m_cards), boxesIn(area, m_heads), boxesIn(area, m_taken), lines};
}

void Labels::consider(const Surroundings &around, const QRectF &box, double price)
{
    if (price >= m_bestPrice)
        return;
    price += around.priceOf(box) + (m_inside.contains(box) ? 0 : priceOutside);
    if (price < m_bestPrice) {
        m_best = box;
        m_bestPrice = price;
    }
}

// Best in the middle of a line that is longer than the label; level lines are easier to read.
// A label may hang over to one side of its line: of an upright one beside a card, of a level one
// that has another line beside it.
void Labels::considerLine(int route, QPointF a, QPointF b, QSizeF size)
{
    const bool isLevel = a.y() == b.y();
    const double length = isLevel ? std::abs(a.x() - b.x()) : std::abs(a.y() - b.y());
    const double needed = (isLevel ? size.width() : size.height()) + 16;
    const double extra =
        (isLevel ? 0 : 10) + (length < needed ? 100 : 0) - std::min(length, 300.0) / 30;
    const QPointF half(size.width() / 2, size.height() / 2);
    const QPointF aside = isLevel ? QPointF(0, half.y() - 4) : QPointF(half.x() - 14, 0);
    const double priceOfAside = isLevel ? 20 : 40;
    const QSizeF reach(half.x() + std::abs(aside.x()) + airAside,
                       half.y() + std::abs(aside.y()) + airAbove);
    const Surroundings nearby = around(grown(QRectF(a, b).normalized(), reach), route);
    for (int i = 0; i <= 20; ++i) {
        // 0.5, then alternating to both sides
        const int away = (i + 1) / 2;
        const double part = 0.5 + away * (i % 2 == 0 ? 0.045 : -0.045);
        const QPointF corner = a + (b - a) * part - half;
        const double price = extra + std::abs(part - 0.5) * 20;
        consider(nearby, QRectF(corner, size), price);
        consider(nearby, QRectF(corner + aside, size), price + priceOfAside);
        consider(nearby, QRectF(corner - aside, size), price + priceOfAside);
    }
}

void Labels::place(int route, QSizeF size)
{
    const QPolygonF &points = m_routes[route].points;
    m_bestPrice = 1e8;
    m_best = {};
    for (int i = 0; i + 1 < points.size(); ++i)
        considerLine(route, points[i], points[i + 1], size);
    m_routes[route].label = m_best;
    if (!m_best.isNull())
        m_taken.add(m_best);
}

void Labels::placeSign(int route)
{
    const QRectF label = m_routes[route].label;
    if (label.isNull())
        return;
    const QPointF middle = label.center();
    const std::array<QPointF, 4> choices {QPointF(label.right() + 4, middle.y()),
                                          QPointF(label.left() - 7, middle.y()),
                                          QPointF(middle.x(), label.top() - 7),
                                          QPointF(middle.x(), label.bottom() + 9)};
    const Surroundings nearby = around(grown(label, QSizeF(signWidth, signHeight)), route);
    int least = std::numeric_limits<int>::max();
    for (const QPointF &choice : choices) {
        const int hidden = least > 0 ? nearby.hiddenBy(signAt(choice), label) : least;
        if (hidden < least) {
            least = hidden;
            m_routes[route].sign = choice;
        }
    }
    m_taken.add(signAt(m_routes[route].sign));
}

double lengthOf(const QPolygonF &way)
{
    double length = 0;
    for (int i = 0; i + 1 < way.size(); ++i)
        length += std::abs(way[i + 1].x() - way[i].x()) + std::abs(way[i + 1].y() - way[i].y());
    return length;
}

// Short ways have the least choice of places for their labels.
std::vector<int> shortestFirst(const std::vector<Route> &routes)
{
    std::vector<int> order(routes.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int i) { return lengthOf(routes[i].points); });
    return order;
}

} // namespace

void placeLabels(std::span<const QRectF> cards,
                 std::span<const RouteEdge> edges,
                 std::vector<Route> *routes)
{
    Labels labels(cards, routes);
    for (const int route : shortestFirst(*routes))
        if (!edges[route].label.isEmpty() && (*routes)[route].points.size() > 1)
            labels.place(route, edges[route].label);
    for (int route = 0; route < int(routes->size()); ++route)
        labels.placeSign(route);
}

} // namespace martlet
