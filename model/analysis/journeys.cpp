// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/journeys.h"

#include "model/schema/schema.h"

#include <QSet>
#include <queue>

#include <algorithm>
#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const Key nextKind(u"next");
const Key handOffKind(u"hand-off");
const Key journeyKind(u"journey");
const Key touchpointKind(u"touchpoint");

class Walker
{
public:
    explicit Walker(const Vocabulary &words)
        : m_words(words)
        , m_index(words.index())
        , m_stages(stageOrder(words.graph()))
        , m_journeys(size_t(m_index.elementCount()))
    {
        collectSteps();
        collectNexts();
    }

    std::vector<Journey> journeys()
    {
        std::vector<Journey> all;
        for (const int journey : m_index.ofKind(journeyKind)) {
            if (m_words.isLive(journey))
                all.push_back(walk(journey));
        }
        return all;
    }

private:
    struct Parts
    {
        std::vector<int> steps;
        std::vector<int> nexts;
    };
    using Rank = std::tuple<int, QString, int>;

    static QHash<QString, int> stageOrder(const Graph &graph)
    {
        QHash<QString, int> order;
        const Schema schema(graph);
        for (const Choice &stage : schema.stages())
            order.insert(stage.id, int(order.size()));
        return order;
    }

    int journeyNamed(const Item &item) const
    {
        const QString id = item.fields.get(key::journey).text();
        return id.isEmpty() ? -1 : m_index.elementNumber(id);
    }

    Parts *partsOf(int journey) { return journey < 0 ? nullptr : &m_journeys[size_t(journey)]; }

    void collectSteps()
    {
        for (const int touchpoint : m_index.ofKind(touchpointKind)) {
            if (Parts *parts = partsOf(journeyNamed(m_index.element(touchpoint))))
                parts->steps.push_back(touchpoint);
        }
    }

    // A `next` of no journey belongs to the one that both its ends belong to.
    void collectNexts()
    {
        for (const int next : m_index.ofKind(nextKind)) {
            if (!m_words.isLiveRelation(next))
                continue;
            const int from = m_index.from(next);
            const int to = m_index.to(next);
            int journey = journeyNamed(m_index.relation(next));
            if (journey < 0
                && journeyNamed(m_index.element(from)) == journeyNamed(m_index.element(to)))
                journey = journeyNamed(m_index.element(from));
            if (Parts *parts = partsOf(journey)) {
                parts->nexts.push_back(next);
                parts->steps.push_back(from);
                parts->steps.push_back(to);
            }
        }
    }

    Rank rank(int step) const
    {
        const Item &item = m_index.element(step);
        const int stage = m_stages.value(item.fields.get(key::stage).text(), int(m_stages.size()));
        return {stage, item.name(), step};
    }

    Journey walk(int journey)
    {
        Parts &parts = m_journeys[size_t(journey)];
        std::vector<int> &steps = parts.steps;
        std::sort(steps.begin(), steps.end());
        steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
        Journey walked {journey, inOrder(parts), {}, {}};
        std::map<int, int> place;
        for (const int step : walked.steps)
            place.emplace(step, int(place.size()));
        const auto before = [&](int a, int b) {
            const auto key = [&](int relation) {
                return std::tuple(
                    place.at(m_index.from(relation)), place.at(m_index.to(relation)), relation);
            };
            return key(a) < key(b);
        };
        walked.nexts = parts.nexts;
        std::sort(walked.nexts.begin(), walked.nexts.end(), before);
        walked.handOffs = handOffs(walked, place);
        return walked;
    }

    // By step: the steps right behind it, the first by rank first.
    using Ahead = std::map<int, std::vector<int>>;

    std::vector<int> byRank(std::vector<int> steps) const
    {
        std::sort(steps.begin(), steps.end(), [&](int a, int b) { return rank(a) < rank(b); });
        return steps;
    }

    Ahead aheadOf(const Parts &parts) const
    {
        Ahead ahead;
        for (const int next : parts.nexts)
            ahead[m_index.from(next)].push_back(m_index.to(next));
        for (auto &[step, after] : ahead)
            after = byRank(std::move(after));
        return ahead;
    }

    // A circle is walked from where a customer comes into it; those that nobody comes into begin
    // with their first step by rank.
    std::vector<int> entries(const Parts &parts) const
    {
        QSet<int> later;
        for (const int next : parts.nexts) {
            if (m_index.from(next) != m_index.to(next))
                later.insert(m_index.to(next));
        }
        std::vector<int> entries = byRank(parts.steps);
        std::stable_partition(
            entries.begin(), entries.end(), [&](int step) { return !later.contains(step); });
        return entries;
    }

    // Leaves out the ways that lead back to a step that the walk has come through.
    Ahead withoutCircles(const Ahead &ahead, const std::vector<int> &entries) const
    {
        enum class Seen { OnTheWay, Done };
        static const std::vector<int> nothing;
        std::map<int, Seen> seen;
        std::vector<std::pair<int, size_t>> way; // the step, and how many of those ahead are done
        Ahead kept;
        for (const int entry : entries) {
            if (seen.emplace(entry, Seen::OnTheWay).second)
                way.emplace_back(entry, 0);
            while (!way.empty()) {
                const int step = way.back().first;
                const auto found = ahead.find(step);
                const std::vector<int> &after = found == ahead.end() ? nothing : found->second;
                if (way.back().second == after.size()) {
                    seen[step] = Seen::Done;
                    way.pop_back();
                    continue;
                }
                const int to = after[way.back().second++];
                const auto [state, isNew] = seen.emplace(to, Seen::OnTheWay);
                if (isNew)
                    way.emplace_back(to, 0);
                if (isNew || state->second == Seen::Done)
                    kept[step].push_back(to);
            }
        }
        return kept;
    }

    // Whatever has no step before it left comes next, the first by rank.
    std::vector<int> inOrder(const Parts &parts) const
    {
        Ahead ahead = withoutCircles(aheadOf(parts), entries(parts));
        std::map<int, int> waitsFor;
        for (const auto &[step, after] : ahead) {
            for (const int to : after)
                ++waitsFor[to];
        }
        std::priority_queue<Rank, std::vector<Rank>, std::greater<>> ready;
        for (const int step : parts.steps) {
            if (!waitsFor.contains(step))
                ready.push(rank(step));
        }
        std::vector<int> order;
        while (!ready.empty()) {
            order.push_back(std::get<2>(ready.top()));
            ready.pop();
            for (const int to : ahead[order.back()]) {
                if (--waitsFor[to] == 0)
                    ready.push(rank(to));
            }
        }
        return order;
    }

    std::vector<JourneyHandOff> handOffs(const Journey &walked,
                                         const std::map<int, int> &place) const
    {
        std::map<std::pair<int, int>, JourneyHandOff> byPair;
        const auto add = [&](int relation, bool byHand) {
            const int from = m_index.from(relation);
            const int to = m_index.to(relation);
            if (from == to)
                return;
            const auto pair = std::minmax(place.at(from), place.at(to));
            const auto found =
                byPair.emplace(pair, JourneyHandOff {from, to, relation, byHand}).first;
            if (byHand && !found->second.byHand)
                found->second = {from, to, relation, true};
        };
        for (const int step : walked.steps) {
            for (const int relation : m_index.out(step)) {
                if (m_index.relation(relation).kind == handOffKind
                    && place.contains(m_index.to(relation)) && m_words.isLiveRelation(relation))
                    add(relation, m_words.isByHand(relation) == Truth::Yes);
            }
        }
        for (const int next : walked.nexts) {
            if (m_words.crossesDepartments(next))
                add(next, false);
        }
        std::vector<JourneyHandOff> all;
        all.reserve(byPair.size());
        for (const auto &[pair, handOff] : byPair)
            all.push_back(handOff);
        return all;
    }

    const Vocabulary &m_words;
    const Index &m_index;
    QHash<QString, int> m_stages;
    std::vector<Parts> m_journeys;
};

} // namespace

std::vector<int> supportersOf(const Vocabulary &words, int touchpoint)
{
    return words.sources(touchpoint, u"supports"_key);
}

std::vector<int> toolsBehind(const Vocabulary &words, int touchpoint)
{
    std::vector<int> tools = supportersOf(words, touchpoint);
    std::erase_if(tools,
                  [&](int other) { return words.index().element(other).kind != u"tool"_key; });
    return tools;
}

std::vector<Journey> journeysOf(const Vocabulary &words)
{
    return Walker(words).journeys();
}

} // namespace martlet
