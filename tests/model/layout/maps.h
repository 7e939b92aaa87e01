// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/layout/layout.h"

#include <random>

namespace martlet::test {

/// A random map whose flows mostly run between cards close to each other; the same for the same
/// seed.
inline LayoutRequest randomMap(int nodes, int edges, int lanes, unsigned seed)
{
    std::mt19937 dice(seed);
    const auto below = [&](int count) {
        return int(dice() % unsigned(count));
    };
    LayoutRequest request;
    request.axis = lanes > 0 ? LaneAxis::Rows : LaneAxis::None;
    request.laneCount = lanes;
    for (int i = 0; i < nodes; ++i)
        request.nodes.push_back({i, 172, 60, lanes > 0 ? below(lanes) : -1, -1, {}});
    for (int i = 0; i < edges && nodes > 1; ++i) {
        const int from = below(nodes);
        const int near = std::clamp(from + below(12) - 4, 0, nodes - 1);
        const int to = below(4) == 0 ? below(nodes) : near;
        request.edges.push_back({from, to, below(2) == 0 ? 110.0 : 0, 22});
    }
    return request;
}

/// A stack like that of a retailer: 35 tools in four layers, 55 flows, most of them down the
/// layers.
inline LayoutRequest retailStack()
{
    LayoutRequest request;
    request.axis = LaneAxis::Rows;
    request.laneCount = 4;
    const int perLane[] = {8, 7, 12, 8};
    for (int lane = 0; lane < 4; ++lane)
        for (int i = 0; i < perLane[lane]; ++i)
            request.nodes.push_back({int(request.nodes.size()), 172, 60, lane, -1, {}});
    const std::pair<int, int> flows[] = {
        {0, 3},   {1, 3},   {2, 3},   {3, 4},   {3, 5},   {4, 6},   {5, 6},   {6, 7},
        {3, 15},  {3, 17},  {4, 8},   {5, 9},   {8, 9},   {9, 10},  {8, 11},  {11, 12},
        {12, 13}, {13, 14}, {10, 15}, {11, 16}, {12, 18}, {13, 20}, {14, 24}, {15, 16},
        {15, 17}, {15, 18}, {15, 19}, {16, 20}, {17, 21}, {18, 22}, {19, 23}, {20, 25},
        {21, 25}, {22, 26}, {23, 26}, {24, 26}, {25, 15}, {15, 27}, {16, 27}, {17, 28},
        {20, 28}, {21, 29}, {22, 29}, {25, 30}, {26, 30}, {27, 31}, {28, 31}, {29, 31},
        {30, 32}, {31, 32}, {31, 33}, {32, 34}, {27, 34}, {34, 0},  {32, 8}};
    int flow = 0;
    for (const auto &[from, to] : flows)
        request.edges.push_back({from, to, ++flow % 3 == 0 ? 110.0 : 0, 22});
    return request;
}

/// One hub with spokes, half of them towards it.
inline LayoutRequest star(int spokes)
{
    LayoutRequest request;
    request.nodes.push_back({0, 172, 60, -1, -1, {}});
    for (int i = 1; i <= spokes; ++i) {
        request.nodes.push_back({i, 172, 60, -1, -1, {}});
        request.edges.push_back({i % 2 == 0 ? 0 : i, i % 2 == 0 ? i : 0, 0, 0});
    }
    return request;
}

/// The large test map: groups of 20, eight tiers, 1.5 flows a card.
inline LayoutRequest largeMap(int nodes, int lanes)
{
    LayoutRequest request = randomMap(nodes, 0, lanes, 7);
    std::mt19937 dice(11);
    const auto below = [&](int count) {
        return int(dice() % unsigned(count));
    };
    const int groups = std::max(1, nodes / 20);
    for (int i = 0; i < nodes * 3 / 2; ++i) {
        const int group = below(groups), tier = below(7), kind = below(100);
        int from = group * 20 + tier * 20 / 8 + below(2);
        int to = group * 20 + std::min(19, (tier + 1) * 20 / 8 + below(3));
        if (kind >= 72 && kind < 90)
            to = ((group + 1 + below(4)) % groups) * 20 + below(20);
        else if (kind >= 90 && kind < 98)
            to = below(groups / 20 + 1) * 20;
        else if (kind >= 98)
            std::swap(from, to);
        if (from < nodes && to < nodes)
            request.edges.push_back({from, to, below(3) == 0 ? 110.0 : 0, 22});
    }
    return request;
}

} // namespace martlet::test
