// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/vocabulary.h"

namespace martlet {

/// What falls apart when one tool goes: over live data flows in either direction, links left out.
/// Linear in elements and flows, and, for the touchpoints, near linear in the tools that support
/// them and the authorities of what they collect. What is not known cuts nothing.
class Cuts
{
public:
    explicit Cuts(const Vocabulary &words);

    /// How many elements each part has into which the others of its component fall without the
    /// tool. Two parts or more: it holds them together.
    std::span<const int> parts(int tool) const { return m_parts[size_t(tool)]; }
    /// Of these parts, those with at least so many elements.
    int partsOf(int tool, double least) const;
    /// Elements that are left without any connection.
    int leftAlone(int tool) const;
    /// Without the tool, one that supports a touchpoint is cut from an authority of a data object
    /// that the touchpoint collects.
    bool cutsTouchpoint(int tool) const { return m_cutsTouchpoint[size_t(tool)]; }

private:
    struct Neighbours;

    void walk();
    void findLowest();
    void findParts();
    void findJumps();
    void findTouchpoints();
    void gatherMarks();
    void markBetween(int a, int b);
    int raised(int element, int depth) const;
    bool isBelow(int element, int parent) const;

    const Vocabulary &m_words;
    // By element, of a forest of walks in depth that goes over all of them.
    std::vector<int> m_order; // elements as they were met
    std::vector<int> m_met; // when
    std::vector<int> m_parent; // -1: the beginning of a component
    std::vector<int> m_root;
    std::vector<int> m_lowest; // the earliest one that is met from below without the parent
    std::vector<int> m_size; // of what is below, itself included
    std::vector<std::vector<int>> m_parts;
    // By element, of the forest in which everything hangs on the tool it is cut off by.
    std::vector<int> m_block; // the first one met of what no single tool cuts apart
    std::vector<int> m_top; // the tool it hangs on, -1 for a beginning
    std::vector<int> m_depth;
    std::vector<int> m_jump; // a tool further up, so that a way up takes few steps
    std::vector<int> m_between; // ways that run through, as differences from below to above
    std::vector<char> m_cutsTouchpoint;
};

/// By element: whether the graph says that everything hangs on that tool, by the usual limits: it
/// parts two groups of two tools, leaves four tools alone, or cuts a touchpoint from its data.
std::vector<char> holdsOthersTogether(const Vocabulary &words);

} // namespace martlet
