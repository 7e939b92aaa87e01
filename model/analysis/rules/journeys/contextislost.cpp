// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/askedtwice.h"
#include "model/analysis/continuity.h"
#include "model/analysis/rule.h"

#include <algorithm>
#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

// JRN-06. Whether the later step needs context only decides how bad it is, and no leaves it be. Any
// flow carries context, also a link that the customer clicks, so nothing leaves the answer open. A
// step without a tool is the matter of JRN-01, and what is asked twice between the same steps that
// of HND-05. Two `next` between the same steps, as of two journeys, are one.

static const Key needsContext(u"needs-context");

static Finding findingOf(const Vocabulary &words, int number)
{
    const Index &index = words.index();
    const Item &next = index.relation(number);
    const QStringList first = words.idsOf(toolsBehind(words, index.from(number)));
    const QStringList second = words.idsOf(toolsBehind(words, index.to(number)));
    const bool needed = index.element(index.to(number)).fields.get(needsContext).flag();
    Finding finding;
    finding.severity = needed ? Severity::Warning : Severity::Info;
    finding.keyItems = {next.id};
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

using Pair = std::pair<int, int>;

static QSet<Pair> askedAgain(const Vocabulary &words, const QSet<Pair> &among)
{
    if (among.isEmpty())
        return {};
    AskedTwiceFinder finder(words);
    QSet<Pair> pairs;
    for (const Journey &journey : journeysOf(words))
        pairs.unite(finder.pairsThatAskAgain(journey, among));
    return pairs;
}

// The `next` relations that context is lost along, by their ends. The
// answers for all others are given.
static std::map<Pair, int> lostAlong(Judge &judge)
{
    const Vocabulary &words = judge.words();
    const Index &index = words.index();
    ShortWay way(words, judge.parameter("hops"_L1));
    QSet<Pair> seen;
    std::map<Pair, int> lost;
    for (const int next : index.ofKind(u"next"_key)) {
        const Pair ends(index.from(next), index.to(next));
        const std::vector<int> from = toolsBehind(words, ends.first);
        const std::vector<int> to = toolsBehind(words, ends.second);
        if (ends.first == ends.second || from.empty() || to.empty() || seen.contains(ends))
            continue;
        seen.insert(ends);
        const Truth needed = words.flag(index.element(ends.second), needsContext);
        const bool isLost = needed != Truth::No && !way.leads(from, to);
        if (judge.fails(index.relation(next), isLost ? Truth::Yes : Truth::No))
            lost.emplace(ends, next);
    }
    return lost;
}

static void judge(Judge &judge)
{
    const std::map<Pair, int> lost = lostAlong(judge);
    QSet<Pair> pairs;
    for (const auto &[ends, next] : lost)
        pairs.insert(ends);
    const QSet<Pair> said = askedAgain(judge.words(), pairs);
    for (const auto &[ends, next] : lost) {
        if (!said.contains(ends))
            judge.fail(findingOf(judge.words(), next));
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
    rule.sparesSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Steps with one tool behind both, steps that need no context, and steps without a tool. "
        "Where the customer is asked twice, the rule of that name speaks instead.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Nothing leaves the answer open: a way that nobody has drawn is what this is about.");
    rule.reasonSource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "Also a link counts as a way, since a click can carry context along.");
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
