// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineF>
#include <QPainterPath>
#include <QRectF>

#include <algorithm>
#include <span>
#include <vector>

namespace martlet {

/// Where a round corner begins or ends: on the line from the corner, as far as its radius or half
/// of the line.
inline QPointF cornerEnd(QPointF corner, QPointF towards, double reach)
{
    const QLineF line(corner, towards);
    return line.length() > 0 ? line.pointAt(reach / line.length()) : corner;
}

/// Follows lines between points with round corners. A path has the verbs of QPainterPath: moveTo(),
/// lineTo(), quadTo() and closeSubpath().
template<typename Path>
void followOutline(std::span<const QPointF> points, double radius, bool closed, Path *path)
{
    const size_t count = points.size();
    if (count < 2)
        return;
    const auto turn = [&](size_t i) {
        const QPointF before = points[(i + count - 1) % count];
        const QPointF after = points[(i + 1) % count];
        const double room =
            std::min(QLineF(before, points[i]).length(), QLineF(points[i], after).length()) / 2;
        const double reach = std::min(radius, room);
        path->lineTo(reach > 0 ? cornerEnd(points[i], before, reach) : points[i]);
        if (reach > 0)
            path->quadTo(points[i], cornerEnd(points[i], after, reach));
    };
    const bool isRing = closed && radius > 0; // begins in the middle of a side
    path->moveTo(isRing ? (points[count - 1] + points[0]) / 2 : points[0]);
    for (size_t i = isRing ? 0 : 1; i < (isRing ? count : count - 1); ++i)
        turn(i);
    if (!isRing)
        path->lineTo(points[count - 1]);
    if (closed)
        path->closeSubpath();
}

/// The same as a path.
QPainterPath outlineOf(std::span<const QPointF> points, double radius, bool closed);

/// A part of a line.
struct Stretch
{
    std::vector<QPointF> points;
    double begin = 0; ///< how far it begins from the start of the whole line
};

/// The parts of a line that can be seen. A long line is dear to paint; what is outside is left out.
std::vector<Stretch>
visibleStretches(std::span<const QPointF> points, const QRectF &visible, double margin);

} // namespace martlet
