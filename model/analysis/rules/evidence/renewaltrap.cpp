// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/contractterm.h"
#include "model/analysis/rule.h"
#include "model/base/text.h"

namespace martlet {

using namespace Qt::StringLiterals;

// EVD-04. No known decision is none, unless a question about the tool is open; no known time of
// notice is none. Whether it renews by itself, and when, leaves the answer open where it is not
// known. A contract whose end was missed stays a matter for as long as one is warned before: then
// it is renewed and its next end counts. For how long, the map does not say; a year is what most
// contracts give, and the finding says that it is assumed.

namespace {

std::optional<ContractTerm> termOf(const Judge &judge, const Item &tool)
{
    return contractTerm(judge.words(), tool, judge.parameter("warn-days"_L1));
}

Truth isNear(const Judge &judge, const Item &tool)
{
    if (tool.fields.get(u"contract-end"_key).isUnknown())
        return Truth::Unknown;
    const auto term = termOf(judge, tool);
    if (!term)
        return Truth::No;
    const auto days = double(judge.words().today().daysTo(term->cancelBy));
    return days <= judge.parameter("warn-days"_L1) ? Truth::Yes : Truth::No;
}

QString seen(const Graph &graph, const QString &tool, const ContractTerm &term, QDate today)
{
    const bool over = term.cancelBy < today;
    if (term.assumed && !over) {
        return Rule::tr("“%1” has renewed by itself. If that was for a year, it does so again "
                        "unless it is cancelled by %2, and no decision is noted.")
            .arg(itemName(graph, tool), dayText(term.cancelBy));
    }
    if (term.assumed) {
        return Rule::tr("“%1” has renewed by itself. If that was for a year, the last day to "
                        "cancel was %2, and no decision is noted.")
            .arg(itemName(graph, tool), dayText(term.cancelBy));
    }
    const QString text = over
        ? Rule::tr("“%1” renews by itself, the last day to cancel was %2, and no decision is "
                   "noted.")
        : Rule::tr("“%1” renews by itself unless it is cancelled by %2, and no decision is noted.");
    return text.arg(itemName(graph, tool), dayText(term.cancelBy));
}

void judgeTool(Judge &judge, const Item &tool)
{
    const Vocabulary &words = judge.words();
    const Truth undecided = words.lacks(tool, u"renewal-decision"_key);
    const Truth renews = words.flag(tool, u"auto-renew"_key);
    if (!judge.fails(tool, both(renews, both(undecided, isNear(judge, tool)))))
        return;
    constexpr int lastDays = 7;
    const ContractTerm term = *termOf(judge, tool);
    const bool isLate = words.today().daysTo(term.cancelBy) <= lastDays;
    Finding finding;
    finding.severity = isLate ? Severity::Error : Severity::Warning;
    finding.keyItems = {tool.id};
    finding.seen = [id = tool.id, term, today = words.today()](const Graph &graph) {
        return seen(graph, id, term, today);
    };
    judge.fail(std::move(finding));
}

void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    for (const int number : words.index().ofKind(u"tool"_key)) {
        if (words.isLive(number))
            judgeTool(judge, words.index().element(number));
    }
}

} // namespace

Rule renewalTrap()
{
    Rule rule;
    rule.id = u"EVD-04"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Evidence against the map");
    rule.severity = Severity::Warning;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Renewal trap");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A live tool whose contract renews by itself, without a noted decision, when the last day "
        "to cancel is near or over. An error from a week before that day.");
    rule.sparesSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Contracts that end by themselves, renewals that are decided, and tools that are gone.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "No known decision is none, unless a question about the tool is open; no known time of "
        "notice is none. Whether and when it renews leaves the answer open.");
    rule.whySource = QT_TRANSLATE_NOOP("martlet::Rule",
                                       "Whoever misses the day pays for another term, whether "
                                       "anybody still needs the tool or not.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Decide whether to keep it, talk about the price or leave, and note the decision.");
    rule.parameters = {
        {u"warn-days"_s,
         30,
         QT_TRANSLATE_NOOP("martlet::Rule", "So long before the last day to cancel"),
         QT_TRANSLATE_NOOP("martlet::Rule", "days")},
    };
    rule.fixes = {u"record-decision"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
