// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/schema/joining.h"

#include "model/graph/index.h"
#include "model/schema/schema.h"

namespace martlet {

FieldRow endField(const KindRow &kind, Key end)
{
    FieldRow row;
    row.kind = kind.id;
    row.id = end;
    row.type = FieldType::Reference;
    const bool isFrom = end == key::from;
    row.labelSource = isFrom ? QT_TRANSLATE_NOOP("martlet::Schema", "From")
                             : QT_TRANSLATE_NOOP("martlet::Schema", "To");
    for (const auto &[from, to] : kind.ends) {
        if (const Key joined = isFrom ? from : to; !row.refersTo.contains(joined))
            row.refersTo.append(joined);
    }
    return row;
}

Key kindThatJoins(Key from, Key to)
{
    for (const KindRow *row : Schema::kindsOf(ItemSort::Relation)) {
        if (row->joins(from, to))
            return row->id;
    }
    return {};
}

QString RelationSide::label() const
{
    const KindRow *row = Schema::kind(kind);
    return row ? row->sideLabel(end) : QString();
}

QList<Key> RelationSide::others(Key element) const
{
    QList<Key> kinds;
    const KindRow *row = Schema::kind(kind);
    for (const auto &[from, to] : row ? row->ends : QList<std::pair<Key, Key>>()) {
        if ((end == key::from ? from : to) == element)
            kinds.append(end == key::from ? to : from);
    }
    return kinds;
}

std::pair<QString, QString> RelationSide::inOrder(const QString &here, const QString &there) const
{
    return end == key::from ? std::pair(here, there) : std::pair(there, here);
}

static bool isSameFromBothEnds(const KindRow &row)
{
    return row.fromSource == row.toSource;
}

QList<RelationSide> sidesOf(Key element)
{
    QList<RelationSide> sides;
    for (const KindRow *row : Schema::kindsOf(ItemSort::Relation)) {
        for (const Key end : {key::from, key::to}) {
            const RelationSide side {row->id, end};
            const bool isNew = end == key::from || !isSameFromBothEnds(*row);
            if (isNew && !side.others(element).isEmpty())
                sides.append(side);
        }
    }
    return sides;
}

QStringList relationsOn(const Graph &graph, const QString &element, const RelationSide &side)
{
    const KindRow *row = Schema::kind(side.kind);
    const Index &index = graph.index();
    const int number = index.elementNumber(element);
    QStringList relations;
    const auto take = [&](std::span<const int> some) {
        for (const int relation : some) {
            if (index.relationKind(relation) == side.kind)
                relations.append(index.relation(relation).id);
        }
    };
    if (!row || number < 0)
        return relations;
    if (side.end == key::from || isSameFromBothEnds(*row))
        take(index.out(number));
    if (side.end == key::to || isSameFromBothEnds(*row))
        take(index.in(number));
    return relations;
}

static QString relationFromTo(const Index &index, Key kind, int from, int to)
{
    for (const int number : index.out(from)) {
        if (index.relationKind(number) == kind && index.to(number) == to)
            return index.relation(number).id;
    }
    return {};
}

QString relationBetween(const Graph &graph, Key kind, const QString &from, const QString &to)
{
    const KindRow *row = Schema::kind(kind);
    const Index &index = graph.index();
    const int source = index.elementNumber(from);
    const int target = index.elementNumber(to);
    if (!row || source < 0 || target < 0)
        return {};
    const QString found = relationFromTo(index, kind, source, target);
    const bool mayBeTurned = found.isEmpty() && isSameFromBothEnds(*row);
    return mayBeTurned ? relationFromTo(index, kind, target, source) : found;
}

} // namespace martlet
