// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/reports.h"
#include "model/analysis/waivers.h"
#include "model/base/version.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace martlet {

using namespace Qt::StringLiterals;

static QJsonObject message(const QString &text)
{
    return {{u"text"_s, text}};
}

static QString level(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Info:
        return u"note"_s;
    case Severity::Off:
        break;
    }
    return u"none"_s;
}

static QJsonArray sarifRules(const QList<const Rule *> &rules)
{
    QJsonArray list;
    for (const Rule *rule : rules) {
        list.append(QJsonObject {
            {u"id"_s, rule->id},
            {u"shortDescription"_s, message(rule->title())},
            {u"fullDescription"_s, message(rule->checks())},
            {u"help"_s, message(rule->why() + u'\n' + rule->doText())},
            {u"defaultConfiguration"_s, QJsonObject {{u"level"_s, level(rule->severity)}}},
            {u"properties"_s, QJsonObject {{u"tags"_s, QJsonArray {rule->pack()}}}},
        });
    }
    return list;
}

static QJsonArray places(const Graph &graph, const Finding &finding)
{
    QJsonArray logical;
    for (const QString &id : finding.items) {
        logical.append(QJsonObject {{u"name"_s, itemName(graph, id)},
                                    {u"fullyQualifiedName"_s, id},
                                    {u"kind"_s, graph.value(id, key::kind).text()}});
    }
    return {QJsonObject {{u"logicalLocations"_s, logical}}};
}

static QJsonArray suppressions(const Graph &graph, const Finding &finding)
{
    if (!finding.isWaived())
        return {};
    return {QJsonObject {{u"kind"_s, u"external"_s},
                         {u"status"_s, u"accepted"_s},
                         {u"justification"_s, acceptanceSentence(graph, finding.waiver)}}};
}

static QJsonObject result(const Graph &graph, const Finding &finding, int ruleIndex)
{
    return {{u"ruleId"_s, finding.rule},
            {u"ruleIndex"_s, ruleIndex},
            {u"level"_s, level(finding.severity)},
            {u"message"_s, message(whatWasSeen(graph, finding))},
            {u"locations"_s, places(graph, finding)},
            {u"partialFingerprints"_s, QJsonObject {{u"martlet/v1"_s, finding.key}}},
            {u"suppressions"_s, suppressions(graph, finding)}};
}

// What was accepted and is gone is no result, but a remark on the run.
static QJsonArray remarks(const ReportSubject &subject)
{
    QJsonArray list;
    for (const QString &waiver : subject.report.staleWaivers) {
        const QString text = Rule::tr("Acceptances that accept nothing now: %1")
                                 .arg(waiverTitle(subject.graph, waiver));
        list.append(QJsonObject {{u"level"_s, u"note"_s}, {u"message"_s, message(text)}});
    }
    for (const SkippedRule &skipped : subject.report.skippedRules())
        list.append(
            QJsonObject {{u"level"_s, u"warning"_s}, {u"message"_s, message(skipped.text())}});
    for (const QString &sentence : subject.report.oddSettings)
        list.append(QJsonObject {{u"level"_s, u"warning"_s}, {u"message"_s, message(sentence)}});
    return list;
}

QByteArray sarifReport(const ReportSubject &subject)
{
    const QList<const Rule *> rules = subject.report.rules();
    QHash<QString, int> places;
    for (const Rule *rule : rules)
        places.insert(rule->id, int(places.size()));
    QJsonArray results;
    for (const Finding &finding : subject.report.findings)
        results.append(result(subject.graph, finding, places.value(finding.rule)));
    const QJsonObject driver {{u"name"_s, u"Martlet"_s},
                              {u"version"_s, QString::fromLatin1(version)},
                              {u"rules"_s, sarifRules(rules)}};
    const QJsonObject invocation {{u"executionSuccessful"_s, true},
                                  {u"toolExecutionNotifications"_s, remarks(subject)}};
    const QJsonObject run {{u"tool"_s, QJsonObject {{u"driver"_s, driver}}},
                           {u"invocations"_s, QJsonArray {invocation}},
                           {u"results"_s, results}};
    const QJsonObject log {{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
                           {u"version"_s, u"2.1.0"_s},
                           {u"runs"_s, QJsonArray {run}}};
    return QJsonDocument(log).toJson();
}

} // namespace martlet
