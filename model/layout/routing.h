// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPolygonF>
#include <QRectF>
#include <QSizeF>

#include <span>
#include <vector>

namespace martlet {

/// A flow between two cards, given by their places in the list of boxes.
struct RouteEdge
{
    int from = 0;
    int to = 0;
    QSizeF label; ///< empty: no label
};

/// How a flow runs. The corners are sharp here; the drawing rounds them.
struct Route
{
    QPolygonF points; ///< only horizontal and vertical lines, from one card's side to the other's
    QRectF label; ///< where the label stands, on its line; null: there is none, or no room for it
    QPointF sign; ///< the middle of a sign beside the label, off cards and arrow heads if it can be
};

/// Finds the ways of all flows around the cards, with few bends and crossings, lines side by side
/// instead of on top of each other, and labels off the cards and off each other. The result depends
/// on nothing but the arguments. Up to mostCarefulEdges flows no line passes over a card where
/// cards leave room for lines (24 points); above, each flow takes the best of some simple ways,
/// which may pass under a card.
std::vector<Route> routeEdges(std::span<const QRectF> cards, std::span<const RouteEdge> edges);

constexpr int mostCarefulEdges = 1200;

/// The ways of some flows while a hand moves a card, in a time that does not grow with the map: a
/// few short ones go around the cards near them as routeEdges() would lead them, all others take
/// the plainest way, over cards and lines.
std::vector<Route> routeMoving(std::span<const QRectF> cards, std::span<const RouteEdge> edges);

} // namespace martlet
