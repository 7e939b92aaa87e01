// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/sheetgrid.h"

#include "model/drawing/sheets.h"

#include <algorithm>

namespace martlet {

namespace {

constexpr double overlap = 10 * sheetform::millimetre;

/// What should not be cut, along one axis: cards, labels, titles, entries of the legend; not lines,
/// and not what is longer than any of those.
std::vector<Span> keptWhole(const Picture &picture, double zoom, Qt::Orientation axis)
{
    constexpr double longest = 320;
    std::vector<Span> spans;
    for (const Group &group : picture.groups) {
        const bool isLine = group.isFlow && !group.description.isEmpty();
        const QRectF box = group.bounds.translated(-picture.bounds.topLeft());
        const Span span = axis == Qt::Horizontal ? Span {box.left() * zoom, box.right() * zoom}
                                                 : Span {box.top() * zoom, box.bottom() * zoom};
        if (!isLine && span.end - span.begin < longest * zoom)
            spans.push_back(span);
    }
    return spans;
}

/// The longest that sheets of this length reach.
double reachOf(int sheets, double length)
{
    return sheets * length - (sheets - 1) * overlap;
}

} // namespace

QRectF SheetGrid::area(size_t column, size_t row) const
{
    const Span across = columns.sheets[column];
    const Span down = rows.sheets[row];
    return {across.begin, down.begin, across.end - across.begin, down.end - down.begin};
}

SheetGrid gridOf(const Picture &picture, QSize sheets, QSizeF size)
{
    const QSizeF whole = picture.bounds.size();
    const double largest = std::min(reachOf(sheets.width(), size.width()) / whole.width(),
                                    reachOf(sheets.height(), size.height()) / whole.height());
    std::optional<SheetGrid> best;
    for (const double part : {1.0, 0.96, 0.92}) {
        const double zoom = largest * part;
        const auto along = [&](int count, double length, double most, Qt::Orientation axis) {
            return parted(length * zoom, count, most, overlap, keptWhole(picture, zoom, axis));
        };
        const SheetGrid grid {zoom,
                              along(sheets.width(), whole.width(), size.width(), Qt::Horizontal),
                              along(sheets.height(), whole.height(), size.height(), Qt::Vertical)};
        if (!best || grid.cuts() < best->cuts())
            best = grid;
    }
    return *best;
}

} // namespace martlet
