// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/outline.h"

#include <optional>

namespace martlet {

namespace {

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
    followOutline(points, radius, closed, &path);
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
