// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/cutvertices.h"
#include "model/analysis/dataholders.h"

namespace martlet {

/// Tools that hold others together: what rule STR-03 asks of the structure alone. Linear in
/// elements and flows, and close to it in the tools that customers meet and the authorities of what
/// they ask for.
class Linchpins
{
public:
    /// A tool that customers meet, and where the data that it asks for is kept; numbers of the
    /// index.
    struct Supply
    {
        int supporter;
        int authority;
        int object;
    };
    using Parts = std::vector<CutVertices::Part>;

    /// From how many tools a part counts, and how many that are left alone do; by default the usual
    /// limits.
    explicit Linchpins(const DataHolders &data, double partTools = 2, double loneTools = 4);

    /// What the map falls into without the tool, the largest part first.
    Parts partsWithout(int tool) const { return m_cuts.partsWithout(tool); }
    /// Two parts at least are large enough to count.
    bool splits(const Parts &parts) const;
    /// So many tools are left without any connection that they count.
    bool isolates(const Parts &parts) const;
    /// A supply that the tool alone makes possible, or null.
    const Supply *supplyHeldBy(int tool) const;
    /// Any of these.
    bool holds(int tool) const;

private:
    CutVertices m_cuts;
    std::vector<Supply> m_supplies;
    std::vector<int> m_held; ///< by element: place among the supplies, or -1
    double m_partTools;
    double m_loneTools;
};

} // namespace martlet
