// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/askedtwice.h"
#include "model/analysis/reach.h"

namespace martlet {

/// Whether a short way leads from some tools to others, over flows and links. It is looked for from
/// both ends at once, and next from where there is less to look at: otherwise each step of a
/// journey would walk through every flow of the hub that it hangs on.
class ShortWay
{
public:
    /// \a hops: of how many flows the way may be at the most.
    ShortWay(const Vocabulary &words, double hops);

    bool leads(const std::vector<int> &from, const std::vector<int> &to);

private:
    bool meet() const;
    size_t effort(const Reach &reach, const Ways &ways) const;

    const Vocabulary &m_words;
    int m_hops;
    Reach m_ahead;
    Reach m_back;
};

/// The `next` relations of a journey along which context is lost, by the condition of JRN-06 with
/// its usual limit, in the order of the journey.
std::vector<int>
brokenThreads(const Vocabulary &words, const Journey &journey, AskedTwiceFinder &finder);

} // namespace martlet
