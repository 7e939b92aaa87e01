// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/graph.h"

#include <span>

namespace martlet {

/// A graph as dense arrays: every element and relation has a number, neighbours are ranges of
/// numbers. Immutable; holds the items it was made of, so it may be read on any thread.
class Index
{
public:
    explicit Index(const Graph &graph);
    /// The index of a graph that differs from that of \a before only in fields of some items.
    Index(const Index &before, const Graph &graph, const QStringList &changed);

    quint64 revision() const { return m_revision; }

    /// Elements and relations in the order of their identities.
    int elementCount() const { return int(m_elements.size()); }
    int relationCount() const { return int(m_relations.size()); }
    const Item &element(int number) const { return *m_elements[size_t(number)]; }
    const Item &relation(int number) const { return *m_relations[size_t(number)]; }
    /// The number of an element or relation, or -1.
    int elementNumber(const QString &id) const { return m_elementNumbers.value(id, -1); }
    int relationNumber(const QString &id) const { return m_relationNumbers.value(id, -1); }
    /// The elements at the ends of a relation; both exist.
    int from(int relation) const { return m_from[size_t(relation)]; }
    int to(int relation) const { return m_to[size_t(relation)]; }
    /// The kind of a relation, without a look at the relation itself.
    Key relationKind(int relation) const { return m_relationKinds[size_t(relation)]; }

    /// Numbers of the relations that leave or enter an element, of every kind.
    std::span<const int> out(int element) const { return m_out.of(element); }
    std::span<const int> in(int element) const { return m_in.of(element); }
    /// Numbers of all elements or all relations of a kind.
    std::span<const int> ofKind(Key kind) const;

private:
    /// Lists of numbers, one for each element, in one array.
    struct Lists
    {
        std::vector<int> start;
        std::vector<int> numbers;

        void fill(int count, const std::vector<int> &owner);
        std::span<const int> of(int owner) const
        {
            const auto first = size_t(start[size_t(owner)]);
            const auto last = size_t(start[size_t(owner) + 1]);
            return {numbers.data() + first, last - first};
        }
    };

    quint64 m_revision;
    std::vector<ItemPtr> m_elements;
    std::vector<ItemPtr> m_relations;
    std::vector<int> m_from;
    std::vector<int> m_to;
    std::vector<Key> m_relationKinds;
    Lists m_out;
    Lists m_in;
    QHash<QString, int> m_elementNumbers;
    QHash<QString, int> m_relationNumbers;
    QHash<Key, std::vector<int>> m_byKind;
};

} // namespace martlet
