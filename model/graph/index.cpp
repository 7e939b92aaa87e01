// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/graph/index.h"

#include "model/schema/schema.h"

#include <algorithm>

namespace martlet {

static QHash<QString, int> numbered(std::vector<ItemPtr> &items)
{
    std::sort(items.begin(), items.end(), [](const ItemPtr &a, const ItemPtr &b) {
        return a->id < b->id;
    });
    QHash<QString, int> numbers;
    numbers.reserve(qsizetype(items.size()));
    for (size_t i = 0; i < items.size(); ++i)
        numbers.insert(items[i]->id, int(i));
    return numbers;
}

Index::Index(const Graph &graph)
    : m_revision(graph.revision())
{
    std::vector<ItemPtr> relations;
    for (const ItemPtr &item : graph.items()) {
        const KindRow *row = Schema::kind(item->kind);
        if (row && row->sort == ItemSort::Element)
            m_elements.push_back(item);
        else if (row && row->sort == ItemSort::Relation)
            relations.push_back(item);
    }
    m_elementNumbers = numbered(m_elements);
    for (const ItemPtr &item : relations) {
        if (m_elementNumbers.contains(item->from) && m_elementNumbers.contains(item->to))
            m_relations.push_back(item);
    }
    m_relationNumbers = numbered(m_relations);
    for (const ItemPtr &item : m_relations) {
        m_from.push_back(m_elementNumbers.value(item->from));
        m_to.push_back(m_elementNumbers.value(item->to));
        m_relationKinds.push_back(item->kind);
    }
    m_out.fill(elementCount(), m_from);
    m_in.fill(elementCount(), m_to);
    for (int i = 0; i < elementCount(); ++i)
        m_byKind[element(i).kind].push_back(i);
    for (int i = 0; i < relationCount(); ++i)
        m_byKind[relation(i).kind].push_back(i);
}

Index::Index(const Index &before, const Graph &graph, const QStringList &changed)
    : Index(before)
{
    m_revision = graph.revision();
    for (const QString &id : changed) {
        if (const int element = elementNumber(id); element >= 0)
            m_elements[size_t(element)] = graph.share(id);
        if (const int relation = relationNumber(id); relation >= 0)
            m_relations[size_t(relation)] = graph.share(id);
    }
}

std::span<const int> Index::ofKind(Key kind) const
{
    const auto found = m_byKind.constFind(kind);
    return found == m_byKind.constEnd() ? std::span<const int>() : std::span<const int>(*found);
}

void Index::Lists::fill(int count, const std::vector<int> &owner)
{
    start.assign(size_t(count) + 1, 0);
    for (const int element : owner)
        ++start[size_t(element) + 1];
    for (size_t i = 1; i < start.size(); ++i)
        start[i] += start[i - 1];
    numbers.resize(owner.size());
    std::vector<int> next(start.begin(), start.end() - 1);
    for (size_t i = 0; i < owner.size(); ++i)
        numbers[size_t(next[size_t(owner[i])]++)] = int(i);
}

} // namespace martlet
