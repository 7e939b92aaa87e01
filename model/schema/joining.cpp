// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/schema/joining.h"

#include "model/graph/index.h"
#include "model/schema/schema.h"

namespace martlet {

Key kindThatJoins(Key from, Key to)
{
    for (const KindRow *row : Schema::kindsOf(ItemSort::Relation)) {
        if (row->joins(from, to))
            return row->id;
    }
    return {};
}

QString relationBetween(const Graph &graph, Key kind, const QString &from, const QString &to)
{
    const Index &index = graph.index();
    const int element = index.elementNumber(from);
    if (element < 0)
        return {};
    for (const int number : index.out(element)) {
        const Item &existing = index.relation(number);
        if (existing.kind == kind && existing.to == to)
            return existing.id;
    }
    return {};
}

} // namespace martlet
