// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPointF>
#include <QSizeF>

#include <vector>

namespace martlet {

/// Packs boxes into rows without overlap, each row as high as its highest box.
struct Packing
{
    std::vector<QPointF> positions;
    QSizeF size;
};

/// Rows of at most this width (a wider box has a row for itself), boxes in the order given.
Packing packRows(const std::vector<QSizeF> &boxes, double width, double gap);

/// Rows so that the whole is as close as can be to this ratio of width to height.
Packing packTo(const std::vector<QSizeF> &boxes, double ratio, double gap);

} // namespace martlet
