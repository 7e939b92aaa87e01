// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/activityorder.h"

#include "model/schema/schema.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace martlet {

namespace {

class ActivityOrder
{
public:
    explicit ActivityOrder(const Vocabulary &words)
        : m_words(words)
        , m_states(size_t(words.index().elementCount()), State::New)
        , m_fedBy(m_states.size())
    {
        const Schema schema(words.graph());
        for (const Choice &layer : schema.layers())
            m_layers.insert(layer.id, int(m_layers.size()));
    }

    std::vector<int> inOrder()
    {
        std::vector<int> activities;
        for (const int activity : m_words.index().ofKind(u"activity"_key)) {
            if (m_words.isLive(activity))
                activities.push_back(activity);
        }
        sortByRank(&activities);
        for (const bool begins : {true, false}) { // what is left after the beginnings is in circles
            for (const int activity : activities) {
                if (!begins || m_words.sources(activity, u"feeds"_key).empty())
                    walkFrom(activity);
            }
        }
        return sorted(activities);
    }

private:
    enum class State : char { New, OnTheWay, Done };
    using Rank = std::tuple<int, QString, int>;

    struct Visit
    {
        int activity;
        std::vector<int> fed; ///< all that it feeds
        size_t next = 0; ///< which of them is to be walked to
    };

    Rank rank(int activity) const
    {
        const Item &item = m_words.index().element(activity);
        const QString layer = item.fields.get(key::layer).text();
        return {m_layers.value(layer, int(m_layers.size())), item.name(), activity};
    }

    void sortByRank(std::vector<int> *activities) const
    {
        std::ranges::sort(*activities, {}, [&](int activity) { return rank(activity); });
    }

    Visit visit(int activity)
    {
        m_states[size_t(activity)] = State::OnTheWay;
        Visit visit {activity, m_words.targets(activity, u"feeds"_key)};
        sortByRank(&visit.fed);
        return visit;
    }

    /// Follows what activities feed, and leaves out where that leads back to the way.
    void walkFrom(int activity)
    {
        if (m_states[size_t(activity)] != State::New)
            return;
        std::vector<Visit> way {visit(activity)};
        while (!way.empty()) {
            Visit &last = way.back();
            if (last.next == last.fed.size()) {
                m_states[size_t(last.activity)] = State::Done;
                way.pop_back();
                continue;
            }
            const int fed = last.fed[last.next++];
            const State state = m_states[size_t(fed)];
            if (state == State::OnTheWay)
                continue;
            m_fedBy[size_t(fed)].push_back(last.activity);
            if (state == State::New)
                way.push_back(visit(fed));
        }
    }

    /// Each after those that feed it; of several that could come next, the first by rank.
    std::vector<int> sorted(const std::vector<int> &activities) const
    {
        QHash<int, std::vector<int>> feeds;
        QHash<int, size_t> waitingFor;
        std::set<Rank> ready;
        for (const int activity : activities) {
            const std::vector<int> &before = m_fedBy[size_t(activity)];
            waitingFor.insert(activity, before.size());
            for (const int feeder : before)
                feeds[feeder].push_back(activity);
            if (before.empty())
                ready.insert(rank(activity));
        }
        std::vector<int> order;
        while (!ready.empty()) {
            order.push_back(std::get<2>(ready.extract(ready.begin()).value()));
            for (const int fed : feeds.value(order.back())) {
                if (--waitingFor[fed] == 0)
                    ready.insert(rank(fed));
            }
        }
        return order;
    }

    const Vocabulary &m_words;
    QHash<QString, int> m_layers;
    std::vector<State> m_states; ///< by element
    std::vector<std::vector<int>> m_fedBy; ///< by element: what it waits for
};

} // namespace

std::vector<int> activitiesInOrder(const Vocabulary &words)
{
    return ActivityOrder(words).inOrder();
}

} // namespace martlet
