// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>

#include <optional>

namespace martlet {

/// How a box comes to stand in line with others.
struct Alignment
{
    std::optional<double> x; ///< how far to the right it has to go; nothing: no side is near
    std::optional<double> y; ///< how far down
    QList<QLineF> guides; ///< through all that stand in line then
};

/// Left, middle and right, and top, middle and bottom of a box against the same of others; of those
/// that are nearer than \a reach, the nearest one for each direction.
Alignment aligned(const QRectF &box, const QList<QRectF> &others, double reach);

/// The nearest place at which cards that are put by hand stand: multiples of 8 points.
QPointF onGrid(QPointF point);

} // namespace martlet
