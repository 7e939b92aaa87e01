// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/itemmatcher.h"

#include "model/base/text.h"

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
    if (!item.name().isEmpty())
        m_byName.insert(keyed(item.kind, normalisedName(item.name())), item.id);
}

ItemMatcher::Match ItemMatcher::find(Key kind, const QString &sourceKey, const QString &name) const
{
    const QString known = m_byKey.value(keyed(kind, sourceKey));
    if (!known.isEmpty())
        return {known, true, false};
    QStringList found;
    for (const QString &id : m_byName.values(keyed(kind, normalisedName(name)))) {
        // What the source calls by another key is another thing with the same name.
        const bool isAnother = m_draft.graph().value(id, m_sourceField).isText();
        if (!m_claimed.contains(id) && !isAnother)
            found.append(id);
    }
    return {found.size() == 1 ? found.first() : QString(), false, found.size() > 1};
}

QString ItemMatcher::findShared(Key kind, const QString &name) const
{
    const QString known = m_byKey.value(keyed(kind, name));
    if (!known.isEmpty())
        return known;
    QStringList found = m_byName.values(keyed(kind, normalisedName(name)));
    found.sort();
    return found.value(0);
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

void ItemMatcher::claim(const QString &id, const QString &sourceKey)
{
    m_draft.set(id, m_sourceField, sourceKey);
    m_claimed.insert(id);
    remember(*m_draft.graph().find(id));
}

bool ItemMatcher::set(const QString &id, Key field, const Value &value)
{
    const Value before = m_draft.graph().value(id, field);
    if (before == value)
        return false;
    m_draft.set(id, field, value);
    if (!m_added.contains(id))
        m_report.changed.append({id, field, before, value});
    return true;
}

} // namespace martlet
