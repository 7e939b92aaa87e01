// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/reports.h"
#include "model/analysis/waivers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

static QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

static QJsonArray itemsJson(const Graph &graph, const QStringList &ids)
{
    QJsonArray items;
    for (const QString &id : ids) {
        const QString kind = graph.value(id, key::kind).text();
        items.append(
            QJsonObject {{u"id"_s, id}, {u"kind"_s, kind}, {u"name"_s, itemName(graph, id)}});
    }
    return items;
}

// As in the list of waivers of the project's own JSON form.
static QJsonValue waiverJson(const Graph &graph, const QString &id)
{
    if (id.isEmpty())
        return {};
    const auto text = [&](QStringView field) {
        return textOrNull(graph.value(id, Key(field)).text());
    };
    const QStringList items = graph.value(id, u"items"_key).list();
    return QJsonObject {{u"rule"_s, text(u"rule")},
                        {u"items"_s, QJsonArray::fromStringList(items)},
                        {u"detail"_s, text(u"detail")},
                        {u"reason"_s, text(u"reason")},
                        {u"person"_s, text(u"person")},
                        {u"until"_s, text(u"until")}};
}

static QJsonObject findingJson(const Graph &graph, const Finding &finding)
{
    return {{u"rule"_s, finding.rule},
            {u"severity"_s, severityId(finding.severity)},
            {u"title"_s, finding.title()},
            {u"key"_s, finding.key},
            {u"items"_s, itemsJson(graph, finding.items)},
            {u"seen"_s, whatWasSeen(graph, finding)},
            {u"why"_s, finding.why()},
            {u"do"_s, finding.doText()},
            {u"path"_s, QJsonArray::fromStringList(finding.path)},
            {u"fixes"_s, QJsonArray::fromStringList(finding.fixes())},
            {u"waiver"_s, waiverJson(graph, finding.waiver)}};
}

static QJsonArray keysJson(const QList<Finding> &findings)
{
    QJsonArray keys;
    for (const Finding &finding : findings)
        keys.append(finding.key);
    return keys;
}

QByteArray jsonReport(const ReportSubject &subject)
{
    const Report &report = subject.report;
    QJsonArray findings;
    for (const Finding &finding : report.findings)
        findings.append(findingJson(subject.graph, finding));
    QJsonArray skipped;
    for (const SkippedRule &rule : report.skippedRules()) {
        skipped.append(
            QJsonObject {{u"id"_s, rule.id}, {u"name"_s, rule.name}, {u"reason"_s, rule.reason}});
    }
    // Rounded down, so that only what is complete says so.
    const double completeness = std::floor(report.completeness() * 1000 + 1e-6) / 1000;
    const QJsonObject counts {{u"error"_s, report.count(Severity::Error)},
                              {u"warning"_s, report.count(Severity::Warning)},
                              {u"info"_s, report.count(Severity::Info)},
                              {u"waived"_s, report.waivedCount()}};
    QJsonObject json {{u"project"_s, subject.graph.project().name()},
                      {u"scenario"_s, textOrNull(subject.scenario)},
                      {u"debt"_s, report.debt()},
                      {u"completeness"_s, completeness},
                      {u"counts"_s, counts},
                      {u"findings"_s, findings},
                      {u"skipped-rules"_s, skipped},
                      {u"odd-settings"_s, QJsonArray::fromStringList(report.oddSettings)}};
    if (!subject.scenario.isEmpty()) {
        json.insert(u"going"_s, keysJson(subject.balance.going));
        json.insert(u"coming"_s, keysJson(subject.balance.coming));
        json.insert(u"left-out"_s, subject.balance.leftOut);
    }
    return QJsonDocument(json).toJson();
}

} // namespace martlet
