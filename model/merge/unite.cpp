// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/merge/unite.h"

#include "model/base/text.h"
#include "model/graph/integrity.h"
#include "model/merge/projectcopy.h"

#include <algorithm>

namespace martlet {

namespace {

class Uniting
{
public:
    explicit Uniting(Draft *draft)
        : m_draft(*draft)
    { }

    void unite(const QString &kept, const QString &gone)
    {
        const ItemPtr going = graph().share(gone);
        for (const auto &[field, value] : going->fields)
            moveField(kept, field, value);
        forEachItem([&](const Item &item) {
            if (item.from == gone || item.to == gone)
                moveRelation(item, kept, gone);
        });
        forEachItem([&](const Item &item) { moveReferences(item, kept, gone); });
        m_draft.remove({gone});
    }

private:
    const Graph &graph() const { return m_draft.graph(); }

    /// As it stands when its turn comes; what is gone by then has none.
    template<typename Work>
    void forEachItem(Work work)
    {
        QStringList ids;
        for (const Item *item : graph().sortedItems())
            ids.append(item->id);
        for (const QString &id : ids) {
            if (const ItemPtr item = graph().share(id))
                work(*item);
        }
    }

    void moveField(const QString &kept, Key field, const Value &value)
    {
        const Value has = graph().value(kept, field);
        if (has.isUnknown())
            m_draft.set(kept, field, value);
        else if (has != value && isAsked(field))
            leaveUndecided(kept, field, value);
    }

    /// Where nobody is asked, the value of what is kept stands.
    static bool isAsked(Key field)
    {
        return !field.startsWith(prefix::place) && !field.startsWith(prefix::known)
            && !field.startsWith(prefix::source) && field != key::name;
    }

    void leaveUndecided(const QString &item, Key field, const Value &value)
    {
        const Undecided made {
            key::undecided.text() + u':' + newIdentity(), item, field, value, {}, {}, {}, false};
        const Item undecided = made.toItem();
        m_draft.set(undecided.id, key::kind, undecided.kind.text());
        for (const auto &[key, said] : undecided.fields)
            m_draft.set(undecided.id, key, said);
    }

    void moveRelation(const Item &relation, const QString &kept, const QString &gone)
    {
        const QString from = relation.from == gone ? kept : relation.from;
        const QString to = relation.to == gone ? kept : relation.to;
        if (from == to)
            return; // between the two: it goes with the one that goes
        if (const QString same = relationLike(relation.kind, from, to); !same.isEmpty()) {
            unite(same, relation.id);
            return;
        }
        m_draft.set(relation.id, key::from, from);
        m_draft.set(relation.id, key::to, to);
    }

    QString relationLike(Key kind, const QString &from, const QString &to) const
    {
        for (const Item *item : graph().itemsOf(kind)) {
            if (item->from == from && item->to == to)
                return item->id;
        }
        return {};
    }

    void moveReferences(const Item &item, const QString &kept, const QString &gone)
    {
        const bool isComment = item.kind == u"comment"_key;
        if (isComment && item.fields.get(u"on"_key).text() == gone)
            m_draft.set(item.id, u"on"_key, kept);
        for (const auto &[field, value] : item.fields) {
            const FieldRow *row = m_draft.schema().field(item.kind, field);
            QStringList ids = row ? references(*row, value) : QStringList();
            if (!ids.contains(gone))
                continue;
            std::replace(ids.begin(), ids.end(), gone, kept);
            ids.removeDuplicates();
            m_draft.set(item.id, field, value.isText() ? Value(kept) : Value(ids));
        }
    }

    Draft &m_draft;
};

} // namespace

bool unite(Draft *draft, const QString &kept, const QString &gone)
{
    const Item *one = draft->graph().find(kept);
    const Item *other = draft->graph().find(gone);
    const KindRow *kind = one ? Schema::kind(one->kind) : nullptr;
    if (!kind || kind->sort != ItemSort::Element || !other || one == other
        || one->kind != other->kind)
        return false;
    Uniting(draft).unite(kept, gone);
    return true;
}

} // namespace martlet
