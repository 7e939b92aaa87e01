// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/graph/graph.h"

#include "model/graph/index.h"

#include <algorithm>
#include <atomic>
#include <mutex>

namespace martlet {

static quint64 nextRevision()
{
    static std::atomic<quint64> counter {0};
    return ++counter;
}

const Value &Fields::unknown()
{
    static const Value value;
    return value;
}

const Value &Fields::find(Key key) const
{
    const auto at = std::find(m_keys.begin(), m_keys.end(), key);
    return at == m_keys.end() ? unknown() : m_values[size_t(at - m_keys.begin())];
}

// A bit stays when its field goes, since another one may need it.
void Fields::set(Key key, const Value &value)
{
    const bool isNext = m_keys.empty() || m_keys.back() < key; // as stored fields come
    const auto at = isNext ? m_keys.end() : std::lower_bound(m_keys.begin(), m_keys.end(), key);
    const auto place = m_values.begin() + (at - m_keys.begin());
    const bool present = at != m_keys.end() && *at == key;
    if (present && value.isUnknown()) {
        m_keys.erase(at);
        m_values.erase(place);
    } else if (present) {
        *place = value;
    } else if (!value.isUnknown()) {
        m_keys.insert(at, key);
        m_values.insert(place, value);
        m_present |= bit(key);
    }
}

static Value textOrUnknown(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

Value Item::value(Key key) const
{
    if (key == key::kind)
        return textOrUnknown(kind.text());
    if (key == key::from)
        return textOrUnknown(from);
    if (key == key::to)
        return textOrUnknown(to);
    if (key == u"ends"_key && !from.isEmpty())
        return QStringList {from, to};
    return fields.get(key);
}

Graph::Graph(std::vector<Item> items)
    : m_revision(nextRevision())
{
    m_items.reserve(qsizetype(items.size()));
    for (Item &item : items) {
        const QString id = item.id;
        m_items.insert(id, std::make_shared<const Item>(std::move(item)));
    }
}

const Item *Graph::find(const QString &id) const
{
    const auto found = m_items.constFind(id);
    return found == m_items.constEnd() ? nullptr : found->get();
}

Value Graph::value(const QString &id, Key key) const
{
    const Item *item = find(id);
    return item ? item->value(key) : Value();
}

static void sortById(std::vector<const Item *> &items)
{
    std::sort(
        items.begin(), items.end(), [](const Item *a, const Item *b) { return a->id < b->id; });
}

std::vector<const Item *> Graph::itemsOf(Key kind) const
{
    std::vector<const Item *> found;
    for (const ItemPtr &item : m_items) {
        if (item->kind == kind)
            found.push_back(item.get());
    }
    sortById(found);
    return found;
}

std::vector<const Item *> Graph::sortedItems() const
{
    std::vector<const Item *> all;
    all.reserve(size_t(m_items.size()));
    for (const ItemPtr &item : m_items)
        all.push_back(item.get());
    sortById(all);
    return all;
}

const Item &Graph::project() const
{
    static const Item none {projectId, Key(u"project"), {}, {}, {}};
    const Item *item = find(projectId);
    return item ? *item : none;
}

const Index &Graph::index() const
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    if (m_index && m_index->revision() == m_revision)
        return *m_index;
    m_index = m_index && !m_changedMore
        ? std::make_shared<const Index>(*m_index, *this, m_changedFields)
        : std::make_shared<const Index>(*this);
    m_changedFields.clear();
    m_changedMore = false;
    return *m_index;
}

void Graph::noteChange(const QString &id, bool ofStructure)
{
    constexpr qsizetype few = 1000; // for more, a new index takes less time
    m_revision = nextRevision();
    m_changedMore = m_changedMore || ofStructure || m_changedFields.size() >= few;
    if (!m_changedMore)
        m_changedFields.append(id);
}

void Graph::set(const QString &id, Key key, const Value &value)
{
    const ItemPtr before = m_items.value(id);
    Item item = before ? *before : Item {id, {}, {}, {}, {}};
    if (key == key::kind)
        item.kind = Key(value.text());
    else if (key == key::from)
        item.from = value.text();
    else if (key == key::to)
        item.to = value.text();
    else
        item.fields.set(key, value);
    noteChange(id, !before || key == key::kind || key == key::from || key == key::to);
    if (item.kind.isEmpty() && item.from.isEmpty() && item.to.isEmpty() && item.fields.isEmpty())
        m_items.remove(id);
    else
        m_items.insert(id, std::make_shared<const Item>(std::move(item)));
}

bool operator==(const Graph &a, const Graph &b)
{
    if (a.m_items.size() != b.m_items.size())
        return false;
    return std::all_of(a.m_items.cbegin(), a.m_items.cend(), [&](const ItemPtr &item) {
        const Item *other = b.find(item->id);
        return other && *other == *item;
    });
}

} // namespace martlet
