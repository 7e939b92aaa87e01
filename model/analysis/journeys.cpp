// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/journeys.h"

#include "model/schema/schema.h"

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

    // Whatever has no step before it left comes next, the first by rank; where only circles are
    // left, the first of them by rank begins.
    std::vector<int> inOrder(const Parts &parts) const
    {
        std::map<int, int> waitsFor;
        std::map<int, std::vector<int>> after;
        for (const int next : parts.nexts) {
            if (m_index.from(next) == m_index.to(next))
                continue;
            after[m_index.from(next)].push_back(m_index.to(next));
            ++waitsFor[m_index.to(next)];
        }
        using Entry = std::pair<Rank, int>;
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> ready;
        std::map<Rank, int> left;
        for (const int step : parts.steps) {
            left.emplace(rank(step), step);
            if (waitsFor[step] == 0)
                ready.emplace(rank(step), step);
        }
        std::vector<int> order;
        while (!left.empty()) {
            const int step = ready.empty() ? left.begin()->second : ready.top().second;
            if (!ready.empty())
                ready.pop();
            if (left.erase(rank(step)) == 0)
                continue;
            order.push_back(step);
            for (const int to : after[step]) {
                if (--waitsFor[to] == 0)
                    ready.emplace(rank(to), to);
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

std::vector<Journey> journeysOf(const Vocabulary &words)
{
    return Walker(words).journeys();
}

} // namespace martlet
