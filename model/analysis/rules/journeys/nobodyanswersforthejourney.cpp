// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/journeys.h"
#include "model/analysis/metrics.h"
#include "model/analysis/rule.h"

namespace martlet {

using namespace Qt::StringLiterals;

// JRN-02. A missing owner and a missing measure are one finding. An unknown owner is a missing one,
// unless a question about the journey is open, which leaves the measure open as well. The scope of
// a metric on the journey that is not known leaves the measure open. Where all its numbers are
// about channels, JRN-03 says so, and this rule only asks for an owner.

static Truth measureIsMissing(const Vocabulary &words, const Journey &journey)
{
    Truth missing = Truth::Yes;
    for (const int metric : words.sources(journey.element, u"measures"_key)) {
        const Truth measures =
            either(hasScope(words, metric, "journey"_L1), hasScope(words, metric, "business"_L1));
        missing = both(missing, negated(measures));
    }
    const bool asked = words.hasOpenQuestion(words.index().element(journey.element).id);
    missing = both(missing, negated(hasOnlyChannelMetrics(words, journey)));
    return missing == Truth::Yes && asked ? Truth::Unknown : missing;
}

static Sentence seen(const QString &journey, bool noOwner, bool noMeasure)
{
    return [=](const Graph &graph) {
        const QString name = itemName(graph, journey);
        if (noOwner && noMeasure) {
            return Rule::tr("“%1” has no owner yet, and no number tells how it goes as a whole.")
                .arg(name);
        }
        if (noOwner)
            return Rule::tr("The journey “%1” has no owner yet.").arg(name);
        return Rule::tr("No number tells how “%1” goes as a whole.").arg(name);
    };
}

static void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    for (const Journey &journey : journeysOf(words)) {
        const Item &item = words.index().element(journey.element);
        const Truth noOwner = words.lacks(item, key::owner);
        const Truth noMeasure = measureIsMissing(words, journey);
        if (!judge.fails(item, either(noOwner, noMeasure)))
            continue;
        Finding finding;
        finding.severity = Severity::Error;
        finding.keyItems = {item.id};
        finding.seen = seen(item.id, noOwner == Truth::Yes, noMeasure == Truth::Yes);
        judge.fail(std::move(finding));
    }
}

Rule nobodyAnswersForTheJourney()
{
    Rule rule;
    rule.id = u"JRN-02"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Journeys and metrics");
    rule.severity = Severity::Error;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "A journey nobody answers for");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A journey without an owner, or that no metric of the scope journey or business measures. "
        "Not decided while a question about it is open.");
    rule.sparesSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Journeys with an owner and a number for the whole. Where all numbers are about channels, "
        "another rule speaks of them, and this one only asks for an owner.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "An owner that is not known is missing, unless a question about the journey is open. The "
        "scope of a number that is not known leaves the number open.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Each department looks after its own step, and what customers go through in between is "
        "nobody's matter.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Name who answers for the journey from its first step to its last, and one number by which "
        "to see whether it gets better.");
    rule.fixes = {u"assign-owner"_s, u"measure-by"_s, u"add-journey-metric"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
