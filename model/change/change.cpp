// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/change.h"

#include <algorithm>

namespace martlet {

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

Edits applicable(const Graph &graph, const Edits &edits)
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

} // namespace martlet
