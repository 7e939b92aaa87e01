// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/draft.h"

#include <QJsonArray>
#include <QJsonObject>

#include <random>

namespace martlet {

struct Parameter;

/// Makes random but valid edits, with items, fields and settings of every kind of the schema. The
/// same seed makes the same edits.
class RandomProject
{
public:
    explicit RandomProject(quint32 seed)
        : m_random(seed)
    { }

    /// One more step of somebody who knows no rest: adds, connects, sets, places or removes.
    void step(Draft &draft);
    /// Leads one end of some relation to something else that its kind can join with the other one.
    void reconnect(Draft &draft);
    /// A project after so many steps.
    Graph graph(int steps);

    int below(int limit) { return int(m_random() % quint32(limit)); }

private:
    QString text();
    QString someItem(const Graph &graph, const QList<Key> &kinds);
    Value value(const FieldRow &field, const Graph &graph);
    void addItem(Draft &draft);
    void fillWaiver(Draft &draft, const QString &id);
    void fillScenario(Draft &draft, const QString &id);
    QJsonArray someEdits(const Graph &graph);
    void addProject(Draft &draft);
    Value setting(const FieldRow &field, const Graph &graph);
    QString someRule();
    QString someFindingKey(const Graph &graph);
    QJsonObject someSeverities();
    double someLimit(const Parameter &limit);
    void connectItems(Draft &draft);
    void setField(Draft &draft);
    void setAside(Draft &draft, const QString &item);

    std::mt19937 m_random;
};

} // namespace martlet
