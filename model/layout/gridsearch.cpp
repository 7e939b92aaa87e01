// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/layout/gridsearch.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace martlet {

namespace {

// What a reader pays for: long ways, bends, links against the reading direction, crossings, and
// cards that stand on the straight way of a link.
constexpr double priceOfColumn = 1;
constexpr double priceOfRow = 0.8;
constexpr double priceOfBend = 0.6;
constexpr double priceOfBackwards = 1.5;
constexpr double priceOfStacked = 0.3;
constexpr double priceOfCrossing = 1.4;
constexpr double priceOfBlocking = 2.5;
constexpr double priceOfSeparation = 1.5;
constexpr double priceOfStranger = 20; // among the cards of a group
constexpr int64_t mostTests = 6'000'000;

/// A small generator of our own: the standard distributions differ between libraries.
class Dice
{
public:
    int below(int count) { return int((next() >> 33) % uint64_t(count)); }
    double fraction() { return double(next() >> 11) / double(uint64_t(1) << 53); }

private:
    uint64_t next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return m_state;
    }
    uint64_t m_state = 0x9e3779b97f4a7c15;
};

/// A point of the grid. Floats hold cells and the products of two of them exactly.
struct Point
{
    float row;
    float column;
};

/// More than 0 on one side of the line from a to b, less than 0 on the other side.
float turn(Point a, Point b, Point c)
{
    return (b.column - a.column) * (c.row - a.row) - (b.row - a.row) * (c.column - a.column);
}

/// The straight lines of links. Rows and columns lie apart, so that several lines are tested by one
/// instruction; most of the time of a search goes into that.
class LinkLines
{
public:
    explicit LinkLines(size_t count)
        : m_fromRows(count)
        , m_fromColumns(count)
        , m_toRows(count)
        , m_toColumns(count)
    { }
    void setFrom(int link, GridCell cell)
    {
        m_fromRows[link] = float(cell.row);
        m_fromColumns[link] = float(cell.column);
    }
    void setTo(int link, GridCell cell)
    {
        m_toRows[link] = float(cell.row);
        m_toColumns[link] = float(cell.column);
    }
    /// How many of the first \a count links this one crosses. Links that share a card do not cross.
    int crossed(int link, size_t count) const;

private:
    std::vector<float> m_fromRows, m_fromColumns, m_toRows, m_toColumns;
};

int LinkLines::crossed(int link, size_t count) const
{
    const Point a {m_fromRows[link], m_fromColumns[link]};
    const Point b {m_toRows[link], m_toColumns[link]};
    int crossed = 0;
    for (size_t i = 0; i < count; ++i) {
        const Point c {m_fromRows[i], m_fromColumns[i]};
        const Point d {m_toRows[i], m_toColumns[i]};
        const int isAcross = turn(a, b, c) * turn(a, b, d) < 0;
        crossed += isAcross & int(turn(c, d, a) * turn(c, d, b) < 0);
    }
    return crossed;
}

class GridSearch
{
public:
    explicit GridSearch(const GridTask &task);
    std::vector<GridCell> run();

private:
    void fillInOrder(const std::vector<double> &order);
    void straighten();
    double wholePrice() const;
    void fillLane(int lane, std::vector<int> cards);
    int &at(GridCell cell) { return m_cards[cell.row * m_task.columns + cell.column]; }
    int cardAt(int row, int column) const { return m_cards[row * m_task.columns + column]; }
    void put(int card, GridCell cell);
    double priceOfLink(int link) const;
    void addCrossings(int link, size_t count, double *price) const;
    double priceOfWay(int link) const;
    double priceOfCards(int a, int b) const;
    double priceOfGroup(const std::vector<int> &cards) const;
    void exchange(GridCell from, GridCell to);
    GridCell aim(int card);
    void step(double heat);

    const GridTask &m_task;
    std::vector<int> m_firstRow;
    std::vector<int> m_cards; // by cell, -1: empty
    std::vector<GridCell> m_cells; // by card
    std::vector<std::vector<int>> m_linksOf;
    std::vector<std::vector<int>> m_groups;
    Links m_links;
    LinkLines m_lines;
    Dice m_dice;
};

GridSearch::GridSearch(const GridTask &task)
    : m_task(task)
    , m_cells(task.laneOf.size())
    , m_linksOf(task.laneOf.size())
    , m_lines(task.links.size())
{
    int rows = 0;
    for (const int count : task.rowsOfLane) {
        m_firstRow.push_back(rows);
        rows += count;
    }
    m_cards.assign(size_t(rows) * task.columns, -1);
    for (const auto &[from, to] : task.links) {
        if (from == to)
            continue;
        m_linksOf[from].push_back(int(m_links.size()));
        m_linksOf[to].push_back(int(m_links.size()));
        m_links.emplace_back(from, to);
    }
    for (size_t card = 0; card < task.groupOf.size(); ++card) {
        const int group = task.groupOf[card];
        if (group < 0)
            continue;
        if (size_t(group) >= m_groups.size())
            m_groups.resize(group + 1);
        m_groups[group].push_back(int(card));
    }
}

void GridSearch::put(int card, GridCell cell)
{
    at(cell) = card;
    m_cells[card] = cell;
    for (const int link : m_linksOf[card]) {
        if (m_links[link].first == card)
            m_lines.setFrom(link, cell);
        else
            m_lines.setTo(link, cell);
    }
}

// Columns are filled from left to right in the order of the flow, around the middle of the lane.
void GridSearch::fillLane(int lane, std::vector<int> cards)
{
    const int rows = m_task.rowsOfLane[lane];
    const int used = (int(cards.size()) + rows - 1) / std::max(rows, 1);
    const int left = (m_task.columns - used) / 2;
    for (size_t i = 0; i < cards.size(); ++i)
        put(cards[i], {m_firstRow[lane] + int(i) % rows, left + int(i) / rows});
}

void GridSearch::fillInOrder(const std::vector<double> &order)
{
    std::vector<std::vector<int>> lanes(m_task.rowsOfLane.size());
    for (size_t card = 0; card < m_cells.size(); ++card)
        lanes[size_t(m_task.laneOf[card])].push_back(int(card));
    std::ranges::fill(m_cards, -1);
    for (size_t lane = 0; lane < lanes.size(); ++lane) {
        std::ranges::stable_sort(lanes[lane], {}, [&](int card) { return order[size_t(card)]; });
        fillLane(int(lane), lanes[lane]);
    }
}

// One by one, as a sum of many parts is rounded on its way.
void GridSearch::addCrossings(int link, size_t count, double *price) const
{
    for (int i = m_lines.crossed(link, count); i > 0; --i)
        *price += priceOfCrossing;
}

double GridSearch::wholePrice() const
{
    double price = 0;
    for (size_t i = 0; i < m_links.size(); ++i) {
        price += priceOfLink(int(i)) + priceOfWay(int(i));
        addCrossings(int(i), i, &price);
    }
    return price;
}

// Begins in the order of the flow and moves every card towards the middle of its neighbours, again
// and again; goes on from the best of these.
void GridSearch::straighten()
{
    const std::vector<int> depths = flowDepths(int(m_cells.size()), m_links);
    std::vector<double> order(depths.begin(), depths.end()), bestOrder = order;
    fillInOrder(order);
    const int64_t tests = int64_t(m_links.size() * m_links.size());
    const int sweeps = int(std::min<int64_t>(16, int64_t(mostTests * m_task.effort) / (tests + 1)));
    double best = sweeps > 0 ? wholePrice() : 0;
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        for (size_t card = 0; card < m_cells.size(); ++card) {
            double sum = m_cells[card].column;
            for (const int link : m_linksOf[card])
                sum += m_cells[m_links[link].first].column + m_cells[m_links[link].second].column
                    - m_cells[card].column;
            order[card] = sum / double(m_linksOf[card].size() + 1);
        }
        fillInOrder(order);
        const double price = wholePrice();
        if (price < best) {
            best = price;
            bestOrder = order;
        }
    }
    fillInOrder(bestOrder);
}

double GridSearch::priceOfLink(int link) const
{
    const auto [from, to] = m_links[link];
    const GridCell a = m_cells[from], b = m_cells[to];
    const int columns = b.column - a.column, rows = b.row - a.row;
    double price = std::abs(columns) * priceOfColumn + std::abs(rows) * priceOfRow;
    if (columns != 0 && rows != 0)
        price += priceOfBend;
    if (m_task.laneOf[from] == m_task.laneOf[to])
        price += columns < 0 ? priceOfBackwards : columns == 0 ? priceOfStacked : 0;
    return price;
}

// Only a link along one row or one column meets cards; others find a way between them.
double GridSearch::priceOfWay(int link) const
{
    const auto [from, to] = m_links[link];
    const GridCell a = m_cells[from], b = m_cells[to];
    int blocking = 0;
    if (a.row == b.row)
        for (int c = std::min(a.column, b.column) + 1; c < std::max(a.column, b.column); ++c)
            blocking += cardAt(a.row, c) >= 0;
    else if (a.column == b.column)
        for (int r = std::min(a.row, b.row) + 1; r < std::max(a.row, b.row); ++r)
            blocking += cardAt(r, a.column) >= 0;
    return blocking * priceOfBlocking;
}

// A group can be framed where no other card stands in the rectangle around its own.
double GridSearch::priceOfGroup(const std::vector<int> &cards) const
{
    if (cards.size() < 2)
        return 0;
    GridCell first = m_cells[cards.front()];
    GridCell last = first;
    for (const int card : cards) {
        const GridCell cell = m_cells[card];
        first = {std::min(first.row, cell.row), std::min(first.column, cell.column)};
        last = {std::max(last.row, cell.row), std::max(last.column, cell.column)};
    }
    int inside = 0;
    for (int row = first.row; row <= last.row; ++row)
        for (int column = first.column; column <= last.column; ++column)
            inside += cardAt(row, column) >= 0;
    return (last.row - first.row + last.column - first.column) * priceOfSeparation
        + (inside - int(cards.size())) * priceOfStranger;
}

// Everything that changes when these two cards move; b may be none.
double GridSearch::priceOfCards(int a, int b) const
{
    double price = 0;
    for (const std::vector<int> &cards : m_groups)
        price += priceOfGroup(cards);
    const auto add = [&](int link) {
        price += priceOfLink(link);
        addCrossings(link, m_links.size(), &price);
    };
    for (const int link : m_linksOf[a])
        add(link);
    if (b >= 0)
        for (const int link : m_linksOf[b])
            add(link);
    for (size_t link = 0; link < m_links.size(); ++link)
        price += priceOfWay(int(link));
    return price;
}

void GridSearch::exchange(GridCell from, GridCell to)
{
    const int card = at(from), other = at(to);
    at(from) = at(to) = -1;
    if (card >= 0)
        put(card, to);
    if (other >= 0)
        put(other, from);
}

// Half of the time anywhere in the lane, half of the time close to a neighbour.
GridCell GridSearch::aim(int card)
{
    const int lane = m_task.laneOf[card], rows = m_task.rowsOfLane[lane];
    GridCell cell {m_firstRow[lane] + m_dice.below(rows), m_dice.below(m_task.columns)};
    const auto &links = m_linksOf[card];
    if (links.empty() || m_dice.below(m_cells.size() > 100 ? 8 : 2) == 0)
        return cell;
    const auto [from, to] = m_links[links[m_dice.below(int(links.size()))]];
    const GridCell near = m_cells[from == card ? to : from];
    cell.column = std::clamp(near.column + m_dice.below(3) - 1, 0, m_task.columns - 1);
    cell.row =
        std::clamp(near.row + m_dice.below(3) - 1, m_firstRow[lane], m_firstRow[lane] + rows - 1);
    return cell;
}

void GridSearch::step(double heat)
{
    const int card = m_dice.below(int(m_cells.size()));
    const GridCell from = m_cells[card], to = aim(card);
    const int other = at(to);
    if (other == card)
        return;
    const double before = priceOfCards(card, other);
    exchange(from, to);
    const double more = priceOfCards(card, other) - before;
    if (more > 0 && m_dice.fraction() >= std::exp(-more / heat))
        exchange(from, to);
}

std::vector<GridCell> GridSearch::run()
{
    straighten();
    if (m_links.empty() || m_cells.size() < 2)
        return m_cells;
    const int64_t links = int64_t(m_links.size());
    const int64_t testsEach = 8 * links * links / int64_t(m_cells.size()) + links;
    const int64_t tests = int64_t(double(mostTests) * m_task.effort);
    const int steps = int(std::clamp<int64_t>(tests / testsEach, 0, 30'000));
    for (int i = 0; i < steps; ++i)
        step(3 * std::pow(0.02, double(i) / steps));
    return m_cells;
}

} // namespace

std::vector<GridCell> searchGrid(const GridTask &task)
{
    return GridSearch(task).run();
}

Placed placeOnGrid(const Piece &piece)
{
    const int count = int(piece.cards.size());
    QSizeF cell(0, 0);
    for (const QSizeF &card : piece.cards)
        cell = cell.expandedTo(card);
    cell = QSizeF(onGrid(cell.width() + piece.columnGap), onGrid(cell.height() + piece.rowGap));
    GridTask task;
    task.columns =
        std::max(1, int(std::lround(std::sqrt(1.6 * count * cell.height() / cell.width()))));
    const int cells = count > 6 ? count + count / 6 : count;
    task.rowsOfLane = {(cells + task.columns - 1) / task.columns};
    task.laneOf.assign(count, 0);
    task.links = piece.links;
    task.effort = piece.effort;
    Placed placed;
    for (const GridCell at : searchGrid(task))
        placed.positions.emplace_back(at.column * cell.width(), at.row * cell.height());
    for (int i = 0; i < count; ++i)
        placed.size =
            placed.size.expandedTo(QSizeF(placed.positions[i].x() + piece.cards[i].width(),
                                          placed.positions[i].y() + piece.cards[i].height()));
    return placed;
}

} // namespace martlet
