// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/reach.h"

#include <algorithm>

namespace martlet {

namespace {

/// Where one can go from an element.
class Walk
{
public:
    Walk(const Vocabulary &words, const Ways &ways)
        : m_words(words)
        , m_ways(ways)
    { }

    template<typename Go>
    void from(int element, Go go) const
    {
        for (const Vocabulary::Hop &hop : flows(element)) {
            if (mayTake(hop.flow) && !isGone(hop.element))
                go(hop.flow, hop.element);
        }
        if (m_ways.process)
            alongProcess(element, go);
    }

    bool isGone(int element) const
    {
        return !m_ways.goneElements.empty() && m_ways.goneElements[size_t(element)];
    }

private:
    std::span<const Vocabulary::Hop> flows(int element) const
    {
        if (m_ways.backwards)
            return m_ways.links ? m_words.inWithLinks(element) : m_words.in(element);
        return m_ways.links ? m_words.outWithLinks(element) : m_words.out(element);
    }

    bool mayTake(int flow) const
    {
        if (m_ways.goneFlows.contains(flow))
            return false;
        if (m_ways.object.isEmpty())
            return true;
        const Truth carries = m_words.carries(flow, m_ways.object);
        return carries == Truth::Yes || (m_ways.perhaps && carries == Truth::Unknown);
    }

    template<typename Go>
    void alongProcess(int element, Go go) const
    {
        static const Key feeds(u"feeds");
        static const Key supports(u"supports");
        static const Key activity(u"activity");
        const Index &index = m_words.index();
        for (const int relation : m_ways.backwards ? index.in(element) : index.out(element)) {
            const Key kind = index.relation(relation).kind;
            const bool leads = kind == feeds
                || (kind == supports && index.element(index.to(relation)).kind == activity);
            const int next = m_ways.backwards ? index.from(relation) : index.to(relation);
            if (leads && m_words.isLiveRelation(relation) && !isGone(next))
                go(relation, next);
        }
    }

    const Vocabulary &m_words;
    const Ways &m_ways;
};

} // namespace

Reach::Reach(const Vocabulary &words, const std::vector<int> &start, const Ways &ways)
    : m_words(words)
    , m_distance(size_t(words.index().elementCount()), -1)
    , m_start(m_distance)
    , m_came(m_distance.size())
{
    restart(start, ways);
}

void Reach::restart(const std::vector<int> &start, const Ways &ways)
{
    const Walk walk(m_words, ways);
    m_backwards = ways.backwards;
    for (const int element : m_queue)
        m_distance[size_t(element)] = -1;
    m_queue.clear();
    const auto arrive = [&](int element, int distance, Came came) {
        if (m_distance[size_t(element)] >= 0)
            return;
        m_distance[size_t(element)] = distance;
        m_start[size_t(element)] = came.element < 0 ? element : m_start[size_t(came.element)];
        m_came[size_t(element)] = came;
        m_queue.push_back(element);
    };
    for (const int element : start) {
        if (!walk.isGone(element))
            arrive(element, 0, {});
    }
    for (size_t next = 0; next < m_queue.size(); ++next) {
        const int here = m_queue[next];
        const int distance = m_distance[size_t(here)];
        if (distance >= ways.hops)
            break;
        walk.from(here, [&](int relation, int to) { arrive(to, distance + 1, {relation, here}); });
    }
}

bool Reach::reachedAny(const std::vector<int> &elements) const
{
    return std::any_of(
        elements.begin(), elements.end(), [&](int element) { return reached(element); });
}

QStringList Reach::path(int element) const
{
    if (!reached(element))
        return {};
    const Index &index = m_words.index();
    QStringList path {index.element(element).id};
    for (Came came = m_came[size_t(element)]; came.element >= 0;
         came = m_came[size_t(came.element)])
        path << index.relation(came.relation).id << index.element(came.element).id;
    if (!m_backwards)
        std::reverse(path.begin(), path.end());
    return path;
}

ReachTree::ReachTree(const Vocabulary &words)
    : m_words(words)
    , m_place(size_t(words.index().elementCount()), -1)
    , m_last(m_place)
    , m_low(m_place)
    , m_root(m_place)
{ }

void ReachTree::restart(const std::vector<int> &start, const Ways &ways)
{
    const Walk walk(m_words, ways);
    for (const int element : m_order)
        m_place[size_t(element)] = -1;
    m_order.clear();
    for (const int element : start) {
        if (m_place[size_t(element)] < 0 && !walk.isGone(element))
            descend(walk, element);
    }
}

bool ReachTree::surelyReaches(int element, int first, int last) const
{
    if (place(element) < 0)
        return false;
    const int root = m_root[size_t(element)];
    return place(root) <= first && m_last[size_t(root)] >= last;
}

template<typename Walk>
void ReachTree::enter(const Walk &walk, int element)
{
    const auto at = size_t(element);
    m_place[at] = m_low[at] = int(m_order.size());
    m_root[at] = -1;
    m_order.push_back(element);
    m_open.push_back(element);
    m_frames.push_back({element, m_ahead.size(), m_ahead.size()});
    walk.from(element, [&](int, int to) { m_ahead.push_back(to); });
}

void ReachTree::leave()
{
    const Frame frame = m_frames.back();
    const auto at = size_t(frame.element);
    m_frames.pop_back();
    m_ahead.resize(frame.begin);
    m_last[at] = int(m_order.size()) - 1;
    if (!m_frames.empty()) {
        int &low = m_low[size_t(m_frames.back().element)];
        low = std::min(low, m_low[at]);
    }
    if (m_low[at] != m_place[at])
        return;
    while (m_root[at] < 0) {
        m_root[size_t(m_open.back())] = frame.element;
        m_open.pop_back();
    }
}

template<typename Walk>
void ReachTree::descend(const Walk &walk, int start)
{
    enter(walk, start);
    while (!m_frames.empty()) {
        Frame &frame = m_frames.back();
        if (frame.next == m_ahead.size()) {
            leave();
            continue;
        }
        const int to = m_ahead[frame.next++];
        int &low = m_low[size_t(frame.element)];
        if (m_place[size_t(to)] < 0)
            enter(walk, to);
        else if (m_root[size_t(to)] < 0)
            low = std::min(low, m_place[size_t(to)]);
    }
}

Truth reaches(const Vocabulary &words,
              const std::vector<int> &from,
              const std::vector<int> &to,
              const QString &object)
{
    if (Reach(words, from, {.object = object}).reachedAny(to))
        return Truth::Yes;
    const bool perhaps = Reach(words, from, {.object = object, .perhaps = true}).reachedAny(to);
    return perhaps ? Truth::Unknown : Truth::No;
}

} // namespace martlet
