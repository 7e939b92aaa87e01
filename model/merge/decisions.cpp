// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/merge/decisions.h"

#include "model/graph/integrity.h"

#include <algorithm>

namespace martlet {

static const Key asked(u"question");

static std::optional<Undecided> find(const Graph &graph, const QString &id)
{
    const Item *item = graph.find(id);
    return item ? Undecided::of(*item) : std::nullopt;
}

static bool isDeletion(const Undecided &undecided)
{
    return undecided.field == key::kind && undecided.value.isUnknown();
}

static bool isEnd(Key field)
{
    return field == key::from || field == key::to;
}

static bool joins(const Graph &graph, Item relation, Key end, const QString &element)
{
    (end == key::from ? relation.from : relation.to) = element;
    const Item *from = graph.find(relation.from);
    const Item *to = graph.find(relation.to);
    const KindRow *kind = Schema::kind(relation.kind);
    return from && to && kind && kind->joins(from->kind, to->kind);
}

/// What else must be taken over, so that a relation with this end can be: nothing, or an undecided
/// value of the other end. No value where that does not help either.
static std::optional<QString>
takenAlong(const Graph &graph, const Undecided &undecided, const Value &value)
{
    Item relation = *graph.find(undecided.item);
    if (joins(graph, relation, undecided.field, value.text()))
        return QString();
    (undecided.field == key::from ? relation.from : relation.to) = value.text();
    for (const Undecided &other : undecidedIn(graph)) {
        if (other.item == undecided.item && isEnd(other.field) && other.field != undecided.field
            && joins(graph, relation, other.field, other.value.text()))
            return other.id;
    }
    return {};
}

/// Whether all that the value would refer to is there.
static bool refersWell(const Graph &graph, const Undecided &undecided, const Value &value)
{
    const Item *item = graph.find(undecided.item);
    if (isEnd(undecided.field))
        return takenAlong(graph, undecided, value).has_value();
    const Schema schema(graph);
    const FieldRow *row = schema.field(item->kind, undecided.field);
    const QStringList ids = row ? references(*row, value) : QStringList();
    return std::all_of(
        ids.begin(), ids.end(), [&](const QString &id) { return graph.contains(id); });
}

bool canDecide(const Graph &graph, const Undecided &undecided, Decision decision)
{
    if (!graph.contains(undecided.item))
        return false;
    if (decision == Decision::Shown)
        return true;
    if (undecided.field == key::kind)
        return decision == Decision::Other && isDeletion(undecided);
    if (decision == Decision::Before && !undecided.knowsBefore)
        return false;
    return refersWell(
        graph, undecided, decision == Decision::Other ? undecided.value : undecided.before);
}

/// Sets a field, about which nothing is undecided any more.
static void settle(Draft *draft, const Undecided &undecided, const Value &value)
{
    draft->set(undecided.item, undecided.field, value);
    QStringList settled;
    for (const Undecided &other : undecidedIn(draft->graph())) {
        if (other.item == undecided.item && other.field == undecided.field)
            settled.append(other.id);
    }
    draft->remove(settled);
}

bool decide(Draft *draft, const QString &id, Decision decision)
{
    const auto undecided = find(draft->graph(), id);
    if (!undecided || !canDecide(draft->graph(), *undecided, decision))
        return false;
    if (decision == Decision::Shown) {
        draft->remove({id});
        return true;
    }
    if (isDeletion(*undecided)) {
        draft->remove({undecided->item});
        return true;
    }
    const Value value = decision == Decision::Other ? undecided->value : undecided->before;
    const QString along =
        isEnd(undecided->field) ? *takenAlong(draft->graph(), *undecided, value) : QString();
    settle(draft, *undecided, value);
    if (const auto other = find(draft->graph(), along))
        settle(draft, *other, other->value);
    return true;
}

QString ask(Draft *draft, const QString &id, const QString &text, const QString &of)
{
    const auto undecided = find(draft->graph(), id);
    if (!undecided)
        return {};
    const QString before = draft->graph().value(id, asked).text();
    if (draft->graph().contains(before))
        return before;
    const QString question = draft->create(u"question"_key, text);
    draft->set(question, key::about, undecided->item);
    if (!of.isEmpty())
        draft->set(question, u"asked-of"_key, of);
    draft->set(id, asked, question);
    return question;
}

} // namespace martlet
