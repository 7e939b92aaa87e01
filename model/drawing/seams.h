// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <vector>

namespace martlet {

/// From here to there along one axis.
struct Span
{
    double begin = 0;
    double end = 0;
};

/// A length parted into sheets that overlap.
struct Parting
{
    std::vector<Span> sheets; ///< from 0 to the whole length
    int cuts = 0; ///< things that are whole on no sheet
};

/// Parts a length into \a count sheets, none longer than \a most, which must be enough for it.
/// Neighbours share \a overlap. The seams keep off things where they can, and else come as evenly
/// as they can.
Parting
parted(double length, int count, double most, double overlap, const std::vector<Span> &things);

} // namespace martlet
