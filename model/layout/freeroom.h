// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPointF>
#include <QRectF>

#include <limits>
#include <span>

namespace martlet {

/// Heights between which something may stand, in points.
struct HeightRange
{
    double top = -std::numeric_limits<double>::infinity();
    double bottom = std::numeric_limits<double>::infinity();
};

/// The top-left corner nearest to \a wanted at which a box of this size keeps \a gap from all that
/// is taken. It stands within the heights if these are high enough, else it begins at their top.
QPointF nearestFree(std::span<const QRectF> taken,
                    QPointF wanted,
                    QSizeF size,
                    double gap,
                    HeightRange heights = {});

} // namespace martlet
