// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/answers.h"
#include "model/analysis/finding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

static QJsonArray ids(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

static QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

// Sums of hours have no more than hundredths worth telling.
static double hundredths(double hours)
{
    return std::round(hours * 100) / 100;
}

static QJsonArray moneyJson(const QList<Money> &sums)
{
    QJsonArray list;
    for (const Money &money : sums)
        list.append(QJsonObject {{u"amount"_s, double(money.hundredths) / 100},
                                 {u"currency"_s, money.currency}});
    return list;
}

static QByteArray document(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QByteArray jsonAnswer(const Graph &graph, const Impact &impact)
{
    QJsonArray rows;
    for (const Affected &affected : impact.affected()) {
        rows.append(QJsonObject {{u"id"_s, affected.item},
                                 {u"kind"_s, graph.value(affected.item, key::kind).text()},
                                 {u"name"_s, itemName(graph, affected.item)},
                                 {u"effect"_s, effectId(affected.effect)},
                                 {u"path"_s, ids(impact.path(affected))},
                                 {u"sentence"_s, affectedSentence(graph, affected)}});
    }
    return document({{u"without"_s, ids(impact.gone())},
                     {u"affected"_s, rows},
                     {u"hours-back"_s, hundredths(impact.hoursBack())},
                     {u"tell"_s, ids(impact.tell())}});
}

static QJsonArray stepsJson(const Graph &graph, const JourneyWalk &walk)
{
    QJsonArray steps;
    for (const JourneyWalk::Step &step : walk.steps) {
        const auto text = [&](Key field) {
            return textOrNull(graph.value(step.touchpoint, field).text());
        };
        steps.append(
            QJsonObject {{u"id"_s, step.touchpoint},
                         {u"name"_s, itemName(graph, step.touchpoint)},
                         {u"stage"_s, text(key::stage)},
                         {u"department"_s, text(key::department)},
                         {u"tools"_s, ids(step.tools)},
                         {u"feeling"_s, step.feeling ? QJsonValue(*step.feeling) : QJsonValue()}});
    }
    return steps;
}

QByteArray jsonAnswer(const Graph &graph, const JourneyWalk &walk)
{
    QJsonArray handOffs;
    for (const JourneyWalk::HandOff &handOff : walk.handOffs)
        handOffs.append(QJsonObject {{u"from"_s, handOff.from},
                                     {u"to"_s, handOff.to},
                                     {u"mode"_s, textOrNull(handOff.mode)},
                                     {u"by-hand"_s, handOff.byHand}});
    QJsonArray asked;
    for (const JourneyWalk::Asked &each : walk.askedTwice)
        asked.append(QJsonObject {{u"object"_s, textOrNull(each.object)}, {u"at"_s, ids(each.at)}});
    QJsonArray broken;
    for (const JourneyWalk::Break &each : walk.broken)
        broken.append(QJsonObject {{u"from"_s, each.from}, {u"to"_s, each.to}});
    return document({{u"journey"_s, walk.journey},
                     {u"steps"_s, stepsJson(graph, walk)},
                     {u"hand-offs"_s, handOffs},
                     {u"by-hand"_s, walk.byHand()},
                     {u"asked-twice"_s, asked},
                     {u"broken"_s, broken}});
}

QByteArray jsonAnswer(const Hours &hours)
{
    QJsonArray rows;
    for (const Hours::Row &row : hours.rows)
        rows.append(QJsonObject {{u"id"_s, textOrNull(row.id)},
                                 {u"name"_s, row.name},
                                 {u"hours"_s, hundredths(row.hours)}});
    return document({{u"total"_s, hundredths(hours.total)},
                     {u"unknown"_s, hours.unknown.size()},
                     {u"rows"_s, rows}});
}

QByteArray jsonAnswer(const Costs &costs)
{
    QJsonArray rows;
    for (const Costs::Row &row : costs.rows)
        rows.append(QJsonObject {{u"id"_s, textOrNull(row.id)},
                                 {u"name"_s, row.name},
                                 {u"cost"_s, moneyJson(row.cost)}});
    return document({{u"total"_s, moneyJson(costs.total)},
                     {u"unknown"_s, costs.unknown.size()},
                     {u"rows"_s, rows}});
}

} // namespace martlet
