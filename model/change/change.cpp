// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/change.h"

#include "model/graph/integrity.h"

#include <algorithm>

namespace martlet {

bool holdsChange(const HeldChanges &held, const ChangeId &change)
{
    return held.value(change.run, 0) >= change.number;
}

bool holdsAll(const HeldChanges &all, const HeldChanges &some)
{
    return std::all_of(some.keyValueBegin(), some.keyValueEnd(), [&](const auto &run) {
        return all.value(run.first, 0) >= run.second;
    });
}

bool apply(Graph &graph, const Edits &edits)
{
    for (qsizetype i = 0; i < edits.size(); ++i) {
        const Edit &edit = edits[i];
        if (graph.value(edit.item, edit.field) == edit.before) {
            graph.set(edit.item, edit.field, edit.after);
            continue;
        }
        while (--i >= 0)
            graph.set(edits[i].item, edits[i].field, edits[i].before);
        return false;
    }
    return true;
}

Edits inverted(const Edits &edits)
{
    Edits back;
    back.reserve(edits.size());
    for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit)
        back.append({edit->item, edit->field, edit->after, edit->before});
    return back;
}

Edits merged(const Edits &first, const Edits &second)
{
    Edits all;
    QHash<std::pair<QString, Key>, qsizetype> places;
    for (const Edit &edit : first + second) {
        const auto place = places.constFind({edit.item, edit.field});
        if (place != places.constEnd()) {
            all[*place].after = edit.after;
            continue;
        }
        places.insert({edit.item, edit.field}, all.size());
        all.append(edit);
    }
    all.removeIf([](const Edit &edit) { return edit.before == edit.after; });
    return all;
}

static Edits fitting(const Graph &graph, const Edits &edits)
{
    Graph next = graph;
    Edits fitting;
    for (const Edit &edit : edits) {
        const bool creates = edit.field == key::kind && edit.before.isUnknown();
        const bool found = next.value(edit.item, edit.field) == edit.before;
        if (!found || (!creates && !next.contains(edit.item)))
            continue;
        if (apply(next, {edit}))
            fitting.append(edit);
    }
    return fitting;
}

/// What \a edits would break, as the items and fields at fault.
static QList<Flaw> broken(const Graph &graph, const Edits &edits)
{
    Graph next = graph;
    return apply(next, edits) ? flaws(next, Schema(next)) : QList<Flaw>();
}

/// Takes out the edits behind a flaw: a field that would refer to nothing keeps its value, and what
/// others refer to stays.
static void spare(const Graph &graph, const Flaw &flaw, Edits *edits)
{
    const bool isOfMaking =
        flaw.field == key::kind || flaw.field == key::from || flaw.field == key::to;
    const auto removed = edits->removeIf([&](const Edit &edit) {
        return edit.item == flaw.item && (isOfMaking || edit.field == flaw.field);
    });
    if (removed > 0)
        return;
    const Item *item = graph.find(flaw.item);
    if (!item)
        return;
    const QString view = viewOfPlace(flaw.field);
    const Value value = item->value(flaw.field);
    QStringList needed = value.isText() ? QStringList {value.text()} : value.list();
    needed += {item->from, item->to, view};
    edits->removeIf([&](const Edit &edit) { return needed.contains(edit.item); });
}

Edits applicable(const Graph &graph, const Edits &edits)
{
    Edits part = fitting(graph, edits);
    for (QList<Flaw> left = broken(graph, part); !left.isEmpty(); left = broken(graph, part)) {
        const qsizetype before = part.size();
        for (const Flaw &flaw : left)
            spare(graph, flaw, &part);
        part = fitting(graph, part);
        if (part.size() == before)
            return {};
    }
    return part;
}

} // namespace martlet
