// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/rule.h"

#include <QJsonObject>

namespace martlet {

// What a project says about its checks, for showing and changing it. Each function that changes
// something gives the new value of the setting and keeps all else in it, also what this version
// does not know.

/// For what a project sets a severity.
struct SeverityScope
{
    enum class Of { Project, Department, Element };

    Of of = Of::Project;
    QString name = {}; ///< of the department, or the identity of an element or relation

    friend bool operator==(const SeverityScope &, const SeverityScope &) = default;
};

/// The severity of a rule where no department or element has one of its own.
struct SeverityInEffect
{
    enum class From { Rule, Profile, Project };

    Severity severity = Severity::Off; ///< from the rule: what it mostly is
    From from = From::Rule;
    QString profile = {}; ///< identity, where it comes from one
};

/// A severity that the project sets for a department or an element.
struct SeverityException
{
    SeverityScope scope;
    Severity severity = Severity::Off;
};

/// What counts, and where it comes from; \a withProject: what the project says of the rule counts.
SeverityInEffect severityInEffect(const Graph &graph, const Rule &rule, bool withProject = true);
/// What the project itself says of a rule, or nothing.
std::optional<Severity> projectSeverity(const Graph &graph, const QString &rule);
/// What it says for departments and elements, in the order of their names in the settings.
QList<SeverityException> severityExceptions(const Graph &graph, const QString &rule);
/// What the project says of a limit of a rule, sound or not; nothing where the default counts.
std::optional<double> projectLimit(const Graph &graph, const QString &rule, const QString &name);

/// The setting `severities` with another severity of a rule, or without one.
QJsonObject withSeverity(const Graph &graph,
                         const QString &rule,
                         const SeverityScope &scope,
                         std::optional<Severity> severity);
/// The setting `parameters` with another limit of a rule, or its default.
QJsonObject withLimit(const Graph &graph,
                      const QString &rule,
                      const QString &name,
                      std::optional<double> limit);
/// The setting `places` with the residencies of a profile, or those that it has by itself.
QJsonObject
withPlaces(const Graph &graph, const QString &profile, const std::optional<QStringList> &places);
/// The setting `profile` with one on or off, in the order of all profiles.
QStringList withProfile(const Graph &graph, const QString &profile, bool on);

} // namespace martlet
