// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"
#include "model/base/text.h"

#include <QtMath>

namespace martlet {

using namespace Qt::StringLiterals;

// EVD-04. No known decision is none, unless a question about the tool is open; no known time of
// notice is none. Whether it renews by itself, and when, leaves the answer open where it is not
// known.

namespace {

std::optional<QDate> deadlineOf(const Vocabulary &words, const Item &tool)
{
    const auto end = words.date(tool, Key(u"contract-end"));
    const double notice = tool.fields.get(Key(u"notice-days")).number();
    return end ? std::optional(end->addDays(-qFloor(std::clamp(notice, 0.0, 1e5)))) : std::nullopt;
}

Truth isNear(const Judge &judge, const Item &tool)
{
    if (tool.fields.get(Key(u"contract-end")).isUnknown())
        return Truth::Unknown;
    const auto deadline = deadlineOf(judge.words(), tool);
    if (!deadline)
        return Truth::No;
    const auto days = double(judge.words().today().daysTo(*deadline));
    return days <= judge.parameter("warn-days"_L1) ? Truth::Yes : Truth::No;
}

QString seen(const Graph &graph, const QString &tool, QDate deadline, QDate today)
{
    const QString text = deadline < today
        ? Rule::tr("“%1” renews by itself, the last day to cancel was %2, and no decision is "
                   "noted.")
        : Rule::tr("“%1” renews by itself unless it is cancelled by %2, and no decision is noted.");
    return text.arg(itemName(graph, tool), dayText(deadline));
}

void judgeTool(Judge &judge, const Item &tool)
{
    const Vocabulary &words = judge.words();
    const Truth undecided = words.lacks(tool, Key(u"renewal-decision"));
    const Truth renews = words.flag(tool, Key(u"auto-renew"));
    if (!judge.fails(tool, both(renews, both(undecided, isNear(judge, tool)))))
        return;
    constexpr int lastDays = 7;
    const QDate deadline = *deadlineOf(words, tool);
    const bool isLate = words.today().daysTo(deadline) <= lastDays;
    Finding finding;
    finding.severity = isLate ? Severity::Error : Severity::Warning;
    finding.keyItems = {tool.id};
    finding.seen = [id = tool.id, deadline, today = words.today()](const Graph &graph) {
        return seen(graph, id, deadline, today);
    };
    judge.fail(std::move(finding));
}

void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    for (const int number : words.index().ofKind(Key(u"tool"))) {
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
