// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPolygonF>
#include <QRectF>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace martlet {

/// Finds ways between cards on a net of lines: one in the middle of each gap between cards, and one
/// through the middle of each card. It remembers the ways it has given, so that later ones keep
/// away from them.
class WayFinder
{
public:
    explicit WayFinder(std::span<const QRectF> cards);

    /// From the middle of a side of one card to the middle of a side of the other; empty if there
    /// is none.
    QPolygonF find(int from, int to);

    /// Takes back a way that find() gave, to look for a better one when others are known.
    void forget(const QPolygonF &way, int from, int to);

private:
    enum Side { Left, Right, Top, Bottom };
    struct Gate
    {
        int point = -1; ///< where the way from the card's side meets the net, -1: nowhere
        bool isVertical = false;
        double price = 0;
        QPointF onCard;
    };
    struct Open
    {
        float estimate;
        int state;
    };

    void collectLines();
    void collectLinesOf(int card);
    void markCards();
    double gapBeyond(int card, Side side) const;
    QPointF pointAt(int point) const
    {
        return {m_xs[point % int(m_xs.size())], m_ys[point / int(m_xs.size())]};
    }
    Gate gate(int card, Side side) const;
    double stepPrice(int point, int next, bool isVertical) const;
    double straightPrice(int point, bool isVertical) const;
    double distanceTo(const QRectF &goal, int point) const;
    bool reach(int state, int parent, float cost);
    void visit(int state, const QRectF &window, const QRectF &goal);
    int search(const QRectF &window, int from, int to);
    QPolygonF wayTo(int state) const;
    void note(const QPolygonF &way, int from, int to, int change);
    void noteLine(QPointF a, QPointF b, int change);
    Side sideOf(int card, QPointF end) const;

    std::span<const QRectF> m_cards;
    std::vector<double> m_xs, m_ys;
    std::vector<uint8_t> m_isBlocked; // by point
    std::vector<uint8_t> m_isRightBlocked, m_isDownBlocked; // the line to the next point
    std::vector<uint16_t> m_useRight, m_useDown; // ways along the line to the next point
    std::vector<uint16_t> m_through[2]; // ways straight through a point, horizontal and vertical
    std::vector<std::array<int, 4>> m_sideUse; // by card
    // The search: a state is a point and whether it was reached by a vertical line.
    std::vector<float> m_cost;
    std::vector<int> m_parent, m_stamp;
    std::vector<Open> m_heap;
    std::array<Gate, 4> m_starts, m_goals;
    int m_search = 0;
};

} // namespace martlet
