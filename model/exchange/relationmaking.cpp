// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/relationmaking.h"

namespace martlet {

using namespace Qt::StringLiterals;

static QString endsKey(Key kind, const QString &from, const QString &to)
{
    return kind.text() + u'\n' + from + u'\n' + to;
}

RelationMaking::RelationMaking(const Draft &draft, ItemMatcher &matcher)
    : m_draft(draft)
    , m_matcher(matcher)
{
    for (const Item *item : draft.graph().sortedItems()) {
        if (!item->from.isEmpty())
            m_byEnds.insert(endsKey(item->kind, item->from, item->to), item->id);
    }
}

bool RelationMaking::joins(Key kind, const RelationEnds &ends) const
{
    const Item *from = m_draft.graph().find(ends.from);
    const Item *to = m_draft.graph().find(ends.to);
    const KindRow *row = Schema::kind(kind);
    return from && to && row && row->joins(from->kind, to->kind);
}

Key RelationMaking::kindFor(const RelationEnds &ends, Key wanted) const
{
    if (joins(wanted, ends))
        return wanted;
    for (const KindRow *kind : Schema::kindsOf(ItemSort::Relation)) {
        if (joins(kind->id, ends))
            return kind->id;
    }
    return {};
}

QString RelationMaking::find(Key kind,
                             const RelationEnds &ends,
                             const QString &sourceKey,
                             const QSet<QString> &taken) const
{
    const QString known = m_matcher.find(kind, sourceKey, {}).id;
    if (!known.isEmpty())
        return taken.contains(known) ? QString() : known;
    QStringList found = m_byEnds.values(endsKey(kind, ends.from, ends.to));
    found.sort();
    for (const QString &id : std::as_const(found)) {
        if (!taken.contains(id) && m_draft.graph().contains(id))
            return id;
    }
    return {};
}

QString RelationMaking::make(Key kind,
                             const RelationEnds &ends,
                             const QString &sourceKey,
                             const QString &id)
{
    const QString made = m_matcher.relate(kind, ends.from, ends.to, sourceKey, id);
    m_byEnds.insert(endsKey(kind, ends.from, ends.to), made);
    return made;
}

} // namespace martlet
