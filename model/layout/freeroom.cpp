// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/layout/freeroom.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace martlet {

namespace {

struct Interval
{
    double begin;
    double end;
};

/// Where the left side of a box that stands at this height may not be.
std::vector<Interval> blockedAt(double top, std::span<const QRectF> taken, QSizeF size, double gap)
{
    std::vector<Interval> blocked;
    for (const QRectF &box : taken) {
        if (box.top() - gap < top + size.height() && top < box.bottom() + gap)
            blocked.push_back({box.left() - gap - size.width(), box.right() + gap});
    }
    return blocked;
}

double nearestOutside(std::vector<Interval> blocked, double wanted)
{
    double right = wanted;
    std::ranges::sort(blocked, {}, &Interval::begin);
    for (const Interval &interval : blocked) {
        if (interval.begin < right && right < interval.end)
            right = interval.end;
    }
    double left = wanted;
    std::ranges::sort(blocked, std::greater(), &Interval::end);
    for (const Interval &interval : blocked) {
        if (interval.begin < left && left < interval.end)
            left = interval.begin;
    }
    return right - wanted <= wanted - left ? right : left;
}

} // namespace

// The nearest place is at the wanted height, or right above or below something, or at the edge of
// what is allowed; the heights are tried from the nearest on, until none can be better.
QPointF nearestFree(
    std::span<const QRectF> taken, QPointF wanted, QSizeF size, double gap, HeightRange heights)
{
    const double least = heights.top;
    const double most = std::max(least, heights.bottom - size.height());
    std::vector<double> tops {wanted.y()};
    for (const QRectF &box : taken) {
        tops.push_back(box.bottom() + gap);
        tops.push_back(box.top() - gap - size.height());
    }
    for (double &top : tops)
        top = std::clamp(top, least, most);
    std::ranges::sort(tops, {}, [&](double top) { return std::abs(top - wanted.y()); });
    QPointF best;
    double nearest = std::numeric_limits<double>::infinity();
    for (const double top : tops) {
        if (std::abs(top - wanted.y()) >= nearest)
            break;
        const double left = nearestOutside(blockedAt(top, taken, size, gap), wanted.x());
        const double far = std::hypot(left - wanted.x(), top - wanted.y());
        if (far < nearest) {
            nearest = far;
            best = {left, top};
        }
    }
    return best;
}

} // namespace martlet
