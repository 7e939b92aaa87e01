// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

// PRC-05. Once for each live tool of which the category is spreadsheet; a category that is not
// known is none. A mode that is not known leaves the answer open where no other flow is by hand.

using Hop = Vocabulary::Hop;

static std::vector<Hop> withOthers(std::span<const Hop> hops, int self)
{
    std::vector<Hop> others(hops.begin(), hops.end());
    std::erase_if(others, [&](const Hop &hop) { return hop.element == self; });
    return others;
}

static Truth anyByHand(const Vocabulary &words, const std::vector<Hop> &hops)
{
    Truth any = Truth::No;
    for (const Hop &hop : hops)
        any = either(any, words.isByHand(hop.flow));
    return any;
}

static bool isByHand(const Vocabulary &words, const Hop &hop)
{
    return words.isByHand(hop.flow) == Truth::Yes;
}

// The way to show: by hand on at least one side, and rather on to another tool than back.
static std::pair<Hop, Hop>
wayThrough(const Vocabulary &words, const std::vector<Hop> &in, const std::vector<Hop> &out)
{
    const Hop from = *std::max_element(in.begin(), in.end(), [&](const Hop &a, const Hop &b) {
        return isByHand(words, a) < isByHand(words, b);
    });
    const bool decided = isByHand(words, from);
    const auto rank = [&](const Hop &hop) {
        return std::pair(decided || isByHand(words, hop), hop.element != from.element);
    };
    const Hop to = *std::max_element(
        out.begin(), out.end(), [&](const Hop &a, const Hop &b) { return rank(a) < rank(b); });
    return {from, to};
}

static QStringList
flowsByHand(const Vocabulary &words, std::vector<Hop> hops, const std::vector<Hop> &more)
{
    hops.insert(hops.end(), more.begin(), more.end());
    QSet<int> known;
    QStringList flows;
    for (const Hop &hop : hops) {
        if (!isByHand(words, hop) || known.contains(hop.flow))
            continue;
        known.insert(hop.flow);
        flows.append(words.index().relation(hop.flow).id);
    }
    return flows;
}

static QString seen(const Graph &graph, const QStringList &path, int byHand)
{
    const QString from = itemName(graph, path.first());
    const QString sheet = itemName(graph, path.at(2));
    const QString to = itemName(graph, path.last());
    if (path.first() == path.last()) {
        return Rule::tr("Data goes from “%1” into the spreadsheet “%2” and back; %n of its "
                        "connections are carried by hand.",
                        nullptr,
                        byHand)
            .arg(from, sheet);
    }
    return Rule::tr("Data goes from “%1” through the spreadsheet “%2” to “%3”; %n of its "
                    "connections are carried by hand.",
                    nullptr,
                    byHand)
        .arg(from, sheet, to);
}

static void judgeSheet(Judge &judge, int number)
{
    const Vocabulary &words = judge.words();
    const Index &index = words.index();
    const std::vector<Hop> in = withOthers(words.in(number), number);
    const std::vector<Hop> out = withOthers(words.out(number), number);
    const Truth byHand = either(anyByHand(words, in), anyByHand(words, out));
    const bool passes = !in.empty() && !out.empty();
    if (!judge.fails(index.element(number), passes ? byHand : Truth::No))
        return;
    const auto [from, to] = wayThrough(words, in, out);
    Finding finding;
    finding.severity = Severity::Warning;
    finding.keyItems = {index.element(number).id};
    finding.items = flowsByHand(words, in, out);
    finding.path = {index.element(from.element).id,
                    index.relation(from.flow).id,
                    index.element(number).id,
                    index.relation(to.flow).id,
                    index.element(to.element).id};
    finding.seen = [path = finding.path, count = int(finding.items.size())](const Graph &graph) {
        return seen(graph, path, count);
    };
    judge.fail(std::move(finding));
}

static void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    for (const int tool : words.index().ofKind(u"tool"_key)) {
        const QString category = words.index().element(tool).fields.get(key::category).text();
        if (words.isLive(tool) && category == "spreadsheet"_L1)
            judgeSheet(judge, tool);
    }
}

Rule byHandThroughSpreadsheet()
{
    Rule rule;
    rule.id = u"PRC-05"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Process");
    rule.severity = Severity::Warning;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "By hand through a spreadsheet");
    rule.checksSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "A live spreadsheet that gets data from a tool and passes data on to a "
                          "tool, with at least one of these connections carried by hand.");
    rule.sparesSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                          "Spreadsheets that only collect or only give, and those "
                                          "with automatic connections on both sides.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "How it moves leaves the answer open where no other connection of the spreadsheet is by "
        "hand. A category that is not known is no spreadsheet.");
    rule.whySource = QT_TRANSLATE_NOOP("martlet::Rule",
                                       "In between, figures are mistyped, filtered and forgotten, "
                                       "and nobody can tell which version counts.");
    rule.doSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                      "Let the two tools exchange the data directly, and keep the "
                                      "spreadsheet for looking at it.");
    rule.fixes = {u"plan-direct-flow"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
