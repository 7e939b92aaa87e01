// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/layout/routing.h"

namespace martlet {

/// Moves the lines of ways apart where they lie on top of each other, and to the middle of their
/// gaps, without leaving the gap. At a card's side with more ends than fit, ways from (or to) that
/// side share one line.
void spreadLines(std::span<const QRectF> cards,
                 std::span<const RouteEdge> edges,
                 std::vector<Route> *routes);

/// Whether a level or upright line passes through the inside of a box.
bool meets(const QRectF &box, QPointF a, QPointF b);

} // namespace martlet
