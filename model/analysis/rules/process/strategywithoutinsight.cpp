// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/connectedness.h"
#include "model/analysis/layers.h"
#include "model/analysis/reach.h"
#include "model/analysis/rule.h"

namespace martlet {

using namespace Qt::StringLiterals;

// PRC-03. About the project as a whole. A tool or activity of which the layer is not known leaves
// the answer open where a way leads from it to the strategy, or from the insight to it; two of them
// say nothing about either. A project whose own layers know no such names is left alone. While
// hardly any tool is connected, the map is still a list, and nobody has been asked about ways yet.

static const QString insightLayer = u"insight"_s;
static const QString strategyLayer = u"strategy"_s;

static std::vector<int> together(std::vector<int> some, const std::vector<int> &more)
{
    some.insert(some.end(), more.begin(), more.end());
    return some;
}

static Truth isFed(const Vocabulary &words, const Layers &layers)
{
    const std::vector<int> insight = layers.of(insightLayer);
    const std::vector<int> strategy = layers.of(strategyLayer);
    const std::vector<int> &unplaced = layers.unplaced();
    const Reach fromInsight(words, insight, {.process = true});
    if (fromInsight.reachedAny(strategy))
        return Truth::Yes;
    const Reach fromPerhaps(words, together(insight, unplaced), {.process = true});
    const bool perhaps = fromInsight.reachedAny(unplaced) || fromPerhaps.reachedAny(strategy);
    return perhaps || Connectedness(words).isStillAList() ? Truth::Unknown : Truth::No;
}

static QString seen(const Graph &graph, const QStringList &strategy, int insight)
{
    const QString names = itemNames(graph, strategy);
    if (insight == 0) {
        return Rule::tr("The strategy (%1) rests on no insight: nothing of that layer is on the "
                        "map.")
            .arg(names);
    }
    return Rule::tr("Of the %n tools and activities that bring insight, none leads to the "
                    "strategy (%1).",
                    nullptr,
                    insight)
        .arg(names);
}

static void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    const Layers layers(words);
    const std::vector<int> strategy = layers.of(strategyLayer);
    if (strategy.empty() || layers.placedCount() < judge.parameter("placed"_L1)
        || layers.usedCount() < judge.parameter("layers"_L1))
        return;
    if (!judge.fails(judge.graph().project(), negated(isFed(words, layers))))
        return;
    Finding finding;
    finding.severity = Severity::Warning;
    finding.items = words.idsOf(strategy);
    finding.seen = [items = finding.items,
                    insight = int(layers.of(insightLayer).size())](const Graph &graph) {
        return seen(graph, items, insight);
    };
    judge.fail(std::move(finding));
}

Rule strategyWithoutInsight()
{
    Rule rule;
    rule.id = u"PRC-03"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Process");
    rule.severity = Severity::Warning;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Strategy without insight");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Live tools or activities of the strategy layer, to none of which a way leads from the "
        "insight layer: over data flows, what activities feed, and tools that support activities.");
    rule.sparesSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Maps with few placed things or a single layer, and projects whose own "
                          "layers have other names. One way that leads to one of them is enough.");
    rule.unknownSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Something whose layer is not known leaves the answer open where it "
                          "could be the way. So does "
                          "a map on which hardly any tool is connected: it is still a list.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Plans that learn nothing about customers repeat last year with other dates.");
    rule.doSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                      "Draw what the planning really looks at, and where it comes "
                                      "from; if it looks at nothing, feed it.");
    rule.parameters = {
        {u"placed"_s,
         5,
         QT_TRANSLATE_NOOP("martlet::Rule", "Once so many tools and activities have a layer"),
         QT_TRANSLATE_NOOP("martlet::Rule", "tools and activities")},
        {u"layers"_s,
         2,
         QT_TRANSLATE_NOOP("martlet::Rule", "In so many layers"),
         QT_TRANSLATE_NOOP("martlet::Rule", "layers")},
    };
    rule.fixes = {u"add-feed"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
