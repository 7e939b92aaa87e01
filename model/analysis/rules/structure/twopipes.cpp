// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"

namespace martlet {

using namespace Qt::StringLiterals;

// STR-06. There is one finding for two tools, whichever way the data goes and whatever it is. What
// a flow carries leaves the answer open where it is not known and could be the same.

namespace {

using Flows = std::vector<int>;

/// What some parallel flows carry.
struct Load
{
    QSet<QString> objects;
    int unknown = 0; ///< flows of which it is not known
};

/// What gets from one tool to another, and how.
struct Pipes
{
    QHash<QString, int> direct; // by object: flows
    int directUnknown = 0;
    QHash<QString, int> via; // by object: a hub that passes it on
    QSet<QString> perhaps; // objects that some hub may pass on
    bool viaAnything = false; // some hub of which nothing is known on either side

    QStringList doubled() const
    {
        QStringList objects;
        for (auto object = direct.begin(); object != direct.end(); ++object) {
            if (object.value() > 1 || via.contains(object.key()))
                objects.append(object.key());
        }
        objects.sort();
        return objects;
    }

    bool mayBeDoubled() const
    {
        if (directUnknown > 0)
            return directUnknown > 1 || !direct.isEmpty() || !via.isEmpty() || !perhaps.isEmpty()
                || viaAnything;
        return std::any_of(direct.keyBegin(), direct.keyEnd(), [&](const QString &object) {
            return viaAnything || perhaps.contains(object);
        });
    }

    Truth truth() const
    {
        if (!doubled().isEmpty())
            return Truth::Yes;
        return mayBeDoubled() ? Truth::Unknown : Truth::No;
    }
};

class TwoPipes
{
public:
    explicit TwoPipes(Judge &judge)
        : m_judge(judge)
        , m_words(judge.words())
        , m_toHubs(size_t(m_words.index().elementCount()))
        , m_fromHubs(m_toHubs.size())
    {
        for (const int tool : m_words.index().ofKind(u"tool"_key))
            addFlows(tool);
    }

    void judgeAll()
    {
        for (const auto &[from, to] : m_joined) {
            // The lower one stands for both directions.
            if (from < to || !m_flows.contains({to, from}))
                judgePair(from, to);
        }
    }

private:
    using Ends = std::pair<int, int>;

    void addFlows(int tool)
    {
        for (const Vocabulary::Hop &hop : m_words.out(tool)) {
            if (hop.element == tool)
                continue;
            Flows &flows = m_flows[{tool, hop.element}];
            if (flows.empty())
                addPair(tool, hop.element);
            flows.push_back(hop.flow);
        }
    }

    void addPair(int from, int to)
    {
        m_joined.emplace_back(from, to);
        if (m_words.isHub(to))
            m_toHubs[size_t(from)].push_back(to);
        if (m_words.isHub(from))
            m_fromHubs[size_t(to)].push_back(from);
    }

    const Flows &flows(int from, int to) const
    {
        static const Flows none;
        const auto found = m_flows.constFind({from, to});
        return found == m_flows.constEnd() ? none : *found;
    }

    // Looks along the shorter of both lists, so that a triangle is found in little time even where
    // everything is a hub.
    std::vector<int> hubsBetween(int from, int to) const
    {
        const auto &after = m_toHubs[size_t(from)];
        const auto &before = m_fromHubs[size_t(to)];
        std::vector<int> hubs;
        for (const int hub : after.size() < before.size() ? after : before) {
            if (m_flows.contains({from, hub}) && m_flows.contains({hub, to}))
                hubs.push_back(hub);
        }
        return hubs;
    }

    const Value &objects(int flow) const
    {
        return m_words.index().relation(flow).fields.get(key::objects);
    }

    Load load(const Flows &flows) const
    {
        Load load;
        for (const int flow : flows) {
            load.unknown += objects(flow).isUnknown() ? 1 : 0;
            for (const QString &object : objects(flow).list())
                load.objects.insert(object);
        }
        return load;
    }

    Pipes pipes(int from, int to) const
    {
        Pipes pipes;
        const Flows &direct = flows(from, to);
        if (direct.empty())
            return pipes;
        for (const int flow : direct) {
            const QStringList list = objects(flow).list();
            for (const QString &object : QSet<QString>(list.begin(), list.end()))
                ++pipes.direct[object];
            pipes.directUnknown += objects(flow).isUnknown() ? 1 : 0;
        }
        const std::vector<int> hubs = hubsBetween(from, to);
        for (const int hub : hubs)
            addHub(pipes, hub, load(flows(from, hub)), load(flows(hub, to)));
        return pipes;
    }

    static void addHub(Pipes &pipes, int hub, const Load &first, const Load &second)
    {
        for (const QString &object : first.objects) {
            if (second.objects.contains(object))
                pipes.via.insert(object, hub);
            else if (second.unknown > 0)
                pipes.perhaps.insert(object);
        }
        if (first.unknown == 0)
            return;
        pipes.perhaps += second.objects;
        pipes.viaAnything = pipes.viaAnything || second.unknown > 0;
    }

    // How many ways there are, if one of them is direct.
    size_t routes(int from, int to) const
    {
        const size_t direct = flows(from, to).size();
        return direct == 0 ? 0 : direct + hubsBetween(from, to).size();
    }

    void judgePair(int from, int to)
    {
        if (routes(from, to) < 2 && routes(to, from) < 2)
            return;
        const Pipes there = pipes(from, to);
        const Pipes back = pipes(to, from);
        const Item &first = m_words.index().relation(flows(from, to).front());
        if (!m_judge.fails(first, either(there.truth(), back.truth())))
            return;
        if (there.truth() == Truth::Yes)
            fail(from, to, there, back);
        else
            fail(to, from, back, there);
    }

    void fail(int from, int to, const Pipes &pipes, const Pipes &back)
    {
        Finding finding;
        finding.severity = Severity::Warning;
        finding.keyItems = {id(from), id(to)};
        const QStringList doubled = pipes.doubled();
        const QStringList backwards = back.doubled();
        finding.items = doubled + backwards;
        finding.items.removeDuplicates();
        finding.items += flowsOf(from, to, pipes, doubled) + flowsOf(to, from, back, backwards);
        finding.seen = seen(from, to, pipes, doubled);
        m_judge.fail(std::move(finding));
    }

    const QString &id(int element) const { return m_words.index().element(element).id; }

    QStringList carrying(const Flows &flows, const QSet<QString> &wanted) const
    {
        QStringList found;
        for (const int flow : flows) {
            const QStringList &list = objects(flow).list();
            if (std::any_of(list.begin(), list.end(), [&](const QString &object) {
                    return wanted.contains(object);
                }))
                found.append(m_words.index().relation(flow).id);
        }
        return found;
    }

    QStringList flowsOf(int from, int to, const Pipes &pipes, const QStringList &doubled) const
    {
        QStringList found = carrying(flows(from, to), QSet(doubled.begin(), doubled.end()));
        std::vector<int> hubs;
        QHash<int, QSet<QString>> through;
        for (const QString &object : doubled) {
            const int hub = pipes.via.value(object, -1);
            if (hub >= 0 && !through.contains(hub))
                hubs.push_back(hub);
            if (hub >= 0)
                through[hub].insert(object);
        }
        for (const int hub : hubs)
            found +=
                carrying(flows(from, hub), through[hub]) + carrying(flows(hub, to), through[hub]);
        return found;
    }

    Sentence seen(int from, int to, const Pipes &pipes, const QStringList &doubled) const
    {
        const QSet<QString> wanted(doubled.begin(), doubled.end());
        const int direct = int(carrying(flows(from, to), wanted).size());
        const int hub = pipes.via.value(doubled.first(), -1);
        const QString through = hub < 0 ? QString() : id(hub);
        return [=, start = id(from), end = id(to)](const Graph &graph) {
            const QString what = itemNames(graph, doubled);
            const QString first = itemName(graph, start);
            const QString last = itemName(graph, end);
            if (!through.isEmpty())
                //: %3 is a list of data
                return Rule::tr("“%1” gives the same data (%3) to “%2” directly, and once more by "
                                "way of “%4”.")
                    .arg(first, last, what, itemName(graph, through));
            return Rule::tr("“%1” gives the same data (%3) to “%2” over %n connections.",
                            nullptr,
                            direct)
                .arg(first, last, what);
        };
    }

    Judge &m_judge;
    const Vocabulary &m_words;
    QHash<Ends, Flows> m_flows;
    std::vector<Ends> m_joined;
    std::vector<std::vector<int>> m_toHubs;
    std::vector<std::vector<int>> m_fromHubs;
};

void judge(Judge &judge)
{
    TwoPipes(judge).judgeAll();
}

} // namespace

Rule twoPipes()
{
    Rule rule;
    rule.id = u"STR-06"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Structure");
    rule.severity = Severity::Warning;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Two pipes for the same data");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Two tools of which one gives the same data to the other by two live ways: two direct "
        "flows, or a direct one and another through a hub.");
    rule.sparesSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                          "Two ways for different data, there and back, and two "
                                          "ways of which both go through a hub.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "What a flow carries leaves the answer open where it could be the same.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Which of the two is right depends on which came last, so the same customer may look "
        "different every day.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "Choose the way that is to stay, and plan the end of the other one.");
    rule.fixes = {u"plan-single-pipe"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
