// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/journeys.h"

namespace martlet {

/// Two steps of a journey as numbers of the index.
using StepPair = std::pair<int, int>;

/// What is to be said of one data object that several steps of a journey ask the customer for.
struct AskedAgain
{
    int object; ///< number of the data object; -1: hand-offs say so, and not about what
    /// Whether the customer is asked again for what the firm has been told. Unknown where that
    /// depends on flows of which it is not known what they carry.
    Truth truth;
    std::vector<StepPair>
        pairs; ///< where it is so, or may be: told at the first, asked again there
    std::vector<int> steps; ///< all steps of the pairs, in the order of the journey
};

/// The condition of HND-05, for each data object that at least two steps of the journey collect, in
/// the order of their identities; last, for hand-offs between steps that collect nothing in common.
/// A step is told what reaches one of its tools, over flows that carry the object, from a tool of
/// the step before. Each step is one walk over the map.
std::vector<AskedAgain> askedTwice(const Vocabulary &words, const Journey &journey);

/// A step that does not learn what happened in the one before.
struct BrokenThread
{
    int from; ///< touchpoints, as numbers of the index
    int to;
    int relation; ///< the `next` between them
    Truth needsContext; ///< of the second; never No
};

/// The condition of JRN-06, in the order of the journey: both steps have tools, share none, and no
/// way of at most \a hops flows or links leads from the one to the other. Pairs that are asked
/// twice are left to that.
std::vector<BrokenThread> brokenThreads(const Vocabulary &words,
                                        const Journey &journey,
                                        const std::vector<AskedAgain> &asked,
                                        int hops = 4);

/// Numbers of the live tools that support a touchpoint, each once.
std::vector<int> toolsBehind(const Vocabulary &words, int touchpoint);

} // namespace martlet
