// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/linchpins.h"

#include "model/analysis/journeys.h"

#include <QMap>

#include <algorithm>

namespace martlet {

namespace {

using Supply = Linchpins::Supply;
using Lists = std::vector<std::vector<int>>;

// By object: the tools that support a touchpoint which collects it.
Lists collectors(const Vocabulary &words)
{
    const Index &index = words.index();
    Lists collectors(size_t(index.elementCount()));
    for (const int touchpoint : index.ofKind(u"touchpoint"_key)) {
        const auto supporters = supportersOf(words, touchpoint);
        for (const QString &id : index.element(touchpoint).fields.get(u"collects"_key).list()) {
            const int object = index.elementNumber(id);
            if (object >= 0)
                collectors[size_t(object)].insert(
                    collectors[size_t(object)].end(), supporters.begin(), supporters.end());
        }
    }
    return collectors;
}

// Of all supporters and authorities of an object that are joined, those pairs that tell everything:
// if none of the first two on either side is cut off from anything on the other, nothing is.
void addSupplies(std::vector<Supply> &supplies,
                 const std::vector<int> &supporters,
                 const std::vector<int> &authorities,
                 int object)
{
    for (size_t i = 0; i < supporters.size(); ++i) {
        for (size_t k = 0; k < std::min<size_t>(authorities.size(), i < 2 ? SIZE_MAX : 2); ++k)
            supplies.push_back({supporters[i], authorities[k], object});
    }
}

std::vector<Supply> suppliesOf(const DataHolders &holders, const CutVertices &cuts)
{
    const Lists collecting = collectors(holders.words());
    std::vector<Supply> supplies;
    for (const int object : holders.objects()) {
        QMap<int, std::pair<std::vector<int>, std::vector<int>>> joined;
        for (const int supporter : collecting[size_t(object)])
            joined[cuts.component(supporter)].first.push_back(supporter);
        for (const int authority : holders.authorities(object))
            joined[cuts.component(authority)].second.push_back(authority);
        for (auto &[supporters, authorities] : joined) {
            for (std::vector<int> *list : {&supporters, &authorities}) {
                std::sort(list->begin(), list->end());
                list->erase(std::unique(list->begin(), list->end()), list->end());
            }
            addSupplies(supplies, supporters, authorities, object);
        }
    }
    return supplies;
}

std::vector<int> suppliesHeldBy(const CutVertices &cuts, const std::vector<Supply> &supplies)
{
    std::vector<std::pair<int, int>> pairs;
    pairs.reserve(supplies.size());
    for (const Supply &supply : supplies)
        pairs.emplace_back(supply.supporter, supply.authority);
    return cuts.pairsHeldBy(pairs);
}

} // namespace

Linchpins::Linchpins(const DataHolders &data, double partTools, double loneTools)
    : m_cuts(data.words())
    , m_supplies(suppliesOf(data, m_cuts))
    , m_held(suppliesHeldBy(m_cuts, m_supplies))
    , m_partTools(partTools)
    , m_loneTools(loneTools)
{ }

bool Linchpins::splits(const Parts &parts) const
{
    return std::count_if(parts.begin(),
                         parts.end(),
                         [&](const CutVertices::Part &part) { return part.size >= m_partTools; })
        >= 2;
}

bool Linchpins::isolates(const Parts &parts) const
{
    const auto lone = std::count_if(
        parts.begin(), parts.end(), [](const CutVertices::Part &part) { return part.size == 1; });
    return double(lone) >= m_loneTools;
}

const Supply *Linchpins::supplyHeldBy(int tool) const
{
    const int held = m_held[size_t(tool)];
    return held < 0 ? nullptr : &m_supplies[size_t(held)];
}

bool Linchpins::holds(int tool) const
{
    const Parts parts = partsWithout(tool);
    return parts.size() > 1 && (splits(parts) || isolates(parts) || supplyHeldBy(tool));
}

} // namespace martlet
