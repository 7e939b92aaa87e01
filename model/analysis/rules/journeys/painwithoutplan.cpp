// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"
#include "model/change/scenario.h"

namespace martlet {

using namespace Qt::StringLiterals;

// JRN-09. A feeling that nobody has asked about is no pain: few maps have one for every touchpoint,
// and one by one they come up in the walk through a journey. A plan is a step of a scenario that
// speaks of the touchpoint or of a relation to it; an open question leaves the answer open, since
// somebody is at it. A copy that was made without the scenarios knows of no plan.

static QSet<QString> planned(const Graph &graph)
{
    QSet<QString> items;
    const auto add = [&](const QString &id) {
        items.insert(id);
        if (const Item *relation = graph.find(id); relation && !relation->from.isEmpty())
            items += {relation->from, relation->to};
    };
    for (const Item *scenario : graph.itemsOf(Key(u"scenario"))) {
        const QList<ScenarioStep> steps = ownSteps(*scenario);
        for (const ScenarioStep &step : steps) {
            for (const QJsonObject &edit : step.edits) {
                add(edit["item"_L1].toString());
                add(edit["remove"_L1].toString());
                add(edit["add"_L1]["from"_L1].toString());
                add(edit["add"_L1]["to"_L1].toString());
            }
        }
    }
    return items;
}

static void judgeTouchpoint(Judge &judge, const Item &touchpoint, bool isPlanned)
{
    const Vocabulary &words = judge.words();
    const bool isOpen = words.hasOpenQuestion(touchpoint.id) || words.isWithheld(u"scenario"_key);
    if (!judge.fails(touchpoint, isPlanned ? Truth::No : isOpen ? Truth::Unknown : Truth::Yes))
        return;
    Finding finding;
    const double feeling = touchpoint.fields.get(Key(u"feeling")).number();
    finding.severity = feeling <= -2 ? Severity::Warning : Severity::Info;
    finding.keyItems = {touchpoint.id};
    finding.seen = [id = touchpoint.id, feeling](const Graph &graph) {
        return Rule::tr("Customers feel bad at “%1” (%2 on a scale from −2 to 2), and no plan "
                        "speaks of it.")
            .arg(itemName(graph, id), u"−"_s + QString::number(-feeling));
    };
    judge.fail(std::move(finding));
}

static void judge(Judge &judge)
{
    const Index &index = judge.words().index();
    const QSet<QString> plans = planned(judge.graph());
    for (const int number : index.ofKind(Key(u"touchpoint"))) {
        const Item &touchpoint = index.element(number);
        if (touchpoint.fields.get(Key(u"feeling")).number() <= -1)
            judgeTouchpoint(judge, touchpoint, plans.contains(touchpoint.id));
    }
}

Rule painWithoutPlan()
{
    Rule rule;
    rule.id = u"JRN-09"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Journeys and metrics");
    rule.severity = Severity::Info;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Pain without a plan");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A touchpoint at which customers feel bad, and of which no step of a scenario speaks.");
    rule.severitySource = QT_TRANSLATE_NOOP("martlet::Rule", "A warning where they feel very bad.");
    rule.sparesSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                          "Touchpoints at which customers feel neutral or good, "
                                          "and those of which a scenario changes something.");
    rule.unknownSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "A feeling that nobody has asked about is no pain. While a question "
                          "about the touchpoint is open, so is the answer.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Customers leave where it hurts, and everybody in the room knows the place already.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Decide what is to change there and who sees to it, and note it as a step of a scenario.");
    rule.questionSource =
        QT_TRANSLATE_NOOP("martlet::Rule", "What can we do so that “%1” feels better?");
    rule.fixes = {u"plan-relief"_s, u"ask"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
