// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/vocabulary.h"

#include <utility>

namespace martlet {

/// What falls apart when one element goes: the live data flows without links, in whichever
/// direction. Elements are numbers of the index. Linear in elements and flows.
class CutVertices
{
public:
    /// What still hangs together without an element.
    struct Part
    {
        int neighbour; ///< an element of it that was joined with the one that went
        int size; ///< number of elements
    };

    explicit CutVertices(const Vocabulary &words);

    /// Elements that are joined, however far apart, have the same number.
    int component(int element) const { return m_root[size_t(element)]; }
    /// The parts that the component falls into without the element, the largest first. An element
    /// that nothing is joined with has none, one that holds nothing together a single one.
    std::vector<Part> partsWithout(int element) const;
    /// By element: the position of one of the pairs that it alone holds together, or -1. An element
    /// holds no pair together that it belongs to. Close to linear in the pairs.
    std::vector<int> pairsHeldBy(const std::vector<std::pair<int, int>> &pairs) const;

private:
    void walk(int root);
    void enter(int element, int parent);
    void leave(int element);
    int degree(int element) const;
    int neighbour(int element, int number) const;
    /// No flow leads past the parent from what hangs on the child.
    bool hangsOnParent(int child) const;

    const Vocabulary &m_words;
    // A walk in depth: where it came from, when, how early one gets again from what was reached
    // through an element, and how much that is.
    std::vector<int> m_order;
    std::vector<int> m_entry;
    std::vector<int> m_parent;
    std::vector<int> m_root;
    std::vector<int> m_depth;
    std::vector<int> m_low;
    std::vector<int> m_size;
};

} // namespace martlet
