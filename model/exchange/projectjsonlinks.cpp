// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/projectjsonlinks.h"

#include "model/change/draft.h"
#include "model/graph/integrity.h"

#include <QJsonArray>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

void JsonLinks::add(Item item, const QString &place, const QString &fieldsPlace)
{
    m_numbers.insert(item.id, m_items.size());
    m_items.push_back({std::move(item), place, fieldsPlace});
}

void JsonLinks::number()
{
    m_numbers.clear();
    m_names.clear();
    for (size_t i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items[i].item;
        m_numbers.insert(item.id, i);
        if (item.id != projectId && !item.name().isEmpty())
            m_names.insert(item.name(), i);
    }
}

std::optional<QString> JsonLinks::find(const QString &text,
                                       const QList<Key> &kinds,
                                       const QString &place,
                                       QList<JsonProblem> &problems) const
{
    const auto fits = [&](size_t number) {
        return kinds.isEmpty() || kinds.contains(m_items[number].item.kind);
    };
    const auto byId = m_numbers.constFind(text);
    if (byId != m_numbers.constEnd() && fits(*byId))
        return text;
    QStringList found;
    const auto [first, last] = m_names.equal_range(text);
    for (auto entry = first; entry != last; ++entry) {
        if (fits(*entry))
            found.append(m_items[*entry].item.id);
    }
    if (found.size() == 1)
        return found.first();
    if (found.size() > 1)
        problems.append({place, tr("Several things are called “%1”.").arg(text)});
    else if (byId != m_numbers.constEnd())
        problems.append({place, tr("“%1” is of a kind that cannot stand here.").arg(text)});
    else
        problems.append({place, tr("There is nothing with the identity or name “%1”.").arg(text)});
    return {};
}

bool JsonLinks::joinEnds(Entry &entry, QList<JsonProblem> &problems) const
{
    const KindRow *kind = Schema::kind(entry.item.kind);
    if (kind->sort != ItemSort::Relation)
        return true;
    if (entry.item.from.isEmpty() || entry.item.to.isEmpty())
        return false;
    QList<Key> sources;
    QList<Key> targets;
    for (const auto &[from, to] : kind->ends) {
        sources.append(from);
        targets.append(to);
    }
    const auto from = find(entry.item.from, sources, entry.place + u".from"_s, problems);
    const auto to = find(entry.item.to, targets, entry.place + u".to"_s, problems);
    if (!from || !to)
        return false;
    entry.item.from = *from;
    entry.item.to = *to;
    const Key fromKind = m_items[m_numbers.value(*from)].item.kind;
    const Key toKind = m_items[m_numbers.value(*to)].item.kind;
    if (!kind->joins(fromKind, toKind))
        problems.append({entry.place + u".to"_s, tr("These kinds cannot be joined like this.")});
    return kind->joins(fromKind, toKind);
}

void JsonLinks::linkEnds(QList<JsonProblem> &problems)
{
    std::vector<Entry> sound;
    std::vector<size_t> kept;
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (joinEnds(m_items[i], problems))
            kept.push_back(i);
    }
    for (const size_t i : kept)
        sound.push_back(std::move(m_items[i]));
    m_items = std::move(sound);
    number();
}

void JsonLinks::linkFields(Entry &entry, const Schema &schema, QList<JsonProblem> &problems) const
{
    Fields linked = entry.item.fields;
    for (const auto &[key, value] : entry.item.fields) {
        const FieldRow *row = schema.field(entry.item.kind, key);
        if (!row || !row->isReference() || value.isNone())
            continue;
        QStringList ids;
        const QString place = entry.fieldsPlace + u'.' + key.text();
        for (const QString &text : references(*row, value)) {
            if (const auto id = find(text, row->refersTo, place, problems))
                ids.append(*id);
        }
        if (row->type == FieldType::References)
            linked.set(key, ids.isEmpty() ? Value() : Value(ids));
        else
            linked.set(key, ids.isEmpty() ? Value() : Value(ids.first()));
    }
    entry.item.fields = linked;
}

void JsonLinks::placeCards(QList<JsonProblem> &problems)
{
    QList<Key> kinds;
    for (const KindRow *kind : Schema::kindsOf(ItemSort::Element))
        kinds.append(kind->id);
    for (const Card &card : std::as_const(m_cards)) {
        const auto id = find(card.element, kinds, card.at, problems);
        if (id)
            m_items[m_numbers.value(*id)].item.fields.set(placeKey(card.view), card.place);
    }
}

// An edit of a scenario is about an item that is there, or that a scenario adds.
std::optional<QJsonObject> JsonLinks::linkedEdit(const QJsonObject &edit,
                                                 const QString &place,
                                                 QList<JsonProblem> &problems) const
{
    const QJsonObject added = edit["add"_L1].toObject();
    if (!added.isEmpty()) {
        if (Schema::kind(Key(added["kind"_L1].toString())))
            return edit;
        problems.append({place + u".add.kind"_s, tr("There is no such kind.")});
        return {};
    }
    const QString member = edit.contains("remove"_L1) ? u"remove"_s : u"item"_s;
    const QString text = edit[member].toString();
    if (m_planned.contains(text))
        return edit;
    const auto id = find(text, {}, place + u'.' + member, problems);
    if (!id)
        return {};
    QJsonObject linked = edit;
    linked[member] = *id;
    return linked;
}

static QJsonArray stepsOf(const Item &item)
{
    return item.fields.get(Key(u"steps")).json().toArray();
}

void JsonLinks::linkScenarios(QList<JsonProblem> &problems)
{
    for (const Entry &entry : std::as_const(m_items)) {
        const QJsonArray steps = stepsOf(entry.item);
        for (const QJsonValue &step : steps) {
            const QJsonArray edits = step["edits"_L1].toArray();
            for (const QJsonValue &edit : edits)
                m_planned.insert(edit["add"_L1]["id"_L1].toString());
        }
    }
    m_planned.remove(QString());
    for (Entry &entry : m_items) {
        QJsonArray steps = stepsOf(entry.item);
        for (qsizetype i = 0; i < steps.size(); ++i) {
            QJsonObject step = steps[i].toObject();
            if (!step["edits"_L1].isArray())
                continue;
            QJsonArray linked;
            const QJsonArray edits = step["edits"_L1].toArray();
            for (qsizetype k = 0; k < edits.size(); ++k) {
                const QString place =
                    u"%1.steps[%2].edits[%3]"_s.arg(entry.fieldsPlace).arg(i).arg(k);
                if (const auto edit = linkedEdit(edits[k].toObject(), place, problems))
                    linked.append(*edit);
            }
            step["edits"_L1] = linked;
            steps[i] = step;
        }
        if (!steps.isEmpty())
            entry.item.fields.set(Key(u"steps"), Value::fromJson(steps));
    }
}

Graph JsonLinks::link(const Schema &schema, QList<JsonProblem> &problems)
{
    number();
    linkEnds(problems);
    for (Entry &entry : m_items)
        linkFields(entry, schema, problems);
    placeCards(problems);
    linkScenarios(problems);
    std::vector<Item> items;
    items.reserve(m_items.size());
    for (Entry &entry : m_items)
        items.push_back(std::move(entry.item));
    return Graph(std::move(items));
}

} // namespace martlet
