// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/graph.h"
#include "model/schema/schema.h"

#include <QStringList>

namespace martlet {

/// A broken rule of the graph: a relation without its ends, a reference to nothing.
struct Flaw
{
    QString item; ///< identity of the item that is wrong
    Key field;
    QString detail; ///< English, for logs and tests
};

/// Everything that is wrong with the connections of a graph; empty for a sound one.
QList<Flaw> flaws(const Graph &graph, const Schema &schema);

/// The identities that a reference field holds: none, one or several.
QStringList references(const FieldRow &field, const Value &value);

/// The view that a card's place belongs to, or an empty text for any other field.
QString viewOfPlace(Key field);

} // namespace martlet
