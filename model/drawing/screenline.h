// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QPointF>
#include <QRect>
#include <QTransform>

#include <span>
#include <vector>

class QPainter;

namespace martlet {

/// Whether a line has only horizontal and vertical stretches.
bool isOrthogonal(std::span<const QPointF> points);

/// How a line is painted on a screen; lengths in points.
struct ScreenLine
{
    double width = 1;
    double radius = 0; ///< of its corners
    std::span<const double> pattern; ///< dash and gap; empty: solid
};

/// Paints an orthogonal line on whole pixels, where it is crisp, and only where it can be seen.
/// Many times faster than stroking a path.
void paintLine(QPainter *painter,
               std::span<const QPointF> points,
               const ScreenLine &line,
               const QColor &colour,
               const QRectF &visible);

/// Lines seen from so far that each is one pixel wide. What lies on top of each other is painted
/// once, so that the time does not grow with the number of lines without limit.
class CoarseLines
{
public:
    void add(std::span<const QPointF> points, const QTransform &device);
    /// Paints and forgets them.
    void paint(QPainter *painter, const QColor &colour, const QRect &frame);

private:
    /// Pixels from begin to end in a row or column.
    struct Run
    {
        int at;
        int begin;
        int end;
    };

    static std::vector<Run> united(std::vector<Run> runs);

    std::vector<Run> m_rows;
    std::vector<Run> m_columns;
    std::vector<QLine> m_slanted;
};

} // namespace martlet
