// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"

#include <algorithm>
#include <map>
#include <set>

namespace martlet {

using namespace Qt::StringLiterals;

// HND-02. A chain is two or more different flows; one that goes both ways is no chain with itself.
// A flow whose mode or objects are not known leaves its own answer open, and that of a neighbour
// that it might make a chain with; what is known to be a chain stays one. A finding is about the
// flows of a chain, told apart by the data where the same flows carry several.

namespace {

// Flows by hand that meet at a tool.
struct Meeting
{
    std::set<int> in;
    std::set<int> out;

    // Without the one flow that does both, nothing is passed on.
    bool passesOn() const
    {
        return !in.empty() && !out.empty() && (in.size() > 1 || out.size() > 1 || in != out);
    }
};

using Meetings = std::map<int, Meeting>; // by tool

class Chains
{
public:
    Chains(const Vocabulary &words, const std::vector<int> &flows)
        : m_words(words)
    {
        for (const int flow : flows)
            meet(flow);
        for (const auto &[tool, meeting] : m_meetings) {
            if (meeting.passesOn())
                join(meeting);
        }
    }

    // The flows of each chain.
    std::vector<std::vector<int>> all() const
    {
        std::map<int, std::vector<int>> chains;
        for (const auto &[flow, before] : m_parts)
            chains[root(flow)].push_back(flow);
        std::vector<std::vector<int>> all;
        all.reserve(chains.size());
        for (auto &[first, flows] : chains)
            all.push_back(std::move(flows));
        std::sort(all.begin(), all.end());
        return all;
    }

    // As far back and as far on as it goes from a tool where two of its flows meet.
    QStringList path(const std::vector<int> &chain) const
    {
        const int middle = meetingPlace(chain.front());
        const Meeting &meeting = m_meetings.at(middle);
        // One flow is kept for the way on; of one that both comes in and goes out, the other way.
        const bool onlyOne = meeting.in == std::set<int> {*meeting.out.begin()};
        const int on = onlyOne ? *meeting.out.rbegin() : *meeting.out.begin();
        std::set<int> used {on};
        std::vector<int> flows = farthest(middle, &Meeting::in, used);
        std::reverse(flows.begin(), flows.end());
        int tool = middle;
        for (auto flow = flows.rbegin(); flow != flows.rend(); ++flow)
            tool = otherEnd(*flow, tool);
        used.erase(on);
        const std::vector<int> after = farthest(middle, &Meeting::out, used);
        flows.insert(flows.end(), after.begin(), after.end());
        return identities(tool, flows);
    }

private:
    void meet(int flow)
    {
        static const Key twoWay(u"two-way");
        const Index &index = m_words.index();
        m_meetings[index.from(flow)].out.insert(flow);
        m_meetings[index.to(flow)].in.insert(flow);
        if (index.relation(flow).fields.get(twoWay).flag()) {
            m_meetings[index.from(flow)].in.insert(flow);
            m_meetings[index.to(flow)].out.insert(flow);
        }
    }

    // Each comes in before one that goes out, so all that meet are one chain.
    void join(const Meeting &meeting)
    {
        const int first = *meeting.in.begin();
        for (const auto &flows : {meeting.in, meeting.out}) {
            for (const int flow : flows) {
                m_parts.try_emplace(flow, flow);
                m_parts.try_emplace(first, first);
                m_parts[root(flow)] = root(first);
            }
        }
    }

    int root(int flow) const
    {
        while (m_parts.at(flow) != flow) {
            m_parts[flow] = m_parts.at(m_parts.at(flow));
            flow = m_parts.at(flow);
        }
        return flow;
    }

    int otherEnd(int flow, int tool) const
    {
        const Index &index = m_words.index();
        return index.from(flow) == tool ? index.to(flow) : index.from(flow);
    }

    int meetingPlace(int flow) const
    {
        const int to = m_words.index().to(flow);
        return m_meetings.at(to).passesOn() && m_meetings.at(to).in.contains(flow)
            ? to
            : m_words.index().from(flow);
    }

    // The flows to the tool that is most flows away, by the shortest way and without those used.
    std::vector<int>
    farthest(int start, std::set<int> Meeting::*direction, std::set<int> &used) const
    {
        std::map<int, std::pair<int, int>> came; // by tool: over which flow, from which tool
        std::vector<int> queue {start};
        for (size_t next = 0; next < queue.size(); ++next) {
            const int here = queue[next];
            for (const int flow : m_meetings.at(here).*direction) {
                const int there = otherEnd(flow, here);
                const bool isNew = !used.contains(flow) && (there != start || queue.size() == 1);
                if (isNew && came.try_emplace(there, flow, here).second)
                    queue.push_back(there);
            }
        }
        std::vector<int> flows;
        for (int tool = queue.back(); flows.empty() || tool != start;) {
            const auto &[flow, before] = came.at(tool);
            flows.push_back(flow);
            used.insert(flow);
            tool = before;
        }
        std::reverse(flows.begin(), flows.end());
        return flows;
    }

    QStringList identities(int tool, const std::vector<int> &flows) const
    {
        const Index &index = m_words.index();
        QStringList path {index.element(tool).id};
        for (const int flow : flows) {
            tool = otherEnd(flow, tool);
            path << index.relation(flow).id << index.element(tool).id;
        }
        return path;
    }

    const Vocabulary &m_words;
    Meetings m_meetings;
    mutable std::map<int, int> m_parts; // by flow of a chain; shortened when asked
};

// The flows at a tool that might be by hand, by what they carry.
struct Offer
{
    std::set<int> flows; // that carry something, or may
    std::set<int> unknown; // of these, those of which it is not known what
    QHash<QString, std::set<int>> byObject;

    static bool isAnother(const std::set<int> &flows, int than)
    {
        return flows.size() > 1 || (flows.size() == 1 && *flows.begin() != than);
    }

    bool mayShare(int flow, const Value &objects) const
    {
        if (objects.isUnknown())
            return isAnother(flows, flow);
        const QStringList &list = objects.list();
        if (!list.isEmpty() && isAnother(unknown, flow))
            return true;
        return std::any_of(list.begin(), list.end(), [&](const QString &object) {
            const auto found = byObject.constFind(object);
            return found != byObject.constEnd() && isAnother(*found, flow);
        });
    }
};

// Which flows might be part of a chain, if what is not known of them turns out so.
class Possible
{
public:
    Possible(const Vocabulary &words, const std::vector<int> &flows)
        : m_words(words)
    {
        for (const int flow : flows) {
            forEachWay(flow, [&](int from, int to) {
                add(m_out[from], flow);
                add(m_in[to], flow);
            });
        }
    }

    bool isPossible(int flow) const
    {
        const Value &objects = m_words.index().relation(flow).fields.get(key::objects);
        bool possible = false;
        forEachWay(flow, [&](int from, int to) {
            const auto before = m_in.find(from);
            const auto after = m_out.find(to);
            possible = possible || (before != m_in.end() && before->second.mayShare(flow, objects))
                || (after != m_out.end() && after->second.mayShare(flow, objects));
        });
        return possible;
    }

private:
    template<typename Do>
    void forEachWay(int flow, Do act) const
    {
        const Index &index = m_words.index();
        act(index.from(flow), index.to(flow));
        if (index.relation(flow).fields.get(u"two-way"_key).flag())
            act(index.to(flow), index.from(flow));
    }

    void add(Offer &offer, int flow) const
    {
        const Value &objects = m_words.index().relation(flow).fields.get(key::objects);
        if (objects.isNone())
            return;
        offer.flows.insert(flow);
        if (objects.isUnknown())
            offer.unknown.insert(flow);
        for (const QString &object : objects.list())
            offer.byObject[object].insert(flow);
    }

    const Vocabulary &m_words;
    std::map<int, Offer> m_in;
    std::map<int, Offer> m_out;
};

Sentence seen(const QString &object, const QStringList &path)
{
    QStringList between;
    for (qsizetype i = 2; i + 2 < path.size(); i += 2)
        between.append(path[i]);
    const int flows = int(path.size() / 2);
    return [=, from = path.first(), to = path.last()](const Graph &graph) {
        //: %1 is what is carried, %2 and %3 are tools, %4 is a list of tools
        return Rule::tr("People carry “%1” from “%2” to “%3” by hand %n times in a row, by way of "
                        "%4.",
                        nullptr,
                        flows)
            .arg(itemName(graph, object),
                 itemName(graph, from),
                 itemName(graph, to),
                 itemNames(graph, between));
    };
}

Finding findingOf(const Index &index,
                  const QString &object,
                  const std::vector<int> &chain,
                  const QStringList &path)
{
    Finding finding;
    finding.severity = Severity::Error;
    for (const int flow : chain)
        finding.keyItems.append(index.relation(flow).id);
    finding.detail = object;
    finding.items = {object};
    finding.path = path;
    finding.seen = seen(object, path);
    return finding;
}

// Live flows that are by hand for all that is known, and of these the ones that are so for sure by
// what they carry.
struct ByHand
{
    std::vector<int> perhaps;
    std::map<QString, std::vector<int>> byObject;
};

ByHand flowsByHand(const Vocabulary &words)
{
    ByHand found;
    for (const int flow : words.index().ofKind(u"data-flow"_key)) {
        const Truth byHand = words.isByHand(flow);
        if (!words.isLiveRelation(flow) || byHand == Truth::No)
            continue;
        found.perhaps.push_back(flow);
        if (byHand != Truth::Yes)
            continue;
        for (const QString &object : words.index().relation(flow).fields.get(key::objects).list())
            found.byObject[object].push_back(flow);
    }
    return found;
}

} // namespace

static QSet<int> reportChains(Judge &judge, const ByHand &byHand)
{
    QSet<int> reported;
    for (const auto &[object, flows] : byHand.byObject) {
        const Chains chains(judge.words(), flows);
        for (const std::vector<int> &chain : chains.all()) {
            reported.unite(QSet<int>(chain.begin(), chain.end()));
            judge.fail(findingOf(judge.words().index(), object, chain, chains.path(chain)));
        }
    }
    return reported;
}

static void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    const ByHand byHand = flowsByHand(words);
    const QSet<int> reported = reportChains(judge, byHand);
    const Possible chains(words, byHand.perhaps);
    for (const int flow : byHand.perhaps) {
        if (reported.contains(flow))
            continue;
        const Item &item = words.index().relation(flow);
        chains.isPossible(flow) ? judge.unknown(item) : judge.pass(item);
    }
}

Rule twiceInARow()
{
    Rule rule;
    rule.id = u"HND-02"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Hand-offs and manual work");
    rule.severity = Severity::Error;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "By hand, several times in a row");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Two or more live data flows, one behind the other, over which people carry the same data "
        "by hand.");
    rule.sparesSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                          "A single flow by hand, flows side by side, and a chain "
                                          "in which a machine takes over or other data goes on.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A flow of which the way or the data is not known stays an open question, and so does a "
        "neighbour that it might make a chain with. A chain that is known stays one.");
    rule.whySource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Each time somebody carries data on, it gets older and new mistakes come "
                          "in, and the last one to get it cannot tell.");
    rule.doSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                      "Let the data go straight from the first tool to the last "
                                      "one, and spare the stops between them.");
    rule.fixes = {u"plan-shortcut"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
