// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/layout/layout.h"

#include <QSizeF>

#include <functional>
#include <utility>
#include <vector>

namespace martlet {

/// Cards and connections without any more meaning: what an engine draws at once.
struct Piece
{
    std::vector<QSizeF> cards;
    std::vector<std::pair<int, int>> links;
    double rowGap = 48; ///< between cards above each other
    double columnGap = 96; ///< between cards beside each other; labels stand here
    bool isDownwards = false; ///< the flow runs from top to bottom instead of left to right
    double effort = 1; ///< which part of the work allowed for a whole map may be spent on it
};

/// Cards placed in a box that begins at 0, 0.
struct Placed
{
    std::vector<QPointF> positions;
    QSizeF size;
};

/// Places a piece, or nothing if it cannot.
using Engine = std::function<std::optional<Placed>(const Piece &)>;

/// Lays out the request with this engine for pieces; everything else is our own and cannot fail.
LayoutResult compose(const LayoutRequest &request, const Engine &engine);

/// Puts the cards without a place near their neighbours and leaves all others where they are.
LayoutResult placeNearby(const LayoutRequest &request);

/// Takes the result of compose() as a wish: fixed cards keep their places, the others make room.
void makeRoomForFixed(const LayoutRequest &request, LayoutResult *result);

/// The next multiple of 8 points, upwards; cards stand on this grid.
double onGrid(double value);

} // namespace martlet
