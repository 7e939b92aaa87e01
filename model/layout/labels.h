// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/layout/routing.h"

namespace martlet {

/// Finds a place for each label on its own line, off all cards and, where possible, off arrow
/// heads, other labels and lines; and beside each label a place for a sign.
void placeLabels(std::span<const QRectF> cards,
                 std::span<const RouteEdge> edges,
                 std::vector<Route> *routes);

} // namespace martlet
