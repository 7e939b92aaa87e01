// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/disjointsets.h"
#include "model/analysis/rule.h"

#include <QMap>

namespace martlet {

using namespace Qt::StringLiterals;

// STR-04. A tool is only taken out as a hub where its role, or without one its category, says so,
// so nothing that is unknown leaves the answer open. The finding is about the tool with the most
// direct connections: it stays the same while others come and go. Of six tools one always has a
// third of the connections, so with the limits as they are given seven is the least that fails.

namespace {

using Pair = std::pair<int, int>;

/// Tools that hang together without hubs, and the pairs of them that exchange data.
struct Tangle
{
    std::vector<int> tools;
    std::vector<Pair> pairs;
    std::vector<int> flows;
    int busiest = -1;
    int mostPairs = 0;
};

class Tangles
{
public:
    explicit Tangles(const Vocabulary &words)
        : m_words(words)
        , m_sets(words.index().elementCount())
    {
        for (const int tool : words.index().ofKind(u"tool"_key))
            join(tool);
        makeUnique(m_pairs);
        makeUnique(m_flows);
        gather();
        findBusiest();
    }

    QMap<int, Tangle> found; // by what stands for it

private:
    template<typename List>
    static void makeUnique(List &list)
    {
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
    }

    void join(int tool)
    {
        if (m_words.isHub(tool))
            return;
        for (const Vocabulary::Hop &hop : m_words.out(tool)) {
            if (hop.element == tool || m_words.isHub(hop.element))
                continue;
            m_pairs.emplace_back(std::minmax(tool, hop.element));
            m_flows.push_back(hop.flow);
            m_sets.join(tool, hop.element);
        }
    }

    void gather()
    {
        for (const Pair &pair : m_pairs) {
            Tangle &tangle = found[m_sets.find(pair.first)];
            tangle.pairs.push_back(pair);
            tangle.tools.push_back(pair.first);
            tangle.tools.push_back(pair.second);
        }
        for (const int flow : m_flows)
            found[m_sets.find(m_words.index().from(flow))].flows.push_back(flow);
    }

    void findBusiest()
    {
        std::vector<int> count(size_t(m_words.index().elementCount()), 0);
        for (const Pair &pair : m_pairs) {
            ++count[size_t(pair.first)];
            ++count[size_t(pair.second)];
        }
        for (Tangle &tangle : found) {
            makeUnique(tangle.tools);
            for (const int tool : tangle.tools) {
                if (count[size_t(tool)] > tangle.mostPairs) {
                    tangle.mostPairs = count[size_t(tool)];
                    tangle.busiest = tool;
                }
            }
        }
    }

    const Vocabulary &m_words;
    DisjointSets m_sets;
    std::vector<Pair> m_pairs;
    std::vector<int> m_flows;
};

QStringList itemsOf(const Index &index, const Tangle &tangle)
{
    QStringList items;
    for (const int tool : tangle.tools)
        items.append(index.element(tool).id);
    for (const int flow : tangle.flows)
        items.append(index.relation(flow).id);
    return items;
}

void judgeTangle(Judge &judge, const Tangle &tangle)
{
    const Index &index = judge.words().index();
    const Item &busiest = index.element(tangle.busiest);
    const int tools = int(tangle.tools.size());
    const int pairs = int(tangle.pairs.size());
    const bool dense = pairs >= judge.parameter("pairs-per-tool"_L1) * tools;
    const bool centred = tangle.mostPairs > judge.parameter("centre-percent"_L1) / 100 * pairs;
    if (!judge.fails(busiest, dense && !centred ? Truth::Yes : Truth::No))
        return;
    Finding finding;
    finding.severity = pairs >= 2 * tools ? Severity::Warning : Severity::Info;
    finding.keyItems = {busiest.id};
    finding.items = itemsOf(index, tangle);
    finding.seen = [id = busiest.id, tools, pairs](const Graph &graph) {
        return Rule::tr("%n tools around “%1” exchange data over %2 direct connections, with no "
                        "hub between them.",
                        nullptr,
                        tools)
            .arg(itemName(graph, id), QString::number(pairs));
    };
    judge.fail(std::move(finding));
}

void judge(Judge &judge)
{
    const double enough = judge.parameter("min-tools"_L1);
    const Tangles tangles(judge.words());
    for (const Tangle &tangle : tangles.found) {
        if (double(tangle.tools.size()) >= enough)
            judgeTangle(judge, tangle);
    }
}

} // namespace

Rule spaghetti()
{
    Rule rule;
    rule.id = u"STR-04"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Structure");
    rule.severity = Severity::Info;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Spaghetti instead of a hub");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Live tools that exchange data directly with one another, hubs left out, with far more "
        "connections than tools and none in the middle. It is a warning from two connections a "
        "tool on.");
    rule.sparesSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Small groups, groups with a tool in the middle, and everything that runs through a hub. "
        "Several flows between two tools are one connection.");
    rule.unknownSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                           "Nothing leaves the answer open. A tool is a hub where "
                                           "its role says so or, without one, its category.");
    rule.reasonSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "The finding is named after the tool with the most connections, so that "
                          "it stays the same while others come and go.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Every change touches many connections at once, and each new tool makes it worse.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Simulate a hub in a scenario and compare how many connections are left to care for.");
    rule.parameters = {
        {u"min-tools"_s, 6, QT_TRANSLATE_NOOP("martlet::Rule", "Tools, at least"), {}},
        {u"pairs-per-tool"_s,
         1.5,
         QT_TRANSLATE_NOOP("martlet::Rule", "Direct connections for each tool, at least"),
         {},
         {},
         0,
         100,
         false},
        {u"centre-percent"_s,
         30,
         QT_TRANSLATE_NOOP("martlet::Rule", "Share of them at one tool from which on it is a hub"),
         QT_TRANSLATE_NOOP("martlet::Rule", "percent"),
         {},
         0,
         100},
    };
    rule.fixes = {u"plan-hub"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
