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

/// Finds a place for each label on its own line, off all cards and, where possible, off other
/// labels and lines.
void placeLabels(std::span<const QRectF> cards,
                 std::span<const RouteEdge> edges,
                 std::vector<Route> *routes);

} // namespace martlet
