// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/base/text.h"
#include "model/change/scenarioconflicts.h"
#include "model/change/scenariodrawing.h"
#include "model/document/document.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

Standpoint Document::possible(const Standpoint &standpoint) const
{
    const Item *scenario = m_model.find(standpoint.scenario);
    if (!scenario || scenario->kind != u"scenario"_key)
        return {};
    const QList<ScenarioStep> steps = ownSteps(*scenario);
    const bool isThere = std::ranges::any_of(
        steps, [&](const ScenarioStep &step) { return step.id == standpoint.step; });
    if (isThere || steps.isEmpty())
        return {scenario->id, isThere ? standpoint.step : QString()};
    return {scenario->id, steps.last().id};
}

void Document::stand(const Standpoint &standpoint)
{
    const Standpoint next = possible(standpoint);
    if (next == m_standpoint)
        return;
    m_standpoint = next;
    const Graph seen = next.isAsIs() ? m_model : seenFrom(m_model, next);
    Change change;
    change.origin = Change::Origin::TakenIn;
    change.edits = editsBetween(m_graph, seen);
    m_graph = seen;
    m_schema = Schema(m_graph);
    Q_EMIT standpointChanged();
    if (!change.edits.isEmpty())
        Q_EMIT changed(change);
}

QString Document::nameOfStep(const Standpoint &standpoint) const
{
    const Item *scenario = m_model.find(standpoint.scenario);
    const QList<ScenarioStep> steps = scenario ? ownSteps(*scenario) : QList<ScenarioStep>();
    for (const ScenarioStep &step : steps) {
        if (step.id == standpoint.step)
            return step.name;
    }
    return {};
}

QString Document::addScenario(const QString &name, const QString &on)
{
    const QString clean = cleanText(name, nameLimit).trimmed();
    if (clean.isEmpty())
        return {};
    Draft draft(m_model);
    const QString id = martlet::addScenario(&draft, clean, on, tr("First step"));
    return commitToModel(tr("Add the scenario %1").arg(clean), draft) ? id : QString();
}

void Document::removeScenario(const QString &scenario)
{
    Draft draft(m_model);
    const Value below = m_model.value(scenario, u"on"_key);
    for (const Item *above : m_model.itemsOf(u"scenario"_key)) {
        if (above->fields.get(u"on"_key).text() == scenario)
            draft.set(above->id, u"on"_key, below);
    }
    draft.remove({scenario});
    commitToModel(tr("Delete %1").arg(nameOf(scenario)), draft);
}

QString Document::addStep(const QString &scenario, const QString &name)
{
    const QString clean = cleanText(name, nameLimit).trimmed();
    if (clean.isEmpty())
        return {};
    Draft draft(m_model);
    const QString id = martlet::addStep(&draft, scenario, clean);
    return commitToModel(tr("Add the step %1").arg(clean), draft) ? id : QString();
}

void Document::renameStep(const Standpoint &step, const QString &name)
{
    const QString clean = cleanText(name, nameLimit).trimmed();
    if (clean.isEmpty())
        return;
    Draft draft(m_model);
    setOfStep(&draft, step.scenario, step.step, u"name", clean);
    commitToModel(tr("Rename the step %1 to %2").arg(nameOfStep(step), clean), draft);
}

void Document::dateStep(const Standpoint &step, QDate date)
{
    Draft draft(m_model);
    setOfStep(&draft, step.scenario, step.step, u"date", date.toString(Qt::ISODate));
    commitToModel(tr("Date the step %1").arg(nameOfStep(step)), draft);
}

void Document::ownStep(const Standpoint &step, const QString &owner)
{
    Draft draft(m_model);
    setOfStep(&draft, step.scenario, step.step, u"owner", owner);
    commitToModel(tr("Give the step %1 an owner").arg(nameOfStep(step)), draft);
}

void Document::moveStep(const Standpoint &step, int by)
{
    Draft draft(m_model);
    martlet::moveStep(&draft, step.scenario, step.step, by);
    commitToModel(tr("Move the step %1").arg(nameOfStep(step)), draft);
}

void Document::removeStep(const Standpoint &step)
{
    Draft draft(m_model);
    martlet::removeStep(&draft, step.scenario, step.step);
    commitToModel(tr("Delete the step %1").arg(nameOfStep(step)), draft);
}

void Document::adopt(const Standpoint &standpoint)
{
    Draft draft(m_model);
    martlet::adopt(&draft, standpoint);
    const QString label = standpoint.step.isEmpty()
        ? tr("Adopt %1 as the project as it is").arg(nameOf(standpoint.scenario))
        : tr("Adopt %1 up to the step %2 as the project as it is")
              .arg(nameOf(standpoint.scenario), nameOfStep(standpoint));
    stand({});
    commitToModel(label, draft);
}

void Document::decide(const PlanConflict &conflict, bool forPlan)
{
    Draft draft(m_model);
    martlet::decide(&draft, conflict, forPlan);
    const QString name = conflict.name.isEmpty() ? nameOf(conflict.scenario) : conflict.name;
    //: %1 is the name of a thing
    commitToModel(forPlan ? tr("Keep what the plan says of %1").arg(name)
                          : tr("Keep %1 as it is").arg(name),
                  draft);
}

} // namespace martlet
