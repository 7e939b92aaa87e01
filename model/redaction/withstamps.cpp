// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/redaction/redact.h"

#include <algorithm>

namespace martlet {

/// Those of the values that leave; what is not told leaves no trace.
static ItemStamps stampsOf(const Item &left, const ItemStamps &whole)
{
    ItemStamps stamps {whole.born, {}};
    for (const auto &[field, stamp] : whole.fields.asKeyValueRange()) {
        if (!left.value(Key(field)).isUnknown() || field == key::kind.text())
            stamps.fields.insert(field, stamp);
    }
    return stamps;
}

/// Any change that is held, for an item that nobody has made.
static Stamp someStamp(const HeldChanges &held)
{
    const auto first = std::min_element(held.keyBegin(), held.keyEnd());
    return first == held.keyEnd() ? Stamp() : Stamp {{*first, 1}};
}

ProjectCopy withStamps(const RedactedCopy &redacted, const ProjectCopy &whole)
{
    ProjectCopy copy {whole.identity, redacted.graph, whole.held, {}, {}};
    QHash<QString, QString> originals;
    for (const auto &[original, id] : redacted.ids.asKeyValueRange())
        originals.insert(id, original);
    for (const ItemPtr &item : redacted.graph.items()) {
        const auto stamps = whole.stamps.constFind(originals.value(item->id, item->id));
        copy.stamps.insert(item->id,
                           stamps != whole.stamps.constEnd()
                               ? stampsOf(*item, *stamps)
                               : ItemStamps {someStamp(whole.held), {}});
    }
    return copy;
}

} // namespace martlet
