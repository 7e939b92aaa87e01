// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/mergetools.h"

#include "model/change/scenariosteps.h"
#include "model/graph/integrity.h"

#include <QJsonArray>
#include <QJsonObject>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

class Merge
{
public:
    Merge(Draft &draft, const QString &kept, const QString &gone)
        : m_draft(draft)
        , m_kept(kept)
        , m_gone(gone)
    {
        m_takers.insert(gone, kept);
    }

    void run()
    {
        fill(m_kept, m_gone);
        for (const ItemPtr &item : all()) {
            if (item->from == m_gone || item->to == m_gone)
                moveRelation(*item);
        }
        for (const ItemPtr &item : all()) {
            moveReferences(*item);
            moveComment(*item);
            moveWaiver(*item);
            movePlans(*item);
        }
        m_draft.remove({m_gone});
    }

private:
    std::vector<ItemPtr> all() const
    {
        std::vector<ItemPtr> items;
        for (const Item *item : m_draft.graph().sortedItems())
            items.push_back(m_draft.graph().share(item->id));
        return items;
    }

    // How a field is known, and since when, goes with the field only.
    static bool mayFill(const Item &before, Key field)
    {
        if (field == key::createdOn || !before.fields.get(field).isUnknown())
            return false;
        if (!field.startsWith(prefix::known))
            return true;
        return before.fields.get(Key(field.text().mid(prefix::known.size()))).isUnknown();
    }

    void fill(const QString &into, const QString &from)
    {
        const ItemPtr before = m_draft.graph().share(into);
        const ItemPtr source = m_draft.graph().share(from);
        for (const auto &[field, value] : source->fields) {
            if (mayFill(*before, field))
                m_draft.set(into, field, value);
        }
        joinNotes(*before, *source);
    }

    // What somebody wrote down is not lost for somebody else's words.
    void joinNotes(const Item &into, const Item &from)
    {
        static const Key note(u"note");
        const QString kept = into.fields.get(note).text().trimmed();
        const QString added = from.fields.get(note).text().trimmed();
        if (!kept.isEmpty() && !added.isEmpty() && !kept.contains(added))
            m_draft.set(into.id, note, kept + u"\n\n"_s + added);
    }

    QString taker(const QString &id) const { return m_takers.value(id, id); }

    // Two flows may differ in what they carry; of all else, one between the same two is enough.
    QString equalRelation(const Item &relation) const
    {
        if (relation.kind == u"data-flow"_key)
            return {};
        for (const Item *other : m_draft.graph().itemsOf(relation.kind)) {
            const bool same =
                other->from == taker(relation.from) && other->to == taker(relation.to);
            if (same && other->id != relation.id)
                return other->id;
        }
        return {};
    }

    // What stays as it is goes with the tool.
    void moveRelation(const Item &relation)
    {
        if (taker(relation.from) == taker(relation.to))
            return;
        if (const QString equal = equalRelation(relation); !equal.isEmpty()) {
            fill(equal, relation.id);
            m_takers.insert(relation.id, equal);
            return;
        }
        m_draft.set(relation.id, key::from, taker(relation.from));
        m_draft.set(relation.id, key::to, taker(relation.to));
    }

    void moveReferences(const Item &item)
    {
        if (item.id == m_gone)
            return;
        for (const auto &[field, value] : item.fields) {
            const FieldRow *row = m_draft.schema().field(item.kind, field);
            if (!row || !row->isReference())
                continue;
            const QStringList before = references(*row, value);
            QStringList after;
            for (const QString &id : before)
                after.append(taker(id));
            if (after == before)
                continue;
            after.removeAll(item.id); // nothing is part of itself
            after.removeDuplicates();
            const bool list = row->type == FieldType::References;
            m_draft.set(item.id,
                        field,
                        after.isEmpty() ? Value()
                            : list      ? Value(after)
                                        : Value(after.first()));
        }
    }

    void moveComment(const Item &item)
    {
        static const Key on(u"on");
        if (item.kind == u"comment"_key)
            m_draft.set(item.id, on, taker(item.fields.get(on).text()));
    }

    // One about both of them is about two that there are no more.
    void moveWaiver(const Item &item)
    {
        static const Key items(u"items");
        if (item.kind != Key(u"waiver"))
            return;
        QStringList after;
        for (const QString &id : item.fields.get(items).list())
            after.append(taker(id));
        if (after.removeDuplicates() == 0)
            m_draft.set(item.id, items, Value(after));
    }

    void movePlans(const Item &item)
    {
        if (item.kind != u"scenario"_key)
            return;
        const QJsonArray before = stepsJson(item);
        const QJsonArray after = moved(withoutGone(before)).toArray();
        if (after != before)
            setSteps(&m_draft, item.id, after);
    }

    // Whatever was to become of it by itself.
    QJsonArray withoutGone(QJsonArray steps) const
    {
        for (QJsonValueRef step : steps) {
            QJsonObject object = step.toObject();
            QJsonArray kept;
            for (const QJsonValue &edit : object["edits"_L1].toArray()) {
                if (edit["item"_L1].toString() != m_gone && edit["remove"_L1].toString() != m_gone)
                    kept.append(edit);
            }
            if (object.contains("edits"_L1))
                object["edits"_L1] = kept;
            step = object;
        }
        return steps;
    }

    // In whatever depth: what a plan names as an end of a new relation or as a new value.
    QJsonValue moved(const QJsonValue &json) const
    {
        if (json.isArray()) {
            QJsonArray array;
            for (const QJsonValue &element : json.toArray())
                array.append(moved(element));
            return array;
        }
        QJsonObject object = json.toObject();
        for (const QString &name : object.keys()) {
            const bool names = name == "from"_L1 || name == "to"_L1 || name == "value"_L1;
            const QJsonValue value = object[name];
            if (value.isArray() || value.isObject())
                object[name] = moved(value);
            else if (names && value.toString() == m_gone)
                object[name] = m_kept;
        }
        return json.isObject() ? QJsonValue(object) : json;
    }

    Draft &m_draft;
    QString m_kept;
    QString m_gone;
    QHash<QString, QString> m_takers; // what takes the place of what goes
};

} // namespace

void mergeTools(Draft &draft, const QString &kept, const QString &gone)
{
    Merge(draft, kept, gone).run();
}

} // namespace martlet
