// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/change.h"
#include "model/schema/schema.h"

#include <QSet>

namespace martlet {

/// A change in the making: every step is visible in graph() at once and recorded as edits. Keeps
/// the graph whole: whatever is removed takes its relations and the references to it along.
class Draft
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Draft)

public:
    explicit Draft(const Graph &graph);

    const Graph &graph() const { return m_graph; }
    const Schema &schema() const { return m_schema; }

    /// A new item; \a id is made where it is empty. Returns its identity.
    QString create(Key kind, const QString &name, const QString &id = {});
    /// A new relation between two elements. Returns its identity.
    QString relate(Key kind, const QString &from, const QString &to, const QString &id = {});
    /// Sets a field, also the ends of a relation. Nothing happens where it already holds the value.
    /// How a value was known goes with it when another takes its place.
    void set(const QString &item, Key field, const Value &value);
    /// Makes the standard view an item of the project where there is no view at all.
    void keepStandardView();
    /// Puts an element's card on a view, which is made where it is the standard view and missing.
    void place(const QString &element, const QString &view, const Place &place);
    /// Removes items with everything that cannot be without them; references to them become
    /// unknown.
    void remove(const QStringList &items);
    /// Does edits of another change, such as those that undo one.
    [[nodiscard]] bool apply(const Edits &edits);

    /// What was done since the beginning, one edit a field.
    Edits edits() const;
    bool isEmpty() const { return edits().isEmpty(); }

private:
    void makeStandardView();
    QSet<QString> withDependants(const QStringList &items) const;
    void clearReferences(const Item &item, const QSet<QString> &gone);
    void clearScenarioSteps(const Item &item, const QSet<QString> &gone);
    void erase(const Item &item);

    Graph m_graph;
    Schema m_schema;
    Edits m_edits;
};

/// The field of an element that holds its card's place on a view.
Key placeKey(const QString &view);

} // namespace martlet
