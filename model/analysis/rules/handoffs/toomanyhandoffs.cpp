// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/journeys.h"
#include "model/analysis/rule.h"

namespace martlet {

using namespace Qt::StringLiterals;

// HND-04. A step whose department is not known makes no hand-off, so nothing leaves the answer
// open: a half-drawn journey has fewer hand-offs, not unknown ones. A journey of fewer than two
// steps can have none, and the rule does not apply to it. A target that is none is the usual limit.

static Severity severityOf(const Judge &judge, int handOffs)
{
    if (handOffs >= judge.parameter("error-hand-offs"_L1))
        return Severity::Error;
    return handOffs >= judge.parameter("warning-hand-offs"_L1) ? Severity::Warning : Severity::Info;
}

static Sentence seen(const QString &journey, int handOffs, int byHand, double limit, bool own)
{
    return [=](const Graph &graph) {
        const QString name = itemName(graph, journey);
        const QString most = QString::number(limit);
        if (own) {
            return Rule::tr("On “%1”, customers are handed on %n times, %2 of them by hand; the "
                            "target is %3 at most.",
                            nullptr,
                            handOffs)
                .arg(name, QString::number(byHand), most);
        }
        return Rule::tr("On “%1”, customers are handed on %n times, %2 of them by hand; more than "
                        "%3 is a lot.",
                        nullptr,
                        handOffs)
            .arg(name, QString::number(byHand), most);
    };
}

static void judgeJourney(Judge &judge, const Journey &journey)
{
    const Index &index = judge.words().index();
    const Item &item = index.element(journey.element);
    const Value &target = item.fields.get(u"hand-off-target"_key);
    const double limit = target.number(judge.parameter("usual-hand-offs"_L1));
    const int count = int(journey.handOffs.size());
    if (!judge.fails(item, count > limit ? Truth::Yes : Truth::No))
        return;
    Finding finding;
    finding.severity = severityOf(judge, count);
    finding.keyItems = {item.id};
    int byHand = 0;
    for (const JourneyHandOff &handOff : journey.handOffs) {
        finding.items.append(index.relation(handOff.relation).id);
        byHand += handOff.byHand ? 1 : 0;
    }
    finding.seen = seen(item.id, count, byHand, limit, target.isNumber());
    judge.fail(std::move(finding));
}

static void judge(Judge &judge)
{
    for (const Journey &journey : journeysOf(judge.words())) {
        if (journey.steps.size() >= 2)
            judgeJourney(judge, journey);
    }
}

Rule tooManyHandOffs()
{
    Rule rule;
    rule.id = u"HND-04"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Hand-offs and manual work");
    rule.severity = Severity::Info;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Too many hand-offs in one journey");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A journey of two steps or more on which customers are handed on more often than its "
        "target says, or more often than usual where it has none. A hand-off is two steps that a "
        "hand-off joins, or that follow each other in different departments.");
    rule.severitySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Information above the limit; a warning and an error from the two higher limits on.");
    rule.sparesSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Journeys of a single step, steps within one department, and hand-offs "
                          "to a team that is no step of the journey.");
    rule.unknownSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "A step without a department makes no hand-off: a half-drawn journey has "
                          "fewer hand-offs, not unknown ones.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "At each hand-off customers wait, and something of what they said gets lost.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Put steps that follow each other under one team, or agree how many hand-offs this journey "
        "may have.");
    rule.parameters = {
        {u"usual-hand-offs"_s,
         4,
         QT_TRANSLATE_NOOP("martlet::Rule", "Up to this a journey without a target is fine"),
         QT_TRANSLATE_NOOP("martlet::Rule", "hand-offs")},
        {u"warning-hand-offs"_s,
         7,
         QT_TRANSLATE_NOOP("martlet::Rule", "From this on it is a warning"),
         QT_TRANSLATE_NOOP("martlet::Rule", "hand-offs"),
         u"error-hand-offs"_s},
        {u"error-hand-offs"_s,
         9,
         QT_TRANSLATE_NOOP("martlet::Rule", "From this on it is an error"),
         QT_TRANSLATE_NOOP("martlet::Rule", "hand-offs")},
    };
    rule.fixes = {u"group-under-team"_s, u"set-hand-off-target"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
