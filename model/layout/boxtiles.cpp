// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/layout/boxtiles.h"

namespace martlet {

void BoxTiles::add(const QRectF &box)
{
    const int number = int(m_boxes.size());
    m_boxes.push_back(box);
    for (int x = tileOf(box.left()); x <= tileOf(box.right()); ++x)
        for (int y = tileOf(box.top()); y <= tileOf(box.bottom()); ++y)
            m_tiles[key(x, y)].push_back(number);
}

std::vector<int> BoxTiles::near(const QRectF &area) const
{
    std::vector<int> found;
    anyOf(area, [&found](int number) {
        found.push_back(number);
        return false;
    });
    std::ranges::sort(found);
    const auto again = std::ranges::unique(found);
    found.erase(again.begin(), again.end());
    return found;
}

} // namespace martlet
