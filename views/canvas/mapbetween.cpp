// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/mapscene.h"

#include <algorithm>
#include <cmath>

namespace martlet {

static QPointF mixed(QPointF a, QPointF b, double share)
{
    return a + (b - a) * share;
}

static QRectF mixed(const QRectF &a, const QRectF &b, double share)
{
    return {mixed(a.topLeft(), b.topLeft(), share), mixed(a.bottomRight(), b.bottomRight(), share)};
}

/// As many points, at equal distances along the way.
static std::vector<QPointF> evenly(const std::vector<QPointF> &points, size_t count)
{
    std::vector<double> lengths {0};
    for (size_t i = 1; i < points.size(); ++i) {
        const QPointF way = points[i] - points[i - 1];
        lengths.push_back(lengths.back() + std::hypot(way.x(), way.y()));
    }
    std::vector<QPointF> even;
    size_t end = 1;
    for (size_t i = 0; i < count; ++i) {
        const double at = lengths.back() * double(i) / double(count - 1);
        while (end + 1 < points.size() && lengths[end] < at)
            ++end;
        const double piece = lengths[end] - lengths[end - 1];
        const double share = piece > 0 ? (at - lengths[end - 1]) / piece : 0;
        even.push_back(mixed(points[end - 1], points[end], share));
    }
    return even;
}

// Corners stay corners where both ways have as many of them; else the line bends over.
static FlowRoute mixed(const FlowRoute &a, const FlowRoute &b, double share)
{
    constexpr size_t fine = 24;
    const bool alike = a.points.size() == b.points.size();
    const std::vector<QPointF> from = alike ? a.points : evenly(a.points, fine);
    FlowRoute route {alike ? b.points : evenly(b.points, fine),
                     mixed(a.label, b.label, share),
                     mixed(a.findings, b.findings, share)};
    for (size_t i = 0; i < route.points.size(); ++i)
        route.points[i] = mixed(from[i], route.points[i], share);
    return route;
}

static void mixInto(std::vector<QRectF> *now, const std::vector<QRectF> &before, double share)
{
    for (size_t i = 0; now->size() == before.size() && i < now->size(); ++i)
        (*now)[i] = mixed(before[i], (*now)[i], share);
}

MapScene MapScene::between(const MapScene &before, double share) const
{
    MapScene scene = *this;
    Arrangement &now = scene.m_arrangement;
    const Arrangement &old = before.m_arrangement;
    for (size_t i = 0; i < now.cards.size(); ++i) {
        if (const auto found = before.m_cards.find(m_view.cards[i].id);
            found != before.m_cards.end())
            now.cards[i] = mixed(old.cards[size_t(*found)], now.cards[i], share);
    }
    for (size_t i = 0; i < now.flows.size(); ++i) {
        if (const auto found = before.m_flows.find(m_view.flows[i].id);
            found != before.m_flows.end())
            now.flows[i] = mixed(old.flows[size_t(*found)], now.flows[i], share);
    }
    mixInto(&now.lanes, old.lanes, share);
    for (size_t i = 0; now.rows.size() == old.rows.size() && i < now.rows.size(); ++i) {
        now.rows[i].box = mixed(old.rows[i].box, now.rows[i].box, share);
        mixInto(&now.rows[i].entries, old.rows[i].entries, share);
    }
    now.front = mixed(old.front, now.front, share);
    scene.m_picture = drawMap(scene.m_view, now, Words::Left);
    return scene;
}

bool MapScene::isMovedFrom(const MapScene &before) const
{
    return std::ranges::any_of(m_view.cards, [&](const Card &card) {
        const QRectF old = before.cardRect(card.id);
        const QPointF way = cardRect(card.id).topLeft() - old.topLeft();
        return !old.isNull() && way.manhattanLength() > 0.5;
    });
}

} // namespace martlet
