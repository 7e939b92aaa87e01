// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/drawing/picture.h"
#include "model/layout/layout.h"

#include <QHash>

#include <optional>
#include <span>

namespace martlet {

enum class ArrangeScope {
    Whole, ///< every card that is not pinned finds a new place
    OnlyNew ///< cards that have a place keep it to the last digit
};

/// Arranges a view by layout in a child process (see layOut()), and routes its flows. Nothing is
/// laid out where all cards have their places. A card whose lane has changed counts as new.
Result<Arrangement>
arrange(const MapView &view, ArrangeScope scope, const LayoutRun &run = LayoutRun());

/// The arrangement that is kept with the cards, or nothing if a card has no place in its lane yet.
/// Needs no layout.
std::optional<Arrangement> asKept(const MapView &view);
/// The same, but cards that stand outside their lanes stay there; nothing only where a card has no
/// place.
std::optional<Arrangement> asPlaced(const MapView &view);

/// Where lanes lie when their cards stand at \a cards: around them, one below the other and all of
/// one width, or one beside the other and as high as the cards. A lane without cards takes the room
/// between its neighbours, or stands at the end.
std::vector<QRectF> lanesAround(const MapView &view, const std::vector<QRectF> &cards);

/// The ways of some flows, by their numbers, while a hand moves cards of the view; see
/// routeMoving().
std::vector<FlowRoute>
movingFlows(const MapView &view, std::span<const QRectF> cards, std::span<const int> flows);

/// The places of all cards by identity, as they are kept on the view. Pins stay.
QHash<QString, Place> placesOf(const MapView &view, const Arrangement &arrangement);

} // namespace martlet
