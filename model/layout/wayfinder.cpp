// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/layout/wayfinder.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace martlet {

namespace {

constexpr double clearance = 6; // a line never comes closer to a card that it only passes
constexpr double widestShared = 300; // a gap with one line in its middle; wider ones have two
constexpr double besideCard = 24;
constexpr double sameLine = 5;
constexpr double priceOfBend = 55;
constexpr double priceOfCrossing = 60;
constexpr double priceOfSharing = 0.25; // for each point along another way
constexpr double priceOfUsedSide = 14;
constexpr double firstWindow = 360;

void makeLines(std::vector<double> *lines)
{
    std::ranges::sort(*lines);
    std::vector<double> kept;
    for (const double line : *lines)
        if (kept.empty() || line - kept.back() >= sameLine)
            kept.push_back(line);
    *lines = std::move(kept);
}

int nearestLine(const std::vector<double> &lines, double value)
{
    const auto above = std::ranges::lower_bound(lines, value);
    if (above == lines.begin())
        return 0;
    if (above == lines.end() || value - *(above - 1) < *above - value)
        return int(above - lines.begin()) - 1;
    return int(above - lines.begin());
}

// The lines between two values, as a half-open range of indices.
std::pair<int, int> linesWithin(const std::vector<double> &lines, double low, double high)
{
    return {int(std::ranges::upper_bound(lines, low) - lines.begin()),
            int(std::ranges::lower_bound(lines, high) - lines.begin())};
}

} // namespace

WayFinder::WayFinder(std::span<const QRectF> cards)
    : m_cards(cards)
    , m_sideUse(cards.size())
{
    collectLines();
    const size_t points = m_xs.size() * m_ys.size();
    for (auto *list : {&m_isBlocked, &m_isRightBlocked, &m_isDownBlocked})
        list->assign(points, 0);
    for (auto *list : {&m_useRight, &m_useDown, &m_through[0], &m_through[1]})
        list->assign(points, 0);
    m_cost.resize(2 * points);
    m_parent.resize(2 * points);
    m_stamp.assign(2 * points, 0);
    markCards();
}

double WayFinder::gapBeyond(int card, Side side) const
{
    const QRectF &box = m_cards[card];
    double gap = 1e9;
    for (const QRectF &other : m_cards) {
        const bool isBeside =
            other.top() < box.bottom() + clearance && other.bottom() > box.top() - clearance;
        const bool isAbove =
            other.left() < box.right() + clearance && other.right() > box.left() - clearance;
        if (side == Left && isBeside && other.right() <= box.left())
            gap = std::min(gap, box.left() - other.right());
        if (side == Right && isBeside && other.left() >= box.right())
            gap = std::min(gap, other.left() - box.right());
        if (side == Top && isAbove && other.bottom() <= box.top())
            gap = std::min(gap, box.top() - other.bottom());
        if (side == Bottom && isAbove && other.top() >= box.bottom())
            gap = std::min(gap, other.top() - box.bottom());
    }
    return gap;
}

void WayFinder::collectLinesOf(int card)
{
    const auto away = [&](Side side) {
        const double gap = gapBeyond(card, side);
        return gap < widestShared ? gap / 2 : besideCard;
    };
    const QRectF &box = m_cards[card];
    m_xs.insert(m_xs.end(), {box.left() - away(Left), box.center().x(), box.right() + away(Right)});
    m_ys.insert(m_ys.end(), {box.top() - away(Top), box.center().y(), box.bottom() + away(Bottom)});
}

void WayFinder::collectLines()
{
    for (size_t card = 0; card < m_cards.size(); ++card)
        collectLinesOf(int(card));
    makeLines(&m_xs);
    makeLines(&m_ys);
}

void WayFinder::markCards()
{
    const int width = int(m_xs.size());
    for (const QRectF &card : m_cards) {
        const QRectF box = card.adjusted(-clearance, -clearance, clearance, clearance);
        const auto [left, right] = linesWithin(m_xs, box.left(), box.right());
        const auto [top, bottom] = linesWithin(m_ys, box.top(), box.bottom());
        for (int y = top; y < bottom; ++y)
            for (int x = std::max(0, left - 1); x < right; ++x) {
                m_isRightBlocked[y * width + x] = true;
                if (x >= left)
                    m_isBlocked[y * width + x] = true;
            }
        for (int y = std::max(0, top - 1); y < bottom; ++y)
            for (int x = left; x < right; ++x)
                m_isDownBlocked[y * width + x] = true;
    }
}

// The way out of a card: straight from the middle of a side to the first line of the net.
WayFinder::Gate WayFinder::gate(int card, Side side) const
{
    const QRectF &box = m_cards[card];
    const int width = int(m_xs.size());
    int x = nearestLine(m_xs, box.center().x()), y = nearestLine(m_ys, box.center().y());
    Gate gate;
    gate.isVertical = side == Top || side == Bottom;
    if (side == Left)
        x = int(std::ranges::upper_bound(m_xs, box.left() - clearance) - m_xs.begin()) - 1;
    else if (side == Right)
        x = int(std::ranges::lower_bound(m_xs, box.right() + clearance) - m_xs.begin());
    else if (side == Top)
        y = int(std::ranges::upper_bound(m_ys, box.top() - clearance) - m_ys.begin()) - 1;
    else
        y = int(std::ranges::lower_bound(m_ys, box.bottom() + clearance) - m_ys.begin());
    if (x < 0 || y < 0 || x >= width || y >= int(m_ys.size()) || m_isBlocked[y * width + x])
        return {};
    gate.point = y * width + x;
    const QPointF at = pointAt(gate.point);
    gate.onCard = gate.isVertical ? QPointF(at.x(), side == Top ? box.top() : box.bottom())
                                  : QPointF(side == Left ? box.left() : box.right(), at.y());
    const QPointF way = at - gate.onCard;
    gate.price = std::abs(way.x()) + std::abs(way.y()) + m_sideUse[card][side] * priceOfUsedSide;
    return gate;
}

double WayFinder::distanceTo(const QRectF &goal, int point) const
{
    const QPointF at = pointAt(point);
    return std::max({goal.left() - at.x(), 0.0, at.x() - goal.right()})
        + std::max({goal.top() - at.y(), 0.0, at.y() - goal.bottom()});
}

double WayFinder::straightPrice(int point, bool isVertical) const
{
    return m_through[isVertical ? 0 : 1][point] * priceOfCrossing;
}

double WayFinder::stepPrice(int point, int next, bool isVertical) const
{
    const int first = std::min(point, next);
    const QPointF way = pointAt(next) - pointAt(point);
    const double length = std::abs(way.x()) + std::abs(way.y());
    const int others = isVertical ? m_useDown[first] : m_useRight[first];
    return length * (1 + priceOfSharing * std::min(others, 4));
}

bool WayFinder::reach(int state, int parent, float cost)
{
    if (m_stamp[state] == m_search && m_cost[state] <= cost)
        return false;
    m_stamp[state] = m_search;
    m_cost[state] = cost;
    m_parent[state] = parent;
    return true;
}

void WayFinder::visit(int state, const QRectF &window, const QRectF &goal)
{
    const int width = int(m_xs.size()), height = int(m_ys.size());
    const int point = state / 2, x = point % width, y = point / width;
    const bool wasVertical = state % 2 != 0;
    const auto go = [&](int next, bool isVertical) {
        const QPointF at = pointAt(next);
        if (m_isBlocked[next] || at.x() < window.left() || at.x() > window.right()
            || at.y() < window.top() || at.y() > window.bottom())
            return;
        const double turn =
            isVertical == wasVertical ? straightPrice(point, isVertical) : priceOfBend;
        const float cost = float(m_cost[state] + turn + stepPrice(point, next, isVertical));
        const int nextState = 2 * next + isVertical;
        if (!reach(nextState, state, cost))
            return;
        m_heap.push_back({cost + float(distanceTo(goal, next)), nextState});
        std::ranges::push_heap(m_heap, std::ranges::greater(), &Open::estimate);
    };
    if (x + 1 < width && !m_isRightBlocked[point])
        go(point + 1, false);
    if (x > 0 && !m_isRightBlocked[point - 1])
        go(point - 1, false);
    if (y + 1 < height && !m_isDownBlocked[point])
        go(point + width, true);
    if (y > 0 && !m_isDownBlocked[point - width])
        go(point - width, true);
}

// Returns the last state of the best way inside the window, or -1.
int WayFinder::search(const QRectF &window, int from, int to)
{
    ++m_search;
    m_heap.clear();
    for (int side = 0; side < 4; ++side) {
        m_starts[side] = gate(from, Side(side));
        m_goals[side] = gate(to, Side(side));
    }
    for (const Gate &start : m_starts) {
        const int state = 2 * start.point + start.isVertical;
        if (start.point >= 0 && reach(state, -1, float(start.price)))
            m_heap.push_back({float(start.price), state});
    }
    std::ranges::make_heap(m_heap, std::ranges::greater(), &Open::estimate);
    int best = -1;
    double bestCost = 1e30;
    while (!m_heap.empty() && m_heap.front().estimate < bestCost) {
        std::ranges::pop_heap(m_heap, std::ranges::greater(), &Open::estimate);
        const int state = m_heap.back().state;
        m_heap.pop_back();
        for (const Gate &goal : m_goals) {
            if (goal.point != state / 2)
                continue;
            const double turn = goal.isVertical == (state % 2 != 0) ? 0 : priceOfBend;
            const double cost = m_cost[state] + goal.price + turn;
            if (cost < bestCost) {
                bestCost = cost;
                best = state;
            }
        }
        visit(state, window, m_cards[to]);
    }
    return best;
}

QPolygonF WayFinder::wayTo(int state) const
{
    const auto gateAt = [](const std::array<Gate, 4> &gates, int last) {
        int best = -1;
        for (int side = 0; side < 4; ++side)
            if (gates[side].point == last / 2
                && (best < 0 || gates[side].isVertical == (last % 2 != 0)))
                best = side;
        return best;
    };
    QPolygonF way;
    const int goal = gateAt(m_goals, state);
    way.append(m_goals[goal].onCard);
    int first = state;
    for (int at = state; at >= 0; at = m_parent[at]) {
        way.append(pointAt(at / 2));
        first = at;
    }
    const int start = gateAt(m_starts, first);
    way.append(m_starts[start].onCard);
    std::ranges::reverse(way);
    return way;
}

void WayFinder::noteLine(QPointF a, QPointF b, int change)
{
    const int width = int(m_xs.size());
    const int x1 = nearestLine(m_xs, std::min(a.x(), b.x())),
              x2 = nearestLine(m_xs, std::max(a.x(), b.x()));
    const int y1 = nearestLine(m_ys, std::min(a.y(), b.y())),
              y2 = nearestLine(m_ys, std::max(a.y(), b.y()));
    for (int x = x1; x < x2; ++x) {
        m_useRight[y1 * width + x] += change;
        if (x > x1)
            m_through[0][y1 * width + x] += change;
    }
    for (int y = y1; y < y2; ++y) {
        m_useDown[y * width + x1] += change;
        if (y > y1)
            m_through[1][y * width + x1] += change;
    }
}

WayFinder::Side WayFinder::sideOf(int card, QPointF end) const
{
    const QRectF &box = m_cards[card];
    if (end.x() == box.left() || end.x() == box.right())
        return end.x() == box.left() ? Left : Right;
    return end.y() == box.top() ? Top : Bottom;
}

void WayFinder::note(const QPolygonF &way, int from, int to, int change)
{
    m_sideUse[from][sideOf(from, way.first())] += change;
    m_sideUse[to][sideOf(to, way.last())] += change;
    for (int i = 0; i + 1 < way.size(); ++i)
        noteLine(way[i], way[i + 1], change);
}

void WayFinder::forget(const QPolygonF &way, int from, int to)
{
    note(way, from, to, -1);
}

namespace {

// Only the ends and the corners.
QPolygonF simplified(const QPolygonF &way)
{
    QPolygonF corners;
    for (const QPointF &point : way) {
        if (!corners.isEmpty() && corners.last() == point)
            continue;
        const int count = int(corners.size());
        const bool isStraight = count >= 2
            && ((corners[count - 2].x() == corners[count - 1].x()
                 && point.x() == corners[count - 1].x())
                || (corners[count - 2].y() == corners[count - 1].y()
                    && point.y() == corners[count - 1].y()));
        if (isStraight)
            corners.last() = point;
        else
            corners.append(point);
    }
    return corners;
}

} // namespace

QPolygonF WayFinder::find(int from, int to)
{
    const QRectF both = m_cards[from].united(m_cards[to]);
    int state =
        search(both.adjusted(-firstWindow, -firstWindow, firstWindow, firstWindow), from, to);
    if (state < 0)
        state = search({-1e8, -1e8, 2e8, 2e8}, from, to);
    if (state < 0)
        return {};
    const QPolygonF way = simplified(wayTo(state));
    note(way, from, to, 1);
    return way;
}

} // namespace martlet
