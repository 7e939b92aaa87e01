// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRectF>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace martlet {

/// Boxes, and lines as boxes without a width, found by where they lie: by square tiles of the
/// plane.
class BoxTiles
{
public:
    /// The first one that is added has the number 0, the next one 1.
    void add(const QRectF &box);
    bool isEmpty() const { return m_boxes.empty(); }
    const QRectF &operator[](int number) const { return m_boxes[size_t(number)]; }

    /// Whether \a test holds for the number of a box that has a tile in common with an area; asks
    /// once for each such tile.
    template<typename Test>
    bool anyOf(const QRectF &area, Test test) const;

    /// The numbers of the boxes that have a tile in common with an area, ascending.
    std::vector<int> near(const QRectF &area) const;

private:
    static constexpr double side = 320;
    static int tileOf(double value) { return int(std::floor(value / side)); }
    static int64_t key(int x, int y) { return int64_t(x) * 0x100000000 + uint32_t(y); }

    std::vector<QRectF> m_boxes;
    std::unordered_map<int64_t, std::vector<int>> m_tiles;
};

template<typename Test>
bool BoxTiles::anyOf(const QRectF &area, Test test) const
{
    for (int x = tileOf(area.left()); x <= tileOf(area.right()); ++x)
        for (int y = tileOf(area.top()); y <= tileOf(area.bottom()); ++y) {
            const auto found = m_tiles.find(key(x, y));
            if (found != m_tiles.end() && std::ranges::any_of(found->second, test))
                return true;
        }
    return false;
}

} // namespace martlet
