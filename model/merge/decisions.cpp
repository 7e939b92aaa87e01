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

static bool joins(const Graph &graph, Key kind, const Value &ends)
{
    const KindRow *row = Schema::kind(kind);
    const Item *from = graph.find(ends.list().value(0));
    const Item *to = graph.find(ends.list().value(1));
    return row && from && to && ends.list().size() == 2 && row->joins(from->kind, to->kind);
}

/// Whether all that the value would refer to is there.
static bool refersWell(const Graph &graph, const Undecided &undecided, const Value &value)
{
    const Item *item = graph.find(undecided.item);
    if (undecided.field == key::ends)
        return joins(graph, item->kind, value);
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
    if (undecided.field == key::from || undecided.field == key::to)
        return false; // they are decided on together
    if (decision == Decision::Before && !undecided.knowsBefore)
        return false;
    return refersWell(
        graph, undecided, decision == Decision::Other ? undecided.value : undecided.before);
}

/// Sets a field, about which nothing is undecided any more.
static void settle(Draft *draft, const Undecided &undecided, const Value &value)
{
    if (undecided.field == key::ends) {
        draft->set(undecided.item, key::from, value.list().value(0));
        draft->set(undecided.item, key::to, value.list().value(1));
    } else {
        draft->set(undecided.item, undecided.field, value);
    }
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
    settle(draft, *undecided, decision == Decision::Other ? undecided->value : undecided->before);
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
