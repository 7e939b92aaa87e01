// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"
#include "model/base/text.h"

namespace martlet {

using namespace Qt::StringLiterals;

// OWN-07. About the project as a whole; while nothing is on the map there is nothing to answer for.
// A day of the next audit that is not known leaves the answer open; none is as good as a day to
// come. A question about the project leaves the owner open.

static const Key nextAudit(u"next-audit");

static Truth auditIsOver(const Vocabulary &words, const Item &project)
{
    if (const auto day = words.date(project, nextAudit))
        return *day < words.today() ? Truth::Yes : Truth::No;
    return project.fields.get(nextAudit).isUnknown() ? Truth::Unknown : Truth::No;
}

static QString seen(const Graph &graph, bool owned, bool over)
{
    const QString day =
        dayText(QDate::fromString(graph.project().fields.get(nextAudit).text(), Qt::ISODate));
    if (owned)
        return Rule::tr("The map was to be gone through by %1; that day has passed.").arg(day);
    if (!over)
        return Rule::tr("Nobody is named as the owner of this map.");
    return Rule::tr("Nobody is named as the owner of this map, and the day on which it was to be "
                    "gone through (%1) has passed.")
        .arg(day);
}

static void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    const Item &project = judge.graph().project();
    if (words.index().elementCount() == 0)
        return;
    const Truth unowned = words.lacks(project, key::owner);
    const Truth over = auditIsOver(words, project);
    if (!judge.fails(project, either(unowned, over)))
        return;
    const bool young = words.isFresh(project, judge.parameter("young-days"_L1));
    Finding finding;
    finding.severity = young ? Severity::Info : Severity::Warning;
    finding.seen = [owned = unowned != Truth::Yes, over = over == Truth::Yes](const Graph &graph) {
        return seen(graph, owned, over);
    };
    judge.fail(std::move(finding));
}

Rule nobodyAnswersForTheMap()
{
    Rule rule;
    rule.id = u"OWN-07"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Ownership");
    rule.severity = Severity::Warning;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Nobody answers for the map");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "The project has no owner, or the day of its next audit has passed.");
    rule.severitySource =
        QT_TRANSLATE_NOOP("martlet::Rule", "Information while the project is young.");
    rule.sparesSource =
        QT_TRANSLATE_NOOP("martlet::Rule", "An empty map: there is nothing to answer for yet.");
    rule.unknownSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "A day of the next audit that nobody knows leaves the answer open; that "
                          "none is planned is fine. An owner that is not known is missing, unless "
                          "a question about the project is open.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A map that nobody keeps is wrong within half a year, and nobody notices.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Name who keeps the map, and set the day on which to go through it again.");
    rule.parameters = {
        {u"young-days"_s,
         30,
         QT_TRANSLATE_NOOP("martlet::Rule",
                           "For so long after the beginning it is information only"),
         QT_TRANSLATE_NOOP("martlet::Rule", "days")},
    };
    rule.fixes = {u"assign-owner"_s, u"set-next-audit"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
