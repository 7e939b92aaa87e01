// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/cutvertices.h"

#include "model/analysis/disjointsets.h"

#include <algorithm>

namespace martlet {

CutVertices::CutVertices(const Vocabulary &words)
    : m_words(words)
    , m_entry(size_t(words.index().elementCount()), -1)
    , m_parent(m_entry)
    , m_root(m_entry)
    , m_depth(m_entry)
    , m_low(m_entry)
    , m_size(m_entry)
{
    for (int element = 0; element < words.index().elementCount(); ++element) {
        if (m_entry[size_t(element)] < 0)
            walk(element);
    }
}

int CutVertices::degree(int element) const
{
    return int(m_words.out(element).size() + m_words.in(element).size());
}

int CutVertices::neighbour(int element, int number) const
{
    const auto out = m_words.out(element);
    const auto place = size_t(number);
    return place < out.size() ? out[place].element
                              : m_words.in(element)[place - out.size()].element;
}

void CutVertices::enter(int element, int parent)
{
    const auto at = size_t(element);
    m_entry[at] = int(m_order.size());
    m_order.push_back(element);
    m_parent[at] = parent;
    m_root[at] = parent < 0 ? element : m_root[size_t(parent)];
    m_depth[at] = parent < 0 ? 0 : m_depth[size_t(parent)] + 1;
    m_low[at] = m_entry[at];
    m_size[at] = 1;
}

void CutVertices::leave(int element)
{
    if (const int parent = m_parent[size_t(element)]; parent >= 0) {
        const auto at = size_t(parent);
        m_low[at] = std::min(m_low[at], m_low[size_t(element)]);
        m_size[at] += m_size[size_t(element)];
    }
}

void CutVertices::walk(int root)
{
    enter(root, -1);
    std::vector<std::pair<int, int>> stack {{root, 0}};
    while (!stack.empty()) {
        const int here = stack.back().first;
        if (stack.back().second == degree(here)) {
            leave(here);
            stack.pop_back();
            continue;
        }
        const int there = neighbour(here, stack.back().second++);
        if (m_entry[size_t(there)] < 0) {
            enter(there, here);
            stack.emplace_back(there, 0);
        } else if (there != m_parent[size_t(here)]) {
            m_low[size_t(here)] = std::min(m_low[size_t(here)], m_entry[size_t(there)]);
        }
    }
}

bool CutVertices::hangsOnParent(int child) const
{
    return m_low[size_t(child)] >= m_entry[size_t(m_parent[size_t(child)])];
}

std::vector<CutVertices::Part> CutVertices::partsWithout(int element) const
{
    const auto at = size_t(element);
    std::vector<Part> parts;
    int rest = m_size[size_t(m_root[at])] - 1;
    const auto end = size_t(m_entry[at]) + size_t(m_size[at]);
    // Behind an element in the order comes its first child with all that hangs on it, and so on.
    for (auto place = size_t(m_entry[at]) + 1; place < end;) {
        const int child = m_order[place];
        if (hangsOnParent(child)) {
            parts.push_back({child, m_size[size_t(child)]});
            rest -= m_size[size_t(child)];
        }
        place += size_t(m_size[size_t(child)]);
    }
    if (m_parent[at] >= 0)
        parts.push_back({m_parent[at], rest});
    std::stable_sort(
        parts.begin(), parts.end(), [](const Part &a, const Part &b) { return a.size > b.size; });
    return parts;
}

// Every step of the walk that lies between the ends of a pair is marked with the pair, once; later
// pairs jump over what is marked.
std::vector<int> CutVertices::pairsHeldBy(const std::vector<std::pair<int, int>> &pairs) const
{
    std::vector<int> marks(m_entry.size(), -1);
    DisjointSets marked(int(m_entry.size()));
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto [a, b] = pairs[i];
        if (component(a) != component(b))
            continue;
        int lower = marked.find(a);
        int upper = marked.find(b);
        while (lower != upper) {
            if (m_depth[size_t(lower)] < m_depth[size_t(upper)])
                std::swap(lower, upper);
            const int parent = m_parent[size_t(lower)];
            if (parent == a || parent == b)
                break;
            marks[size_t(lower)] = int(i);
            marked.join(lower, parent);
            lower = marked.find(parent);
        }
    }
    std::vector<int> held(m_entry.size(), -1);
    for (const int element : m_order) {
        if (marks[size_t(element)] >= 0 && hangsOnParent(element))
            held[size_t(m_parent[size_t(element)])] = marks[size_t(element)];
    }
    return held;
}

} // namespace martlet
