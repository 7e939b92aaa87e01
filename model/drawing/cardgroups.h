// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/mapview.h"
#include "model/drawing/marks.h"

namespace martlet {

/// The groups among cards, the outer ones first.
std::vector<CardGroup> groupsAmong(const std::vector<Card> &cards, const Graph &graph);

/// Drawn around cards of a group that stand together.
struct GroupFrame
{
    int group = 0; ///< into MapView::groups
    std::vector<int> cards; ///< that it holds, into MapView::cards
    QRectF box;
    bool isTitled = true; ///< there is room for the name above the cards
};

/// The frames of a view whose cards stand at \a cards, the outer ones first. A frame holds at least
/// two cards, and never one of others: a group that is scattered has none. Where only the card of
/// the whole stands elsewhere, its parts are framed.
std::vector<GroupFrame> groupFrames(const MapView &view, const std::vector<QRectF> &cards);

void drawGroupFrame(Pen *pen, const QString &name, const GroupFrame &frame);

} // namespace martlet
