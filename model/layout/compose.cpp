// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/layout/compose.h"

#include "model/layout/gridsearch.h"
#include "model/layout/packing.h"
#include "model/layout/partition.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr double pictureRatio = 1.7; // width to height, between paper and screen
constexpr int largestSearch = 500; // cards for which a search over all lanes at once pays
constexpr int largestFreeSearch = 120; // cards without lanes for which the search pays
constexpr int largestPiece = 320; // cards that an engine draws well at once
constexpr int largestCommunity = 30;
constexpr double blockGap = 80;
constexpr double labelMargin = 40; // of a line on both sides of its label

/// Cards that are placed as one from here on: a group, a community, or a single card.
struct Block
{
    std::vector<int> cards;
    Placed placed;
};

double columnGapOf(const LayoutRequest &request)
{
    double label = 24;
    for (const LayoutEdge &edge : request.edges)
        label = std::max(label, std::min(edge.labelWidth, 200.0));
    return onGrid(label + labelMargin);
}

Links linksOf(const LayoutRequest &request)
{
    Links links;
    for (const LayoutEdge &edge : request.edges)
        if (edge.from != edge.to)
            links.emplace_back(edge.from, edge.to);
    return links;
}

/// Composes one request; holds what all steps need.
class Composer
{
public:
    Composer(const LayoutRequest &request, const Engine &engine)
        : m_request(request)
        , m_engine(engine)
        , m_columnGap(columnGapOf(request))
        , m_links(linksOf(request))
    {
        m_result.positions.resize(request.nodes.size());
    }

    LayoutResult free();
    LayoutResult lanes();

private:
    QSizeF sizeOf(int card) const
    {
        return {m_request.nodes[card].width, m_request.nodes[card].height};
    }
    Placed place(Piece piece);
    Block blockOf(const std::vector<int> &cards);
    Block searched(const std::vector<int> &cards);
    std::vector<Block> freeBlocks(std::vector<int> *alone);
    Block tidyGrid(const std::vector<int> &cards, double width);
    Block joined(const std::vector<Block> &blocks, const Packing &packing);
    std::vector<Block> groupBlocks(const std::vector<int> &cards);
    Block connected(const std::vector<Block> &blocks, const Links &links);
    Block packedCommunities(const std::vector<Block> &blocks, const Links &links);
    Block
    island(const std::vector<Block> &blocks, const std::vector<int> &members, const Links &links);
    Links linksBetween(const std::vector<Block> &blocks);
    std::vector<Block> islands(const std::vector<int> &cards, std::vector<int> *alone);
    void put(const Block &block, QPointF at);
    void finishLanes(double width);
    void lanesBySearch();
    void lanesByPacking();
    GridTask gridTask() const;
    int columnsFor(const std::vector<int> &cardsInLane, QSizeF cell) const;
    void putCells(const GridTask &task, const std::vector<GridCell> &cells);

    const LayoutRequest &m_request;
    const Engine &m_engine;
    double m_columnGap;
    Links m_links;
    LayoutResult m_result;
};

int rowsFor(int cards, int columns)
{
    // A few empty cells let cards stand opposite their neighbours, and lines pass.
    const int cells = cards > columns ? int(std::ceil(cards * 1.1)) : cards;
    return std::max(1, (cells + columns - 1) / columns);
}

bool isReadable(const QSizeF &size, size_t cards)
{
    const double ratio = size.width() / size.height();
    return cards < 5 || (ratio > 0.45 && ratio < 2.8);
}

// From left to right as people read; where that makes a strip or a tower, downwards; else in a
// grid.
Placed Composer::place(Piece piece)
{
    if (piece.cards.size() == 1)
        return {{QPointF(0, 0)}, piece.cards.front()};
    for (const bool isDownwards : {false, true}) {
        piece.isDownwards = isDownwards;
        if (auto placed = m_engine(piece); placed && isReadable(placed->size, piece.cards.size()))
            return *placed;
    }
    return placeOnGrid(piece);
}

Block Composer::joined(const std::vector<Block> &blocks, const Packing &packing)
{
    Block whole;
    whole.placed.size = packing.size;
    for (size_t i = 0; i < blocks.size(); ++i)
        for (size_t j = 0; j < blocks[i].cards.size(); ++j) {
            whole.cards.push_back(blocks[i].cards[j]);
            whole.placed.positions.push_back(packing.positions[i] + blocks[i].placed.positions[j]);
        }
    return whole;
}

Links Composer::linksBetween(const std::vector<Block> &blocks)
{
    std::vector<int> blockOf(m_request.nodes.size(), -1);
    for (size_t i = 0; i < blocks.size(); ++i)
        for (const int card : blocks[i].cards)
            blockOf[card] = int(i);
    Links links;
    for (const auto &[from, to] : m_links)
        if (blockOf[from] >= 0 && blockOf[to] >= 0 && blockOf[from] != blockOf[to])
            links.emplace_back(blockOf[from], blockOf[to]);
    return links;
}

// The blocks as boxes of one drawing.
Block Composer::connected(const std::vector<Block> &blocks, const Links &links)
{
    Piece piece;
    piece.links = links;
    piece.rowGap = m_request.cardGap;
    piece.columnGap = m_columnGap;
    piece.effort = double(blocks.size()) / double(m_request.nodes.size());
    for (const Block &block : blocks)
        piece.cards.push_back(block.placed.size);
    const Placed placed = place(std::move(piece));
    return joined(blocks, {placed.positions, placed.size});
}

Block Composer::packedCommunities(const std::vector<Block> &blocks, const Links &links)
{
    std::vector<Block> drawn;
    for (const auto &members : communities(int(blocks.size()), links, largestCommunity).members)
        drawn.push_back(island(blocks, members, links));
    std::ranges::stable_sort(drawn, std::ranges::greater(), [](const Block &block) {
        return block.placed.size.height();
    });
    std::vector<QSizeF> boxes;
    boxes.reserve(drawn.size());
    for (const Block &block : drawn)
        boxes.push_back(block.placed.size);
    return joined(drawn, packTo(boxes, pictureRatio, blockGap));
}

Block Composer::island(const std::vector<Block> &blocks,
                       const std::vector<int> &members,
                       const Links &links)
{
    std::vector<int> placeOf(blocks.size(), -1);
    std::vector<Block> own;
    for (const int member : members) {
        placeOf[member] = int(own.size());
        own.push_back(blocks[member]);
    }
    Links inner;
    for (const auto &[from, to] : links)
        if (placeOf[from] >= 0 && placeOf[to] >= 0)
            inner.emplace_back(placeOf[from], placeOf[to]);
    return own.size() > largestPiece ? packedCommunities(own, inner) : connected(own, inner);
}

// Every group of cards becomes a block with a drawing of its own; other cards are blocks by
// themselves.
std::vector<Block> Composer::groupBlocks(const std::vector<int> &cards)
{
    std::map<int, std::vector<Block>> groups;
    std::vector<Block> blocks;
    for (const int card : cards) {
        Block single {{card}, {{QPointF(0, 0)}, sizeOf(card)}};
        if (m_request.nodes[card].group >= 0)
            groups[m_request.nodes[card].group].push_back(std::move(single));
        else
            blocks.push_back(std::move(single));
    }
    for (const auto &[group, members] : groups)
        blocks.push_back(connected(members, linksBetween(members)));
    return blocks;
}

// What is connected, drawn; single cards without any link are returned apart.
std::vector<Block> Composer::islands(const std::vector<int> &cards, std::vector<int> *alone)
{
    const std::vector<Block> blocks = groupBlocks(cards);
    const Links links = linksBetween(blocks);
    const Parts parts = connectedParts(int(blocks.size()), links);
    std::vector<Links> linksOfPart(parts.members.size());
    std::vector<int> placeInPart(blocks.size());
    for (const auto &members : parts.members)
        for (size_t i = 0; i < members.size(); ++i)
            placeInPart[members[i]] = int(i);
    for (const auto &[from, to] : links)
        linksOfPart[parts.partOf[from]].emplace_back(placeInPart[from], placeInPart[to]);
    std::vector<Block> drawn;
    for (size_t part = 0; part < parts.members.size(); ++part) {
        std::vector<Block> own;
        for (const int member : parts.members[part])
            own.push_back(blocks[member]);
        if (own.size() == 1 && own.front().cards.size() == 1)
            alone->push_back(own.front().cards.front());
        else if (own.size() > largestPiece)
            drawn.push_back(packedCommunities(own, linksOfPart[part]));
        else
            drawn.push_back(connected(own, linksOfPart[part]));
    }
    std::ranges::stable_sort(drawn, std::ranges::greater(), [](const Block &block) {
        return block.placed.size.height();
    });
    return drawn;
}

Block Composer::tidyGrid(const std::vector<int> &cards, double width)
{
    QSizeF cell(0, 0);
    for (const int card : cards)
        cell = cell.expandedTo(sizeOf(card));
    const double gap = m_request.cardGap / 2;
    cell = QSizeF(onGrid(cell.width() + gap), onGrid(cell.height() + gap));
    const int most = std::max(1, int((width + gap) / cell.width()));
    const int rows = (int(cards.size()) + most - 1) / most;
    const int columns = (int(cards.size()) + rows - 1) / rows;
    Block block {cards, {}};
    for (size_t i = 0; i < cards.size(); ++i) {
        const size_t row = i / columns;
        const QPointF at(cell.width() * double(i % columns), cell.height() * double(row));
        block.placed.positions.push_back(at);
        block.placed.size = block.placed.size.expandedTo(
            QSizeF(at.x() + sizeOf(cards[i]).width(), at.y() + sizeOf(cards[i]).height()));
    }
    return block;
}

void Composer::put(const Block &block, QPointF at)
{
    for (size_t i = 0; i < block.cards.size(); ++i) {
        const QPointF place = at + block.placed.positions[i];
        m_result.positions[block.cards[i]] = QPointF(onGrid(place.x()), onGrid(place.y()));
        m_result.bounds |= QRectF(m_result.positions[block.cards[i]], sizeOf(block.cards[i]));
    }
}

// A map that is read card by card is drawn as densely as one in lanes.
Block Composer::searched(const std::vector<int> &cards)
{
    LayoutRequest request = m_request;
    request.axis = LaneAxis::Rows;
    request.laneCount = 1;
    request.laneHeader = request.lanePadding = 0;
    request.nodes.clear();
    request.edges.clear();
    std::vector<int> placeOf(m_request.nodes.size(), -1);
    for (const int card : cards) {
        placeOf[card] = int(request.nodes.size());
        request.nodes.push_back(m_request.nodes[card]);
        request.nodes.back().lane = 0;
    }
    for (const LayoutEdge &edge : m_request.edges) {
        if (placeOf[edge.from] >= 0 && placeOf[edge.to] >= 0)
            request.edges.push_back(
                {placeOf[edge.from], placeOf[edge.to], edge.labelWidth, edge.labelHeight});
    }
    const LayoutResult result = Composer(request, m_engine).lanes();
    return {cards, {result.positions, result.bounds.size()}};
}

std::vector<Block> Composer::freeBlocks(std::vector<int> *alone)
{
    std::vector<int> cards(m_request.nodes.size());
    std::iota(cards.begin(), cards.end(), 0);
    const bool grouped = std::ranges::any_of(
        m_request.nodes, [](const LayoutNode &node) { return node.group >= 0; });
    if (grouped || cards.size() > largestFreeSearch)
        return islands(cards, alone);
    std::vector<bool> isLinked(cards.size());
    for (const auto &[from, to] : m_links)
        isLinked[from] = isLinked[to] = true;
    std::vector<int> linked;
    for (const int card : cards)
        (isLinked[card] ? linked : *alone).push_back(card);
    m_result.engine = u"rows"_s;
    return linked.empty() ? std::vector<Block>() : std::vector<Block> {searched(linked)};
}

LayoutResult Composer::free()
{
    m_result.engine = u"dot"_s;
    std::vector<int> alone;
    const std::vector<Block> drawn = freeBlocks(&alone);
    std::vector<QSizeF> boxes;
    boxes.reserve(drawn.size());
    double area = 0;
    for (const Block &block : drawn)
        boxes.push_back(block.placed.size);
    for (const int card : alone)
        area += (sizeOf(card).width() + 24) * (sizeOf(card).height() + 24);
    const Packing packing = packTo(boxes, pictureRatio, blockGap);
    put(joined(drawn, packing), {0, 0});
    if (!alone.empty()) {
        const double width = std::max(packing.size.width(), std::sqrt(area * pictureRatio));
        const double top = drawn.empty() ? 0 : packing.size.height() + blockGap;
        put(tidyGrid(alone, width), {0, top});
    }
    return m_result;
}

// The number of columns that brings the whole closest to the shape of a screen.
int Composer::columnsFor(const std::vector<int> &cardsInLane, QSizeF cell) const
{
    const int longest = std::max(1, *std::ranges::max_element(cardsInLane));
    if (m_request.laneLength > 0)
        return std::min(m_request.laneLength, longest);
    int best = 1;
    double bestOff = 1e9;
    for (int columns = 1; columns <= 60; ++columns) {
        double height = 0;
        for (const int cards : cardsInLane)
            height +=
                rowsFor(cards, columns) * cell.height() + m_request.laneHeader + m_request.laneGap;
        const double width = columns * cell.width() + m_request.lanePadding;
        const double off = std::abs(std::log(width / height / pictureRatio));
        if (off < bestOff) {
            best = columns;
            bestOff = off;
        }
    }
    return std::min(best, longest);
}

GridTask Composer::gridTask() const
{
    GridTask task;
    std::vector<int> cardsInLane(m_request.laneCount, 0);
    QSizeF cell(0, 0);
    for (size_t i = 0; i < m_request.nodes.size(); ++i) {
        task.laneOf.push_back(m_request.nodes[i].lane);
        task.groupOf.push_back(m_request.nodes[i].group);
        ++cardsInLane[m_request.nodes[i].lane];
        cell = cell.expandedTo(sizeOf(int(i)));
    }
    cell += QSizeF(m_columnGap, m_request.cardGap);
    task.columns = columnsFor(cardsInLane, cell);
    for (const int cards : cardsInLane)
        task.rowsOfLane.push_back(rowsFor(cards, task.columns));
    task.links = m_links;
    return task;
}

// Columns are as wide as their widest card, rows as high as their highest; empty columns vanish.
void Composer::putCells(const GridTask &task, const std::vector<GridCell> &cells)
{
    const int rows = std::accumulate(task.rowsOfLane.begin(), task.rowsOfLane.end(), 0);
    std::vector<double> widths(task.columns, 0), heights(rows, 0);
    double smallest = m_request.nodes.empty() ? 64 : m_request.nodes.front().height;
    for (size_t i = 0; i < cells.size(); ++i) {
        const LayoutNode &node = m_request.nodes[i];
        widths[cells[i].column] = std::max(widths[cells[i].column], node.width);
        heights[cells[i].row] = std::max(heights[cells[i].row], node.height);
        smallest = std::min(smallest, node.height);
    }
    std::vector<double> lefts, tops;
    double x = m_request.lanePadding;
    for (const double width : widths) {
        lefts.push_back(x);
        x += width > 0 ? onGrid(width + m_columnGap) : 0;
    }
    double y = 0;
    for (size_t lane = 0, row = 0; lane < task.rowsOfLane.size(); ++lane) {
        LaneBand band {y, 0};
        y += m_request.laneHeader;
        for (int i = 0; i < task.rowsOfLane[lane]; ++i, ++row) {
            tops.push_back(onGrid(y));
            y = tops.back() + (heights[row] > 0 ? heights[row] + m_request.cardGap : 0);
        }
        const bool isEmpty = y <= band.top + m_request.laneHeader + 8;
        y += isEmpty ? smallest : -m_request.cardGap;
        band.height = onGrid(y + m_request.lanePadding - band.top);
        m_result.lanes.push_back(band);
        y = band.top + band.height + m_request.laneGap;
    }
    for (size_t i = 0; i < cells.size(); ++i) {
        const GridCell cell = cells[i];
        const QSizeF space(widths[cell.column], heights[cell.row]);
        const QSizeF inset = (space - sizeOf(int(i))) / 2;
        const QPointF at(lefts[cell.column] + inset.width(), tops[cell.row] + inset.height());
        m_result.positions[i] = QPointF(std::floor(at.x() / 8) * 8, std::floor(at.y() / 8) * 8);
    }
    finishLanes(x - m_columnGap + m_request.lanePadding);
}

void Composer::finishLanes(double width)
{
    double bottom = 0;
    for (const LaneBand &band : m_result.lanes)
        bottom = band.top + band.height;
    m_result.bounds = QRectF(0, 0, std::max(width, 2 * m_request.lanePadding), bottom);
}

void Composer::lanesBySearch()
{
    m_result.engine = u"rows"_s;
    const GridTask task = gridTask();
    putCells(task, searchGrid(task));
}

// Too many cards to be read one by one: in each lane, what is connected is drawn and packed.
void Composer::lanesByPacking()
{
    m_result.engine = u"dot"_s;
    std::vector<std::vector<int>> cards(m_request.laneCount);
    for (size_t i = 0; i < m_request.nodes.size(); ++i)
        cards[m_request.nodes[i].lane].push_back(int(i));
    std::vector<std::vector<Block>> drawn(m_request.laneCount);
    double area = 0, widest = 0;
    for (int lane = 0; lane < m_request.laneCount; ++lane) {
        std::vector<int> alone;
        drawn[lane] = islands(cards[lane], &alone);
        if (!alone.empty())
            drawn[lane].push_back(tidyGrid(alone, std::sqrt(double(alone.size())) * 400));
        for (const Block &block : drawn[lane]) {
            area +=
                (block.placed.size.width() + blockGap) * (block.placed.size.height() + blockGap);
            widest = std::max(widest, block.placed.size.width());
        }
    }
    const double width = std::max(widest, std::sqrt(area * pictureRatio) * 1.1);
    double y = 0;
    for (const auto &blocks : drawn) {
        std::vector<QSizeF> boxes;
        boxes.reserve(blocks.size());
        for (const Block &block : blocks)
            boxes.push_back(block.placed.size);
        const Packing packing = packRows(boxes, width, blockGap);
        put(joined(blocks, packing), {m_request.lanePadding, y + m_request.laneHeader});
        const double inner = blocks.empty() ? 64 : packing.size.height();
        const double height = onGrid(m_request.laneHeader + inner + m_request.lanePadding + 16);
        m_result.lanes.push_back({y, height});
        y += height + m_request.laneGap;
    }
    finishLanes(m_result.bounds.right() + m_request.lanePadding);
}

LayoutResult Composer::lanes()
{
    if (m_request.nodes.size() > largestSearch)
        lanesByPacking();
    else
        lanesBySearch();
    return m_result;
}

} // namespace

double onGrid(double value)
{
    return std::ceil(value / 8) * 8;
}

LayoutResult compose(const LayoutRequest &request, const Engine &engine)
{
    Composer composer(request, engine);
    const bool inLanes = request.axis == LaneAxis::Rows && request.laneCount > 0;
    LayoutResult result = inLanes ? composer.lanes() : composer.free();
    makeRoomForFixed(request, &result);
    return result;
}

} // namespace martlet
