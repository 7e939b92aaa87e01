// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/mapview.h"
#include "model/drawing/marks.h"

namespace martlet {

// How cards and flows look that differ from what they were. Each way to differ has a sign, a line
// and a colour of its own, so that any one of them is enough.

/// What a sign says, for legends and screen readers.
QString nameOf(ChangeSign sign);
/// Its colour in the theme.
Role roleOf(ChangeSign sign);

/// The sign around a point: plus, minus, pencil or arrow; mostly to be seen from any distance.
void drawChangeSign(Pen *pen, ChangeSign sign, QPointF centre, Detail detail = Detail::Always);
/// The edge of a card that differs.
void drawChangeEdge(Pen *pen, ChangeSign sign, const QRectF &place);
/// What comes on top of a card that differs: its edge, its sign, and the way it moved.
void drawChange(Pen *pen, const Card &card, const QRectF &place);
/// A card that is there no more.
void drawGoneCard(Pen *pen, const Card &card, const QRectF &place);

} // namespace martlet
