// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/itemmatcher.h"

#include "model/base/text.h"

#include <algorithm>
#include <iterator>

namespace martlet {

bool isIdentity(const QString &text)
{
    return !text.isEmpty() && cleanText(text, nameLimit) == text && !text.contains(u'\n');
}

QString freeIdentity(const Graph &graph, const QString &text)
{
    return isIdentity(text) && !graph.contains(text) ? text : QString();
}

ItemMatcher::ItemMatcher(Draft &draft, const QString &source, ImportReport &report)
    : m_draft(draft)
    , m_report(report)
    , m_sourceField(QString(prefix::source.toString() + source))
{
    for (const Item *item : draft.graph().sortedItems())
        remember(*item);
}

void ItemMatcher::remember(const Item &item)
{
    const QString key = item.fields.get(m_sourceField).text();
    if (!key.isEmpty())
        m_byKey.insert(keyed(item.kind, key), item.id);
    if (item.name().isEmpty())
        return;
    const QString name = keyed(item.kind, normalisedName(item.name()));
    QString &first = m_firstByName[name];
    first = first.isEmpty() ? item.id : std::min(first, item.id);
    if (!item.fields.get(m_sourceField).isText())
        m_freeByName.insert(name, item.id);
}

ItemMatcher::Match ItemMatcher::find(Key kind, const QString &sourceKey, const QString &name) const
{
    const QString known = m_byKey.value(keyed(kind, sourceKey));
    if (!known.isEmpty())
        return {known, true, false};
    // What the source calls by another key is another thing with the same name.
    const auto [begin, end] = m_freeByName.equal_range(keyed(kind, normalisedName(name)));
    if (begin == end)
        return {};
    const bool isAmbiguous = std::next(begin) != end;
    return {isAmbiguous ? QString() : *begin, false, isAmbiguous};
}

QString ItemMatcher::findShared(Key kind, const QString &name) const
{
    const QString known = m_byKey.value(keyed(kind, name));
    if (!known.isEmpty())
        return known;
    return m_firstByName.value(keyed(kind, normalisedName(name)));
}

QString
ItemMatcher::create(Key kind, const QString &name, const QString &sourceKey, const QString &id)
{
    const QString made = m_draft.create(kind, name, id);
    noteAdded(made, sourceKey);
    return made;
}

QString ItemMatcher::relate(
    Key kind, const QString &from, const QString &to, const QString &sourceKey, const QString &id)
{
    const QString made = m_draft.relate(kind, from, to, id);
    noteAdded(made, sourceKey);
    return made;
}

void ItemMatcher::noteAdded(const QString &id, const QString &sourceKey)
{
    m_added.insert(id);
    m_report.added.append(id);
    if (!sourceKey.isEmpty())
        claim(id, sourceKey);
    else
        remember(*m_draft.graph().find(id));
}

void ItemMatcher::claim(const QString &named, const QString &sourceKey)
{
    const QString id = named;
    const Item *item = m_draft.graph().find(id);
    m_freeByName.remove(keyed(item->kind, normalisedName(item->name())), id);
    m_draft.set(id, m_sourceField, sourceKey);
    remember(*m_draft.graph().find(id));
}

// Whoever asks may name the item by its own identity, which goes when the item is replaced.
bool ItemMatcher::set(const QString &named, Key field, const Value &value)
{
    const QString id = named;
    const Value before = m_draft.graph().value(id, field);
    if (before == value)
        return false;
    m_draft.set(id, field, value);
    if (!m_added.contains(id))
        m_report.changed.append({id, field, before, value});
    return true;
}

} // namespace martlet
