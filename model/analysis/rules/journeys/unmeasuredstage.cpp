// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/journeys.h"
#include "model/analysis/metrics.h"
#include "model/analysis/rule.h"
#include "model/schema/schema.h"

#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

// JRN-08. Any metric on a touchpoint measures its stage; one on the journey only if its scope is
// stage. A scope that is not known leaves the answer open, as does a touchpoint whose stage is not
// known: measured, it may be what measures any stage; not measured, it may stand in a stage that
// nothing measures. So does an open question about the journey. A finding is about the journey, its
// detail is the stage.

namespace {

struct Stage
{
    QStringList steps;
    bool measured = false;
};

// What is known of a journey's stages.
struct Stages
{
    std::map<QString, Stage> known; // by identity
    // Of some step that is measured, or that is not.
    bool unknownMeasured = false;
    bool unknownUnmeasured = false;
};

} // namespace

static Stages stagesOf(const Vocabulary &words, const Journey &journey)
{
    Stages stages;
    for (const int step : journey.steps) {
        const Item &item = words.index().element(step);
        const Value &stage = item.fields.get(key::stage);
        const bool measured = !words.sources(step, u"measures"_key).empty();
        if (stage.isUnknown()) {
            (measured ? stages.unknownMeasured : stages.unknownUnmeasured) = true;
        } else if (!stage.isEmpty()) {
            Stage &known = stages.known[stage.text()];
            known.steps.append(item.id);
            known.measured = known.measured || measured;
        }
    }
    return stages;
}

static Truth measuresStages(const Vocabulary &words, int journey)
{
    Truth measures = Truth::No;
    for (const int metric : words.sources(journey, u"measures"_key))
        measures = either(measures, hasScope(words, metric, "stage"_L1));
    return measures;
}

static Finding findingOf(const QString &journey, const QString &stage, const QStringList &steps)
{
    Finding finding;
    finding.severity = Severity::Info;
    finding.keyItems = {journey};
    finding.detail = stage;
    finding.items = steps;
    finding.seen = [=](const Graph &graph) {
        static const Schema schema;
        const QString name = schema.field(u"touchpoint"_key, key::stage)->choiceLabel(stage);
        //: %1 is a stage of the journey %2, %3 a list of touchpoints
        return Rule::tr("Nothing measures the stage “%1” of “%2” (%3).")
            .arg(name, itemName(graph, journey), itemNames(graph, steps));
    };
    return finding;
}

static void judgeJourney(Judge &judge, const Journey &journey, const Stages &stages)
{
    const Vocabulary &words = judge.words();
    const Item &item = words.index().element(journey.element);
    const bool open = stages.unknownMeasured || words.hasOpenQuestion(item.id);
    const Truth unmeasured =
        both(negated(measuresStages(words, journey.element)), open ? Truth::Unknown : Truth::Yes);
    Truth answer = stages.unknownUnmeasured ? both(unmeasured, Truth::Unknown) : Truth::No;
    for (const auto &[stage, known] : stages.known) {
        if (known.measured)
            continue;
        answer = either(answer, unmeasured);
        if (unmeasured == Truth::Yes)
            judge.fail(findingOf(item.id, stage, known.steps));
    }
    if (answer != Truth::Yes)
        answer == Truth::Unknown ? judge.unknown(item) : judge.pass(item);
}

static void judge(Judge &judge)
{
    for (const Journey &journey : journeysOf(judge.words())) {
        const Stages stages = stagesOf(judge.words(), journey);
        if (!journey.steps.empty())
            judgeJourney(judge, journey, stages);
    }
}

Rule unmeasuredStage()
{
    Rule rule;
    rule.id = u"JRN-08"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Journeys and metrics");
    rule.severity = Severity::Info;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "A stage nobody measures");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A stage in which a journey has touchpoints, none of which a metric measures, and no "
        "metric of the scope stage measures the journey. Not decided while a question about the "
        "journey is open.");
    rule.sparesSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                          "Stages in which one touchpoint is measured, and "
                                          "journeys that a number of the scope stage measures.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A scope or a stage that is not known leaves the answer open where it could be what is "
        "missing, and so does an open question about the journey.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Where customers drop out without being counted, nobody knows what to mend first.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "Add a number for the stage, such as how many customers get through it.");
    rule.fixes = {u"add-stage-metric"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
