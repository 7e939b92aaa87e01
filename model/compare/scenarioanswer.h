// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/stepbalance.h"
#include "model/change/scenarioconflicts.h"

namespace martlet {

/// A conflict between a plan and the project as it is, in words.
struct ConflictText
{
    PlanConflict::What what = PlanConflict::What::Field;
    QString name; ///< of the thing
    QString field; ///< empty where the thing itself is gone or new
    QString plan; ///< what the plan says; of Removed, what it knew
    QString now; ///< what the project says now

    /// All of it: "Owner of CRM: the plan says Ben, as it is says Cleo".
    QString sentence() const;
};

ConflictText textOf(const Graph &graph, const PlanConflict &conflict);

/// What there is to say of a scenario.
struct ScenarioAnswer
{
    QString scenario;
    QList<StepBalance> steps;
    QList<PlanConflict> conflicts;
};

Result<ScenarioAnswer> answerAbout(const Graph &graph, const QString &scenario, QDate today);
/// Of all scenarios at once, each with its own steps only: those below it are told there.
Result<QList<ScenarioAnswer>> answersAbout(const Graph &graph, QDate today);

/// For people; each scenario with the balance of its steps.
QString scenariosText(const Graph &graph, const QList<ScenarioAnswer> &answers);
QByteArray scenariosJson(const Graph &graph, const QList<ScenarioAnswer> &answers);
/// One conflict a line.
QString conflictsText(const Graph &graph, const QList<PlanConflict> &conflicts);
QByteArray conflictsJson(const Graph &graph, const QList<PlanConflict> &conflicts);

} // namespace martlet
