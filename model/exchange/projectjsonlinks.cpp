// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/projectjsonlinks.h"

#include "model/change/draft.h"
#include "model/exchange/projectjsonplans.h"
#include "model/graph/integrity.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

JsonLinks::JsonLinks(const Graph &project)
    : m_project(project)
{
    for (const ItemPtr &item : project.items()) {
        if (item->id != projectId && !item->name().isEmpty())
            m_projectNames.insert(item->name(), item->id);
    }
}

QString JsonLinks::placeOf(const QString &id) const
{
    const Entry &entry = m_items[m_numbers.value(id)];
    return entry.place.isEmpty() ? entry.fieldsPlace : entry.place;
}

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

Key JsonLinks::kindOf(const QString &id) const
{
    const auto number = m_numbers.constFind(id);
    if (number != m_numbers.constEnd())
        return m_items[*number].item.kind;
    const Item *item = m_project.find(id);
    return item ? item->kind : Key();
}

// What the file holds comes before what the project holds, and an identity before a name.
QStringList JsonLinks::candidates(const QString &text, const QList<Key> &kinds) const
{
    const auto fits = [&](const QString &id) {
        const Key kind = kindOf(id);
        return !kind.isEmpty() && (kinds.isEmpty() || kinds.contains(kind));
    };
    if (m_numbers.contains(text) && fits(text))
        return {text};
    QStringList found;
    const auto [first, last] = m_names.equal_range(text);
    for (auto entry = first; entry != last; ++entry) {
        if (fits(m_items[*entry].item.id))
            found.append(m_items[*entry].item.id);
    }
    if (!found.isEmpty())
        return found;
    if (fits(text))
        return {text};
    for (const QString &id : m_projectNames.values(text)) {
        // An identity that the file uses for something else would lead there.
        const bool isOurs = m_project.value(id, key::kind).text() == kindOf(id).text();
        if (isOurs && fits(id))
            found.append(id);
    }
    return found;
}

std::optional<QString> JsonLinks::find(const QString &text,
                                       const QList<Key> &kinds,
                                       const QString &place,
                                       QList<JsonProblem> &problems) const
{
    const QStringList found = candidates(text, kinds);
    if (found.size() == 1)
        return found.first();
    if (found.size() > 1)
        problems.append({place, tr("Several things are called “%1”.").arg(text)});
    else if (!kindOf(text).isEmpty())
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
    const Key fromKind = kindOf(*from);
    const Key toKind = kindOf(*to);
    if (!kind->joins(fromKind, toKind))
        problems.append({entry.place + u".to"_s, tr("These kinds cannot be joined like this.")});
    return kind->joins(fromKind, toKind);
}

void JsonLinks::keepOnly(const std::vector<size_t> &numbers)
{
    std::vector<Entry> kept;
    kept.reserve(numbers.size());
    for (const size_t i : numbers)
        kept.push_back(std::move(m_items[i]));
    m_items = std::move(kept);
    number();
}

void JsonLinks::linkEnds(QList<JsonProblem> &problems)
{
    std::vector<size_t> kept;
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (joinEnds(m_items[i], problems))
            kept.push_back(i);
    }
    keepOnly(kept);
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

// A comment may be on a finding, whose key begins with its rule.
static bool isFindingKey(const QString &text)
{
    static const QRegularExpression rule(u"^[A-Z]+-\\d+:"_s);
    return rule.match(text).hasMatch();
}

// What a waiver or comment is about may be gone since: then it stays as it stands.
void JsonLinks::linkTargets(Entry &entry, JsonImport &import) const
{
    const Key field = entry.item.kind == Key(u"waiver") ? Key(u"items") : Key(u"on");
    const Value value = entry.item.fields.get(field);
    QStringList linked;
    for (const QString &text : value.isText() ? QStringList {value.text()} : value.list()) {
        const QStringList found = candidates(text, {});
        linked.append(found.size() == 1 ? found.first() : text);
        const QString place = entry.place + u'.' + field.text();
        if (found.size() > 1)
            import.problems.append({place, tr("Several things are called “%1”.").arg(text)});
        else if (found.isEmpty() && text != "*"_L1 && !isFindingKey(text))
            import.notices.append(
                {place, tr("There is nothing with the identity or name “%1”.").arg(text)});
    }
    if (value.isText())
        entry.item.fields.set(field, linked.first());
    else if (value.isList())
        entry.item.fields.set(field, linked);
}

// Kept as it stands, so that nothing of a file is lost; but it must not look as if it counted.
void JsonLinks::noteWhoAccepts(const Entry &entry, JsonImport &import) const
{
    if (entry.item.kind != Key(u"waiver") || !entry.item.fields.get(Key(u"person")).isEmpty())
        return;
    import.notices.append({entry.place + u".person"_s,
                           tr("It is not said who accepts this; without a name it accepts "
                              "nothing.")});
}

// Half a waiver could silence more than the whole one.
void JsonLinks::linkItems(const Schema &schema, JsonImport &import)
{
    std::vector<size_t> kept;
    for (size_t i = 0; i < m_items.size(); ++i) {
        Entry &entry = m_items[i];
        const qsizetype before = import.problems.size();
        linkFields(entry, schema, import.problems);
        if (entry.item.kind == Key(u"waiver") || entry.item.kind == Key(u"comment"))
            linkTargets(entry, import);
        if (entry.item.kind != Key(u"waiver") || import.problems.size() == before) {
            kept.push_back(i);
            noteWhoAccepts(entry, import);
        }
    }
    keepOnly(kept);
}

QString JsonLinks::below(const QString &scenario) const
{
    const auto number = m_numbers.constFind(scenario);
    return number == m_numbers.constEnd() ? m_project.value(scenario, u"on"_key).text()
                                          : m_items[*number].item.fields.get(u"on"_key).text();
}

// Each scenario is walked over once, however many stand on each other.
void JsonLinks::cutCircles(QList<JsonProblem> &problems)
{
    QSet<QString> done;
    for (const Entry &entry : m_items) {
        if (entry.item.kind != u"scenario"_key)
            continue;
        QStringList way;
        QSet<QString> seen;
        QString id = entry.item.id;
        for (; !id.isEmpty() && !done.contains(id) && !seen.contains(id); id = below(id)) {
            way.append(id);
            seen.insert(id);
        }
        if (seen.contains(id))
            cut(way.mid(way.indexOf(id)), problems);
        done += seen;
    }
}

// At what the file holds; a circle in the project alone is not the file's.
void JsonLinks::cut(const QStringList &circle, QList<JsonProblem> &problems)
{
    const auto ours =
        std::find_if(circle.begin(), circle.end(), [&](const QString &id) { return contains(id); });
    if (ours == circle.end())
        return;
    Entry &entry = m_items[m_numbers.value(*ours)];
    problems.append({entry.place + u".on"_s, tr("A scenario cannot stand on itself.")});
    entry.item.fields.set(u"on"_key, {});
}

void JsonLinks::placeCards(QList<JsonProblem> &problems)
{
    QList<Key> kinds;
    for (const KindRow *kind : Schema::kindsOf(ItemSort::Element))
        kinds.append(kind->id);
    for (const Card &card : std::as_const(m_cards)) {
        const auto id = find(card.element, kinds, card.at, problems);
        if (!id)
            continue;
        // A card of what only the project holds: the file says no more of it than the place.
        if (!m_numbers.contains(*id))
            add({*id, kindOf(*id), {}, {}, {}}, card.at, card.at);
        m_items[m_numbers.value(*id)].item.fields.set(placeKey(card.view), card.place);
    }
}

void JsonLinks::linkScenarios(const Schema &schema, bool keepsUnknown, JsonImport &import)
{
    JsonPlans plans(*this, schema, keepsUnknown, import);
    for (const Entry &entry : m_items)
        plans.addPlanned(entry.item.fields.get(u"steps"_key).json());
    for (Entry &entry : m_items) {
        const Value steps = entry.item.fields.get(u"steps"_key);
        if (entry.item.kind != u"scenario"_key || steps.isUnknown() || steps.isNone())
            continue;
        const QJsonValue linked = plans.linked(steps.json(), entry.fieldsPlace + u".steps"_s);
        entry.item.fields.set(u"steps"_key,
                              linked.isUndefined() ? Value() : Value::fromJson(linked));
    }
}

Graph JsonLinks::link(const Schema &schema, bool keepsUnknown, JsonImport &import)
{
    number();
    linkEnds(import.problems);
    linkItems(schema, import);
    cutCircles(import.problems);
    placeCards(import.problems);
    linkScenarios(schema, keepsUnknown, import);
    std::vector<Item> items;
    items.reserve(m_items.size());
    for (Entry &entry : m_items)
        items.push_back(std::move(entry.item));
    return Graph(std::move(items));
}

} // namespace martlet
