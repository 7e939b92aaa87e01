// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/dataholders.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

DataHolders::DataHolders(const Vocabulary &words)
    : m_words(words)
    , m_flows(size_t(words.index().elementCount()))
    , m_authorities(m_flows.size())
    , m_holders(m_flows.size())
    , m_relations(m_flows.size())
{
    findFlows();
    findRelations();
    for (std::vector<int> &holders : m_holders) {
        std::sort(holders.begin(), holders.end());
        holders.erase(std::unique(holders.begin(), holders.end()), holders.end());
    }
}

void DataHolders::findFlows()
{
    static const Key twoWay(u"two-way");
    const Index &index = m_words.index();
    const auto receive = [&](int object, int tool) {
        if (!m_words.isHub(tool) && !m_words.isEnd(tool))
            m_holders[size_t(object)].push_back(tool);
    };
    for (const int flow : index.ofKind(Key(u"data-flow"))) {
        if (!m_words.isLiveRelation(flow) || m_words.carriage(flow) == Carriage::Link)
            continue;
        const Fields &fields = index.relation(flow).fields;
        for (const QString &id : fields.get(key::objects).list()) {
            const int object = index.elementNumber(id);
            if (object < 0)
                continue;
            m_flows[size_t(object)].push_back(flow);
            receive(object, index.to(flow));
            if (fields.get(twoWay).flag())
                receive(object, index.from(flow));
        }
    }
}

void DataHolders::findRelations()
{
    static const Key as(u"as");
    const Index &index = m_words.index();
    for (const int relation : index.ofKind(Key(u"holds"))) {
        if (!m_words.isLiveRelation(relation))
            continue;
        const auto object = size_t(index.to(relation));
        const QString how = index.relation(relation).fields.get(as).text();
        m_relations[object].push_back(relation);
        if (how == "authority"_L1)
            m_authorities[object].push_back(index.from(relation));
        if (how == "authority"_L1 || how == "copy"_L1)
            m_holders[object].push_back(index.from(relation));
    }
}

} // namespace martlet
