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

/// Paints one line; holds what all its stretches share. Works in pixels of the device.
class LinePainter
{
public:
    LinePainter(QPainter *painter, const ScreenLine &line, const QColor &colour)
        : m_painter(*painter)
        , m_line(line)
        , m_colour(colour)
        , m_device(painter->deviceTransform())
        , m_back(m_device.inverted())
        , m_zoom(std::abs(m_device.m11()))
        , m_width(std::max(1, int(std::lround(line.width * m_zoom))))
    { }

    void paint(const std::vector<QPointF> &points, double begin)
    {
        const size_t last = points.size() - 1;
        double at = begin;
        for (size_t i = 0; i < last; ++i) {
            const double length = QLineF(points[i], points[i + 1]).length();
            const double head = i > 0 ? reach(points, i) : 0;
            const double tail = i + 1 < last ? reach(points, i + 1) : 0;
            paintStretch(points[i], points[i + 1], head, length - tail, at);
            at += length;
            if (i + 1 < last && isOn(at))
                paintCorner(points[i], points[i + 1], points[i + 2], tail);
        }
    }

private:
    /// How far from a corner its turn begins.
    double reach(const std::vector<QPointF> &points, size_t corner) const
    {
        const double before = QLineF(points[corner - 1], points[corner]).length();
        const double after = QLineF(points[corner], points[corner + 1]).length();
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
    void paintStretch(QPointF from, QPointF to, double begin, double end, double at)
    {
        const double length = QLineF(from, to).length();
        if (end <= begin || length <= 0)
            return;
        const QPointF way = (to - from) / length;
        if (m_line.pattern.empty())
            return fill(from + way * begin, from + way * end);
        const double period = m_line.pattern[0] + m_line.pattern[1];
        for (double dash = begin - std::fmod(at + begin, period); dash < end; dash += period) {
            const double first = std::max(dash, begin);
            const double last = std::min(dash + m_line.pattern[0], end);
            if (first < last)
                fill(from + way * first, from + way * last);
        }
    }

    /// Fills whole pixels around a stretch.
    void fill(QPointF a, QPointF b)
    {
        const QPointF from = m_device.map(a);
        const QPointF to = m_device.map(b);
        const bool flat = a.y() == b.y();
        const double left = std::min(from.x(), to.x()) - (flat ? 0 : m_width / 2.0);
        const double top = std::min(from.y(), to.y()) - (flat ? m_width / 2.0 : 0);
        const int along = std::max(1, int(std::lround(QLineF(from, to).length())));
        const QRectF box(
            std::lround(left), std::lround(top), flat ? along : m_width, flat ? m_width : along);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.fillRect(m_back.mapRect(box), m_colour);
        m_painter.setRenderHint(QPainter::Antialiasing, true);
    }

    void paintCorner(QPointF before, QPointF corner, QPointF after, double tail)
    {
        const QPointF in = corner - unit(before, corner) * tail;
        const QPointF out = corner + unit(corner, after) * tail;
        QPainterPath path(snapped(in, corner));
        path.quadTo(snapped(corner, corner), snapped(out, corner));
        m_painter.setPen(QPen(m_colour, m_width / m_zoom, Qt::SolidLine, Qt::FlatCap));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(path);
    }

    static QPointF unit(QPointF from, QPointF to)
    {
        const double length = QLineF(from, to).length();
        return length > 0 ? (to - from) / length : QPointF();
    }

    /// Moved by what fill() moves the middle of a line through the corner.
    QPointF snapped(QPointF point, QPointF corner) const
    {
        const QPointF at = m_device.map(corner);
        const double half = m_width / 2.0;
        const QPointF shift(std::lround(at.x() - half) + half - at.x(),
                            std::lround(at.y() - half) + half - at.y());
        return m_back.map(m_device.map(point) + shift);
    }

    QPainter &m_painter;
    const ScreenLine &m_line;
    QColor m_colour;
    QTransform m_device;
    QTransform m_back;
    double m_zoom;
    int m_width; ///< in pixels
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
        linePainter.paint(stretch.points, stretch.begin);
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
