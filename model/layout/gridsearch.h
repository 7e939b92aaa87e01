// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/layout/compose.h"
#include "model/layout/partition.h"

#include <vector>

namespace martlet {

/// Cards to be put into the cells of a grid whose rows belong to lanes.
struct GridTask
{
    std::vector<int> laneOf; ///< for each card
    std::vector<int> groupOf; ///< for each card, -1: none
    std::vector<int> rowsOfLane; ///< enough for all its cards
    int columns = 1;
    double effort = 1; ///< see Piece
    Links links;
};

struct GridCell
{
    int row = 0; ///< counted through all lanes
    int column = 0;
};

/// Finds a cell for each card: in the order of the flow from left to right, then better and better
/// by moving and swapping cards, with short, straight links, few crossings and no card on a link's
/// way. The work is bounded by the number of steps, so the same task always has the same answer.
std::vector<GridCell> searchGrid(const GridTask &task);

/// An engine that needs no Graphviz: one grid of about 3:2. Never fails.
Placed placeOnGrid(const Piece &piece);

} // namespace martlet
