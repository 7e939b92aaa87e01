// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/dataholders.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

static void nameOnce(std::vector<int> &numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

DataHolders::DataHolders(const Vocabulary &words)
    : m_words(words)
    , m_flows(size_t(words.index().elementCount()))
    , m_authorities(m_flows.size())
    , m_holders(m_flows.size())
    , m_perhaps(m_flows.size())
    , m_relations(m_flows.size())
    , m_personal(m_flows.size(), Truth::No)
{
    findFlows();
    findRelations();
    for (Lists *lists : {&m_flows, &m_authorities, &m_holders, &m_perhaps})
        std::for_each(lists->begin(), lists->end(), &nameOnce);
    nameOnce(m_receiversOfUnknown);
    findPersonalData();
}

// Data that ends at a mailer or a report, by its category, is there all the same; only the role
// says that a tool is where things end and not where they are kept.
void DataHolders::receive(std::vector<int> &receivers, int flow) const
{
    for (const int tool : m_words.receivers(flow)) {
        if (!m_words.isHub(tool) && m_words.role(tool).text() != "endpoint"_L1)
            receivers.push_back(tool);
    }
}

void DataHolders::findFlows()
{
    const Index &index = m_words.index();
    for (const int flow : m_words.liveFlows()) {
        const Value &objects = index.relation(flow).fields.get(key::objects);
        if (objects.isUnknown()) {
            m_hasUnknownFlows = true;
            receive(m_receiversOfUnknown, flow);
        }
        for (const QString &id : objects.list()) {
            const int object = index.elementNumber(id);
            if (object < 0)
                continue;
            m_flows[size_t(object)].push_back(flow);
            receive(m_holders[size_t(object)], flow);
        }
    }
}

void DataHolders::findRelations()
{
    static const Key as(u"as");
    const Index &index = m_words.index();
    for (const int relation : index.ofKind(u"holds"_key)) {
        if (!m_words.isLiveRelation(relation))
            continue;
        const auto object = size_t(index.to(relation));
        const Value &how = index.relation(relation).fields.get(as);
        m_relations[object].push_back(relation);
        if (how.isUnknown())
            m_perhaps[object].push_back(index.from(relation));
        if (how.text() == "authority"_L1)
            m_authorities[object].push_back(index.from(relation));
        if (how.text() == "authority"_L1 || how.text() == "copy"_L1)
            m_holders[object].push_back(index.from(relation));
    }
}

void DataHolders::findPersonalData()
{
    const auto add = [&](const std::vector<int> &tools, Truth truth) {
        for (const int tool : tools)
            m_personal[size_t(tool)] = either(m_personal[size_t(tool)], truth);
    };
    add(m_receiversOfUnknown, Truth::Unknown);
    for (const int object : objects()) {
        const Truth personal = m_words.isPersonal(m_words.index().element(object));
        add(m_holders[size_t(object)], personal);
        add(m_perhaps[size_t(object)], both(personal, Truth::Unknown));
    }
}

} // namespace martlet
