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

/// Whether all that the value would refer to is there.
static bool refersWell(const Graph &graph, const Undecided &undecided, const Value &value)
{
    const Item *item = graph.find(undecided.item);
    if (undecided.field == key::from || undecided.field == key::to)
        return graph.contains(value.text());
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
    draft->set(undecided->item,
               undecided->field,
               decision == Decision::Other ? undecided->value : undecided->before);
    QStringList settled;
    for (const Undecided &other : undecidedIn(draft->graph())) {
        if (other.item == undecided->item && other.field == undecided->field)
            settled.append(other.id);
    }
    draft->remove(settled);
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
