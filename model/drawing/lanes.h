// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/layout/layout.h"

#include <QRectF>

#include <span>
#include <vector>

namespace martlet {

/// A card as far as lanes are concerned.
struct LaneCard
{
    int lane = 0;
    double top = 0;
    double bottom = 0;
};

/// The distances of lanes, the same as the layout's.
namespace laneform {
inline constexpr double header = 32;
inline constexpr double padding = 32;
inline constexpr double gap = 12;
inline constexpr double emptyHeight = header + padding + 60; ///< room for a first card
inline constexpr double slimHeight = 24; ///< of an empty lane that is pressed by its neighbours
} // namespace laneform

/// Rows below each other that hold their cards. Cards that stand among those of another lane, as
/// few as possible, are left out: inBand tells them.
struct Bands
{
    std::vector<LaneBand> bands;
    std::vector<bool> inBand; ///< for each card
};

Bands bandsAround(int laneCount, std::span<const LaneCard> cards);

} // namespace martlet
