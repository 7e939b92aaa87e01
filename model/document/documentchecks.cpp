// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/checksettings.h"
#include "model/base/text.h"
#include "model/document/document.h"

#include <QJsonArray>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

// An empty setting is one that nobody has touched.
static Value settingOf(const QJsonValue &json)
{
    const bool empty = json.toObject().isEmpty() && json.toArray().isEmpty();
    return empty ? Value() : Value::fromJson(json);
}

void Document::setSetting(const QString &label, QStringView setting, const Value &value)
{
    Draft draft(m_graph);
    if (!m_graph.contains(projectId))
        draft.create(Key(u"project"), {}, projectId);
    draft.set(projectId, Key(setting), value);
    commit(label, draft);
}

void Document::turnProfile(const QString &profile, bool on)
{
    const Profile *known = findProfile(profile);
    if (!known)
        return;
    const QString label = on ? tr("Turn on the profile “%1”").arg(known->label())
                             : tr("Turn off the profile “%1”").arg(known->label());
    const QStringList chosen = withProfile(m_graph, profile, on);
    setSetting(label, u"profile", chosen.isEmpty() ? Value() : Value(chosen));
}

void Document::setPlaces(const QString &profile, const std::optional<QStringList> &places)
{
    const Profile *known = findProfile(profile);
    if (!known)
        return;
    const QString label = places
        ? tr("Change the places of the profile “%1”").arg(known->label())
        : tr("Give the profile “%1” its own places back").arg(known->label());
    setSetting(label, u"places", settingOf(withPlaces(m_graph, profile, places)));
}

void Document::setSeverity(const Rule &rule,
                           const SeverityScope &scope,
                           std::optional<Severity> severity)
{
    const bool all = scope.of == SeverityScope::Of::Project;
    const QString name = scope.of == SeverityScope::Of::Element ? nameOf(scope.name) : scope.name;
    QString label;
    if (severity) {
        const QString word = severityLabel(*severity);
        //: %1 is the name of a rule, %2 a severity, %3 a department or the name of a thing
        label = all ? tr("“%1” is now: %2").arg(rule.title(), word)
                    : tr("“%1” is now for %3: %2").arg(rule.title(), word, name);
    } else {
        label = all ? tr("“%1” as it is by itself").arg(rule.title())
                    : tr("“%1” for %2 as elsewhere").arg(rule.title(), name);
    }
    setSetting(label, u"severities", settingOf(withSeverity(m_graph, rule.id, scope, severity)));
}

void Document::setLimit(const Rule &rule, const Parameter &limit, std::optional<double> number)
{
    const QString label = number
        ? tr("Change a limit of “%1”: %2").arg(rule.title(), limit.label())
        : tr("Give “%1” its own limit back: %2").arg(rule.title(), limit.label());
    setSetting(label, u"parameters", settingOf(withLimit(m_graph, rule.id, limit.name, number)));
}

static QJsonArray ownRules(const Graph &graph)
{
    return graph.project().fields.get(Key(u"rules")).json().toArray();
}

static QString ownRuleName(const QJsonValue &rule)
{
    const QString name = cleanText(rule["name"_L1].toString(), nameLimit).simplified();
    return name.isEmpty() ? rule["id"_L1].toString() : name;
}

void Document::setOwnRule(qsizetype place, const QJsonObject &rule)
{
    QJsonArray rules = ownRules(m_graph);
    const bool isNew = place >= rules.size();
    if (isNew)
        rules.append(rule);
    else
        rules.replace(place, rule);
    const QString label = isNew ? tr("Add the rule “%1”").arg(ownRuleName(rule))
                                : tr("Change the rule “%1”").arg(ownRuleName(rule));
    setSetting(label, u"rules", settingOf(rules));
}

// A later rule may get the same identity, and must not find itself switched off.
void Document::removeOwnRule(qsizetype place)
{
    QJsonArray rules = ownRules(m_graph);
    if (place < 0 || place >= rules.size())
        return;
    const QJsonValue gone = rules.takeAt(place);
    const QString id = gone["id"_L1].toString();
    Draft draft(m_graph);
    draft.set(projectId, Key(u"rules"), settingOf(rules));
    const bool isLast = std::none_of(rules.begin(), rules.end(), [&](const QJsonValue &rule) {
        return rule["id"_L1].toString() == id;
    });
    if (isLast && !findRule(id) && !id.isEmpty()) {
        for (const SeverityException &said : severityExceptions(draft.graph(), id))
            draft.set(projectId,
                      Key(u"severities"),
                      settingOf(withSeverity(draft.graph(), id, said.scope, {})));
        draft.set(
            projectId, Key(u"severities"), settingOf(withSeverity(draft.graph(), id, {}, {})));
    }
    commit(tr("Delete the rule “%1”").arg(ownRuleName(gone)), draft);
}

} // namespace martlet
