// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/graph/integrity.h"

namespace martlet {

using namespace Qt::StringLiterals;

QStringList references(const FieldRow &field, const Value &value)
{
    if (field.type == FieldType::Reference && value.isText())
        return {value.text()};
    if (field.type == FieldType::References)
        return value.list();
    return {};
}

QString viewOfPlace(Key field)
{
    return field.startsWith(prefix::place) ? field.text().mid(prefix::place.size()) : QString();
}

static void checkEnds(const Graph &graph, const Item &item, QList<Flaw> &found)
{
    const KindRow *row = Schema::kind(item.kind);
    if (!row) {
        found.append({item.id, key::kind, u"no such kind: "_s + item.kind.text()});
        return;
    }
    const bool hasEnds = !item.from.isEmpty() || !item.to.isEmpty();
    if (row->sort != ItemSort::Relation) {
        if (hasEnds)
            found.append({item.id, key::from, u"only relations have ends"_s});
        return;
    }
    const Item *from = graph.find(item.from);
    const Item *to = graph.find(item.to);
    if (!from || !to)
        found.append({item.id, from ? key::to : key::from, u"an end does not exist"_s});
    else if (!row->joins(from->kind, to->kind))
        found.append({item.id, key::from, u"this kind does not join these kinds"_s});
}

static void
checkReferences(const Graph &graph, const Schema &schema, const Item &item, QList<Flaw> &found)
{
    for (const auto &[key, value] : item.fields) {
        const QString view = viewOfPlace(key);
        const Item *onView = view.isEmpty() ? nullptr : graph.find(view);
        if (!view.isEmpty() && (!onView || onView->kind != Key(u"view")))
            found.append({item.id, key, u"the view does not exist"_s});
        const FieldRow *row = schema.field(item.kind, key);
        if (!row)
            continue;
        for (const QString &id : references(*row, value)) {
            const Item *target = graph.find(id);
            if (!target)
                found.append({item.id, key, u"refers to nothing: "_s + id});
            else if (!row->refersTo.isEmpty() && !row->refersTo.contains(target->kind))
                found.append({item.id, key, u"refers to a wrong kind: "_s + id});
        }
    }
}

QList<Flaw> flaws(const Graph &graph, const Schema &schema)
{
    QList<Flaw> found;
    for (const Item *item : graph.sortedItems()) {
        checkEnds(graph, *item, found);
        checkReferences(graph, schema, *item, found);
    }
    return found;
}

} // namespace martlet
