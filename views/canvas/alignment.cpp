// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/alignment.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace martlet {

namespace {

/// Begin, middle and end of a box in one direction.
std::array<double, 3> linesOf(const QRectF &box, bool across)
{
    return across ? std::array {box.left(), box.center().x(), box.right()}
                  : std::array {box.top(), box.center().y(), box.bottom()};
}

/// How far the box has to go; middles with middles, sides with sides.
std::optional<double>
wayToLine(const QRectF &box, const QList<QRectF> &others, bool across, double reach)
{
    std::optional<double> best;
    const auto mine = linesOf(box, across);
    for (const QRectF &other : others) {
        const auto theirs = linesOf(other, across);
        for (size_t line = 0; line < mine.size(); ++line) {
            const double way = theirs[line] - mine[line];
            if (std::abs(way) <= reach && (!best || std::abs(way) < std::abs(*best)))
                best = way;
        }
    }
    return best;
}

/// One line for each side or middle that is shared, as long as all boxes that share it.
void addGuides(const QRectF &box, const QList<QRectF> &others, bool across, QList<QLineF> *guides)
{
    constexpr double same = 0.01;
    const auto mine = linesOf(box, across);
    for (size_t line = 0; line < mine.size(); ++line) {
        QRectF all = box;
        for (const QRectF &other : others) {
            if (std::abs(linesOf(other, across)[line] - mine[line]) < same)
                all |= other;
        }
        if (all == box)
            continue;
        const double at = mine[line];
        guides->append(across ? QLineF(at, all.top(), at, all.bottom())
                              : QLineF(all.left(), at, all.right(), at));
    }
}

} // namespace

Alignment aligned(const QRectF &box, const QList<QRectF> &others, double reach)
{
    Alignment found;
    found.x = wayToLine(box, others, true, reach);
    found.y = wayToLine(box, others, false, reach);
    const QRectF there = box.translated(found.x.value_or(0), found.y.value_or(0));
    if (found.x)
        addGuides(there, others, true, &found.guides);
    if (found.y)
        addGuides(there, others, false, &found.guides);
    return found;
}

QPointF onGrid(QPointF point)
{
    return {std::round(point.x() / 8) * 8, std::round(point.y() / 8) * 8};
}

} // namespace martlet
