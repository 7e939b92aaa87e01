// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/askedtwice.h"
#include "model/analysis/rule.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

// JRN-06. Whether the later step needs context only decides how bad it is, and no leaves it be. Any
// flow carries context, also a link that the customer clicks, so nothing leaves the answer open. A
// step without a tool is the matter of JRN-01, and what is asked twice between the same steps that
// of HND-05. Two `next` between the same steps, as of two journeys, are one.

namespace {

class Handover
{
public:
    explicit Handover(const Vocabulary &words, double hops)
        : m_reach(words, {})
        , m_ways {.links = true, .hops = int(std::clamp(hops, 0.0, 1e6))}
    { }

    // A tool that both share is reached without a hop.
    bool passesOn(const std::vector<int> &from, const std::vector<int> &to)
    {
        if (from != m_from) {
            m_reach.restart(from, m_ways);
            m_from = from;
        }
        return m_reach.reachedAny(to);
    }

private:
    Reach m_reach;
    Ways m_ways;
    std::vector<int> m_from;
};

} // namespace

static Finding findingOf(const Vocabulary &words,
                         const Item &next,
                         const std::vector<int> &from,
                         const std::vector<int> &to,
                         Truth needed)
{
    Finding finding;
    finding.severity = needed == Truth::Yes ? Severity::Warning : Severity::Info;
    finding.keyItems = {next.id};
    const QStringList first = words.idsOf(from);
    const QStringList second = words.idsOf(to);
    finding.items = first + second;
    finding.path = {next.from, next.id, next.to};
    finding.seen = [=, start = next.from, end = next.to](const Graph &graph) {
        //: %1 and %3 are touchpoints, %2 and %4 lists of the tools behind them
        return Rule::tr("What is learned about customers at “%1” (%2) does not get to “%3” (%4).")
            .arg(itemName(graph, start),
                 itemNames(graph, first),
                 itemName(graph, end),
                 itemNames(graph, second));
    };
    return finding;
}

static QSet<int> askedAgainAt(const Vocabulary &words)
{
    AskedTwiceFinder finder(words);
    QSet<int> nexts;
    for (const Journey &journey : journeysOf(words))
        nexts.unite(finder.nextsThatAskAgain(journey));
    return nexts;
}

// The `next` relations that the rule is about: one for each pair of steps that does not ask again.
static std::vector<int> stepsToJudge(const Vocabulary &words)
{
    const Index &index = words.index();
    const auto ends = [&](int next) {
        return std::pair(index.from(next), index.to(next));
    };
    QSet<std::pair<int, int>> taken;
    for (const int next : askedAgainAt(words))
        taken.insert(ends(next));
    std::vector<int> nexts;
    for (const int next : index.ofKind(Key(u"next"))) {
        if (index.from(next) != index.to(next) && !taken.contains(ends(next))) {
            taken.insert(ends(next));
            nexts.push_back(next);
        }
    }
    // Those that begin at the same step, and so from the same tools, come together.
    std::stable_sort(
        nexts.begin(), nexts.end(), [&](int a, int b) { return index.from(a) < index.from(b); });
    return nexts;
}

static void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    const Index &index = words.index();
    Handover handover(words, judge.parameter("hops"_L1));
    for (const int next : stepsToJudge(words)) {
        const std::vector<int> from = toolsBehind(words, index.from(next));
        const std::vector<int> to = toolsBehind(words, index.to(next));
        if (from.empty() || to.empty())
            continue;
        const Truth needed = words.flag(index.element(index.to(next)), Key(u"needs-context"));
        const bool lost = needed != Truth::No && !handover.passesOn(from, to);
        const Item &item = index.relation(next);
        if (judge.fails(item, lost ? Truth::Yes : Truth::No))
            judge.fail(findingOf(words, item, from, to, needed));
    }
}

Rule contextIsLost()
{
    Rule rule;
    rule.id = u"JRN-06"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Journeys and metrics");
    rule.severity = Severity::Warning;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Context is lost between steps");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Two steps that follow each other, with no way for data from a tool of the first to a tool "
        "of the second over a few data flows, unless the second needs no context. Information only "
        "where it is not known whether it does.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "The customer goes on as one person, and is met as a stranger at the next step.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Let what is known go along from the tools of the first step to those of the next, or say "
        "that the step needs no context.");
    rule.parameters = {
        {u"hops"_s,
         4,
         QT_TRANSLATE_NOOP("martlet::Rule", "How many data flows it may take"),
         QT_TRANSLATE_NOOP("martlet::Rule", "data flows")},
    };
    rule.fixes = {u"connect-steps"_s, u"no-context-needed"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
