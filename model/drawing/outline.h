// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPainterPath>
#include <QRectF>

#include <span>
#include <vector>

namespace martlet {

/// Lines between points with round corners, as a path.
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
