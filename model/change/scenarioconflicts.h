// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/scenario.h"

namespace martlet {

/// Where a step of a scenario and the project as it is want different things: the project has
/// changed since somebody drew the step. All else that changes flows through.
struct PlanConflict
{
    enum class What {
        Field, ///< both changed a field
        Gone, ///< what the step builds on is there no more
        Removed, ///< the step removes what the project has changed
        Taken, ///< the step adds what has the identity of something that the project has
    };

    What what = What::Field;
    QString scenario;
    QString step;
    Key edit; ///< the field of the scenario that keeps the edit
    QString item; ///< that is spoken of; of Gone, what is there no more
    QString name; ///< of the item, as it is or was called
    Key kind; ///< of the item
    Key field; ///< of Removed, the first that has changed; of Gone and Taken, empty
    Value was; ///< when the step was drawn
    Value plan;
    Value now; ///< of Taken, the name of what the project has
    QJsonObject content; ///< of Removed: all that the item holds now
};

/// The conflicts of a scenario and of those it stands on, in the order of their steps.
QList<PlanConflict> planConflicts(const Graph &graph, const QString &scenario);

/// The same of all scenarios at once: of each, those of its own steps.
QHash<QString, QList<PlanConflict>> planConflicts(const Graph &graph);

/// Decides a conflict. For the plan: it stays, knowing what it differs from; what is gone comes
/// back in the step, and what has the identity of an addition becomes what was to be added. Else
/// the step gives way.
void decide(Draft *draft, const PlanConflict &conflict, bool forPlan);

/// What a step remembers of a field when it is drawn; without a field, of all that the item holds.
QJsonObject rememberedValue(const Graph &graph, const QString &item, Key field);

/// Lets steps that do not remember it yet know what the project had before \a edits, and what
/// becomes of things that they build on. To be done before the edits.
Edits remembering(const Graph &graph, const Edits &edits);

} // namespace martlet
