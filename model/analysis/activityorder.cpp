// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/activityorder.h"

#include "model/schema/schema.h"

#include <algorithm>
#include <tuple>

namespace martlet {

namespace {

/// Walks through what activities feed, the last by rank first; whoever is left last comes first.
class ActivityWalk
{
public:
    explicit ActivityWalk(const Vocabulary &words)
        : m_words(words)
        , m_seen(size_t(words.index().elementCount()))
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
        sortLastFirst(&activities);
        for (const bool begins : {true, false}) { // what is left after the beginnings is in circles
            for (const int activity : activities) {
                if (!begins || m_words.sources(activity, u"feeds"_key).empty())
                    walkFrom(activity);
            }
        }
        std::reverse(m_left.begin(), m_left.end());
        return std::move(m_left);
    }

private:
    struct Visit
    {
        int activity;
        std::vector<int> fed; ///< that are still to be walked to, the next one first
        size_t next = 0;
    };

    void sortLastFirst(std::vector<int> *activities) const
    {
        std::ranges::sort(
            *activities, std::greater(), [&](int activity) { return rank(activity); });
    }

    std::tuple<int, QString, int> rank(int activity) const
    {
        const Item &item = m_words.index().element(activity);
        const QString layer = item.fields.get(key::layer).text();
        return {m_layers.value(layer, int(m_layers.size())), item.name(), activity};
    }

    Visit visit(int activity)
    {
        m_seen[size_t(activity)] = true;
        Visit visit {activity, m_words.targets(activity, u"feeds"_key)};
        sortLastFirst(&visit.fed);
        return visit;
    }

    void walkFrom(int activity)
    {
        if (m_seen[size_t(activity)])
            return;
        std::vector<Visit> way {visit(activity)};
        while (!way.empty()) {
            Visit &last = way.back();
            if (last.next == last.fed.size()) {
                m_left.push_back(last.activity);
                way.pop_back();
            } else if (const int fed = last.fed[last.next++]; !m_seen[size_t(fed)]) {
                way.push_back(visit(fed));
            }
        }
    }

    const Vocabulary &m_words;
    QHash<QString, int> m_layers;
    std::vector<char> m_seen; ///< by element
    std::vector<int> m_left; ///< each after all that it feeds
};

} // namespace

std::vector<int> activitiesInOrder(const Vocabulary &words)
{
    return ActivityWalk(words).inOrder();
}

} // namespace martlet
