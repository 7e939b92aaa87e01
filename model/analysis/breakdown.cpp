// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/breakdown.h"

#include "model/analysis/journeys.h"

#include <QCollator>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const Key snapshotKind(u"snapshot");
const Key toolKind(u"tool");

QString departmentConcerned(const Graph &graph, const Finding &finding)
{
    for (const QString &item : finding.keyItems) {
        const QString department = departmentOf(graph, item);
        if (!department.isEmpty())
            return department;
    }
    return {};
}

QStringList ownersOf(const Graph &graph, const Finding &finding)
{
    QStringList owners;
    for (const QString &item : finding.items) {
        const QString owner = graph.value(item, key::owner).text();
        if (!owner.isEmpty() && !owners.contains(owner))
            owners.append(owner);
    }
    return owners;
}

/// By the identity of a touchpoint, a journey or a supporting tool: the journeys it belongs to.
class JourneysOfItems
{
public:
    JourneysOfItems(const Graph &graph, QDate today)
    {
        const Vocabulary words(graph, today);
        const Index &index = words.index();
        for (const Journey &journey : journeysOf(words)) {
            const QString id = index.element(journey.element).id;
            add(id, id);
            for (const int step : journey.steps) {
                add(index.element(step).id, id);
                for (const int supporter : supportersOf(words, step))
                    add(index.element(supporter).id, id);
            }
        }
    }

    QStringList of(const Finding &finding) const
    {
        QStringList journeys;
        for (const QString &item : finding.items) {
            for (const QString &journey : m_journeys.value(item)) {
                if (!journeys.contains(journey))
                    journeys.append(journey);
            }
        }
        return journeys;
    }

private:
    void add(const QString &item, const QString &journey)
    {
        QStringList &journeys = m_journeys[item];
        if (!journeys.contains(journey))
            journeys.append(journey);
    }

    QHash<QString, QStringList> m_journeys;
};

QList<DebtRow> sorted(const QHash<QString, DebtRow> &rows)
{
    QList<DebtRow> list = rows.values();
    std::sort(list.begin(), list.end(), [](const DebtRow &a, const DebtRow &b) {
        return std::pair(-a.debt, a.id) < std::pair(-b.debt, b.id);
    });
    return list;
}

template<typename Groups>
QList<DebtRow> debtBy(const Report &report, Groups groupsOf)
{
    QHash<QString, DebtRow> rows;
    for (const Finding &finding : report.findings) {
        if (finding.isWaived())
            continue;
        for (const QString &group : groupsOf(finding)) {
            DebtRow &row = rows[group];
            row.id = group;
            row.debt += debtPoints(finding);
            row.findings.append(finding.key);
        }
    }
    return sorted(rows);
}

/// What each finding belongs to, in the way that filters see it.
class Belonging
{
public:
    Belonging(const Graph &graph, const Report &report, QDate today)
        : m_graph(graph)
        , m_journeys(graph, today)
    {
        for (const Rule *rule : report.rules())
            m_packs.insert(rule->id, QString::fromUtf8(rule->packSource));
    }

    QStringList values(FindingFilter::By by, const Finding &finding) const
    {
        switch (by) {
        case FindingFilter::By::Severity:
            return {severityId(finding.severity)};
        case FindingFilter::By::Pack:
            return {m_packs.value(finding.rule)};
        case FindingFilter::By::Department:
            return {departmentConcerned(m_graph, finding)};
        case FindingFilter::By::Owner:
            return ownersOf(m_graph, finding);
        case FindingFilter::By::Journey:
            return m_journeys.of(finding);
        case FindingFilter::By::Text:
        case FindingFilter::By::Nothing:
            break;
        }
        return {};
    }

    bool passes(const FindingFilter &filter, const Finding &finding) const
    {
        if (filter.by == FindingFilter::By::Nothing)
            return true;
        if (filter.by == FindingFilter::By::Severity)
            return finding.severity >= severityNamed(filter.value).value_or(Severity::Info);
        if (filter.by == FindingFilter::By::Text)
            return mentions(finding, filter.value);
        return values(filter.by, finding).contains(filter.value);
    }

private:
    bool mentions(const Finding &finding, const QString &text) const
    {
        const auto named = [&](const QString &item) {
            return itemName(m_graph, item).contains(text, Qt::CaseInsensitive);
        };
        return finding.title().contains(text, Qt::CaseInsensitive)
            || std::any_of(finding.items.begin(), finding.items.end(), named);
    }

    const Graph &m_graph;
    JourneysOfItems m_journeys;
    QHash<QString, QString> m_packs;
};

} // namespace

QList<DebtRow> debtByDepartment(const Graph &graph, const Report &report)
{
    return debtBy(report, [&](const Finding &finding) {
        return QStringList {departmentConcerned(graph, finding)};
    });
}

QList<DebtRow> debtByJourney(const Graph &graph, const Report &report, QDate today)
{
    const JourneysOfItems journeys(graph, today);
    return debtBy(report, [&](const Finding &finding) { return journeys.of(finding); });
}

QList<SnapshotRow> snapshotsOf(const Graph &graph)
{
    QList<SnapshotRow> rows;
    for (const Item *item : graph.itemsOf(snapshotKind)) {
        const Fields &fields = item->fields;
        rows.append({item->id,
                     item->name(),
                     QDate::fromString(fields.get(u"date"_key).text(), Qt::ISODate),
                     int(fields.get(u"debt"_key).number()),
                     fields.get(u"completeness"_key).number(),
                     fields.get(u"findings"_key).list()});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const SnapshotRow &a, const SnapshotRow &b) {
        return a.date < b.date;
    });
    return rows;
}

QString addSnapshot(Draft &draft, const QString &name, const Report &report, QDate today)
{
    QStringList keys;
    for (const Finding &finding : report.findings)
        keys.append(finding.key);
    keys.sort();
    const QString id = draft.create(snapshotKind, name);
    draft.set(id, u"date"_key, today.toString(Qt::ISODate));
    draft.set(id, u"debt"_key, report.debt());
    draft.set(id, u"completeness"_key, report.completeness());
    draft.set(id, u"findings"_key, keys);
    return id;
}

QSet<QString> newSinceSnapshot(const Graph &graph, const Report &report)
{
    const QList<SnapshotRow> snapshots = snapshotsOf(graph);
    if (snapshots.isEmpty())
        return {};
    const QStringList &known = snapshots.last().findings;
    const QSet<QString> before(known.begin(), known.end());
    QSet<QString> fresh;
    for (const Finding &finding : report.findings) {
        if (!before.contains(finding.key))
            fresh.insert(finding.key);
    }
    return fresh;
}

QString filterLabel(const Graph &graph, const FindingFilter &filter)
{
    switch (filter.by) {
    case FindingFilter::By::Severity:
        return severityLabel(severityNamed(filter.value).value_or(Severity::Info));
    case FindingFilter::By::Pack:
        return Rule::tr(filter.value.toUtf8().constData());
    case FindingFilter::By::Department:
    case FindingFilter::By::Text:
    case FindingFilter::By::Nothing:
        return filter.value;
    case FindingFilter::By::Owner:
    case FindingFilter::By::Journey:
        return itemName(graph, filter.value);
    }
    return {};
}

QList<FindingFilter> possibleFilters(const Graph &graph, const Report &report, QDate today)
{
    using By = FindingFilter::By;
    const Belonging belonging(graph, report, today);
    QCollator collator;
    collator.setNumericMode(true);
    QList<FindingFilter> filters;
    for (const By by : {By::Severity, By::Pack, By::Department, By::Owner, By::Journey}) {
        QSet<QString> values;
        for (const Finding &finding : report.findings) {
            for (const QString &value : belonging.values(by, finding))
                values.insert(value);
        }
        values.remove(QString());
        QList<FindingFilter> some;
        for (const QString &value : std::as_const(values))
            some.append({by, value});
        std::sort(some.begin(), some.end(), [&](const auto &a, const auto &b) {
            if (by == By::Severity)
                return severityNamed(a.value) > severityNamed(b.value);
            return collator.compare(filterLabel(graph, a), filterLabel(graph, b)) < 0;
        });
        filters += some;
    }
    return filters;
}

Report filtered(const Graph &graph, const Report &report, const FindingFilter &filter, QDate today)
{
    if (filter.by == FindingFilter::By::Nothing)
        return report;
    const Belonging belonging(graph, report, today);
    Report some = report;
    some.findings.removeIf(
        [&](const Finding &finding) { return !belonging.passes(filter, finding); });
    return some;
}

} // namespace martlet
