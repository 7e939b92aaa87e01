// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/checksettings.h"

#include <QJsonArray>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView department = "department:"_L1;

QJsonObject setting(const Graph &graph, QStringView name)
{
    return graph.project().fields.get(Key(name)).json().toObject();
}

QString keyOf(const SeverityScope &scope)
{
    return scope.of == SeverityScope::Of::Department ? department + scope.name : scope.name;
}

SeverityScope scopeOf(const QString &key)
{
    if (key.startsWith(department))
        return {SeverityScope::Of::Department, key.mid(department.size())};
    return {SeverityScope::Of::Element, key};
}

void setOrRemove(QJsonObject &object, const QString &name, const std::optional<QJsonValue> &value)
{
    if (value)
        object.insert(name, *value);
    else
        object.remove(name);
}

// As a project may write it.
bool isNamed(const QString &name, const QString &profile)
{
    return name.compare(profile, Qt::CaseInsensitive) == 0;
}

// An object in the setting that says nothing any more goes.
void setWithin(QJsonObject &object,
               const QString &outer,
               const QString &name,
               const std::optional<QJsonValue> &value)
{
    QJsonObject inner = object.value(outer).toObject();
    setOrRemove(inner, name, value);
    setOrRemove(object, outer, inner.isEmpty() ? std::nullopt : std::optional<QJsonValue>(inner));
}

} // namespace

SeverityInEffect severityInEffect(const Graph &graph, const Rule &rule, bool withProject)
{
    using enum SeverityInEffect::From;
    if (const auto severity = projectSeverity(graph, rule.id); withProject && severity)
        return {*severity, Project};
    SeverityInEffect found {rule.severity, Rule};
    for (const QString &id : profilesOf(graph)) {
        const struct Profile *profile = findProfile(id);
        if (profile && profile->severities.contains(rule.id))
            found = {profile->severities.value(rule.id), Profile, profile->id};
    }
    return found;
}

std::optional<Severity> projectSeverity(const Graph &graph, const QString &rule)
{
    return severityNamed(setting(graph, u"severities")[rule].toString());
}

QList<SeverityException> severityExceptions(const Graph &graph, const QString &rule)
{
    QList<SeverityException> exceptions;
    const QJsonObject all = setting(graph, u"severities");
    for (auto entry = all.begin(); entry != all.end(); ++entry) {
        if (const auto severity = severityNamed(entry.value()[rule].toString()))
            exceptions.append({scopeOf(entry.key()), *severity});
    }
    return exceptions;
}

std::optional<double> projectLimit(const Graph &graph, const QString &rule, const QString &name)
{
    const QJsonValue limit = setting(graph, u"parameters")[rule][name];
    return limit.isDouble() ? std::optional(limit.toDouble()) : std::nullopt;
}

QJsonObject withSeverity(const Graph &graph,
                         const QString &rule,
                         const SeverityScope &scope,
                         std::optional<Severity> severity)
{
    QJsonObject severities = setting(graph, u"severities");
    std::optional<QJsonValue> value;
    if (severity)
        value = severityId(*severity);
    if (scope.of == SeverityScope::Of::Project)
        setOrRemove(severities, rule, value);
    else
        setWithin(severities, keyOf(scope), rule, value);
    return severities;
}

QJsonObject
withLimit(const Graph &graph, const QString &rule, const QString &name, std::optional<double> limit)
{
    QJsonObject limits = setting(graph, u"parameters");
    setWithin(limits, rule, name, limit ? std::optional<QJsonValue>(*limit) : std::nullopt);
    return limits;
}

QJsonObject
withPlaces(const Graph &graph, const QString &profile, const std::optional<QStringList> &places)
{
    QJsonObject all = setting(graph, u"places");
    std::optional<QJsonValue> list;
    if (places)
        list = QJsonArray::fromStringList(*places);
    const QStringList named = all.keys();
    for (const QString &name : named) {
        if (isNamed(name, profile))
            all.remove(name);
    }
    setOrRemove(all, profile, list);
    return all;
}

// Where two profiles say something of a rule, the later one counts; so their order is always the
// same, whichever was turned on first.
QStringList withProfile(const Graph &graph, const QString &profile, bool on)
{
    QStringList rest = profilesOf(graph);
    const auto take = [&](const QString &id) {
        return rest.removeIf([&](const QString &name) { return isNamed(name, id); }) > 0;
    };
    take(profile);
    QStringList chosen;
    for (const Profile &known : profiles()) {
        if (take(known.id) || (on && known.id == profile))
            chosen.append(known.id);
    }
    return chosen + rest;
}

} // namespace martlet
