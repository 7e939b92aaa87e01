// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/mapview.h"

namespace martlet {

class Schema;

/// The card of an element, given by its number in the graph's index: what is written on it, and its
/// size. Lane and place are not set.
Card makeCard(const Graph &graph, const Schema &schema, int element, const Badge &badge);

/// How many votes the room gave it.
int votesOf(const Item &element);

/// Writes something else under the title of a card, which stays as large as it is.
void setSecond(Card *card, const QString &text);

/// The distances on a card, in points.
namespace cardform {
inline constexpr double padding = 10;
inline constexpr double tile = 34;
inline constexpr double gap = 10; ///< between tile and text
inline constexpr double radius = 8;
inline constexpr double chip = 10.5; ///< radius of owner and badge
inline constexpr double leastWidth = 160;
inline constexpr double mostWidth = 232;
inline constexpr double leastHeight = 56;
inline constexpr int mostTitleLines = 3;
inline constexpr int mostSecondLines = 2;
} // namespace cardform

/// The field that says whose an item is, as its card shows it: for an activity that has no owner,
/// who is responsible.
Key ownerField(const Graph &graph, const Item &item);

/// One or two letters for a chip: "Anna Lindqvist" is AL, "小程序" is 小.
QString initialsOf(const QString &name);

} // namespace martlet
