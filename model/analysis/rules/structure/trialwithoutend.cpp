// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"
#include "model/base/text.h"

namespace martlet {

using namespace Qt::StringLiterals;

// STR-12. A last day that is not known is none, unless a question about the tool is open: a trial
// of which nobody knows the end is what this rule is about. A status that is not known is no trial.

static QString seen(const Graph &graph, const QString &tool, const std::optional<QDate> &end)
{
    const QString name = itemName(graph, tool);
    if (!end)
        return Rule::tr("“%1” is on trial, and no day is noted on which the trial ends.").arg(name);
    return Rule::tr("The trial of “%1” ended on %2, and nobody has said whether it stays.")
        .arg(name, dayText(*end));
}

static void judgeTool(Judge &judge, const Item &tool)
{
    static const Key until(u"trial-until");
    const Vocabulary &words = judge.words();
    const auto end = words.date(tool, until);
    if (!end && words.isFresh(tool, judge.parameter("grace-days"_L1)))
        return;
    const bool ended = end && *end < words.today();
    if (!judge.fails(tool, ended ? Truth::Yes : words.lacks(tool, until)))
        return;
    Finding finding;
    finding.severity = ended ? Severity::Warning : Severity::Info;
    finding.keyItems = {tool.id};
    finding.seen = [id = tool.id, end](const Graph &graph) {
        return seen(graph, id, end);
    };
    judge.fail(std::move(finding));
}

static void judge(Judge &judge)
{
    const Index &index = judge.words().index();
    for (const int number : index.ofKind(Key(u"tool"))) {
        const Item &tool = index.element(number);
        if (tool.fields.get(key::lifecycle).text() == "trial"_L1)
            judgeTool(judge, tool);
    }
}

Rule trialWithoutEnd()
{
    Rule rule;
    rule.id = u"STR-12"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Structure");
    rule.severity = Severity::Info;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "A trial without an end");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "A tool on trial without a last day, or whose last day has passed.");
    rule.severitySource =
        QT_TRANSLATE_NOOP("martlet::Rule", "A warning where the last day has passed.");
    rule.sparesSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Tools that have just been drawn, and tools that are live, leaving or gone.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A last day that is not known is none, unless a question about the tool is open.");
    rule.whySource = QT_TRANSLATE_NOOP("martlet::Rule",
                                       "Trials that nobody ends become tools that nobody chose, "
                                       "with data in them and an invoice behind them.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "Note the day on which you decide, or decide now: it stays, or it goes.");
    rule.questionSource =
        QT_TRANSLATE_NOOP("martlet::Rule", "When does the trial of “%1” end, and who decides?");
    rule.parameters = {{u"grace-days"_s,
                        14,
                        QT_TRANSLATE_NOOP("martlet::Rule", "Time to note when a new trial ends"),
                        QT_TRANSLATE_NOOP("martlet::Rule", "days")}};
    rule.fixes = {u"set-trial-end"_s, u"keep-it"_s, u"set-leaving"_s, u"ask"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
