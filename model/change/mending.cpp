// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/mending.h"

#include "model/graph/integrity.h"

#include <algorithm>

namespace martlet {

static bool isOfMaking(Key field)
{
    return field == key::kind || field == key::from || field == key::to;
}

static void mend(Draft *draft, const Flaw &flaw, const Graph &before)
{
    const Item *item = draft->graph().find(flaw.item);
    if (!item) // it went with another one
        return;
    if (isOfMaking(flaw.field)) {
        draft->remove({flaw.item});
        return;
    }
    const Value was = before.value(flaw.item, flaw.field);
    draft->set(flaw.item, flaw.field, was == item->value(flaw.field) ? Value() : was);
}

/// The flaws that a draft has and the state before had not.
static QList<Flaw> newFlaws(const Draft &draft, const Graph &before)
{
    QList<Flaw> found = flaws(draft.graph(), draft.schema());
    if (found.isEmpty())
        return found;
    QSet<std::pair<QString, Key>> old;
    for (const Flaw &flaw : flaws(before, Schema(before)))
        old.insert({flaw.item, flaw.field});
    found.removeIf([&](const Flaw &flaw) { return old.contains({flaw.item, flaw.field}); });
    return found;
}

int mend(Draft *draft, const Graph &before)
{
    int mended = 0;
    QList<Flaw> found = newFlaws(*draft, before);
    while (!found.isEmpty()) {
        const quint64 revision = draft->graph().revision();
        for (const Flaw &flaw : std::as_const(found))
            mend(draft, flaw, before);
        if (draft->graph().revision() == revision)
            break;
        mended += int(found.size());
        found = newFlaws(*draft, before);
    }
    return mended;
}

/// Makes an item what it was then, in every field.
static void bringItem(Draft *draft, const Item &item)
{
    if (!draft->graph().contains(item.id)) {
        if (item.from.isEmpty())
            draft->create(item.kind, item.name(), item.id);
        else
            draft->relate(item.kind, item.from, item.to, item.id);
    }
    Fields fields = item.fields;
    for (const auto &[field, value] : draft->graph().find(item.id)->fields)
        fields.set(field, item.fields.get(field));
    for (const auto &[field, value] : fields)
        draft->set(item.id, field, item.fields.get(field));
}

static bool hasEnds(const Draft &draft, const Item &item)
{
    const auto isThere = [&](const QString &end) {
        return end.isEmpty() || draft.graph().contains(end);
    };
    return isThere(item.from) && isThere(item.to);
}

/// What joins an item of then with others that are there.
static void bringRelations(Draft *draft, const Graph &then, const QString &item)
{
    for (const Item *relation : then.sortedItems()) {
        const bool isOfIt = relation->from == item || relation->to == item;
        if (isOfIt && !draft->graph().contains(relation->id) && hasEnds(*draft, *relation))
            bringItem(draft, *relation);
    }
}

namespace {

class BringingBack
{
public:
    BringingBack(Draft *draft, const Graph &then)
        : m_draft(draft)
        , m_then(then)
    { }

    void bring(const Wanted &one)
    {
        const Item *item = m_then.find(one.item);
        const bool isThere = m_draft->graph().contains(one.item);
        if (!one.field.isEmpty() && isThere)
            m_draft->set(one.item, one.field, m_then.value(one.item, one.field));
        else if (!one.field.isEmpty() || (item && !hasEnds(*m_draft, *item)))
            ++m_leftOut;
        else if (!item)
            m_draft->remove({one.item});
        else
            bringItem(m_draft, *item);
        if (one.field.isEmpty() && item && !isThere)
            m_made.append(one.item);
    }
    int finish()
    {
        for (const QString &item : std::as_const(m_made))
            bringRelations(m_draft, m_then, item);
        return m_leftOut;
    }

private:
    Draft *m_draft;
    const Graph &m_then;
    QStringList m_made; ///< items that were not there
    int m_leftOut = 0;
};

} // namespace

int bringBack(Draft *draft, const Graph &then, const QList<Wanted> &wanted)
{
    const Graph before = draft->graph();
    QList<Wanted> all = wanted; // relations last: their ends may be among the others
    std::ranges::stable_partition(all, [&](const Wanted &one) {
        const Item *item = then.find(one.item);
        return !item || item->from.isEmpty();
    });
    BringingBack back(draft, then);
    for (const Wanted &one : std::as_const(all))
        back.bring(one);
    const int leftOut = back.finish();
    return leftOut + mend(draft, before);
}

} // namespace martlet
