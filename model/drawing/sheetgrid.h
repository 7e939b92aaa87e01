// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/marks.h"
#include "model/drawing/seams.h"

#include <QSize>

namespace martlet {

/// How a picture that is too large for a sheet is parted into several that overlap, cut between
/// cards where that can be.
struct SheetGrid
{
    double zoom = 1;
    Parting columns;
    Parting rows;

    int cuts() const { return columns.cuts + rows.cuts; }
    /// What of the enlarged picture a sheet holds, from its upper left corner.
    QRectF area(size_t column, size_t row) const;
};

/// As large as so many columns and rows of that size in points allow, or a little smaller where
/// that leaves more cards whole.
SheetGrid gridOf(const Picture &picture, QSize sheets, QSizeF size);

} // namespace martlet
