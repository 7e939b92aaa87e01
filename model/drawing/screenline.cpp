// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/screenline.h"

#include "model/drawing/outline.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace martlet {

namespace {

/// Collects the parts of one line, and paints them with as few changes of the painter as possible.
class LinePainter
{
public:
    LinePainter(QPainter *painter, const ScreenLine &line, const QColor &colour)
        : m_painter(*painter)
        , m_line(line)
        , m_colour(colour)
        , m_device(painter->deviceTransform())
        , m_zoom(std::abs(m_device.m11()))
        , m_width(std::max(1, qRound(line.width * m_zoom)))
    { }

    void add(const std::vector<QPointF> &points, double begin)
    {
        const size_t last = points.size() - 1;
        double at = begin;
        for (size_t i = 0; i < last; ++i) {
            const double length = lengthOf(points[i], points[i + 1]);
            const double head = i > 0 ? reach(points, i) : 0;
            const double tail = i + 1 < last ? reach(points, i + 1) : 0;
            addStretch(points[i], points[i + 1], head, length - tail, at);
            at += length;
            if (i + 1 < last && isOn(at))
                addCorner(points[i], points[i + 1], points[i + 2], tail);
        }
    }

    void paint()
    {
        if (!m_boxes.empty())
            paintBoxes();
        if (m_corners.isEmpty())
            return;
        m_painter.setPen(QPen(m_colour, m_width / m_zoom, Qt::SolidLine, Qt::FlatCap));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(m_corners);
    }

private:
    /// Of a horizontal or vertical stretch.
    static double lengthOf(QPointF from, QPointF to) { return (to - from).manhattanLength(); }

    static QPointF unit(QPointF from, QPointF to)
    {
        const double length = lengthOf(from, to);
        return length > 0 ? (to - from) / length : QPointF();
    }

    /// How far from a corner its turn begins.
    double reach(const std::vector<QPointF> &points, size_t corner) const
    {
        const double before = lengthOf(points[corner - 1], points[corner]);
        const double after = lengthOf(points[corner], points[corner + 1]);
        return std::min({m_line.radius, before / 2, after / 2});
    }

    /// Whether a corner at this distance is painted; a dash goes round its corner as a whole.
    bool isOn(double at) const
    {
        const auto pattern = m_line.pattern;
        return pattern.empty() || pattern[0] > 4
            || std::fmod(at, pattern[0] + pattern[1]) < pattern[0];
    }

    /// The part of a straight stretch between two distances from its start.
    void addStretch(QPointF from, QPointF to, double begin, double end, double at)
    {
        if (end <= begin)
            return;
        const QPointF way = unit(from, to);
        const bool isFlat = from.y() == to.y();
        if (m_line.pattern.empty())
            return addBox(from + way * begin, from + way * end, isFlat);
        const double period = m_line.pattern[0] + m_line.pattern[1];
        for (double dash = begin - std::fmod(at + begin, period); dash < end; dash += period) {
            const double first = std::max(dash, begin);
            const double last = std::min(dash + m_line.pattern[0], end);
            if (first < last)
                addBox(from + way * first, from + way * last, isFlat);
        }
    }

    QPointF inDevice(QPointF point) const
    {
        return {point.x() * m_device.m11() + m_device.dx(),
                point.y() * m_device.m22() + m_device.dy()};
    }

    /// Whole pixels around a part of a stretch.
    void addBox(QPointF a, QPointF b, bool isFlat)
    {
        const QPointF from = inDevice(a);
        const QPointF to = inDevice(b);
        const double left = std::min(from.x(), to.x()) - (isFlat ? 0 : m_width / 2.0);
        const double top = std::min(from.y(), to.y()) - (isFlat ? m_width / 2.0 : 0);
        const int along = std::max(1, qRound(lengthOf(from, to)));
        m_boxes.emplace_back(
            qRound(left), qRound(top), isFlat ? along : m_width, isFlat ? m_width : along);
    }

    void addCorner(QPointF before, QPointF corner, QPointF after, double tail)
    {
        const QPointF shift = snap(corner);
        m_corners.moveTo(corner - unit(before, corner) * tail + shift);
        m_corners.quadTo(corner + shift, corner + unit(corner, after) * tail + shift);
    }

    /// What addBox() moves the middle of a line by that goes through a point.
    QPointF snap(QPointF point) const
    {
        const QPointF at = inDevice(point);
        const double half = m_width / 2.0;
        const QPointF shift(qRound(at.x() - half) + half - at.x(),
                            qRound(at.y() - half) + half - at.y());
        return {shift.x() / m_device.m11(), shift.y() / m_device.m22()};
    }

    void paintBoxes()
    {
        const QTransform world = m_painter.worldTransform();
        m_painter.setWorldTransform(m_device.inverted() * world); // to pixels of the device
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colour);
        m_painter.drawRects(m_boxes.data(), int(m_boxes.size()));
        m_painter.setRenderHint(QPainter::Antialiasing, true);
        m_painter.setWorldTransform(world);
    }

    QPainter &m_painter;
    const ScreenLine &m_line;
    QColor m_colour;
    QTransform m_device;
    double m_zoom;
    int m_width; ///< in pixels
    std::vector<QRect> m_boxes; ///< in pixels of the device
    QPainterPath m_corners;
};

} // namespace

bool isOrthogonal(std::span<const QPointF> points)
{
    for (size_t i = 1; i < points.size(); ++i) {
        if (points[i].x() != points[i - 1].x() && points[i].y() != points[i - 1].y())
            return false;
    }
    return true;
}

void paintLine(QPainter *painter,
               std::span<const QPointF> points,
               const ScreenLine &line,
               const QColor &colour,
               const QRectF &visible)
{
    LinePainter linePainter(painter, line, colour);
    for (const Stretch &stretch : visibleStretches(points, visible, line.width + line.radius))
        linePainter.add(stretch.points, stretch.begin);
    linePainter.paint();
}

void CoarseLines::add(std::span<const QPointF> points, const QTransform &device)
{
    for (size_t i = 1; i < points.size(); ++i) {
        const QPoint a = device.map(points[i - 1]).toPoint();
        const QPoint b = device.map(points[i]).toPoint();
        if (a.y() == b.y())
            m_rows.push_back({a.y(), std::min(a.x(), b.x()), std::max(a.x(), b.x()) + 1});
        else if (a.x() == b.x())
            m_columns.push_back({a.x(), std::min(a.y(), b.y()), std::max(a.y(), b.y()) + 1});
        else
            m_slanted.emplace_back(a, b);
    }
}

std::vector<CoarseLines::Run> CoarseLines::united(std::vector<Run> runs)
{
    std::ranges::sort(runs, [](const Run &a, const Run &b) {
        return a.at != b.at ? a.at < b.at : a.begin < b.begin;
    });
    std::vector<Run> result;
    for (const Run &run : runs) {
        if (!result.empty() && result.back().at == run.at && result.back().end >= run.begin)
            result.back().end = std::max(result.back().end, run.end);
        else
            result.push_back(run);
    }
    return result;
}

void CoarseLines::paint(QPainter *painter, const QColor &colour, const QRect &frame)
{
    if (m_rows.empty() && m_columns.empty() && m_slanted.empty())
        return;
    const QTransform back = painter->deviceTransform().inverted();
    const auto fill = [&](const QRect &box) {
        const QRect seen = box & frame;
        if (!seen.isEmpty())
            painter->fillRect(back.mapRect(QRectF(seen)), colour);
    };
    for (const Run &run : united(std::move(m_rows)))
        fill({run.begin, run.at, run.end - run.begin, 1});
    for (const Run &run : united(std::move(m_columns)))
        fill({run.at, run.begin, 1, run.end - run.begin});
    painter->setPen(QPen(colour, 0));
    for (const QLine &line : m_slanted)
        painter->drawLine(back.map(QLineF(line)));
    *this = {};
}

} // namespace martlet
