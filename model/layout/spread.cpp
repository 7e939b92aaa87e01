// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/layout/spread.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace martlet {

namespace {

constexpr double apart = 12; // between two lines side by side
constexpr double closest = 9; // between two ends at a card's side
constexpr double fromCard = 10; // between a line and a card that it passes
constexpr double fromCorner = 10; // between a line's end and the corner of its card
constexpr double widestStep = 80; // that is taken out of a line
constexpr double widestCentred = 300; // gaps in whose middle lines stand

/// How a way goes on after the end of a line.
struct Turn
{
    int side = 0; ///< -1 to smaller, 1 to greater, 0: it ends here
    double reach = 0; ///< how far it then goes, in the line's coordinate across
    int next = 0; ///< where it turns after that, in the line's coordinate along
};

/// One straight line of a way. "Across" is the coordinate at which it stands, "along" the direction
/// it runs.
struct Line
{
    int route = 0;
    int index = 0; ///< from this point of the way to the next
    bool isVertical = false;
    double across = 0;
    double from = 0, to = 0; ///< along, from <= to
    double low = 0, high = 0; ///< where it may stand
    double wish = 0;
    Turn atFrom, atTo;
};

double along(QPointF point, bool isVertical)
{
    return isVertical ? point.y() : point.x();
}

double across(QPointF point, bool isVertical)
{
    return isVertical ? point.x() : point.y();
}

double low(const QRectF &box, bool isVertical)
{
    return isVertical ? box.left() : box.top();
}

double high(const QRectF &box, bool isVertical)
{
    return isVertical ? box.right() : box.bottom();
}

int sign(double value)
{
    return (value > 0) - (value < 0);
}

/// Which ways share a trunk: those that leave, or arrive at, a side of a card where their ends
/// would come too close to each other.
class Trunks
{
public:
    Trunks(std::span<const QRectF> cards,
           std::span<const RouteEdge> edges,
           const std::vector<Route> &routes);
    bool areShared(int a, int b) const
    {
        return (m_starts[a] >= 0 && m_starts[a] == m_starts[b])
            || (m_ends[a] >= 0 && m_ends[a] == m_ends[b]);
    }

private:
    std::vector<int> m_starts, m_ends; // by route, -1: alone
};

int sideOf(const QRectF &card, QPointF end)
{
    if (end.x() == card.left() || end.x() == card.right())
        return end.x() == card.left() ? 0 : 1;
    return end.y() == card.top() ? 2 : 3;
}

Trunks::Trunks(std::span<const QRectF> cards,
               std::span<const RouteEdge> edges,
               const std::vector<Route> &routes)
    : m_starts(routes.size(), -1)
    , m_ends(routes.size(), -1)
{
    std::map<std::pair<int, int>, int> ends;
    const auto sideAt = [&](int card, QPointF end) {
        return std::pair(card, sideOf(cards[card], end));
    };
    const auto forEach = [&](auto &&use) {
        for (size_t i = 0; i < routes.size(); ++i) {
            if (routes[i].points.size() < 2)
                continue;
            use(sideAt(edges[i].from, routes[i].points.first()), &m_starts[i]);
            use(sideAt(edges[i].to, routes[i].points.last()), &m_ends[i]);
        }
    };
    forEach([&](auto side, int *) { ++ends[side]; });
    forEach([&](auto side, int *trunk) {
        const auto [card, place] = side;
        const double room =
            (place < 2 ? cards[card].height() : cards[card].width()) - 2 * fromCorner;
        if ((ends[side] - 1) * closest > room)
            *trunk = 4 * card + place;
    });
}

/// Moves the lines of one direction.
class Spread
{
public:
    Spread(std::span<const QRectF> cards,
           std::span<const RouteEdge> edges,
           const Trunks &trunks,
           std::vector<Route> *routes,
           bool isVertical)
        : m_cards(cards)
        , m_edges(edges)
        , m_trunks(trunks)
        , m_routes(*routes)
        , m_isVertical(isVertical)
    { }
    void run();

private:
    void collect();
    Turn turnAt(const QPolygonF &points, int corner, int step) const;
    void addLine(int route, int index);
    void limit(Line *line) const;
    void limitToSide(Line *line, int card) const;
    bool conflict(const Line &a, const Line &b) const;
    int order(const Line &a, const Line &b) const;
    void separate(std::vector<int> cluster);
    std::vector<std::vector<int>> clusters() const;
    void write();

    std::span<const QRectF> m_cards;
    std::span<const RouteEdge> m_edges;
    const Trunks &m_trunks;
    std::vector<Route> &m_routes;
    bool m_isVertical;
    std::vector<Line> m_lines;
};

Turn Spread::turnAt(const QPolygonF &points, int corner, int step) const
{
    Turn turn;
    const int far = corner + step, further = far + step;
    if (far < 0 || far >= points.size())
        return turn;
    turn.reach = across(points[far], m_isVertical);
    turn.side = sign(turn.reach - across(points[corner], m_isVertical));
    if (further >= 0 && further < points.size())
        turn.next = sign(along(points[further], m_isVertical) - along(points[far], m_isVertical));
    return turn;
}

void Spread::addLine(int route, int index)
{
    const QPolygonF &points = m_routes[route].points;
    const QPointF a = points[index], b = points[index + 1];
    Line line;
    line.route = route;
    line.index = index;
    line.isVertical = m_isVertical;
    line.across = line.wish = across(a, m_isVertical);
    const double start = along(a, m_isVertical), end = along(b, m_isVertical);
    const Turn before = turnAt(points, index, -1), after = turnAt(points, index + 1, 1);
    line.from = std::min(start, end);
    line.to = std::max(start, end);
    line.atFrom = start <= end ? before : after;
    line.atTo = start <= end ? after : before;
    limit(&line);
    m_lines.push_back(line);
}

void Spread::limitToSide(Line *line, int card) const
{
    const double inset = std::min(
        fromCorner, (high(m_cards[card], m_isVertical) - low(m_cards[card], m_isVertical)) / 3);
    line->low = std::max(line->low, low(m_cards[card], m_isVertical) + inset);
    line->high = std::min(line->high, high(m_cards[card], m_isVertical) - inset);
}

// The free space to both sides, up to the next cards beside the line's whole length.
void Spread::limit(Line *line) const
{
    const RouteEdge &edge = m_edges[line->route];
    const bool isFirst = line->index == 0;
    const bool isLast = line->index + 2 == m_routes[line->route].points.size();
    line->low = line->across - 1e6;
    line->high = line->across + 1e6;
    for (int card = 0; card < int(m_cards.size()); ++card) {
        if ((isFirst && card == edge.from) || (isLast && card == edge.to))
            continue;
        const QRectF &box = m_cards[card];
        if (high(box, !m_isVertical) < line->from - fromCard / 2
            || low(box, !m_isVertical) > line->to + fromCard / 2)
            continue;
        if (high(box, m_isVertical) <= line->across)
            line->low = std::max(line->low, high(box, m_isVertical) + fromCard);
        else if (low(box, m_isVertical) >= line->across)
            line->high = std::min(line->high, low(box, m_isVertical) - fromCard);
    }
    const bool isGap = line->high - line->low < widestCentred;
    if (isGap && !isFirst && !isLast)
        line->wish = (line->low + line->high) / 2;
    if (isFirst)
        limitToSide(line, edge.from);
    if (isLast)
        limitToSide(line, edge.to);
    line->low = std::min(line->low, line->across);
    line->high = std::max(line->high, line->across);
}

void Spread::collect()
{
    for (int route = 0; route < int(m_routes.size()); ++route) {
        const QPolygonF &points = m_routes[route].points;
        for (int i = 0; i + 1 < points.size(); ++i) {
            const bool isVertical = points[i].x() == points[i + 1].x();
            if (isVertical == m_isVertical)
                addLine(route, i);
        }
    }
}

bool Spread::conflict(const Line &a, const Line &b) const
{
    return a.route != b.route && !m_trunks.areShared(a.route, b.route) && a.from < b.to + apart / 2
        && b.from < a.to + apart / 2;
}

// Two ways that turn to the same side at the same place: the one that leaves first stays inside.
int voteAfter(const Turn &a, const Turn &b)
{
    if (std::abs(a.reach - b.reach) < 1)
        return sign(a.next - b.next);
    const bool aIsFirst = a.side > 0 ? a.reach < b.reach : a.reach > b.reach;
    return aIsFirst ? a.next : -b.next;
}

// Which of two lines at the same place should stand first, so that their ways do not cross where
// one of them leaves: the one that leaves to the smaller side.
int Spread::order(const Line &a, const Line &b) const
{
    if (std::abs(a.across - b.across) > 1)
        return sign(a.across - b.across);
    int votes = 0;
    if (std::abs(a.from - b.from) >= 1)
        votes += a.from > b.from ? a.atFrom.side : -b.atFrom.side;
    else if (a.atFrom.side != b.atFrom.side)
        votes += sign(a.atFrom.side - b.atFrom.side);
    else
        votes += voteAfter(a.atFrom, b.atFrom) * a.atFrom.side;
    if (std::abs(a.to - b.to) >= 1)
        votes += a.to < b.to ? a.atTo.side : -b.atTo.side;
    else if (a.atTo.side != b.atTo.side)
        votes += sign(a.atTo.side - b.atTo.side);
    else
        votes -= voteAfter(a.atTo, b.atTo) * a.atTo.side;
    return sign(votes);
}

// Lines that wish to stand too close to each other, directly or through others.
std::vector<std::vector<int>> Spread::clusters() const
{
    std::vector<int> byWish(m_lines.size());
    std::iota(byWish.begin(), byWish.end(), 0);
    std::ranges::stable_sort(byWish, {}, [&](int i) { return m_lines[i].wish; });
    std::vector<int> parents(m_lines.size());
    std::iota(parents.begin(), parents.end(), 0);
    const auto root = [&](int i) {
        while (parents[i] != i)
            i = parents[i] = parents[parents[i]];
        return i;
    };
    for (size_t i = 0; i < byWish.size(); ++i)
        for (size_t j = i + 1; j < byWish.size(); ++j) {
            if (m_lines[byWish[j]].wish - m_lines[byWish[i]].wish >= apart)
                break;
            if (conflict(m_lines[byWish[i]], m_lines[byWish[j]]))
                parents[root(byWish[i])] = root(byWish[j]);
        }
    std::map<int, std::vector<int>> groups;
    for (int i = 0; i < int(m_lines.size()); ++i)
        groups[root(i)].push_back(i);
    std::vector<std::vector<int>> result;
    result.reserve(groups.size());
    for (auto &[first, group] : groups)
        result.push_back(std::move(group));
    return result;
}

// Lines get tracks: each one after all lines before it that it runs beside.
void Spread::separate(std::vector<int> cluster)
{
    std::vector<int> wins(m_lines.size(), 0);
    for (const int i : cluster)
        for (const int j : cluster)
            if (i != j && conflict(m_lines[i], m_lines[j]))
                wins[i] += order(m_lines[i], m_lines[j]);
    std::ranges::stable_sort(
        cluster, {}, [&](int i) { return std::pair(std::round(m_lines[i].across), wins[i]); });
    std::vector<int> tracks(cluster.size(), 0);
    int last = 0;
    double least = -1e9, most = 1e9, wish = 0;
    for (size_t i = 0; i < cluster.size(); ++i) {
        const Line &line = m_lines[cluster[i]];
        for (size_t j = 0; j < i; ++j)
            if (conflict(m_lines[cluster[j]], line))
                tracks[i] = std::max(tracks[i], tracks[j] + 1);
        last = std::max(last, tracks[i]);
        least = std::max(least, line.low);
        most = std::min(most, line.high);
        wish += line.wish / double(cluster.size());
    }
    const double room = std::max(0.0, most - least);
    const double step = last == 0 ? 0 : std::min(apart, std::max(room / last, 3.0));
    double first = wish - step * last / 2;
    if (least <= most)
        first = std::clamp(
            first, std::min(least, most - step * last), std::max(least, most - step * last));
    for (size_t i = 0; i < cluster.size(); ++i) {
        Line &line = m_lines[cluster[i]];
        line.across = std::clamp(first + step * tracks[i], line.low, line.high);
    }
}

void Spread::write()
{
    for (const Line &line : m_lines) {
        QPolygonF &points = m_routes[line.route].points;
        for (int i = line.index; i <= line.index + 1; ++i)
            m_isVertical ? points[i].setX(line.across) : points[i].setY(line.across);
    }
}

void Spread::run()
{
    collect();
    for (auto &cluster : clusters())
        separate(std::move(cluster));
    write();
}

/// Takes small steps out of lines between cards that face each other.
class Straightening
{
public:
    Straightening(std::span<const QRectF> cards,
                  std::span<const RouteEdge> edges,
                  std::vector<Route> *routes)
        : m_cards(cards)
        , m_edges(edges)
        , m_routes(*routes)
    { }
    void straighten(int route);

private:
    bool isFree(int route, QPointF a, QPointF b) const;
    bool isBeside(int route, QPointF a, QPointF b) const;

    std::span<const QRectF> m_cards;
    std::span<const RouteEdge> m_edges;
    std::vector<Route> &m_routes;
};

bool endsAt(const QRectF &card, QPointF point, bool isUpright)
{
    const QRectF inner = card.adjusted(fromCorner, fromCorner, -fromCorner, -fromCorner);
    return isUpright ? point.x() >= inner.left() && point.x() <= inner.right()
                     : point.y() >= inner.top() && point.y() <= inner.bottom();
}

// Whether another line runs along this one, too close to be told from it.
bool Straightening::isBeside(int route, QPointF a, QPointF b) const
{
    const QRectF around = QRectF(a, b).normalized().adjusted(-closest, -closest, closest, closest);
    const bool isUpright = a.x() == b.x();
    for (int other = 0; other < int(m_routes.size()); ++other) {
        const QPolygonF &points = m_routes[other].points;
        for (int i = 0; other != route && i + 1 < points.size(); ++i) {
            const bool isParallel = (points[i].x() == points[i + 1].x()) == isUpright;
            if (isParallel && meets(around, points[i], points[i + 1]))
                return true;
        }
    }
    return false;
}

bool Straightening::isFree(int route, QPointF a, QPointF b) const
{
    const auto [from, to, label] = m_edges[route];
    if (!endsAt(m_cards[from], a, a.x() == b.x()) || !endsAt(m_cards[to], b, a.x() == b.x()))
        return false;
    for (int card = 0; card < int(m_cards.size()); ++card) {
        const QRectF wide = m_cards[card].adjusted(-fromCard, -fromCard, fromCard, fromCard);
        if (card != from && card != to && meets(wide, a, b))
            return false;
    }
    return !isBeside(route, a, b);
}

void Straightening::straighten(int route)
{
    QPolygonF &points = m_routes[route].points;
    if (points.size() != 4 || m_edges[route].from == m_edges[route].to)
        return;
    const QPointF first = points[1] - points[0], step = points[2] - points[1];
    const bool isSmall = std::abs(step.x()) + std::abs(step.y()) <= widestStep;
    if (!isSmall || QPointF::dotProduct(first, points[3] - points[2]) <= 0)
        return;
    for (const double part : {0.0, 1.0, 0.5}) {
        const QPointF a = points[0] + step * part, b = points[3] - step * (1 - part);
        if (isFree(route, a, b)) {
            points = {a, b};
            return;
        }
    }
}

// Two lines that go on in one direction are one: moved each for itself they would come apart.
void joinCollinear(QPolygonF *way)
{
    QPolygonF joined;
    for (const QPointF point : std::as_const(*way)) {
        const auto goesOn = [&] {
            const QPointF a = joined[joined.size() - 2], b = joined.last();
            return (a.x() == b.x() && b.x() == point.x()) || (a.y() == b.y() && b.y() == point.y());
        };
        if (joined.size() > 1 && goesOn())
            joined.last() = point;
        else if (joined.isEmpty() || joined.last() != point)
            joined.append(point);
    }
    if (joined.size() > 1)
        *way = joined;
}

} // namespace

bool meets(const QRectF &box, QPointF a, QPointF b)
{
    return std::max(a.x(), b.x()) > box.left() && std::min(a.x(), b.x()) < box.right()
        && std::max(a.y(), b.y()) > box.top() && std::min(a.y(), b.y()) < box.bottom();
}

void spreadLines(std::span<const QRectF> cards,
                 std::span<const RouteEdge> edges,
                 std::vector<Route> *routes)
{
    for (Route &route : *routes)
        joinCollinear(&route.points);
    const Trunks trunks(cards, edges, *routes);
    Spread(cards, edges, trunks, routes, true).run();
    Spread(cards, edges, trunks, routes, false).run();
    Straightening straightening(cards, edges, routes);
    for (int route = 0; route < int(edges.size()); ++route)
        straightening.straighten(route);
}

} // namespace martlet
