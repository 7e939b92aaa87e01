// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/journeys.h"

#include "model/analysis/fixmakers.h"
#include "model/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const Key tool(u"tool");
const Key activity(u"activity");
const Key metric(u"metric");
const Key measures(u"measures");
const Key source(u"source");
const Key dataFlow(u"data-flow");

// The project's metric of that name is taken where there is one.
QString metricNamed(Draft &draft, const QString &name, const QString &scope)
{
    for (const Item *item : draft.graph().itemsOf(metric)) {
        if (normalisedName(item->name()) == normalisedName(name)
            && item->value(u"scope"_key).text() == scope)
            return item->id;
    }
    const QString made = draft.create(metric, name);
    draft.set(made, u"scope"_key, scope);
    return made;
}

Fix newMetricFix(const QString &id, const char *label, const QString &scope)
{
    Fix fix {id, label, {FixInput::Text}, {}, {}};
    fix.perform = [scope](Draft &draft,
                          const QList<Finding> &findings,
                          const FixAnswer &answer) -> Result<void> {
        const QString name = answer.text.trimmed();
        if (name.isEmpty())
            return fixProblem(QT_TRANSLATE_NOOP("martlet::Fix", "Give the number a name."));
        const QString made = metricNamed(draft, name, scope);
        const QStringList items = keyItemsOf(findings);
        for (const QString &item : items)
            draft.relate(measures, made, item);
        return {};
    };
    return fix;
}

// Those that tell about a whole journey or the business.
QStringList metricsOfJourneys(const Graph &graph, const QList<Finding> &, QDate)
{
    QStringList metrics;
    for (const Item *item : graph.itemsOf(metric)) {
        const QString scope = item->value(u"scope"_key).text();
        if (scope == "journey"_L1 || scope == "business"_L1)
            metrics.append(item->id);
    }
    return metrics;
}

// Tools that other numbers come from already, the most frequent first.
QStringList usualSources(const Graph &graph, const QList<Finding> &, QDate today)
{
    const Vocabulary words(graph, today);
    std::map<int, int> numbers;
    for (const int relation : words.index().ofKind(source)) {
        if (words.isLiveRelation(relation))
            --numbers[words.index().from(relation)];
    }
    std::vector<std::pair<int, int>> ranked;
    ranked.reserve(size_t(numbers.size()));
    for (const auto &[number, count] : numbers)
        ranked.emplace_back(count, number);
    std::sort(ranked.begin(), ranked.end());
    std::vector<int> tools;
    tools.reserve(ranked.size());
    for (const auto &[count, number] : ranked)
        tools.push_back(number);
    return words.idsOf(tools);
}

QStringList sourcesOfTheirs(const Graph &graph, const QList<Finding> &findings, QDate)
{
    QStringList tools;
    const QStringList relations = concernedOf(graph, findings, source);
    for (const QString &relation : relations)
        tools.append(graph.value(relation, key::from).text());
    tools.removeDuplicates();
    return tools;
}

Result<void> chooseLeading(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    const QStringList relations = concernedOf(draft.graph(), findings, source);
    bool chosen = false;
    for (const QString &relation : relations) {
        if (draft.graph().value(relation, key::from).text() != answer.item)
            continue;
        draft.set(relation, u"leading"_key, true);
        chosen = true;
    }
    if (!chosen) {
        return fixProblem(QT_TRANSLATE_NOOP("martlet::Fix",
                                            "Choose one of the tools that the number comes from."));
    }
    return {};
}

Fix chooseLeadingFix()
{
    Fix fix {u"choose-leading"_s,
             QT_TRANSLATE_NOOP("martlet::Fix", "Choose the source that counts"),
             {FixInput::Item},
             &chooseLeading,
             &sourcesOfTheirs};
    fix.kinds = {tool};
    fix.onlySuggested = true;
    return fix;
}

// A flow between the first tools behind two steps. Where customers are said to repeat themselves at
// a hand-off, a flow alone does not end it.
Result<void> connectSteps(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    const Vocabulary words(draft.graph(), answer.today);
    for (const Finding &finding : findings) {
        const bool isHandOff = !concernedOf(draft.graph(), {finding}, u"hand-off"_key).isEmpty();
        const int first = words.index().elementNumber(finding.path.value(0));
        const int second =
            words.index().elementNumber(finding.path.isEmpty() ? QString() : finding.path.last());
        if (isHandOff || first < 0 || second < 0)
            continue;
        const QStringList from = words.idsOf(toolsBehind(words, first));
        const QStringList to = words.idsOf(toolsBehind(words, second));
        if (from.isEmpty() || to.isEmpty())
            continue;
        const QString flow = draft.relate(dataFlow, from.first(), to.first());
        if (!finding.detail.isEmpty())
            draft.set(flow, key::objects, QStringList {finding.detail});
    }
    return {};
}

// It is the later of the two steps that needs none.
Result<void> noContextNeeded(Draft &draft, const QList<Finding> &findings, const FixAnswer &)
{
    for (const Finding &finding : findings) {
        if (!finding.path.isEmpty())
            draft.set(finding.path.last(), u"needs-context"_key, false);
    }
    return {};
}

Result<void> notAConflict(Draft &draft, const QList<Finding> &findings, const FixAnswer &)
{
    draft.remove(concernedOf(draft.graph(), findings, u"conflicts"_key));
    return {};
}

QString
firstIn(const Graph &graph, const QList<Finding> &findings, Key kind, const QStringList &layers)
{
    const QStringList items = concernedOf(graph, findings, kind);
    const auto found = std::find_if(items.begin(), items.end(), [&](const QString &item) {
        return layers.contains(graph.value(item, key::layer).text());
    });
    return found == items.end() ? QString() : *found;
}

// Between tools people talk; what an activity brings goes into another one.
QString relateReview(Draft &draft, const QList<Finding> &findings)
{
    const QStringList measuring {u"evaluation"_s};
    const QStringList planning {u"strategy"_s, u"insight"_s};
    const struct
    {
        Key relation;
        Key from;
        Key to;
    } ways[] = {{dataFlow, tool, tool},
                {u"supports"_key, tool, activity},
                {u"feeds"_key, activity, activity}};
    for (const auto &way : ways) {
        const QString from = firstIn(draft.graph(), findings, way.from, measuring);
        const QString to = firstIn(draft.graph(), findings, way.to, planning);
        if (!from.isEmpty() && !to.isEmpty())
            return draft.relate(way.relation, from, to);
    }
    return {};
}

Result<void> addReview(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    if (!isPersonOrTeam(draft.graph(), answer.person))
        return missingPerson();
    const QString review = relateReview(draft, findings);
    if (review.isEmpty())
        return {};
    draft.set(review, key::owner, answer.person);
    if (draft.graph().find(review)->kind == dataFlow) {
        draft.set(review, key::mode, u"talk"_s);
        draft.set(review, u"rhythm"_key, u"monthly"_s);
    }
    return {};
}

} // namespace

QList<Fix> journeyFixes()
{
    using enum FixInput;
    return {
        relateFix(u"link-tool"_s,
                  QT_TRANSLATE_NOOP("martlet::Fix", "Link what stands behind it"),
                  u"supports"_key,
                  {tool, activity},
                  true,
                  &likelyPartners),
        setFix(u"human-only"_s,
               QT_TRANSLATE_NOOP("martlet::Fix", "It is between people only"),
               u"human-only"_key,
               true),
        relateFix(u"measure-by"_s,
                  QT_TRANSLATE_NOOP("martlet::Fix", "Measure it by a number we have"),
                  measures,
                  {metric},
                  true,
                  &metricsOfJourneys),
        newMetricFix(
            u"add-journey-metric"_s,
            QT_TRANSLATE_NOOP("martlet::Fix", "Add a number for the whole journey; name it"),
            u"journey"_s),
        newMetricFix(u"add-stage-metric"_s,
                     QT_TRANSLATE_NOOP("martlet::Fix", "Add a number for the stage; name it"),
                     u"stage"_s),
        formFix(u"set-scope"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "Correct what the numbers tell about"),
                {u"scope"_key}),
        {u"not-a-conflict"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "There is no conflict"),
         {},
         &notAConflict,
         {}},
        relateFix(u"set-source"_s,
                  QT_TRANSLATE_NOOP("martlet::Fix", "Say which tool it comes from"),
                  source,
                  {tool},
                  true,
                  &usualSources),
        chooseLeadingFix(),
        {u"connect-steps"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "Let data flow from one step to the next"),
         {},
         &connectSteps,
         {}},
        {u"no-context-needed"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "The step needs no context"),
         {},
         &noContextNeeded,
         {}},
        planFix(u"plan-relief"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "Plan how it feels better, in a scenario"),
                QT_TRANSLATE_NOOP("martlet::Fix", "What we make better for customers"),
                Key(u"feeling"),
                1),
        {u"add-review"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "Add a monthly review; say who holds it"),
         {Person},
         &addReview,
         &likelyOwners},
    };
}

} // namespace martlet
