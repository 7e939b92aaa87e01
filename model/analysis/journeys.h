// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/vocabulary.h"

namespace martlet {

/// A place in a journey where it passes from one hand to another.
struct JourneyHandOff
{
    int from; ///< touchpoints, as numbers of the index
    int to;
    int relation; ///< the hand-off that says so, or else the `next` between two departments
    bool byHand; ///< a hand-off of a known mode other than automatic
};

/// A journey as it is walked: see "Steps" and "hand-off of a journey" in the words of the rules.
struct Journey
{
    int element; ///< number of the journey
    /// Its touchpoints in the order of `next`; a circle is cut where it closes. Ties, and where
    /// there is no `next`: by stage, then name, then identity.
    std::vector<int> steps;
    std::vector<int> nexts; ///< the `next` relations between its steps, in the order of the steps
    std::vector<JourneyHandOff> handOffs; ///< each pair of touchpoints once, in order
};

/// What stands behind a touchpoint: the live tools and activities that support it, as numbers of
/// the index.
std::vector<int> supportersOf(const Vocabulary &words, int touchpoint);
/// The tools among them.
std::vector<int> toolsBehind(const Vocabulary &words, int touchpoint);

/// All live journeys of a project, in the order of their identities. Linear in elements and
/// relations, but for sorting.
std::vector<Journey> journeysOf(const Vocabulary &words);

} // namespace martlet
