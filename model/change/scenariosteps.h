// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/draft.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

namespace martlet {

/// A step of a scenario, such as a pilot or a launch.
struct ScenarioStep
{
    QString scenario; ///< identity of the scenario that it is a step of
    QString id; ///< within its scenario
    QString name;
    QDate date; ///< invalid: not said
    QString owner; ///< identity of a person or team, or nothing
    QList<QJsonObject> edits; ///< as in the JSON form of a project
};

/// The steps of a scenario itself, in their order.
QList<ScenarioStep> ownSteps(const Item &scenario);

/// The steps of a scenario in their order; those of the one it stands on come first.
QList<ScenarioStep> scenarioSteps(const Graph &graph, const QString &scenario);

// How steps are kept. A scenario that was read from JSON has them as they stood there, in its field
// `steps`. As soon as somebody draws in it, every step and every edit is a field of its own
// (`step:STEP`, `step:STEP/owner`, `edit:STEP/ITEM/FIELD`), so that what two people draw in two
// copies merges edit by edit. Both forms say the same; nobody but these functions looks at them.

/// The steps as in the JSON form of a project.
QJsonArray stepsJson(const Item &scenario);
/// Makes these the steps of a scenario; what stays the same keeps its fields.
void setSteps(Draft *draft, const QString &scenario, const QJsonArray &steps);
/// Whether a field of a scenario says something of its steps.
bool isOfSteps(Key field);

/// One edit of a step, with the field that keeps it.
struct StepEdit
{
    Key field;
    QJsonObject json;
};

/// The edits of a step whose scenario keeps them one by one, in the order in which they are done.
QList<StepEdit> editsOfStep(const Item &scenario, const QString &step);
/// The edit that a field keeps; an empty one for any other field.
QJsonObject editIn(const Value &value);
/// Gives a scenario the form in which every edit is a field.
void keepStepsOneByOne(Draft *draft, const QString &scenario);
/// Adds an edit to a step, or puts it in the place of another one; \a isFirst: before all others.
void putEdit(Draft *draft,
             const QString &scenario,
             const QString &step,
             const StepEdit &edit,
             bool isFirst = false);

/// A step behind all others. Returns its identity.
QString addStep(Draft *draft, const QString &scenario, const QString &name);
/// The name, date or owner of a step, by its member in the JSON form.
void setOfStep(Draft *draft,
               const QString &scenario,
               const QString &step,
               QStringView member,
               const Value &value);
void removeStep(Draft *draft, const QString &scenario, const QString &step);
/// One place up or down.
void moveStep(Draft *draft, const QString &scenario, const QString &step, int by);

} // namespace martlet
