// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/mapview.h"
#include "model/schema/schema.h"

#include <QJsonObject>

namespace martlet {

/// Which cards of a view stand out: for each field, the values that are looked for. Kept in the
/// view as `{"layer": ["insight", ""]}`, where an empty text is what is not known. Anything else
/// there, as from a newer version, filters nothing.
class ViewFilter
{
public:
    ViewFilter() = default;
    explicit ViewFilter(const QJsonValue &json);

    bool isEmpty() const { return m_values.isEmpty(); }
    QList<Key> fields() const { return m_values.keys(); }
    QStringList values(Key field) const { return m_values.value(field); }
    bool has(Key field, const QString &value) const
    {
        return m_values.value(field).contains(value);
    }
    /// Looks for a value too, or no longer.
    void toggle(Key field, const QString &value);
    /// Whether an element has, in every field that is filtered, one of the values looked for.
    bool admits(const Item &element) const;
    QJsonObject toJson() const;

private:
    QMap<Key, QStringList> m_values;
};

/// The values of a field of an element as identities or texts; one empty text where none is known.
QStringList valuesOf(const Item &element, Key field);

/// The fields by which the cards of a view can be told apart: choices, texts that repeat, people
/// and flags of the kinds on it, in the order of the schema, each once.
QList<const FieldRow *> colouringFields(const Schema &schema, const MapView &view);

/// What the filter of a view looks for, as "Layer: Insight, Execution; Owner: Anna Berg"; empty
/// where it has none.
QString filterText(const Graph &graph, const QString &view);

/// Colours the cards by the view's field, with its legend, and takes the colour of those that the
/// filter does not admit.
void applyColouring(const Graph &graph, const Schema &schema, const Item &viewItem, MapView *view);

} // namespace martlet
