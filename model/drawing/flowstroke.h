// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/mapview.h"
#include "model/drawing/marks.h"

namespace martlet {

/// How the line of a flow is drawn.
struct FlowStroke
{
    Role colour;
    double width; ///< in points
    Dash dash;
};

FlowStroke strokeOf(const Flow &flow);

/// Whether the arrowheads of a flow are hollow: carried by hand, or nobody knows how.
bool hasHollowArrow(const Flow &flow);

} // namespace martlet
