// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"
#include "model/base/language.h"

#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

// STR-13. Only tools of which a quota is known: most have none, and asking each for it would drown
// the questions that matter. How much of it is used leaves the answer open where it is not known.

static QString seen(const Graph &graph, const QString &tool, double used, double quota)
{
    const QLocale locale = spokenLocale();
    return Rule::tr("“%1” has used %2 of the %3 that its contract includes, %4 percent.")
        .arg(itemName(graph, tool),
             locale.toString(used, 'f', QLocale::FloatingPointShortest),
             locale.toString(quota, 'f', QLocale::FloatingPointShortest),
             QString::number(std::floor(used / quota * 100)));
}

static void judgeTool(Judge &judge, const Item &tool, double quota)
{
    const Value &known = tool.fields.get(Key(u"quota-used"));
    const double used = known.number();
    const bool near = used / quota * 100 > judge.parameter("most-used-pct"_L1);
    const Truth condition = known.isUnknown() ? Truth::Unknown : near ? Truth::Yes : Truth::No;
    if (!judge.fails(tool, condition))
        return;
    Finding finding;
    finding.severity = used >= quota ? Severity::Warning : Severity::Info;
    finding.keyItems = {tool.id};
    finding.seen = [id = tool.id, used, quota](const Graph &graph) {
        return seen(graph, id, used, quota);
    };
    judge.fail(std::move(finding));
}

static void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    for (const int number : words.index().ofKind(Key(u"tool"))) {
        const Item &tool = words.index().element(number);
        const double quota = tool.fields.get(Key(u"quota")).number();
        if (words.isLive(number) && quota > 0)
            judgeTool(judge, tool, quota);
    }
}

Rule nearItsLimit()
{
    Rule rule;
    rule.id = u"STR-13"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Structure");
    rule.severity = Severity::Info;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Near its limit");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "A live tool that has used most of the quota that its contract includes.");
    rule.severitySource =
        QT_TRANSLATE_NOOP("martlet::Rule", "A warning where the quota is used up.");
    rule.sparesSource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "Tools without a quota, and those of which nobody knows one.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "How much is used leaves the answer open, where a quota is known.");
    rule.whySource = QT_TRANSLATE_NOOP("martlet::Rule",
                                       "At the limit messages stay unsent or the price jumps, "
                                       "mostly in the busiest week of the year.");
    rule.doSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                      "Look up how fast it grows, tidy up what nobody needs, or "
                                      "agree on more before it is urgent.");
    rule.parameters = {{u"most-used-pct"_s,
                        80,
                        QT_TRANSLATE_NOOP("martlet::Rule", "Part of the quota that may be used"),
                        QT_TRANSLATE_NOOP("martlet::Rule", "percent")}};
    rule.fixes = {u"update-quota"_s, u"set-leaving"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
