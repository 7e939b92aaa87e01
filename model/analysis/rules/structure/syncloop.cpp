// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/dataholders.h"
#include "model/analysis/rule.h"

#include <optional>
#include <set>

namespace martlet {

using namespace Qt::StringLiterals;

// STR-07. Loops are more than anybody wants to read, so there is one finding for a data object and
// the tools that hang together by flows that carry it; it shows one of the shortest loops. A loop
// that is one two-way flow is a finding of its own, about the flow.
//
// A mode, contents or a holder's part that is not known leaves the answer open; a conflict rule is
// missing when it is none or unknown, and its answer is open while a question about the flow is.
// A flow is only left out where it is known that it may not overwrite its target.

namespace {

const Key dataFlow(u"data-flow");

using Hop = Vocabulary::Hop;

/// Flows that may be ways of a loop, by the elements that they join.
class Lanes
{
public:
    void add(const Vocabulary &words, int flow)
    {
        const int from = words.index().from(flow);
        const int to = words.index().to(flow);
        if (from == to)
            return;
        addWay(from, to, flow);
        if (words.index().relation(flow).fields.get(u"two-way"_key).flag())
            addWay(to, from, flow);
    }

    const std::vector<Hop> &out(int element) const { return hops(m_out, element); }
    const std::vector<Hop> &in(int element) const { return hops(m_in, element); }

    /// All elements, those with the most ways first.
    std::vector<int> busiest() const
    {
        QSet<int> all(m_out.keyBegin(), m_out.keyEnd());
        all.unite(QSet<int>(m_in.keyBegin(), m_in.keyEnd()));
        std::vector<int> elements(all.begin(), all.end());
        const auto degree = [&](int element) {
            return out(element).size() + in(element).size();
        };
        std::sort(elements.begin(), elements.end(), [&](int a, int b) {
            return std::pair(degree(b), a) < std::pair(degree(a), b);
        });
        return elements;
    }

    /// The elements that hang together, each group like busiest().
    std::vector<std::vector<int>> groups() const
    {
        const std::vector<int> elements = busiest();
        QHash<int, size_t> numbers;
        size_t count = 0;
        for (const int element : elements) {
            if (!numbers.contains(element))
                number(element, count++, numbers);
        }
        std::vector<std::vector<int>> groups(count);
        for (const int element : elements)
            groups[numbers[element]].push_back(element);
        return groups;
    }

private:
    void addWay(int from, int to, int flow)
    {
        m_out[from].push_back({flow, to});
        m_in[to].push_back({flow, from});
    }

    static const std::vector<Hop> &hops(const QHash<int, std::vector<Hop>> &ways, int element)
    {
        static const std::vector<Hop> none;
        const auto found = ways.constFind(element);
        return found == ways.constEnd() ? none : *found;
    }

    void number(int start, size_t group, QHash<int, size_t> &numbers) const
    {
        std::vector<int> open {start};
        numbers.insert(start, group);
        while (!open.empty()) {
            const int element = open.back();
            open.pop_back();
            for (const std::vector<Hop> &hops : {out(element), in(element)}) {
                for (const Hop &hop : hops) {
                    if (numbers.contains(hop.element))
                        continue;
                    numbers.insert(hop.element, group);
                    open.push_back(hop.element);
                }
            }
        }
    }

    QHash<int, std::vector<Hop>> m_out;
    QHash<int, std::vector<Hop>> m_in;
};

/// A way round: each hop leads to the start of the next one, the last one to that of the first.
using Loop = std::vector<Hop>;

/// Looks for loops of at least two flows.
class LoopFinder
{
public:
    using Closes = std::function<bool(int flow)>;

    LoopFinder(int elements, int mostFlows)
        : m_mostFlows(mostFlows)
        , m_gone(size_t(elements), 0)
        , m_arrivals(size_t(elements))
    { }

    /// A shortest loop through an element whose last flow closes it, or nothing. Takes the lanes
    /// together.
    std::optional<Loop>
    through(const QList<const Lanes *> &lanes, int element, const Closes &closes = {})
    {
        std::optional<Loop> found = byTwoFlows(lanes, element, closes);
        if (!found && m_mostFlows > 2)
            found = byMore(lanes, element, closes);
        return found;
    }

    /// A loop anywhere, as long as one of the elements is on it. What was looked at is out of the
    /// way for the next one, so the busiest come first.
    std::optional<Loop> anywhere(const QList<const Lanes *> &lanes,
                                 const std::vector<int> &elements)
    {
        std::optional<Loop> found;
        size_t looked = 0;
        while (!found && looked < elements.size()) {
            found = through(lanes, elements[looked]);
            m_gone[size_t(elements[looked++])] = 1;
        }
        for (size_t i = 0; i < looked; ++i)
            m_gone[size_t(elements[i])] = 0;
        return found;
    }

private:
    // How an element was come to: over which first stop, and from where. Two with different first
    // stops are enough to get back by another way than the direct one.
    struct Arrival
    {
        int firstStop;
        int distance;
        Hop before; ///< the flow to here and the element that it comes from
    };

    std::vector<Hop> out(const QList<const Lanes *> &lanes, int element) const
    {
        std::vector<Hop> hops;
        for (const Lanes *some : lanes) {
            const std::vector<Hop> &more = some->out(element);
            hops.insert(hops.end(), more.begin(), more.end());
        }
        std::erase_if(hops, [&](const Hop &hop) { return m_gone[size_t(hop.element)]; });
        return hops;
    }

    std::vector<Hop>
    back(const QList<const Lanes *> &lanes, int element, const Closes &closes) const
    {
        std::vector<Hop> hops;
        for (const Lanes *some : lanes) {
            const std::vector<Hop> &more = some->in(element);
            hops.insert(hops.end(), more.begin(), more.end());
        }
        std::erase_if(hops, [&](const Hop &hop) {
            return m_gone[size_t(hop.element)] || (closes && !closes(hop.flow));
        });
        return hops;
    }

    std::optional<Loop>
    byTwoFlows(const QList<const Lanes *> &lanes, int element, const Closes &closes) const
    {
        QHash<int, std::pair<int, int>> there; // by neighbour: the first and the last flow to it
        for (const Hop &hop : out(lanes, element)) {
            const auto known = there.constFind(hop.element);
            there[hop.element] = {known == there.constEnd() ? hop.flow : known->first, hop.flow};
        }
        for (const Hop &hop : back(lanes, element, closes)) {
            const auto known = there.constFind(hop.element);
            if (known == there.constEnd())
                continue;
            const int flow = known->first != hop.flow ? known->first : known->second;
            if (flow != hop.flow)
                return Loop {{flow, element}, {hop.flow, hop.element}};
        }
        return {};
    }

    std::optional<Loop> byMore(const QList<const Lanes *> &lanes, int element, const Closes &closes)
    {
        const std::vector<int> visited = spread(lanes, element);
        const Hop *last = nullptr;
        const Arrival *best = nullptr;
        const std::vector<Hop> closing = back(lanes, element, closes);
        for (const Hop &hop : closing) {
            for (const Arrival &arrival : m_arrivals[size_t(hop.element)]) {
                if (arrival.distance > 1 && (!best || arrival.distance < best->distance)) {
                    best = &arrival;
                    last = &hop;
                }
            }
        }
        std::optional<Loop> found;
        if (best)
            found = loop(element, *best, *last);
        for (const int each : visited)
            m_arrivals[size_t(each)].clear();
        return found;
    }

    std::vector<int> spread(const QList<const Lanes *> &lanes, int element)
    {
        std::vector<std::pair<int, Arrival>> queue;
        std::vector<int> visited;
        const auto arrive = [&](int at, const Arrival &arrival) {
            std::vector<Arrival> &known = m_arrivals[size_t(at)];
            const bool again = std::any_of(known.begin(), known.end(), [&](const Arrival &other) {
                return other.firstStop == arrival.firstStop;
            });
            if (at == element || again || known.size() == 2)
                return;
            known.push_back(arrival);
            visited.push_back(at);
            queue.emplace_back(at, arrival);
        };
        for (const Hop &hop : out(lanes, element))
            arrive(hop.element, {hop.element, 1, {hop.flow, element}});
        for (size_t next = 0; next < queue.size(); ++next) {
            const auto [at, arrival] = queue[next];
            if (arrival.distance + 1 >= m_mostFlows)
                break;
            for (const Hop &hop : out(lanes, at))
                arrive(hop.element, {arrival.firstStop, arrival.distance + 1, {hop.flow, at}});
        }
        return visited;
    }

    Loop loop(int element, const Arrival &end, const Hop &last) const
    {
        Loop found {last};
        const Arrival *at = &end;
        while (true) {
            found.push_back(at->before);
            if (at->before.element == element)
                break;
            const auto &before = m_arrivals[size_t(at->before.element)];
            const int stop = at->firstStop;
            at = &*std::find_if(before.begin(), before.end(), [&](const Arrival &arrival) {
                return arrival.firstStop == stop;
            });
        }
        std::reverse(found.begin(), found.end());
        return found;
    }

    int m_mostFlows;
    std::vector<char> m_gone;
    std::vector<std::vector<Arrival>> m_arrivals;
};

/// Who holds the truth of a data object.
struct Custody
{
    Truth notOne = Truth::Yes; ///< it has not exactly one authority
    int authority = -1; ///< the only one that is known
};

class SyncLoops
{
public:
    explicit SyncLoops(Judge &judge)
        : m_judge(judge)
        , m_words(judge.words())
        , m_index(m_words.index())
        , m_holders(judge.holders())
        , m_finder(m_index.elementCount(), int(judge.parameter("most-flows"_L1)))
    {
        for (const int object : m_holders.objects())
            m_custody.insert(object, custodyOf(object));
        if (m_holders.objects().empty())
            return; // nothing that could go round
        for (const int flow : m_index.ofKind(dataFlow)) {
            if (objects(flow).isUnknown() && isWay(flow) != Truth::No)
                m_unknown.add(m_words, flow);
        }
        m_unknownLoop = bool(m_finder.anywhere({&m_unknown}, m_unknown.busiest()));
    }

    void judgeAll()
    {
        for (const int object : m_holders.objects())
            judgeObject(object);
        for (const int flow : m_index.ofKind(dataFlow)) {
            const bool twoWay = m_index.relation(flow).fields.get(u"two-way"_key).flag();
            if (twoWay && m_index.from(flow) != m_index.to(flow) && m_words.isLiveRelation(flow)
                && m_words.carriage(flow) != Carriage::Link)
                judgeTwoWay(flow);
        }
    }

private:
    const Value &objects(int flow) const { return m_index.relation(flow).fields.get(key::objects); }

    // Live, automatic, and not known to leave its target alone.
    Truth isWay(int flow) const
    {
        const Value &writes = m_index.relation(flow).fields.get(u"authority-write"_key);
        if (!m_words.isLiveRelation(flow) || (!writes.isUnknown() && !writes.flag()))
            return Truth::No;
        return m_words.isAutomatic(flow);
    }

    Custody custodyOf(int object) const
    {
        const auto &all = m_holders.authorities(object);
        const auto &relations = m_holders.relations(object);
        const std::set<int> authorities(all.begin(), all.end());
        const bool more = std::any_of(relations.begin(), relations.end(), [&](int relation) {
            return m_index.relation(relation).fields.get(u"as"_key).isUnknown();
        });
        const bool one = authorities.size() == 1;
        const int authority = one ? *authorities.begin() : -1;
        if (authorities.size() < 2 && more)
            return {Truth::Unknown, authority};
        return {one ? Truth::No : Truth::Yes, authority};
    }

    Truth lacksRule(int flow) const
    {
        return m_words.lacks(m_index.relation(flow), u"conflict-rule"_key);
    }

    // A loop of which all that is asked holds, or may hold.
    std::optional<Loop> wrongLoop(int object,
                                  Truth least,
                                  const QList<const Lanes *> &lanes,
                                  const std::vector<int> &elements)
    {
        const Custody custody = m_custody[object];
        if (custody.notOne >= least)
            return m_finder.anywhere(lanes, elements);
        if (custody.authority < 0)
            return {};
        return m_finder.through(
            lanes, custody.authority, [&](int flow) { return lacksRule(flow) >= least; });
    }

    void judgeObject(int object)
    {
        Lanes known;
        Lanes perhaps;
        for (const int flow : m_holders.flows(object)) {
            if (isWay(flow) != Truth::No)
                perhaps.add(m_words, flow);
            if (isWay(flow) == Truth::Yes)
                known.add(m_words, flow);
        }
        const std::vector<int> elements = perhaps.busiest();
        if (elements.empty() || failsInGroups(object, known))
            return;
        const bool open = (m_unknownLoop && m_custody[object].notOne != Truth::No)
            || wrongLoop(object, Truth::Unknown, {&perhaps, &m_unknown}, elements);
        if (open)
            m_judge.unknown(m_index.element(object));
        else
            m_judge.pass(m_index.element(object));
    }

    // Where there is one authority, a loop must lead through it.
    bool mayFail(int object, const std::vector<int> &group) const
    {
        const Custody custody = m_custody[object];
        return custody.notOne == Truth::Yes
            || std::find(group.begin(), group.end(), custody.authority) != group.end();
    }

    bool failsInGroups(int object, const Lanes &lanes)
    {
        bool fails = false;
        for (const std::vector<int> &group : lanes.groups()) {
            if (!mayFail(object, group))
                continue;
            const auto loop = wrongLoop(object, Truth::Yes, {&lanes}, group);
            if (!loop)
                continue;
            fails = true;
            const int first = *std::min_element(group.begin(), group.end());
            failLoop(object, *loop, m_index.element(first).id);
        }
        return fails;
    }

    void failLoop(int object, const Loop &loop, const QString &group)
    {
        Finding finding;
        finding.severity = Severity::Error;
        finding.keyItems = {m_index.element(object).id};
        finding.detail = group;
        QStringList tools;
        for (const Hop &hop : loop) {
            tools.append(m_index.element(hop.element).id);
            finding.items.append(m_index.relation(hop.flow).id);
            finding.path << tools.last() << finding.items.last();
        }
        tools.append(tools.first());
        finding.path.append(tools.first());
        finding.seen = seenLoop(object, tools);
        m_judge.fail(std::move(finding));
    }

    Sentence seenLoop(int object, const QStringList &tools) const
    {
        const Custody custody = m_custody[object];
        const QString authority =
            custody.notOne == Truth::Yes ? QString() : m_index.element(custody.authority).id;
        return [tools, authority, id = m_index.element(object).id](const Graph &graph) {
            QStringList names;
            for (const QString &tool : tools)
                names.append(itemName(graph, tool));
            const QString what = itemName(graph, id);
            const QString round = names.join(u" → "_s);
            if (authority.isEmpty())
                //: %2 is a way round: CRM → Mail → Shop → CRM
                return Rule::tr("“%1” goes round in a circle (%2), and it is not said which one "
                                "tool holds the truth of it.")
                    .arg(what, round);
            return Rule::tr("“%1” goes round in a circle (%2), and nothing says which change wins "
                            "when it comes back to “%3”.")
                .arg(what, round, itemName(graph, authority));
        };
    }

    Truth isWrong(int object, int twoWay) const
    {
        const Custody custody = m_custody[object];
        const bool atAuthority =
            custody.authority == m_index.from(twoWay) || custody.authority == m_index.to(twoWay);
        return either(custody.notOne, atAuthority ? lacksRule(twoWay) : Truth::No);
    }

    void judgeTwoWay(int flow)
    {
        const Item &relation = m_index.relation(flow);
        Truth wrong = objects(flow).isUnknown() ? Truth::Unknown : Truth::No;
        QStringList affected;
        for (const QString &id : objects(flow).list()) {
            const int object = m_index.elementNumber(id);
            const Truth one = object < 0 ? Truth::No : isWrong(object, flow);
            wrong = either(wrong, one);
            if (one == Truth::Yes)
                affected.append(id);
        }
        if (!m_judge.fails(relation, both(isWay(flow), wrong)))
            return;
        Finding finding;
        finding.severity = Severity::Warning;
        finding.keyItems = {relation.id};
        finding.items = affected;
        finding.path = {relation.from, relation.id, relation.to};
        finding.seen = [affected, from = relation.from, to = relation.to](const Graph &graph) {
            //: %1 is a list of data
            return Rule::tr("The same data (%1) goes both ways between “%2” and “%3”, and it is "
                            "not said whose change wins.")
                .arg(itemNames(graph, affected), itemName(graph, from), itemName(graph, to));
        };
        m_judge.fail(std::move(finding));
    }

    Judge &m_judge;
    const Vocabulary &m_words;
    const Index &m_index;
    const DataHolders &m_holders;
    LoopFinder m_finder;
    QHash<int, Custody> m_custody; // by object
    Lanes m_unknown; // flows of which it is not known what they carry
    bool m_unknownLoop = false;
};

void judge(Judge &judge)
{
    SyncLoops(judge).judgeAll();
}

} // namespace

Rule syncLoop()
{
    Rule rule;
    rule.id = u"STR-07"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Structure");
    rule.severity = Severity::Error;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Sync loop");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Live automatic flows by which the same data comes back to where it started, while it has "
        "not exactly one source of truth, or nothing says which change wins on the way back into "
        "it. A single two-way flow is a warning.");
    rule.sparesSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Loops with a person or a customer's click in them, and flows that may "
                          "not overwrite their target, if that is said.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "How a flow moves, what it carries or what part a tool has leaves the answer open. A rule "
        "for conflicts that is not known is missing, unless a question about the flow is open.");
    rule.reasonSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "There is one finding for the tools that hang together by the same data, with one of the "
        "shortest loops: all loops are more than anybody wants to read.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Old values overwrite new ones and records multiply, and no tool alone is to blame.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Choose the tool that holds the truth, make one of the flows one-way, or write down which "
        "change wins.");
    rule.parameters = {
        {u"most-flows"_s,
         5,
         QT_TRANSLATE_NOOP("martlet::Rule", "Flows in a loop, at most"),
         {},
         {},
         2,
         100},
    };
    rule.fixes = {u"choose-authority"_s, u"make-one-way"_s, u"add-conflict-rule"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
