// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/scenariosteps.h"

namespace martlet {

/// Where somebody stands: on the project as it is, or behind a step of a scenario.
struct Standpoint
{
    QString scenario; ///< empty: the project as it is
    QString step; ///< one of the scenario's own; empty: behind its last one

    bool isAsIs() const { return scenario.isEmpty(); }
    friend bool operator==(const Standpoint &, const Standpoint &) = default;
};

/// Does the edits of a scenario to a copy of the project, one after the other.
class ScenarioRun
{
public:
    explicit ScenarioRun(const Graph &graph);

    /// Whether all of the edit fits the project; what fits is done.
    bool perform(const QJsonObject &edit);
    /// The project with what was done so far, to the letter.
    const Graph &graph();
    /// The same, where what is to be removed may still be there.
    const Graph &soFar() const { return m_draft.graph(); }
    /// The project as it is once that is carried out: what was built on ideas is live, and what was
    /// to be left is gone.
    Graph carriedOut();

private:
    bool remove(const QString &id);
    void removeWhatLeaves();
    bool touchesWhatLeaves(const QJsonObject &edit) const;
    bool namesWhatLeaves(const QJsonValue &json) const;
    bool add(const QJsonObject &object);
    void
    addRelation(const KindRow &kind, const QString &id, const QString &from, const QString &to);
    bool set(const QString &id, Key field, const QJsonValue &json);
    bool setEnd(const Item &relation, Key end, const QString &element);
    bool setPlace(const QString &id, Key field, const QJsonValue &json);
    bool setTyped(const Item &item, Key field, const QJsonValue &json);
    bool leadsSomewhere(const FieldRow &row, const Value &value) const;

    Draft m_draft;
    QSet<QString> m_leaving; ///< to be removed before anything speaks of it again
    QSet<QString> m_planned; ///< what the scenario speaks of
    QSet<QString> m_left; ///< what it says the status of
};

/// The steps that lead to a standpoint, the last one being that where one stands.
QList<ScenarioStep> stepsTo(const Graph &graph, const Standpoint &standpoint);

/// The project as it is seen from a standpoint. What the scenario does not speak of stays as it is;
/// an edit that fits nothing any more is left out, and counted in \a leftOut.
Graph seenFrom(const Graph &graph, const Standpoint &standpoint, int *leftOut = nullptr);

/// The project as the scenario would leave it, after all its steps.
Graph throughScenario(const Graph &graph, const QString &scenario, int *leftOut = nullptr);

} // namespace martlet
