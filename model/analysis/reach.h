// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/vocabulary.h"

#include <limits>

namespace martlet {

/// Which ways a walk may take. It goes along live data flows; two-way flows lead both ways.
struct Ways
{
    QString object = {}; ///< every flow must carry this data object; empty: any flow will do
    bool perhaps = false; ///< a flow of which it is not known what it carries will do as well
    bool links = false; ///< the customer's own click is a way too
    bool process = false; ///< `feeds`, and `supports` to an activity, are ways too
    bool backwards = false; ///< against the direction of everything
    int hops = std::numeric_limits<int>::max(); ///< how far at the most
    /// Elements that are gone, by number; no way leads through them. Empty: none.
    std::vector<char> goneElements = {};
    QSet<int> goneFlows = {}; ///< flows that are gone, by number
};

/// reach(a,b): everything that can be reached from some elements, each by a shortest path. Linear
/// in the elements and relations.
class Reach
{
public:
    /// The start belongs to what is reached, at a distance of 0, unless it is gone.
    Reach(const Vocabulary &words, const std::vector<int> &start, const Ways &ways = {});
    /// Begins again from other elements. Costs what is walked, not the size of the project, for
    /// rules that ask about many starts.
    void restart(const std::vector<int> &start, const Ways &ways = {});

    bool reached(int element) const { return m_distance[size_t(element)] >= 0; }
    bool reachedAny(const std::vector<int> &elements) const;
    /// Everything reached, the nearest first.
    const std::vector<int> &all() const { return m_queue; }
    /// The number of hops of a shortest path, or -1.
    int distance(int element) const { return m_distance[size_t(element)]; }
    /// The start that a shortest path begins at, or -1.
    int start(int element) const { return m_start[size_t(element)]; }
    /// A shortest path in the direction of the data, as identities: element, relation, element…
    /// Empty where there is none.
    QStringList path(int element) const;

private:
    struct Came
    {
        int relation = -1;
        int element = -1;
    };

    const Vocabulary &m_words;
    bool m_backwards = false;
    std::vector<int> m_queue; // everything reached, the nearest first
    std::vector<int> m_distance;
    std::vector<int> m_start;
    std::vector<Came> m_came;
};

/// What is reached from some elements, walked in depth: tells at once of others among it that much
/// of it is reached from there too, so that rules need not walk again from each.
class ReachTree
{
public:
    explicit ReachTree(const Vocabulary &words);
    /// Begins again from other elements; costs what is walked. Ways that count hops are not for it.
    void restart(const std::vector<int> &start, const Ways &ways);

    /// The element's place in the order of the walk, from 0, or -1.
    int place(int element) const { return m_place[size_t(element)]; }
    /// Whether all that stands at the places \a first to \a last is known to be reached from an
    /// element of the walk. That it is not known does not say that it is not so.
    bool surelyReaches(int element, int first, int last) const;

private:
    struct Frame
    {
        int element;
        size_t begin; ///< of its ways in m_ahead
        size_t next;
    };

    template<typename Walk>
    void enter(const Walk &walk, int element);
    void leave();
    template<typename Walk>
    void descend(const Walk &walk, int start);

    const Vocabulary &m_words;
    std::vector<int> m_order; // everything reached
    std::vector<int> m_place; // by element, as are all below
    std::vector<int> m_last; // the last place of what was first reached through it
    std::vector<int> m_low;
    std::vector<int> m_root; // the first of those that reach each other; -1: not known yet
    std::vector<Frame> m_frames;
    std::vector<int> m_ahead;
    std::vector<int> m_open; // those of which the root is not known yet
};

/// Whether a path leads from some elements to others over flows that carry an object: unknown where
/// one only does if flows carry it of which that is not known.
Truth reaches(const Vocabulary &words,
              const std::vector<int> &from,
              const std::vector<int> &to,
              const QString &object);

} // namespace martlet
