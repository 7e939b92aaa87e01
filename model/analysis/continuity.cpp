// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/continuity.h"

#include "model/analysis/reach.h"

#include <algorithm>
#include <map>
#include <set>

namespace martlet {

namespace {

class Asking
{
public:
    Asking(const Vocabulary &words, const Journey &journey)
        : m_words(words)
        , m_index(words.index())
    {
        for (const int step : journey.steps) {
            m_place.emplace(step, int(m_place.size()));
            m_tools.emplace(step, toolsBehind(words, step));
            for (const int object : collected(step))
                m_collecting[object].push_back(step);
        }
        findRepeats(journey);
    }

    std::vector<AskedAgain> answers() const
    {
        std::vector<AskedAgain> all;
        for (const auto &[object, steps] : m_collecting) {
            if (steps.size() > 1)
                all.push_back(answer(object, steps));
        }
        if (const auto said = m_repeats.find(-1); said != m_repeats.end())
            all.push_back(answered(-1, {said->second.begin(), said->second.end()}, {}));
        return all;
    }

private:
    std::set<int> collected(int step) const
    {
        std::set<int> objects;
        for (const QString &id : m_index.element(step).fields.get(Key(u"collects")).list()) {
            if (const int object = m_index.elementNumber(id); object >= 0)
                objects.insert(object);
        }
        return objects;
    }

    // A hand-off that says so speaks of all that both its ends collect.
    void findRepeats(const Journey &journey)
    {
        static const Key handOff(u"hand-off");
        static const Key repeats(u"customer-repeats");
        for (const int from : journey.steps) {
            for (const int relation : m_index.out(from)) {
                const Item &item = m_index.relation(relation);
                const int to = m_index.to(relation);
                if (item.kind == handOff && m_place.contains(to) && from != to
                    && m_words.isLiveRelation(relation) && item.fields.get(repeats).flag())
                    addRepeat(from, to);
            }
        }
    }

    void addRepeat(int from, int to)
    {
        const std::set<int> first = collected(from);
        const std::set<int> second = collected(to);
        std::vector<int> shared;
        std::set_intersection(
            first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(shared));
        if (shared.empty())
            shared.push_back(-1);
        for (const int object : shared)
            m_repeats[object].insert({from, to});
    }

    AskedAgain answer(int object, const std::vector<int> &steps) const
    {
        std::set<StepPair> sure;
        std::set<StepPair> perhaps;
        if (const auto said = m_repeats.find(object); said != m_repeats.end())
            sure = said->second;
        const QString id = m_index.element(object).id;
        for (auto first = steps.begin(); first + 1 != steps.end(); ++first) {
            const std::vector<int> &tools = m_tools.at(*first);
            const Reach known(m_words, tools, {.object = id});
            const Reach possible(m_words, tools, {.object = id, .perhaps = true});
            for (auto second = first + 1; second != steps.end(); ++second) {
                const std::vector<int> &others = m_tools.at(*second);
                if (!possible.reachedAny(others))
                    sure.insert({*first, *second});
                else if (!known.reachedAny(others))
                    perhaps.insert({*first, *second});
            }
        }
        return answered(object, sure, perhaps);
    }

    AskedAgain
    answered(int object, const std::set<StepPair> &sure, const std::set<StepPair> &perhaps) const
    {
        const Truth truth = !sure.empty() ? Truth::Yes
            : !perhaps.empty()            ? Truth::Unknown
                                          : Truth::No;
        const std::set<StepPair> &pairs = sure.empty() ? perhaps : sure;
        AskedAgain asked {object, truth, {pairs.begin(), pairs.end()}, {}};
        std::map<int, int> steps; // by place
        for (const auto &[first, second] : pairs) {
            steps.emplace(m_place.at(first), first);
            steps.emplace(m_place.at(second), second);
        }
        std::sort(
            asked.pairs.begin(), asked.pairs.end(), [&](const StepPair &a, const StepPair &b) {
                return std::pair(m_place.at(a.first), m_place.at(a.second))
                    < std::pair(m_place.at(b.first), m_place.at(b.second));
            });
        for (const auto &[place, step] : steps)
            asked.steps.push_back(step);
        return asked;
    }

    const Vocabulary &m_words;
    const Index &m_index;
    std::map<int, int> m_place; // by step
    std::map<int, std::vector<int>> m_tools; // by step
    std::map<int, std::vector<int>> m_collecting; // steps by object, in order
    std::map<int, std::set<StepPair>> m_repeats; // by object, or -1
};

bool isReported(const std::vector<AskedAgain> &asked, StepPair pair)
{
    return std::any_of(asked.begin(), asked.end(), [&](const AskedAgain &each) {
        return each.truth == Truth::Yes
            && std::find(each.pairs.begin(), each.pairs.end(), pair) != each.pairs.end();
    });
}

} // namespace

std::vector<int> toolsBehind(const Vocabulary &words, int touchpoint)
{
    static const Key tool(u"tool");
    std::vector<int> tools = words.sources(touchpoint, Key(u"supports"));
    std::erase_if(tools, [&](int element) { return words.index().element(element).kind != tool; });
    return tools;
}

std::vector<AskedAgain> askedTwice(const Vocabulary &words, const Journey &journey)
{
    return Asking(words, journey).answers();
}

std::vector<BrokenThread> brokenThreads(const Vocabulary &words,
                                        const Journey &journey,
                                        const std::vector<AskedAgain> &asked,
                                        int hops)
{
    static const Key needsContext(u"needs-context");
    const Index &index = words.index();
    std::vector<BrokenThread> broken;
    for (const int next : journey.nexts) {
        const int from = index.from(next);
        const int to = index.to(next);
        const Truth needs = words.flag(index.element(to), needsContext);
        const std::vector<int> before = toolsBehind(words, from);
        const std::vector<int> after = toolsBehind(words, to);
        if (needs == Truth::No || before.empty() || after.empty() || isReported(asked, {from, to}))
            continue;
        if (!Reach(words, before, {.links = true, .hops = hops}).reachedAny(after))
            broken.push_back({from, to, next, needs});
    }
    return broken;
}

} // namespace martlet
