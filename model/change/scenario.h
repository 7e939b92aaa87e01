// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/graph.h"

#include <QDate>
#include <QJsonObject>

namespace martlet {

/// A step of a scenario, such as a pilot or a launch.
struct ScenarioStep
{
    QString name;
    QDate date; ///< invalid: not said
    QString owner; ///< identity of a person or team, or nothing
    QList<QJsonObject> edits; ///< as in the JSON form of a project
};

/// The steps of a scenario itself, in their order.
QList<ScenarioStep> ownSteps(const Item &scenario);

/// The steps of a scenario in their order; those of the one it stands on come first.
QList<ScenarioStep> scenarioSteps(const Graph &graph, const QString &scenario);

/// The project as the scenario would leave it: after all its steps, what it builds on ideas is
/// live, and what it means to leave is gone. What it does not speak of stays as it is; an edit that
/// fits nothing any more is left out, and counted in \a leftOut.
Graph throughScenario(const Graph &graph, const QString &scenario, int *leftOut = nullptr);

} // namespace martlet
