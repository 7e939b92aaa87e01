// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/marks.h"

#include <QLineF>

#include <array>
#include <cmath>

namespace martlet {

namespace {

/// How far a point is from the stretch between two others.
double distance(QPointF point, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double part =
        length > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / length, 0.0, 1.0) : 0;
    return QLineF(point, a + along * part).length();
}

bool isNear(std::span<const QPointF> points, QPointF point, double reach)
{
    for (size_t i = 1; i < points.size(); ++i) {
        if (distance(point, points[i - 1], points[i]) <= reach)
            return true;
    }
    return false;
}

bool isHit(const Picture &picture, const Group &group, QPointF point, double reach)
{
    for (const Mark &mark : picture.marksOf(group)) {
        if (mark.kind == Mark::Kind::Path && !mark.closed) {
            if (isNear(picture.pointsOf(mark), point, reach + mark.width / 2))
                return true;
        } else if (mark.box.contains(point)) {
            return true;
        }
    }
    return false;
}

QRectF around(std::span<const QPointF> points)
{
    QRectF box(points.front(), QSizeF());
    for (const QPointF &point : points) {
        box.setLeft(std::min(box.left(), point.x()));
        box.setRight(std::max(box.right(), point.x()));
        box.setTop(std::min(box.top(), point.y()));
        box.setBottom(std::max(box.bottom(), point.y()));
    }
    return box;
}

QRectF joined(const QRectF &a, const QRectF &b)
{
    // A straight line has a flat box, which QRectF::united() takes for nothing.
    if (a.isNull())
        return b;
    const QPointF topLeft(std::min(a.left(), b.left()), std::min(a.top(), b.top()));
    const QPointF end(std::max(a.right(), b.right()), std::max(a.bottom(), b.bottom()));
    return {topLeft, end};
}

} // namespace

std::span<const double> patternOf(Dash dash)
{
    static constexpr std::array<double, 2> dashed {8, 5};
    static constexpr std::array<double, 2> dotted {2, 4};
    static constexpr std::array<double, 2> longDash {16, 6};
    static constexpr std::array<double, 2> fine {3, 2.5};
    switch (dash) {
    case Dash::Solid:
        break;
    case Dash::Dashed:
        return dashed;
    case Dash::Dotted:
        return dotted;
    case Dash::LongDash:
        return longDash;
    case Dash::Fine:
        return fine;
    }
    return {};
}

bool isOnPaper(Detail detail, double zoom)
{
    constexpr double finest = 0.15;
    return detail == Detail::Fine ? zoom >= finest : detail != Detail::Far;
}

bool isTouched(const QRectF &visible, const QRectF &box)
{
    constexpr double line = 4; // of what is painted around the box
    return box.right() + line >= visible.left() && box.left() - line <= visible.right()
        && box.bottom() + line >= visible.top() && box.top() - line <= visible.bottom();
}

int Picture::groupAt(QPointF point, double reach) const
{
    for (int i = int(groups.size()) - 1; i >= 0; --i) {
        const Group &group = groups[size_t(i)];
        const QRectF box = group.bounds.adjusted(-reach, -reach, reach, reach);
        if (!group.item.isEmpty() && box.contains(point) && isHit(*this, group, point, reach))
            return i;
    }
    return -1;
}

void Picture::shrink()
{
    marks.shrink_to_fit();
    groups.shrink_to_fit();
    points.shrink_to_fit();
    texts.shrink_to_fit();
    icons.shrink_to_fit();
}

void Picture::append(const Picture &other, QPointF offset)
{
    const int firstMark = int(marks.size());
    const int firstPoint = int(points.size());
    const int firstText = int(texts.size());
    const int firstIcon = int(icons.size());
    for (Mark mark : other.marks) {
        mark.box.translate(offset);
        const bool isText = mark.kind == Mark::Kind::Text || mark.kind == Mark::Kind::Name;
        const bool isIcon = mark.kind == Mark::Kind::Glyph;
        mark.first += isText ? firstText : isIcon ? firstIcon : firstPoint;
        marks.push_back(mark);
    }
    for (Group group : other.groups) {
        group.first += firstMark;
        group.bounds.translate(offset);
        groups.push_back(group);
    }
    for (const QPointF &point : other.points)
        points.push_back(point + offset);
    texts.insert(texts.end(), other.texts.begin(), other.texts.end());
    icons.insert(icons.end(), other.icons.begin(), other.icons.end());
    bounds = joined(bounds, other.bounds.translated(offset));
}

Group &Pen::begin(const QString &item, const QString &description, bool isFlow)
{
    Group group;
    group.item = item;
    group.description = description;
    group.first = int(m_picture.marks.size());
    group.isFlow = isFlow;
    m_picture.groups.push_back(group);
    return m_picture.groups.back();
}

Mark &Pen::add(const Mark &mark)
{
    if (m_picture.groups.empty())
        begin();
    Group &group = m_picture.groups.back();
    m_picture.marks.push_back(mark);
    ++group.count;
    group.bounds = joined(group.bounds, mark.box);
    m_picture.bounds = joined(m_picture.bounds, mark.box);
    return m_picture.marks.back();
}

Mark &Pen::path(Mark::Kind kind, std::span<const QPointF> points)
{
    Mark mark;
    mark.kind = kind;
    mark.first = int(m_picture.points.size());
    mark.count = int(points.size());
    mark.box = around(points);
    m_picture.points.insert(m_picture.points.end(), points.begin(), points.end());
    return add(mark);
}

Mark &Pen::box(const QRectF &box, double radius, Role fill, Role stroke)
{
    Mark mark;
    mark.box = box;
    mark.radius = float(radius);
    mark.fill = fill;
    mark.stroke = stroke;
    return add(mark);
}

Mark &Pen::circle(QPointF centre, double radius, Role fill, Role stroke)
{
    const QRectF around(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    return box(around, radius, fill, stroke);
}

Mark &Pen::line(std::span<const QPointF> points, Role stroke, double width)
{
    Mark &mark = path(Mark::Kind::Path, points);
    mark.stroke = stroke;
    mark.width = float(width);
    return mark;
}

Mark &Pen::polygon(std::span<const QPointF> points, Role fill, Role stroke)
{
    Mark &mark = path(Mark::Kind::Path, points);
    mark.closed = true;
    mark.fill = fill;
    mark.stroke = stroke;
    return mark;
}

Mark &Pen::segments(std::span<const QPointF> points, Role stroke, double width)
{
    Mark &mark = path(Mark::Kind::Segments, points);
    mark.stroke = stroke;
    mark.width = float(width);
    return mark;
}

Mark &Pen::text(QPointF topLeft, const QString &text, Lettering lettering, Role colour)
{
    Mark mark;
    mark.kind = Mark::Kind::Text;
    mark.fill = colour;
    mark.lettering = lettering;
    mark.detail = lettering == Lettering::Chip ? Detail::Text : Detail::Close;
    mark.box = QRectF(topLeft, QSizeF(widthOf(lettering, text), lineHeightOf(lettering)));
    mark.first = int(m_picture.texts.size());
    m_picture.texts.push_back(text);
    return add(mark);
}

Mark &Pen::name(const QRectF &box, const QString &text, Lettering lettering, Role colour)
{
    Mark mark;
    mark.kind = Mark::Kind::Name;
    mark.fill = colour;
    mark.lettering = lettering;
    mark.detail = Detail::Far;
    mark.box = box;
    mark.first = int(m_picture.texts.size());
    m_picture.texts.push_back(text);
    return add(mark);
}

void Pen::lines(QPointF topLeft, const QStringList &lines, Lettering lettering, Role colour)
{
    for (const QString &line : lines) {
        text(topLeft, line, lettering, colour);
        topLeft.ry() += lineHeightOf(lettering);
    }
}

Mark &Pen::centredText(QPointF centre, const QString &string, Lettering lettering, Role colour)
{
    const QSizeF size(widthOf(lettering, string), lineHeightOf(lettering));
    return text(centre - QPointF(size.width(), size.height()) / 2, string, lettering, colour);
}

Mark &Pen::icon(const QRectF &box, const QString &name, Role colour)
{
    Mark mark;
    mark.kind = Mark::Kind::Glyph;
    mark.stroke = colour;
    mark.detail = Detail::Fine;
    mark.box = box;
    mark.first = int(m_picture.icons.size());
    m_picture.icons.push_back(name);
    return add(mark);
}

} // namespace martlet
