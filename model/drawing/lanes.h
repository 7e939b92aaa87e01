// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/layout/layout.h"

#include <QRectF>

#include <span>
#include <vector>

namespace martlet {

/// A card as far as lanes are concerned: where it begins and ends across them. Of lanes that stand
/// beside each other, top means left here and height means width.
struct LaneCard
{
    int lane = 0;
    double top = 0;
    double bottom = 0;
};

/// The distances of lanes, the same as the layout's.
struct LaneForm
{
    double header = 32;
    double padding = 32;
    double gap = 12;
    double emptyHeight = 124; ///< room for a first card
    double slimHeight = 24; ///< of an empty lane that is pressed by its neighbours
};

/// Of lanes below each other, whose titles stand in them.
inline constexpr LaneForm rowForm {};

/// Rows below each other that hold their cards. Cards that stand among those of another lane, as
/// few as possible, are left out: inBand tells them.
struct Bands
{
    std::vector<LaneBand> bands;
    std::vector<bool> inBand; ///< for each card
};

Bands bandsAround(int laneCount, std::span<const LaneCard> cards, const LaneForm &form = rowForm);

} // namespace martlet
