// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/connectedness.h"
#include "model/analysis/reach.h"
#include "model/analysis/rule.h"
#include "model/schema/schema.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

// JRN-07. A layer that is not known leaves the answer open where it could make a way back: such an
// element may be one that measures or one that plans, but not both. The rule speaks of the built-in
// layers, so it does not apply where the project has its own without them. A map on which nothing
// measures has no way back either. While hardly any tool is connected, the map is still a list, and
// nobody has been asked about ways yet.

namespace {

struct Layers
{
    std::vector<int> measuring;
    std::vector<int> planning;
    std::vector<int> unknown;
};

} // namespace

static Layers layersOf(const Vocabulary &words)
{
    Layers layers;
    for (const QStringView kind : {u"tool", u"activity"}) {
        for (const int number : words.index().ofKind(Key(kind))) {
            const Value &layer = words.index().element(number).fields.get(key::layer);
            if (!words.isLive(number))
                continue;
            if (layer.isUnknown())
                layers.unknown.push_back(number);
            else if (layer.text() == "evaluation"_L1)
                layers.measuring.push_back(number);
            else if (layer.text() == "insight"_L1 || layer.text() == "strategy"_L1)
                layers.planning.push_back(number);
        }
    }
    return layers;
}

static bool leads(const Vocabulary &words, const std::vector<int> &from, const std::vector<int> &to)
{
    return Reach(words, from, {.process = true}).reachedAny(to);
}

// From one of them to another one. Any two differ in some digit of their place in the list, so
// parting the list by each digit tries all pairs.
static bool leadsAmong(const Vocabulary &words, const std::vector<int> &elements)
{
    for (size_t digit = 1; digit < elements.size(); digit *= 2) {
        std::vector<int> parts[2];
        for (size_t place = 0; place < elements.size(); ++place)
            parts[place & digit ? 1 : 0].push_back(elements[place]);
        if (leads(words, parts[0], parts[1]) || leads(words, parts[1], parts[0]))
            return true;
    }
    return false;
}

static Truth hasNoWayBack(const Vocabulary &words, const Layers &layers)
{
    if (leads(words, layers.measuring, layers.planning))
        return Truth::No;
    const bool perhaps = leads(words, layers.measuring, layers.unknown)
        || leads(words, layers.unknown, layers.planning) || leadsAmong(words, layers.unknown);
    return perhaps || Connectedness(words).isStillAList() ? Truth::Unknown : Truth::Yes;
}

static bool applies(const Judge &judge)
{
    const Vocabulary &words = judge.words();
    const Schema schema(judge.graph());
    const auto hasLayer = [&](QLatin1StringView id) {
        const QList<Choice> &layers = schema.layers();
        return std::any_of(
            layers.begin(), layers.end(), [&](const Choice &layer) { return layer.id == id; });
    };
    QSet<QString> used;
    int tools = 0;
    for (const int tool : words.index().ofKind(u"tool"_key)) {
        const QString layer = words.index().element(tool).fields.get(key::layer).text();
        if (!words.isLive(tool) || layer.isEmpty())
            continue;
        used.insert(layer);
        ++tools;
    }
    return tools >= judge.parameter("tools"_L1)
        && double(used.size()) >= judge.parameter("layers"_L1) && hasLayer("evaluation"_L1)
        && (hasLayer("insight"_L1) || hasLayer("strategy"_L1));
}

static void judge(Judge &judge)
{
    if (!applies(judge))
        return;
    const Vocabulary &words = judge.words();
    const Layers layers = layersOf(words);
    if (!judge.fails(judge.graph().project(), hasNoWayBack(words, layers)))
        return;
    Finding finding;
    finding.severity = Severity::Warning;
    finding.items = words.idsOf(layers.measuring) + words.idsOf(layers.planning);
    finding.seen = [](const Graph &) {
        return Rule::tr("Nothing leads from what measures, in the layer Evaluation, back to what "
                        "plans, in Insight and Strategy.");
    };
    judge.fail(std::move(finding));
}

Rule noWayBack()
{
    Rule rule;
    rule.id = u"JRN-07"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Journeys and metrics");
    rule.severity = Severity::Warning;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "No way back from measuring to planning");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "On a map of several tools in several layers, no way over data flows and activities from "
        "the layer Evaluation to the layers Insight or Strategy.");
    rule.sparesSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Small maps, and projects whose own layers have no evaluation, insight or strategy.");
    rule.unknownSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                           "An element whose layer is not known leaves the answer "
                                           "open where it could make a way back. So does a map "
                                           "on which hardly any tool is connected: it is still a "
                                           "list.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "What was measured changes nothing, and the next plan repeats what did not work.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Add a regular review: somebody who brings the results to those who plan, by word of mouth "
        "to begin with, each month.");
    rule.parameters = {
        {u"tools"_s,
         5,
         QT_TRANSLATE_NOOP("martlet::Rule", "Smaller maps are left alone"),
         QT_TRANSLATE_NOOP("martlet::Rule", "tools")},
        {u"layers"_s,
         3,
         QT_TRANSLATE_NOOP("martlet::Rule", "Maps of fewer layers are left alone"),
         QT_TRANSLATE_NOOP("martlet::Rule", "layers")},
    };
    rule.fixes = {u"add-review"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
