// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/outline.h"

#include <QLineF>

#include <optional>

namespace martlet {

namespace {

QPointF towards(QPointF from, QPointF to, double distance)
{
    const QLineF line(from, to);
    return line.length() > 0 ? line.pointAt(distance / line.length()) : from;
}

/// Turns at a corner: a line to where the turn begins, and the turn.
void turn(QPainterPath *path, QPointF before, QPointF corner, QPointF after, double radius)
{
    const double room =
        std::min(QLineF(before, corner).length(), QLineF(corner, after).length()) / 2;
    const double reach = std::min(radius, room);
    path->lineTo(towards(corner, before, reach));
    path->quadTo(corner, towards(corner, after, reach));
}

/// The part of a stretch between two points that is inside a box, as shares of its length.
std::optional<std::pair<double, double>> inside(const QLineF &line, const QRectF &box)
{
    double begin = 0;
    double end = 1;
    const auto clip = [&](double from, double way, double least, double most) {
        if (way == 0)
            return from >= least && from <= most;
        const double a = (least - from) / way;
        const double b = (most - from) / way;
        begin = std::max(begin, std::min(a, b));
        end = std::min(end, std::max(a, b));
        return begin <= end;
    };
    if (clip(line.x1(), line.dx(), box.left(), box.right())
        && clip(line.y1(), line.dy(), box.top(), box.bottom()))
        return std::pair(begin, end);
    return {};
}

} // namespace

QPainterPath outlineOf(std::span<const QPointF> points, double radius, bool closed)
{
    QPainterPath path;
    const size_t count = points.size();
    if (count < 2)
        return path;
    if (radius <= 0) {
        path.moveTo(points[0]);
        for (size_t i = 1; i < count; ++i)
            path.lineTo(points[i]);
        if (closed)
            path.closeSubpath();
        return path;
    }
    if (closed) {
        path.moveTo((points[count - 1] + points[0]) / 2);
        for (size_t i = 0; i < count; ++i)
            turn(
                &path, points[(i + count - 1) % count], points[i], points[(i + 1) % count], radius);
        path.closeSubpath();
        return path;
    }
    path.moveTo(points[0]);
    for (size_t i = 1; i + 1 < count; ++i)
        turn(&path, points[i - 1], points[i], points[i + 1], radius);
    path.lineTo(points[count - 1]);
    return path;
}

std::vector<Stretch>
visibleStretches(std::span<const QPointF> points, const QRectF &visible, double margin)
{
    const QRectF box = visible.adjusted(-margin, -margin, margin, margin);
    std::vector<Stretch> stretches;
    bool open = false; // whether the last stretch goes on
    double length = 0;
    for (size_t i = 1; i < points.size(); ++i) {
        const QLineF line(points[i - 1], points[i]);
        if (const auto part = inside(line, box)) {
            if (!open || part->first > 0)
                stretches.push_back(
                    {{line.pointAt(part->first)}, length + part->first * line.length()});
            stretches.back().points.push_back(line.pointAt(part->second));
            open = part->second == 1;
        } else {
            open = false;
        }
        length += line.length();
    }
    return stretches;
}

} // namespace martlet
