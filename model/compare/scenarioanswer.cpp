// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/compare/scenarioanswer.h"

#include "model/base/text.h"
#include "model/change/scenariodrawing.h"
#include "model/compare/statewords.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct ScenarioText
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Scenarios)
};

QString valueText(StateWords &words, const Item &item, Key field, const Value &value)
{
    if (value.isUnknown())
        return ScenarioText::tr("not known");
    if (value.isNone())
        return ScenarioText::tr("none");
    return words.text(item, field, value);
}

QString stepTitle(const Graph &graph, qsizetype number, const ScenarioStep &step)
{
    QStringList words {step.name.isEmpty() ? ScenarioText::tr("A step without a name") : step.name};
    if (step.date.isValid())
        words.append(dayText(step.date));
    if (graph.contains(step.owner))
        words.append(itemName(graph, step.owner));
    words.append(ScenarioText::tr("%n changes", nullptr, int(step.edits.size())));
    return u"%1. %2"_s.arg(QString::number(number), words.join(u" · "_s));
}

QString stepText(const Graph &graph, qsizetype number, const StepBalance &balance)
{
    QString text = u"  "_s + stepTitle(graph, number, balance.step) + u'\n';
    text += u"     "_s + balance.findings.sentence() + u'\n';
    if (const QString remark = balance.findings.remark(); !remark.isEmpty())
        text += u"     "_s + remark + u'\n';
    for (const LedgerLine &line : ledgerLines(balance.before, balance.after)) {
        const QString value =
            line.before == line.after ? line.after : u"%1 → %2"_s.arg(line.before, line.after);
        text += u"     %1: %2\n"_s.arg(line.label, value);
    }
    return text;
}

QJsonArray keysOf(const QList<Finding> &findings)
{
    QJsonArray keys;
    for (const Finding &finding : findings)
        keys.append(finding.key);
    return keys;
}

QJsonArray moneyJson(const QList<Money> &sums)
{
    QJsonArray array;
    for (const Money &money : sums)
        array.append(stepJson(money));
    return array;
}

QJsonObject ledgerJson(const Ledger &ledger)
{
    return {{u"debt"_s, ledger.debt},
            {u"hours"_s, std::round(ledger.hours * 100) / 100},
            {u"technology"_s, moneyJson(ledger.technology)},
            {u"people"_s, ledger.people ? stepJson(*ledger.people) : QJsonValue()},
            {u"hand-offs"_s, ledger.handOffs},
            {u"unknown"_s,
             QJsonObject {{u"hours"_s, ledger.unknownHours}, {u"cost"_s, ledger.unknownCost}}}};
}

QJsonObject stepJsonOf(const StepBalance &balance)
{
    const ScenarioStep &step = balance.step;
    return {{u"scenario"_s, step.scenario},
            {u"id"_s, step.id},
            {u"name"_s, step.name},
            {u"date"_s,
             step.date.isValid() ? QJsonValue(step.date.toString(Qt::ISODate)) : QJsonValue()},
            {u"owner"_s, step.owner.isEmpty() ? QJsonValue() : QJsonValue(step.owner)},
            {u"changes"_s, step.edits.size()},
            {u"left-out"_s, balance.findings.leftOut},
            {u"going"_s, keysOf(balance.findings.going)},
            {u"coming"_s, keysOf(balance.findings.coming)},
            {u"before"_s, ledgerJson(balance.before)},
            {u"after"_s, ledgerJson(balance.after)}};
}

QJsonArray conflictArray(const QList<PlanConflict> &conflicts)
{
    QJsonArray array;
    for (const PlanConflict &conflict : conflicts) {
        const bool isGone = conflict.what == PlanConflict::What::Gone;
        const QHash<PlanConflict::What, QString> names {{PlanConflict::What::Field, u"changed"_s},
                                                        {PlanConflict::What::Gone, u"gone"_s},
                                                        {PlanConflict::What::Removed, u"removed"_s},
                                                        {PlanConflict::What::Taken, u"taken"_s}};
        const auto said = [&](const Value &value) {
            return isGone || value.isUnknown() ? QJsonValue() : stepJson(value);
        };
        array.append(QJsonObject {
            {u"what"_s, names.value(conflict.what)},
            {u"scenario"_s, conflict.scenario},
            {u"step"_s, conflict.step},
            {u"id"_s, conflict.item},
            {u"kind"_s, conflict.kind.text()},
            {u"name"_s, conflict.name},
            {u"field"_s,
             conflict.field.isEmpty() ? QJsonValue() : QJsonValue(conflict.field.text())},
            {u"before"_s, said(conflict.was)},
            {u"plan"_s, said(conflict.plan)},
            {u"as-is"_s, said(conflict.now)}});
    }
    return array;
}

} // namespace

QString ConflictText::sentence() const
{
    if (what == PlanConflict::What::Taken)
        //: %1 and %2 are names of things
        return ScenarioText::tr("%1: the plan adds it, but the project has %2 in its place already")
            .arg(name, now);
    if (what == PlanConflict::What::Removed)
        //: %1 is the name of a thing, %2 a field, %3 and %4 are values
        return ScenarioText::tr("%1: the plan deletes it, but the project has changed it since "
                                "(%2: %3 → %4)")
            .arg(name, field, plan, now);
    if (field.isEmpty())
        //: %1 is the name of a thing
        return ScenarioText::tr("%1: the plan builds on it, but it is there no more").arg(name);
    //: %1 is a field, %2 the name of a thing, %3 and %4 are values
    return ScenarioText::tr("%1 of %2: the plan says %3, the project says %4")
        .arg(field, name, plan, now);
}

ConflictText textOf(const Graph &graph, const PlanConflict &conflict)
{
    ConflictText text;
    text.what = conflict.what;
    text.name =
        conflict.name.isEmpty() ? ScenarioText::tr("Something that was deleted") : conflict.name;
    if (conflict.what == PlanConflict::What::Gone) {
        text.plan = ScenarioText::tr("builds on it");
        text.now = ScenarioText::tr("deleted");
        return text;
    }
    if (conflict.what == PlanConflict::What::Taken) {
        text.plan = ScenarioText::tr("adds it");
        text.now = conflict.now.text();
        return text;
    }
    // Either may name something that only the plan has.
    const FieldRow *row = Schema(graph).field(conflict.kind, conflict.field);
    const bool namesNothing = row && !row->isReference() && graph.contains(conflict.item);
    const Graph seen = namesNothing ? graph : throughScenario(graph, conflict.scenario);
    const Item *item = seen.find(conflict.item);
    const Item fallback {conflict.item, conflict.kind, {}, {}, {}};
    StateWords planned(seen);
    StateWords asIs(graph);
    const Item &about = item ? *item : fallback;
    text.field = planned.label(about, conflict.field);
    const bool isRemoved = conflict.what == PlanConflict::What::Removed;
    text.plan = valueText(planned, about, conflict.field, isRemoved ? conflict.was : conflict.plan);
    text.now = valueText(asIs, about, conflict.field, conflict.now);
    return text;
}

Result<ScenarioAnswer> answerAbout(const Graph &graph, const QString &scenario, QDate today)
{
    CheckOptions options;
    options.today = today;
    const auto steps = balanceOfSteps(graph, scenario, options);
    if (!steps)
        return steps.error();
    return ScenarioAnswer {scenario, *steps, planConflicts(graph, scenario)};
}

Result<QList<ScenarioAnswer>> answersAbout(const Graph &graph, QDate today)
{
    CheckOptions options;
    options.today = today;
    const auto steps = balanceOfAllSteps(graph, options);
    if (!steps)
        return steps.error();
    const QHash<QString, QList<PlanConflict>> conflicts = planConflicts(graph);
    QList<ScenarioAnswer> answers;
    for (const Item *scenario : graph.itemsOf(u"scenario"_key))
        answers.append({scenario->id, steps->value(scenario->id), conflicts.value(scenario->id)});
    return answers;
}

QString conflictsText(const Graph &graph, const QList<PlanConflict> &conflicts)
{
    QString text;
    for (const PlanConflict &conflict : conflicts)
        text += textOf(graph, conflict).sentence() + u'\n';
    return text;
}

QByteArray conflictsJson(const Graph &, const QList<PlanConflict> &conflicts)
{
    return QJsonDocument(QJsonObject {{u"conflicts"_s, conflictArray(conflicts)}}).toJson();
}

QString scenariosText(const Graph &graph, const QList<ScenarioAnswer> &answers)
{
    if (answers.isEmpty())
        return ScenarioText::tr("There is no scenario in this project.") + u'\n';
    QStringList parts;
    for (const ScenarioAnswer &answer : answers) {
        const QString on = graph.value(answer.scenario, u"on"_key).text();
        const QString name = itemName(graph, answer.scenario);
        QString text = on.isEmpty()
            ? name
            : ScenarioText::tr("%1 (stands on %2)").arg(name, itemName(graph, on));
        text += u'\n';
        for (qsizetype i = 0; i < answer.steps.size(); ++i)
            text += stepText(graph, i + 1, answer.steps[i]);
        if (!answer.conflicts.isEmpty())
            text += u"  "_s
                + ScenarioText::tr("%n conflicts with the project as it is:",
                                   nullptr,
                                   int(answer.conflicts.size()))
                + u'\n';
        for (const PlanConflict &conflict : answer.conflicts)
            text += u"  - %1\n"_s.arg(textOf(graph, conflict).sentence());
        parts.append(text);
    }
    return parts.join(u'\n');
}

QByteArray scenariosJson(const Graph &graph, const QList<ScenarioAnswer> &answers)
{
    QJsonArray scenarios;
    for (const ScenarioAnswer &answer : answers) {
        QJsonArray steps;
        for (const StepBalance &balance : answer.steps)
            steps.append(stepJsonOf(balance));
        const QString on = graph.value(answer.scenario, u"on"_key).text();
        scenarios.append(QJsonObject {{u"id"_s, answer.scenario},
                                      {u"name"_s, graph.value(answer.scenario, key::name).text()},
                                      {u"on"_s, on.isEmpty() ? QJsonValue() : QJsonValue(on)},
                                      {u"steps"_s, steps},
                                      {u"conflicts"_s, conflictArray(answer.conflicts)}});
    }
    return QJsonDocument(QJsonObject {{u"scenarios"_s, scenarios}}).toJson();
}

} // namespace martlet
