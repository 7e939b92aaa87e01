// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/layout/packing.h"

#include <algorithm>
#include <cmath>

namespace martlet {

namespace {

// Both a picture of the wrong shape and wasted space make a packing worse.
double badness(const Packing &packing, double ratio)
{
    const double width = packing.size.width(), height = packing.size.height();
    return std::abs(std::log(width / height / ratio)) * 2 + std::log(width * height);
}

} // namespace

Packing packRows(const std::vector<QSizeF> &boxes, double width, double gap)
{
    Packing packing;
    double x = 0, y = 0, rowHeight = 0, right = 0;
    for (const QSizeF &box : boxes) {
        if (x > 0 && x + box.width() > width) {
            y += rowHeight + gap;
            x = rowHeight = 0;
        }
        packing.positions.emplace_back(x, y);
        right = std::max(right, x + box.width());
        rowHeight = std::max(rowHeight, box.height());
        x += box.width() + gap;
    }
    packing.size = QSizeF(right, y + rowHeight);
    return packing;
}

Packing packTo(const std::vector<QSizeF> &boxes, double ratio, double gap)
{
    if (boxes.empty())
        return {};
    double area = 0;
    for (const QSizeF &box : boxes)
        area += (box.width() + gap) * (box.height() + gap);
    const double middle = std::sqrt(area * ratio);
    Packing best;
    for (double factor = 0.6; factor < 2; factor *= 1.05) {
        Packing packing = packRows(boxes, middle * factor, gap);
        if (best.positions.empty() || badness(packing, ratio) < badness(best, ratio))
            best = std::move(packing);
    }
    return best;
}

} // namespace martlet
