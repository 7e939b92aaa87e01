// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <utility>
#include <vector>

namespace martlet {

using Links = std::vector<std::pair<int, int>>;

/// Which part each of count things belongs to, numbered from 0 in the order of their first members.
struct Parts
{
    std::vector<int> partOf;
    std::vector<std::vector<int>> members;
};

/// Parts that are connected with each other in any direction.
Parts connectedParts(int count, const Links &links);

/// Communities: parts of at most `largest` things with many links inside and few to others.
Parts communities(int count, const Links &links, int largest);

/// How far each thing is down the flow: the longest way to it, with links that close a circle left
/// out.
std::vector<int> flowDepths(int count, const Links &links);

/// The neighbours of each thing, in both directions.
std::vector<std::vector<int>> neighboursOf(int count, const Links &links);

} // namespace martlet
