// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"

#include <QJsonObject>

namespace martlet {

using namespace Qt::StringLiterals;

static QHash<QString, Severity> severitiesIn(const QJsonObject &json)
{
    QHash<QString, Severity> severities;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        if (const auto severity = severityNamed(entry.value().toString()))
            severities.insert(entry.key(), *severity);
    }
    return severities;
}

SeverityCascade::SeverityCascade(const Graph &graph, const QStringList &profiles)
    : m_graph(graph)
{
    for (const QString &id : profiles) {
        const Profile *profile = findProfile(id);
        if (!profile)
            continue;
        m_profiles.append(profileIn(graph, *profile));
        m_project.insert(profile->severities);
    }
    const QJsonObject settings = graph.project().fields.get(u"severities"_key).json().toObject();
    // Values that are texts are about the rule itself, the others about a department or an item.
    m_project.insert(severitiesIn(settings));
    constexpr QLatin1StringView department = "department:"_L1;
    for (auto entry = settings.begin(); entry != settings.end(); ++entry) {
        if (!entry.value().isObject())
            continue;
        const Severities severities = severitiesIn(entry.value().toObject());
        if (entry.key().startsWith(department))
            m_departments.insert(entry.key().mid(department.size()), severities);
        else
            m_items.insert(entry.key(), severities);
    }
}

std::optional<Severity> SeverityCascade::of(const Rule &rule, const QStringList &items) const
{
    const auto said = [&](const Severities &severities) -> std::optional<Severity> {
        const auto found = severities.constFind(rule.id);
        return found == severities.constEnd() ? std::nullopt : std::optional(*found);
    };
    if (!m_items.isEmpty()) {
        for (const QString &item : items) {
            if (const auto severity = said(m_items.value(item)))
                return severity;
        }
    }
    if (!m_departments.isEmpty()) {
        for (const QString &item : items) {
            const QString department = departmentOf(m_graph, item);
            if (const auto severity = said(m_departments.value(department));
                severity && !department.isEmpty())
                return severity;
        }
    }
    const auto severity = said(m_project);
    return !severity && rule.severity == Severity::Off ? Severity::Off : severity;
}

bool SeverityCascade::isOffEverywhere(const Rule &rule) const
{
    if (m_project.value(rule.id, rule.severity) != Severity::Off)
        return false;
    const auto mentions = [&](const Severities &severities) {
        return severities.contains(rule.id);
    };
    return std::none_of(m_departments.begin(), m_departments.end(), mentions)
        && std::none_of(m_items.begin(), m_items.end(), mentions);
}

} // namespace martlet
