// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/draft.h"

#include <random>

namespace martlet {

/// Makes random but valid edits, with items and fields of every kind of the schema. The same seed
/// makes the same edits.
class RandomProject
{
public:
    explicit RandomProject(quint32 seed)
        : m_random(seed)
    { }

    /// One more step of somebody who knows no rest: adds, connects, sets, places or removes.
    void step(Draft &draft);
    /// A project after so many steps.
    Graph graph(int steps);

    int below(int limit) { return int(m_random() % quint32(limit)); }

private:
    QString text();
    QString someItem(const Graph &graph, const QList<Key> &kinds);
    Value value(const FieldRow &field, const Graph &graph);
    void addItem(Draft &draft);
    void connectItems(Draft &draft);
    void setField(Draft &draft);
    void setAside(Draft &draft, const QString &item);
namespace martlet::test {

/// Makes random but legal changes of every sort: things come and go, fields of every type are set,
/// to none and to unknown too, cards are placed. The same seed gives the same changes.
class RandomEditor
{
public:
    explicit RandomEditor(unsigned seed)
        : m_random(seed)
    { }

    /// One to three steps in a draft on \a graph; never empty of edits for an empty graph.
    Edits change(const Graph &graph);
    /// A value that the field takes; references only to items of \a graph.
    Value value(const FieldRow &field, const Graph &graph);

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    QString word();
    QString someItem(const Graph &graph, const QList<Key> &kinds);
    void step(Draft &draft);
    void addElement(Draft &draft);
    void addRelation(Draft &draft);
    void setField(Draft &draft);
    void setProject(Draft &draft);
    void placeCard(Draft &draft);
    void addOther(Draft &draft);

    std::mt19937 m_random;
};

} // namespace martlet
/// A connected map for measurements: groups of 20 tools in eight tiers, three flows for every two
/// tools, 15 fields each.
Graph mapOfSize(int tools);

} // namespace martlet::test
