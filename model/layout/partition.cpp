// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/layout/partition.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace martlet {

namespace {

Parts numbered(const std::vector<int> &marks)
{
    Parts parts;
    parts.partOf.resize(marks.size());
    std::map<int, int> numbers;
    for (size_t i = 0; i < marks.size(); ++i) {
        const auto [place, isNew] = numbers.try_emplace(marks[i], int(numbers.size()));
        if (isNew)
            parts.members.emplace_back();
        parts.partOf[i] = place->second;
        parts.members[place->second].push_back(int(i));
    }
    return parts;
}

int rootOf(std::vector<int> &parents, int i)
{
    while (parents[i] != i)
        i = parents[i] = parents[parents[i]];
    return i;
}

// Communities grow by joining the two ends of a link, strongest first, as long as the result stays
// small.
class Growth
{
public:
    Growth(int count, int largest)
        : m_parents(count)
        , m_sizes(count, 1)
        , m_largest(largest)
    {
        std::iota(m_parents.begin(), m_parents.end(), 0);
    }
    void join(int a, int b)
    {
        a = rootOf(m_parents, a);
        b = rootOf(m_parents, b);
        if (a == b || m_sizes[a] + m_sizes[b] > m_largest)
            return;
        m_parents[std::max(a, b)] = std::min(a, b);
        m_sizes[std::min(a, b)] += m_sizes[std::max(a, b)];
    }
    Parts parts()
    {
        std::vector<int> marks(m_parents.size());
        for (size_t i = 0; i < marks.size(); ++i)
            marks[i] = rootOf(m_parents, int(i));
        return numbered(marks);
    }

private:
    std::vector<int> m_parents;
    std::vector<int> m_sizes;
    int m_largest;
};

struct Tie
{
    double strength;
    int a, b;
};

int sharedNeighbours(const std::vector<int> &a, const std::vector<int> &b)
{
    int shared = 0;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        shared += a[i] == b[j];
        const bool next = a[i] <= b[j];
        j += b[j] <= a[i];
        i += next;
    }
    return shared;
}

// A link is strong between things that have neighbours in common, and weak at a hub.
std::vector<Tie> tiesByStrength(const Links &links, const std::vector<std::vector<int>> &near)
{
    std::vector<Tie> ties;
    for (const auto &[a, b] : links) {
        if (a == b)
            continue;
        const double smaller = double(std::min(near[a].size(), near[b].size()));
        const double larger = double(std::max(near[a].size(), near[b].size()));
        const int shared = larger > 500 ? 0 : sharedNeighbours(near[a], near[b]);
        ties.push_back({(1 + shared) / (smaller + larger / 4), a, b});
    }
    std::ranges::stable_sort(ties, std::ranges::greater(), &Tie::strength);
    return ties;
}

} // namespace

std::vector<std::vector<int>> neighboursOf(int count, const Links &links)
{
    std::vector<std::vector<int>> near(count);
    for (const auto &[a, b] : links) {
        if (a == b)
            continue;
        near[a].push_back(b);
        near[b].push_back(a);
    }
    for (auto &list : near) {
        std::ranges::sort(list);
        list.erase(std::unique(list.begin(), list.end()), list.end());
    }
    return near;
}

Parts connectedParts(int count, const Links &links)
{
    Growth growth(count, count);
    for (const auto &[a, b] : links)
        growth.join(a, b);
    return growth.parts();
}

Parts communities(int count, const Links &links, int largest)
{
    Growth growth(count, largest);
    for (const Tie &tie : tiesByStrength(links, neighboursOf(count, links)))
        growth.join(tie.a, tie.b);
    return growth.parts();
}

// Things are taken when all before them are; where only circles are left, the first of them
// goes next, which leaves out the links that lead back to it.
std::vector<int> flowDepths(int count, const Links &links)
{
    std::vector<std::vector<int>> next(count);
    std::vector<int> waiting(count, 0), depths(count, 0);
    for (const auto &[from, to] : links) {
        if (from == to)
            continue;
        next[from].push_back(to);
        ++waiting[to];
    }
    std::vector<char> isTaken(count, false);
    std::vector<int> ready;
    for (int i = 0; i < count; ++i)
        if (waiting[i] == 0)
            ready.push_back(i);
    int circle = 0;
    for (int taken = 0; taken < count;) {
        if (ready.empty()) {
            while (isTaken[circle])
                ++circle;
            ready.push_back(circle);
        }
        const int i = ready.back();
        ready.pop_back();
        if (isTaken[i])
            continue;
        isTaken[i] = true;
        ++taken;
        for (const int to : next[i]) {
            if (isTaken[to])
                continue;
            depths[to] = std::max(depths[to], depths[i] + 1);
            if (--waiting[to] == 0)
                ready.push_back(to);
        }
    }
    return depths;
}

} // namespace martlet
