// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/continuity.h"

#include <algorithm>

namespace martlet {

ShortWay::ShortWay(const Vocabulary &words, double hops)
    : m_words(words)
    , m_hops(int(std::clamp(hops, 0.0, 100.0)))
    , m_ahead(words, {})
    , m_back(words, {})
{ }

bool ShortWay::leads(const std::vector<int> &from, const std::vector<int> &to)
{
    Ways ahead {.links = true, .hops = 0};
    Ways back {.links = true, .backwards = true, .hops = 0};
    m_ahead.restart(from, ahead);
    m_back.restart(to, back);
    while (!meet()) {
        const bool goAhead = effort(m_ahead, ahead) <= effort(m_back, back);
        Ways &ways = goAhead ? ahead : back;
        Reach &reach = goAhead ? m_ahead : m_back;
        const size_t before = reach.all().size();
        if (ahead.hops + back.hops == m_hops)
            return false;
        ++ways.hops;
        reach.restart(goAhead ? from : to, ways);
        if (reach.all().size() == before)
            return false;
    }
    return true;
}

bool ShortWay::meet() const
{
    const bool fewAhead = m_ahead.all().size() < m_back.all().size();
    return fewAhead ? m_back.reachedAny(m_ahead.all()) : m_ahead.reachedAny(m_back.all());
}

// How many flows the next hop looks at.
size_t ShortWay::effort(const Reach &reach, const Ways &ways) const
{
    size_t flows = 0;
    for (auto at = reach.all().rbegin();
         at != reach.all().rend() && reach.distance(*at) == ways.hops;
         ++at)
        flows += (ways.backwards ? m_words.inWithLinks(*at) : m_words.outWithLinks(*at)).size();
    return flows;
}

std::vector<int>
brokenThreads(const Vocabulary &words, const Journey &journey, AskedTwiceFinder &finder)
{
    static const Key needsContext(u"needs-context");
    constexpr double usualHops = 4;
    using Pair = std::pair<int, int>;
    const Index &index = words.index();
    ShortWay way(words, usualHops);
    std::vector<int> lost;
    QSet<Pair> pairs;
    for (const int next : journey.nexts) {
        const Pair ends(index.from(next), index.to(next));
        const std::vector<int> from = toolsBehind(words, ends.first);
        const std::vector<int> to = toolsBehind(words, ends.second);
        const bool needed = words.flag(index.element(ends.second), needsContext) != Truth::No;
        if (needed && ends.first != ends.second && !from.empty() && !to.empty()
            && !pairs.contains(ends) && !way.leads(from, to)) {
            lost.push_back(next);
            pairs.insert(ends);
        }
    }
    if (lost.empty())
        return lost;
    const QSet<Pair> said = finder.pairsThatAskAgain(journey, pairs);
    std::erase_if(lost, [&](int next) {
        return said.contains({index.from(next), index.to(next)});
    });
    return lost;
}

} // namespace martlet
