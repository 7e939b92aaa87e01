// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/mapview.h"
#include "model/drawing/marks.h"

#include <optional>

namespace martlet {

/// A whole card, as a group of its own.
void drawCard(Pen *pen, const Card &card, const QRectF &place);

/// Only its border, which tells whether it is planned or hangs on nothing.
void drawCardFrame(Pen *pen, const Card &card, const QRectF &place);
/// The whole of a name that is shortened, so that documents can be searched for it.
void drawHiddenName(Pen *pen, const Card &card, const QRectF &place);
/// Where the row of its signs begins, with the number of its findings.
QPointF badgeCentre(const QRectF &place);
/// Where the signs of a card stand, in a row along its upper edge from the right to the left.
struct CardSigns
{
    std::optional<QPointF> findings; ///< the number of its findings
    std::optional<QPointF> comments; ///< the number of open comments
    std::optional<QPointF> undecided; ///< copies disagree on it
    QPointF next; ///< where one more has room
};
CardSigns signsOf(const Card &card, const QRectF &place);
/// Where the chip of its owner stands.
QPointF ownerCentre(const QRectF &place);
/// The chip of its owner around a point, or the open circle of nobody.
void drawOwner(Pen *pen, const Card &card, QPointF centre);
/// A pill that begins at a point: a dot for each vote as far as they can be counted at a glance,
/// and the number.
void drawVotes(Pen *pen, int votes, QPointF left);
/// The number of findings, in a shape that says how bad the worst is.
void drawBadge(Pen *pen, QPointF centre, const Badge &badge, Detail detail = Detail::Near);
/// The number of open comments, in a speech bubble.
void drawComments(Pen *pen, QPointF centre, int comments, Detail detail = Detail::Near);
/// The sign of what copies of the project disagree on: amber, with "unequal".
void drawUndecided(Pen *pen, QPointF centre, Detail detail = Detail::Near);

} // namespace martlet
