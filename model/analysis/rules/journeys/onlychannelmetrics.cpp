// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/metrics.h"
#include "model/analysis/rule.h"

namespace martlet {

using namespace Qt::StringLiterals;

// JRN-03. A scope that is not known leaves the answer open, unless another metric is known to tell
// about more than a channel. A scope that is none is no channel. Journeys without any metric are
// the matter of JRN-02.

static void judgeJourney(Judge &judge, const Journey &journey, const std::vector<int> &metrics)
{
    const Vocabulary &words = judge.words();
    const Item &item = words.index().element(journey.element);
    if (!judge.fails(item, hasOnlyChannelMetrics(words, journey)))
        return;
    Finding finding;
    finding.severity = Severity::Warning;
    finding.keyItems = {item.id};
    finding.items = words.idsOf(metrics);
    finding.seen = [id = item.id, metrics = finding.items](const Graph &graph) {
        return Rule::tr("All that is measured on “%1” is about single channels (%2).")
            .arg(itemName(graph, id), itemNames(graph, metrics));
    };
    judge.fail(std::move(finding));
}

static void judge(Judge &judge)
{
    for (const Journey &journey : journeysOf(judge.words())) {
        const std::vector<int> metrics = metricsOn(judge.words(), journey);
        if (!metrics.empty())
            judgeJourney(judge, journey, metrics);
    }
}

Rule onlyChannelMetrics()
{
    Rule rule;
    rule.id = u"JRN-03"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Journeys and metrics");
    rule.severity = Severity::Warning;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Only channel metrics");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A journey that is measured, itself or at its touchpoints, by metrics of the scope channel "
        "and no other.");
    rule.sparesSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Journeys without any number, which are another rule's matter, and those "
                          "with one number for a stage, the journey or the business.");
    rule.unknownSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "A scope that is not known leaves the answer open, unless another number "
                          "is known to tell about more than a channel.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Every channel can reach its number while customers never reach what they came for.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Add one number that tells whether customers get to the end, or correct the scope of one "
        "that does.");
    rule.fixes = {u"add-journey-metric"_s, u"set-scope"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
