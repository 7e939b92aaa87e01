// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/graph.h"
#include "model/schema/schema.h"

namespace martlet {

/// The end of a relation as if it were a field of it: what may stand there.
FieldRow endField(const KindRow &kind, Key end);

/// The first kind of relation that may join elements of these kinds; empty where there is none.
Key kindThatJoins(Key from, Key to);

/// A kind of relation as the element at one of its ends sees it.
struct RelationSide
{
    Key kind;
    Key end; ///< where the element stands: key::from or key::to

    QString label() const;
    /// The kinds of what may stand at the other end, the usual one first.
    QList<Key> others(Key element) const;
    /// What stands here and what stands there, as the relation leads: from and to.
    std::pair<QString, QString> inOrder(const QString &here, const QString &there) const;

    friend bool operator==(const RelationSide &, const RelationSide &) = default;
};

/// What may join an element of a kind with others, in the order of the schema. What is the same
/// from both ends, such as a conflict, comes once.
QList<RelationSide> sidesOf(Key element);

/// The relations that an element has on a side; where both ends are the same, from either.
QStringList relationsOn(const Graph &graph, const QString &element, const RelationSide &side);

/// The relation of a kind from one element to another, or an empty identity. Of kinds that are the
/// same from both ends, it may lead either way.
QString relationBetween(const Graph &graph, Key kind, const QString &from, const QString &to);

} // namespace martlet
