// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/mapview.h"
#include "model/drawing/marks.h"

namespace martlet {

/// The distances on a sticky note, in points.
namespace noteform {
inline constexpr double width = 176;
inline constexpr double leastHeight = 56;
inline constexpr double padding = 10;
inline constexpr double fold = 12; ///< of the corner
inline constexpr int mostLines = 14;
} // namespace noteform

/// A sticky note as a card of its own look. Its name is its text, lines and all.
Card makeNote(const Graph &graph, const Item &note, const Badge &badge);

void drawNote(Pen *pen, const Card &note, const QRectF &place);
/// The thin line from a note to what it is about.
void drawAbout(Pen *pen, const QRectF &note, const QRectF &about);

} // namespace martlet
