// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"
#include "model/base/text.h"

#include <algorithm>
#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

// JRN-05. Only live tools are sources. A source leads only where that is set, so "leading" leaves
// nothing open. A definition that is not known does, for a metric that shares its name with others;
// one that is none is no second truth. Metrics of one name are one finding about all of them.

static const Key sourceKind(u"source");

static std::vector<int> sourceRelations(const Vocabulary &words, int metric)
{
    const auto in = words.index().in(metric);
    std::vector<int> sources;
    std::copy_if(in.begin(), in.end(), std::back_inserter(sources), [&](int relation) {
        return words.index().relation(relation).kind == sourceKind
            && words.isLiveRelation(relation);
    });
    return sources;
}

// What is wrong with the sources of a metric, or nothing.
static Sentence sourceProblem(const Vocabulary &words, int metric)
{
    const Index &index = words.index();
    const QString id = index.element(metric).id;
    const std::vector<int> relations = sourceRelations(words, metric);
    QStringList tools;
    bool leading = false;
    for (const int relation : relations) {
        tools.append(index.element(index.from(relation)).id);
        leading = leading || index.relation(relation).fields.get(u"leading"_key).flag();
    }
    tools.removeDuplicates();
    if (tools.isEmpty()) {
        return [=](const Graph &graph) {
            return Rule::tr("It is not said which tool “%1” comes from.").arg(itemName(graph, id));
        };
    }
    if (tools.size() < 2 || leading)
        return {};
    return [=](const Graph &graph) {
        return Rule::tr("“%1” comes from %n tools (%2), and it is not said which one counts.",
                        nullptr,
                        int(tools.size()))
            .arg(itemName(graph, id), itemNames(graph, tools));
    };
}

namespace {

// Metrics of one name.
struct Namesakes
{
    std::vector<int> metrics;
    QSet<QString> definitions;
    bool unknown = false; // the definition of some

    Truth differ() const
    {
        if (definitions.size() > 1)
            return Truth::Yes;
        return unknown && metrics.size() > 1 ? Truth::Unknown : Truth::No;
    }
};

} // namespace

static std::map<QString, Namesakes> namesakesIn(const Vocabulary &words)
{
    std::map<QString, Namesakes> all;
    for (const int number : words.index().ofKind(u"metric"_key)) {
        const Item &metric = words.index().element(number);
        const Value &definition = metric.fields.get(u"definition"_key);
        const QString name = normalisedName(metric.name());
        // Metrics without a name have none in common.
        Namesakes &namesakes = all[name.isEmpty() ? metric.id : name];
        namesakes.metrics.push_back(number);
        namesakes.unknown = namesakes.unknown || definition.isUnknown();
        if (!definition.isEmpty())
            namesakes.definitions.insert(definition.text().simplified());
    }
    return all;
}

static void reportNamesakes(Judge &judge, const Namesakes &namesakes)
{
    const Index &index = judge.words().index();
    Finding finding;
    finding.severity = Severity::Warning;
    for (const int metric : namesakes.metrics)
        finding.keyItems.append(index.element(metric).id);
    const int definitions = int(namesakes.definitions.size());
    finding.seen = [id = finding.keyItems.first(), definitions](const Graph &graph) {
        return Rule::tr("There are %n different definitions of “%1”.", nullptr, definitions)
            .arg(itemName(graph, id));
    };
    judge.fail(std::move(finding));
}

// The finding about namesakes is the answer for all of them.
static void judgeNamesakes(Judge &judge, const Namesakes &namesakes)
{
    const Truth differ = namesakes.differ();
    if (differ == Truth::Yes)
        reportNamesakes(judge, namesakes);
    for (const int metric : namesakes.metrics) {
        const Item &item = judge.words().index().element(metric);
        if (const Sentence problem = sourceProblem(judge.words(), metric)) {
            Finding finding;
            finding.severity = Severity::Warning;
            finding.keyItems = {item.id};
            for (const int relation : sourceRelations(judge.words(), metric))
                finding.items.append(judge.words().index().relation(relation).id);
            finding.seen = problem;
            judge.fail(std::move(finding));
        } else if (differ != Truth::Yes) {
            differ == Truth::Unknown ? judge.unknown(item) : judge.pass(item);
        }
    }
}

static void judge(Judge &judge)
{
    for (const auto &[name, namesakes] : namesakesIn(judge.words()))
        judgeNamesakes(judge, namesakes);
}

Rule numberWithoutSource()
{
    Rule rule;
    rule.id = u"JRN-05"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Journeys and metrics");
    rule.severity = Severity::Warning;
    rule.titleSource =
        QT_TRANSLATE_NOOP("martlet::Rule", "A number with no source, or with two truths");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A metric that comes from no live tool, or from several of which none is the leading one; "
        "or metrics of the same name with different definitions.");
    rule.sparesSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Numbers with one live source, numbers of which one source leads, and "
                          "numbers of one name with one definition.");
    rule.unknownSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "A definition that is not known leaves the answer open where another "
                          "number has the same name. Tools that are gone are no source.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Two people bring two figures to the same meeting, and the hour goes on whose is right.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Say which tool the number comes from, or which of several counts; where definitions "
        "differ, agree on one or give the numbers different names.");
    rule.fixes = {u"set-source"_s, u"choose-leading"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
