// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/painterprinter.h"

#include "model/drawing/icon.h"
#include "model/drawing/outline.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr double nearZoom = 0.2;
constexpr double textZoom = 0.4;

bool isShown(Detail detail, double zoom)
{
    switch (detail) {
    case Detail::Always:
        return true;
    case Detail::Near:
        return zoom >= nearZoom;
    case Detail::Text:
        return zoom >= textZoom;
    }
    return true;
}

QPen penOf(const Mark &mark, const Theme &theme)
{
    if (mark.stroke == Role::None)
        return Qt::NoPen;
    QPen pen(theme.colour(mark.stroke), mark.width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(mark.closed ? Qt::RoundJoin : Qt::MiterJoin);
    if (const auto pattern = patternOf(mark.dash); !pattern.empty()) {
        QList<qreal> dashes;
        for (const double length : pattern)
            dashes.append(length / mark.width);
        pen.setDashPattern(dashes);
    }
    return pen;
}

QBrush brushOf(Role fill, const Theme &theme)
{
    return fill == Role::None ? QBrush(Qt::NoBrush) : QBrush(theme.colour(fill));
}

void strokeIcon(QPainter *painter, const QString &icon, const QColor &colour, const QRectF &box)
{
    const double scale = box.width() / iconSide;
    const QTransform place = QTransform::fromTranslate(box.x(), box.y()).scale(scale, scale);
    painter->setPen(QPen(colour, iconLine * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(place.map(iconPath(icon)));
}

/// Straight lines are collected and painted at once, which is much faster.
struct Lines
{
    std::vector<QLineF> lines;
    QColor colour;
};

} // namespace

struct PainterPrinter::Job
{
    QPainter *painter;
    const Picture &picture;
    const Theme &theme;
    QRectF visible;
    double zoom; ///< pixels of the device to a point
    bool coarse; ///< too far away for round corners
    Lines lines {};
};

PainterPrinter::PainterPrinter(Medium medium)
    : m_medium(medium)
    , m_texts(6000)
    , m_sprites(600)
{ }

void PainterPrinter::print(QPainter *painter,
                           const Picture &picture,
                           const Theme &theme,
                           const QRectF &visible,
                           const std::vector<bool> &hidden)
{
    const bool paper = m_medium == Medium::Paper;
    const double zoom = paper ? 1 : std::abs(painter->deviceTransform().m11());
    Job job {painter, picture, theme, visible, zoom, !paper && zoom < textZoom};
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->setRenderHint(QPainter::Antialiasing, !job.coarse);
    const QRectF reach = visible.adjusted(-4, -4, 4, 4);
    for (size_t i = 0; i < picture.groups.size(); ++i) {
        const Group &group = picture.groups[i];
        const QRectF &box = group.bounds;
        const bool outside = box.right() < reach.left() || box.left() > reach.right()
            || box.bottom() < reach.top() || box.top() > reach.bottom();
        if (outside || (i < hidden.size() && hidden[i]))
            continue;
        for (const Mark &mark : picture.marksOf(group)) {
            if (isShown(mark.detail, zoom))
                printMark(&job, mark);
        }
    }
    flushLines(&job);
    painter->restore();
}

void PainterPrinter::printMark(Job *job, const Mark &mark)
{
    if (job->coarse && mark.kind == Mark::Kind::Path && !mark.closed) {
        printPath(job, mark);
        return;
    }
    flushLines(job);
    switch (mark.kind) {
    case Mark::Kind::Box:
        return printBox(job, mark);
    case Mark::Kind::Path:
        return printPath(job, mark);
    case Mark::Kind::Segments:
        return printSegments(job, mark);
    case Mark::Kind::Text:
        return printText(job, mark);
    case Mark::Kind::Glyph:
        return printGlyph(job, mark);
    }
}

void PainterPrinter::printBox(Job *job, const Mark &mark)
{
    if (job->coarse) {
        const bool filled = mark.fill != Role::None;
        if (mark.stroke != Role::None && mark.radius < mark.box.width() / 2)
            job->painter->fillRect(mark.box, job->theme.colour(mark.stroke));
        const double edge = mark.stroke == Role::None ? 0 : 1 / job->zoom;
        if (filled)
            job->painter->fillRect(mark.box.adjusted(edge, edge, -edge, -edge),
                                   job->theme.colour(mark.fill));
        return;
    }
    job->painter->setPen(penOf(mark, job->theme));
    job->painter->setBrush(brushOf(mark.fill, job->theme));
    if (mark.radius > 0)
        job->painter->drawRoundedRect(mark.box, mark.radius, mark.radius);
    else
        job->painter->drawRect(mark.box);
}

void PainterPrinter::printPath(Job *job, const Mark &mark)
{
    const auto points = job->picture.pointsOf(mark);
    if (job->coarse && !mark.closed) {
        const QColor &colour = job->theme.colour(mark.stroke);
        if (job->lines.colour != colour)
            flushLines(job);
        job->lines.colour = colour;
        for (size_t i = 1; i < points.size(); ++i)
            job->lines.lines.emplace_back(points[i - 1], points[i]);
        return;
    }
    QPen pen = penOf(mark, job->theme);
    job->painter->setBrush(brushOf(mark.fill, job->theme));
    if (mark.closed) {
        job->painter->setPen(pen);
        job->painter->drawPath(outlineOf(points, mark.radius, true));
        return;
    }
    for (const Stretch &stretch : visibleStretches(points, job->visible, mark.width + 12)) {
        if (mark.dash != Dash::Solid)
            pen.setDashOffset(stretch.begin / mark.width);
        job->painter->setPen(pen);
        job->painter->drawPath(outlineOf(stretch.points, mark.radius, false));
    }
}

void PainterPrinter::printSegments(Job *job, const Mark &mark)
{
    const auto points = job->picture.pointsOf(mark);
    job->painter->setPen(penOf(mark, job->theme));
    job->painter->drawLines(points.data(), int(points.size() / 2));
}

void PainterPrinter::printText(Job *job, const Mark &mark)
{
    QPainter *painter = job->painter;
    const QString &text = job->picture.textOf(mark);
    painter->setFont(fontOf(mark.lettering));
    painter->setPen(job->theme.colour(mark.fill));
    const QPointF baseline = mark.box.topLeft() + QPointF(0, baselineOf(mark.lettering));
    if (m_medium == Medium::Paper) {
        painter->drawText(baseline, text);
        return;
    }
    const Shaped &shaped = this->shaped(mark.lettering, text);
    painter->drawStaticText(baseline - QPointF(0, shaped.ascent), shaped.text);
}

const PainterPrinter::Shaped &PainterPrinter::shaped(Lettering lettering, const QString &text)
{
    const QString name = QChar(ushort(lettering)) + text;
    if (const Shaped *known = m_texts.object(name))
        return *known;
    auto *shaped = new Shaped {QStaticText(text), 0};
    shaped->text.setTextFormat(Qt::PlainText);
    shaped->text.setPerformanceHint(QStaticText::AggressiveCaching);
    // A letter from another font can lift the whole line.
    QTextLayout layout(text, fontOf(lettering));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6); // before, a line has no height
    shaped->ascent = line.ascent();
    layout.endLayout();
    m_texts.insert(name, shaped);
    return *shaped;
}

void PainterPrinter::printGlyph(Job *job, const Mark &mark)
{
    QPainter *painter = job->painter;
    const QString &icon = job->picture.iconOf(mark);
    const QColor &colour = job->theme.colour(mark.stroke);
    if (m_medium == Medium::Paper) {
        strokeIcon(painter, icon, colour, mark.box);
        return;
    }
    // On whole pixels, where nothing is blurred.
    const QTransform device = painter->deviceTransform();
    const int side = std::max(1, int(std::lround(mark.box.width() * job->zoom)));
    const QPoint at = device.map(mark.box.topLeft()).toPoint();
    painter->drawImage(device.inverted().mapRect(QRectF(at.x(), at.y(), side, side)),
                       sprite(icon, colour, side));
}

const QImage &PainterPrinter::sprite(const QString &icon, const QColor &colour, int side)
{
    const QString name = u"%1 %2 %3"_s.arg(icon).arg(colour.rgb()).arg(side);
    if (const QImage *known = m_sprites.object(name))
        return *known;
    auto *image = new QImage(side, side, QImage::Format_ARGB32_Premultiplied);
    image->fill(Qt::transparent);
    QPainter painter(image);
    painter.setRenderHint(QPainter::Antialiasing);
    strokeIcon(&painter, icon, colour, QRectF(0, 0, side, side));
    m_sprites.insert(name, image);
    return *image;
}

void PainterPrinter::flushLines(Job *job)
{
    if (job->lines.lines.empty())
        return;
    job->painter->setPen(QPen(job->lines.colour, 0));
    job->painter->drawLines(job->lines.lines.data(), int(job->lines.lines.size()));
    job->lines.lines.clear();
}

} // namespace martlet
