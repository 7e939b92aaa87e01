// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/mapview.h"

namespace martlet {

class Schema;

/// The flow of a relation: how it is carried and what its label says. Its ends are not set.
Flow makeFlow(const Graph &graph, const Schema &schema, const Item &relation, const Badge &badge);

/// The distances of a flow's label, in points.
namespace pillform {
inline constexpr double icon = 11;
inline constexpr double gap = 4;
inline constexpr double padding = 8;
inline constexpr double mostText = 132;
} // namespace pillform

/// How a relation is carried.
FlowStyle flowStyle(const Item &relation);

/// What the label of a flow says: what moves, how often, and whether it is planned or leaving.
/// Nothing for relations that carry nothing.
QString flowLabel(const Graph &graph, const Schema &schema, const Item &relation);

/// The icon that stands on a flow, or nothing.
QString iconOf(FlowStyle style, bool byHand);

/// Whether something is carried, by whatever means.
bool isFlow(FlowStyle style);

/// What a style is called in the legend.
QString nameOf(FlowStyle style);

} // namespace martlet
