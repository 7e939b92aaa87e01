// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/layout/dot.h"

#include <QByteArray>

#include <gvc.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <set>

namespace martlet {

namespace {

constexpr double pointsPerInch = 72;

struct ContextEnd
{
    void operator()(GVC_t *context) const { gvFreeContext(context); }
};

GVC_t *context()
{
    static const std::unique_ptr<GVC_t, ContextEnd> made(gvContext());
    return made.get();
}

/// A Graphviz graph that frees itself, with its layout.
class DotGraph
{
public:
    DotGraph()
        : m_graph(agopen(const_cast<char *>("g"), Agdirected, nullptr))
    { }
    DotGraph(const DotGraph &) = delete;
    DotGraph &operator=(const DotGraph &) = delete;
    ~DotGraph()
    {
        if (m_isLaidOut)
            gvFreeLayout(context(), m_graph);
        agclose(m_graph);
    }

    void set(int kind, const char *name, const QByteArray &value)
    {
        agattr(m_graph, kind, const_cast<char *>(name), const_cast<char *>(value.constData()));
    }
    Agraph_t *get() const { return m_graph; }
    bool layOut()
    {
        m_isLaidOut = gvLayout(context(), m_graph, "dot") == 0;
        return m_isLaidOut;
    }

private:
    Agraph_t *m_graph;
    bool m_isLaidOut = false;
};

QByteArray inches(double points)
{
    return QByteArray::number(points / pointsPerInch, 'f', 4);
}

void setOptions(DotGraph &graph, const Piece &piece)
{
    graph.set(AGRAPH, "rankdir", piece.isDownwards ? "TB" : "LR");
    graph.set(AGRAPH, "splines", "none");
    graph.set(AGRAPH, "nodesep", inches(piece.isDownwards ? piece.columnGap / 2 : piece.rowGap));
    graph.set(AGRAPH, "ranksep", inches(piece.isDownwards ? piece.rowGap : piece.columnGap));
    graph.set(AGRAPH, "mclimit", piece.cards.size() > 100 ? "0.5" : "1");
    graph.set(AGNODE, "shape", "box");
    graph.set(AGNODE, "label", "");
    graph.set(AGNODE, "fixedsize", "true");
    graph.set(AGNODE, "width", "1");
    graph.set(AGNODE, "height", "1");
}

std::vector<Agnode_t *> addCards(DotGraph &graph, const Piece &piece)
{
    std::vector<Agnode_t *> nodes;
    for (const QSizeF &card : piece.cards) {
        Agnode_t *node = agnode(graph.get(), QByteArray::number(qint64(nodes.size())).data(), 1);
        agset(node, const_cast<char *>("width"), inches(card.width()).data());
        agset(node, const_cast<char *>("height"), inches(card.height()).data());
        nodes.push_back(node);
    }
    return nodes;
}

void addLinks(DotGraph &graph, const Piece &piece, const std::vector<Agnode_t *> &nodes)
{
    std::set<std::pair<int, int>> seen;
    for (const auto &[from, to] : piece.links)
        if (from != to && seen.insert({from, to}).second)
            agedge(graph.get(), nodes[from], nodes[to], nullptr, 1);
}

// Cards of a column share its left edge, so that columns look neat also with cards of unequal
// width.
Placed placedCards(const Piece &piece, const std::vector<Agnode_t *> &nodes)
{
    Placed placed;
    double left = 0, top = 0;
    for (size_t i = 0; i < nodes.size(); ++i) {
        const pointf centre = ND_coord(nodes[i]);
        const QSizeF &card = piece.cards[i];
        const QPointF at(centre.x - card.width() / 2, -centre.y - card.height() / 2);
        placed.positions.push_back(at);
        left = i == 0 ? at.x() : std::min(left, at.x());
        top = i == 0 ? at.y() : std::min(top, at.y());
    }
    double right = 0, bottom = 0;
    for (size_t i = 0; i < nodes.size(); ++i) {
        QPointF &at = placed.positions[i];
        at = QPointF(std::floor((at.x() - left) / 8) * 8, std::floor((at.y() - top) / 8) * 8);
        right = std::max(right, at.x() + piece.cards[i].width());
        bottom = std::max(bottom, at.y() + piece.cards[i].height());
    }
    placed.size = QSizeF(right, bottom);
    return placed;
}

bool overlaps(const Piece &piece, const Placed &placed)
{
    std::vector<int> order(piece.cards.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    std::ranges::sort(order, {}, [&](int i) { return placed.positions[i].x(); });
    for (size_t i = 0; i < order.size(); ++i) {
        const QRectF box(placed.positions[order[i]], piece.cards[order[i]]);
        for (size_t j = i + 1; j < order.size(); ++j) {
            const QRectF other(placed.positions[order[j]], piece.cards[order[j]]);
            if (other.left() >= box.right())
                break;
            if (box.intersects(other))
                return true;
        }
    }
    return false;
}

} // namespace

std::optional<Placed> placeWithDot(const Piece &piece)
{
    if (!context())
        return {};
    agseterr(AGMAX);
    DotGraph graph;
    setOptions(graph, piece);
    const auto nodes = addCards(graph, piece);
    addLinks(graph, piece, nodes);
    if (!graph.layOut())
        return {};
    Placed placed = placedCards(piece, nodes);
    const bool isFinite = std::isfinite(placed.size.width()) && std::isfinite(placed.size.height());
    if (!isFinite || overlaps(piece, placed))
        return {};
    return placed;
}

} // namespace martlet
