// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/draft.h"

#include "model/base/text.h"
#include "model/change/scenariosteps.h"
#include "model/graph/evidence.h"
#include "model/graph/integrity.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

Key placeKey(const QString &view)
{
    return Key(prefix::place.toString() + view);
}

Draft::Draft(const Graph &graph)
    : m_graph(graph)
    , m_schema(graph)
{ }

QString Draft::create(Key kind, const QString &name, const QString &id)
{
    const QString identity = id.isEmpty() ? newIdentity() : id;
    set(identity, key::kind, kind.text());
    if (!name.isEmpty())
        set(identity, key::name, name);
    return identity;
}

QString Draft::relate(Key kind, const QString &from, const QString &to, const QString &id)
{
    const QString identity = create(kind, {}, id);
    set(identity, key::from, from);
    set(identity, key::to, to);
    return identity;
}

void Draft::set(const QString &named, Key field, const Value &value)
{
    const QString item = named; // may be the item's own, which goes when the item is replaced
    const Value before = m_graph.value(item, field);
    if (before == value)
        return;
    m_edits.append({item, field, before, value});
    m_graph.set(item, field, value);
    if (!before.isUnknown())
        set(item, knownKey(field), {});
    if (item == projectId)
        m_schema = Schema(m_graph);
}

void Draft::makeStandardView()
{
    create(Key(u"view"), tr("Architecture"), standardView);
    set(standardView, Key(u"view-kind"), u"architecture"_s);
    set(standardView, Key(u"shows"), u"all"_s);
}

void Draft::keepStandardView()
{
    if (m_graph.itemsOf(Key(u"view")).empty())
        makeStandardView();
}

void Draft::place(const QString &element, const QString &view, const Place &place)
{
    if (view == standardView && !m_graph.contains(view))
        makeStandardView();
    if (m_graph.contains(element) && m_graph.contains(view))
        set(element, placeKey(view), place);
}

bool Draft::apply(const Edits &edits)
{
    if (!martlet::apply(m_graph, edits))
        return false;
    m_edits.append(edits);
    m_schema = Schema(m_graph);
    return true;
}

Edits Draft::edits() const
{
    return merged(m_edits, {});
}

static bool hangsOn(const Item &item, const QSet<QString> &gone)
{
    if (!item.from.isEmpty() && (gone.contains(item.from) || gone.contains(item.to)))
        return true;
    const bool isAboutAnother = item.kind == Key(u"comment") || item.kind == Key(u"undecided");
    return isAboutAnother && gone.contains(item.fields.get(Key(u"on")).text());
}

QSet<QString> Draft::withDependants(const QStringList &items) const
{
    QSet<QString> gone;
    for (const QString &id : items) {
        if (m_graph.contains(id) && id != projectId)
            gone.insert(id);
    }
    // Comments may hang on relations, which hang on elements: twice round is enough.
    for (int round = 0; round < 2; ++round) {
        for (const ItemPtr &item : m_graph.items()) {
            if (hangsOn(*item, gone))
                gone.insert(item->id);
        }
    }
    return gone;
}

void Draft::clearReferences(const Item &item, const QSet<QString> &gone)
{
    for (const auto &[key, value] : item.fields) {
        if (const QString view = viewOfPlace(key); !view.isEmpty()) {
            if (gone.contains(view))
                set(item.id, key, {});
            continue;
        }
        const FieldRow *row = m_schema.field(item.kind, key);
        if (!row || !row->isReference())
            continue;
        QStringList kept = references(*row, value);
        const bool changed =
            kept.removeIf([&](const QString &id) { return gone.contains(id); }) > 0;
        if (changed)
            set(item.id, key, kept.isEmpty() ? Value() : Value(kept));
    }
}

/// What of an edit of a scenario is about things that go.
static QString goneIn(const QJsonObject &edit, const QSet<QString> &gone)
{
    const QJsonValue added = edit["add"_L1];
    for (const QJsonValue &id :
         {edit["item"_L1], edit["remove"_L1], added["from"_L1], added["to"_L1]}) {
        if (gone.contains(id.toString()))
            return id.toString();
    }
    return {};
}

// What a scenario means to do with something that is gone is a question for people, who are told
// what that was; but a view or somebody in charge it can do without.
void Draft::clearScenarioSteps(const Item &item, const QSet<QString> &gone)
{
    if (item.kind != u"scenario"_key)
        return;
    const QJsonArray before = stepsJson(item);
    QJsonArray steps = before;
    for (QJsonValueRef step : steps) {
        QJsonObject object = step.toObject();
        QJsonArray kept;
        const QJsonArray edits = object.value("edits"_L1).toArray();
        for (const QJsonValue &edit : edits) {
            const QString view = viewOfPlace(Key(edit["field"_L1].toString()));
            QJsonObject known = edit.toObject();
            const QString id = goneIn(known, gone);
            if (!id.isEmpty() && !known.contains("was"_L1))
                known.insert("was"_L1,
                             QJsonObject {{u"gone"_s, true},
                                          {u"kind"_s, m_graph.value(id, key::kind).text()},
                                          {u"name"_s, m_graph.value(id, key::name).text()}});
            if (!gone.contains(view))
                kept.append(known.isEmpty() ? edit : QJsonValue(known));
        }
        if (kept != edits)
            object["edits"_L1] = kept;
        if (gone.contains(object.value("owner"_L1).toString()))
            object.remove("owner"_L1);
        step = object;
    }
    if (steps == before)
        return;
    if (!item.fields.get(u"steps"_key).isUnknown())
        set(item.id, u"steps"_key, Value::fromJson(steps));
    else
        setSteps(this, item.id, steps);
}

void Draft::erase(const Item &item)
{
    for (const auto &[key, value] : item.fields)
        set(item.id, key, {});
    if (!item.from.isEmpty())
        set(item.id, key::from, {});
    if (!item.to.isEmpty())
        set(item.id, key::to, {});
    set(item.id, key::kind, {});
}

void Draft::remove(const QStringList &items)
{
    const QSet<QString> gone = withDependants(items);
    std::vector<ItemPtr> all;
    for (const Item *item : m_graph.sortedItems())
        all.push_back(m_graph.share(item->id));
    for (const ItemPtr &item : all) {
        if (!gone.contains(item->id)) {
            clearReferences(*item, gone);
            clearScenarioSteps(*item, gone);
        }
    }
    // Relations go before the elements that they join, so that undoing brings the ends back first.
    std::stable_partition(all.begin(), all.end(), [](const ItemPtr &item) {
        return !item->from.isEmpty() || item->kind == Key(u"comment")
            || item->kind == Key(u"undecided");
    });
    for (const ItemPtr &item : all) {
        if (gone.contains(item->id))
            erase(*item);
    }
}

} // namespace martlet
