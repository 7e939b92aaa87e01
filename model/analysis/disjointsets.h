// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <numeric>
#include <vector>

namespace martlet {

/// Numbers from 0 on that are joined into sets, each of which one of its numbers stands for.
class DisjointSets
{
public:
    explicit DisjointSets(int count)
        : m_up(std::size_t(count))
    {
        std::iota(m_up.begin(), m_up.end(), 0);
    }

    /// The number that stands for the set of \a number.
    int find(int number)
    {
        int *up = m_up.data();
        while (up[number] != number) {
            up[number] = up[up[number]];
            number = up[number];
        }
        return number;
    }
    /// Joins the sets of both; what stands for the set of \a into stands for all.
    void join(int number, int into) { m_up[std::size_t(find(number))] = find(into); }

private:
    std::vector<int> m_up;
};

} // namespace martlet
