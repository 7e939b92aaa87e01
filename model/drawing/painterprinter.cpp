// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/painterprinter.h"

#include "model/drawing/icon.h"
#include "model/drawing/outline.h"
#include "model/drawing/screenline.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <array>
#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr double nearZoom = 0.2;
constexpr double textZoom = 0.32;
constexpr double largestSprite = 480; // pixels
constexpr double webZoom = 0.12; // below it, lines would drown the cards, and are paler
constexpr double leastStrength = 0.3;

bool isOnScreen(Detail detail, double zoom)
{
    switch (detail) {
    case Detail::Always:
        return true;
    case Detail::Near:
    case Detail::Fine:
        return zoom >= nearZoom;
    case Detail::Text:
        return zoom >= textZoom;
    case Detail::Close:
        return zoom >= PainterPrinter::closeZoom;
    case Detail::Far:
        return zoom >= nearZoom && zoom < PainterPrinter::closeZoom;
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

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int from, int to) {
        return int(std::lround(from + (to - from) * share));
    };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

QBrush brushOf(Role fill, const Theme &theme)
{
    return fill == Role::None ? QBrush(Qt::NoBrush) : QBrush(theme.colour(fill));
}

void paintBox(QPainter *painter, const Mark &mark, const QRectF &box, const Theme &theme)
{
    painter->setPen(penOf(mark, theme));
    painter->setBrush(brushOf(mark.fill, theme));
    if (mark.radius > 0)
        painter->drawRoundedRect(box, mark.radius, mark.radius);
    else
        painter->drawRect(box);
}

void strokeIcon(QPainter *painter, const QString &icon, const QColor &colour, const QRectF &box)
{
    const double scale = box.width() / iconSide;
    const QTransform place = QTransform::fromTranslate(box.x(), box.y()).scale(scale, scale);
    painter->setPen(QPen(colour, iconLine * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(place.map(iconPath(icon)));
}

} // namespace

struct PainterPrinter::Job
{
    QPainter *painter;
    const Picture &picture;
    const Theme &theme;
    QRectF visible;
    double zoom; ///< pixels of the device to a point
    bool coarse; ///< too far away for round corners
    QTransform device;
    QTransform back; ///< from the device
    QRect frame; ///< of the device, as far as it is to be painted
    Role lineColour = Role::None;
    CoarseLines lines {};
};

PainterPrinter::PainterPrinter(Medium medium)
    : m_medium(medium)
    , m_texts(6000)
    , m_names(6000)
    , m_sprites(600)
    , m_boxes(qsizetype(32) * 1024)
{ }

void PainterPrinter::print(QPainter *painter,
                           const Picture &picture,
                           const Theme &theme,
                           const QRectF &visible,
                           const std::vector<bool> &hidden)
{
    const bool paper = m_medium == Medium::Paper;
    const double pixels = std::abs(painter->deviceTransform().m11());
    const double zoom = paper ? pixels * 72 / painter->device()->logicalDpiX() : pixels;
    const QTransform device = painter->deviceTransform();
    // A widget is painted into the picture of its window, where it need not be at the corner.
    const QPaintDevice *canvas = painter->paintEngine()->paintDevice();
    const QRect frame =
        device.mapRect(visible).toAlignedRect() & QRect(0, 0, canvas->width(), canvas->height());
    Job job {painter,
             picture,
             theme,
             visible,
             zoom,
             !paper && zoom < textZoom,
             device,
             device.inverted(),
             frame};
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->setRenderHint(QPainter::Antialiasing, !job.coarse);
    for (size_t i = 0; i < picture.groups.size(); ++i) {
        const Group &group = picture.groups[i];
        if (!isTouched(visible, group.bounds) || (i < hidden.size() && hidden[i]))
            continue;
        for (const Mark &mark : picture.marksOf(group)) {
            const bool isShown =
                paper ? isOnPaper(mark.detail, zoom) : isOnScreen(mark.detail, zoom);
            if (isShown && isTouched(visible, mark.box))
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
    case Mark::Kind::Name:
        return printName(job, mark);
    case Mark::Kind::Glyph:
        return printGlyph(job, mark);
    }
}

void PainterPrinter::printBox(Job *job, const Mark &mark)
{
    const bool isOnlyEdge = mark.fill == Role::None;
    if (job->coarse && !isOnlyEdge) {
        const bool isRing = mark.radius >= mark.box.width() / 2 && mark.fill == Role::Card;
        const Role fill = isRing ? mark.stroke : mark.fill;
        const bool isEdged = mark.stroke != Role::None && mark.radius < mark.box.width() / 2;
        const double edge = isEdged ? 1 / job->zoom : 0;
        if (isEdged)
            job->painter->fillRect(mark.box, job->theme.colour(mark.stroke));
        if (fill != Role::None)
            job->painter->fillRect(mark.box.adjusted(edge, edge, -edge, -edge),
                                   job->theme.colour(fill));
        return;
    }
    const QSizeF pixels = mark.box.size() * job->zoom;
    const bool small = pixels.width() <= largestSprite && pixels.height() <= largestSprite;
    if (m_medium == Medium::Screen && mark.radius > 0 && small)
        return printBoxSprite(job, mark, pixels.toSize());
    paintBox(job->painter, mark, mark.box, job->theme);
}

// Round corners are dear, and most boxes of a picture are of a few sizes.
void PainterPrinter::printBoxSprite(Job *job, const Mark &mark, QSize pixels)
{
    const auto rgb = [&](Role role) {
        return role == Role::None ? QRgb(0) : job->theme.colour(role).rgb();
    };
    const std::array<float, 9> look {float(pixels.width()),
                                     float(pixels.height()),
                                     mark.radius,
                                     mark.width,
                                     float(mark.dash),
                                     float(rgb(mark.fill) >> 12),
                                     float(rgb(mark.fill) & 0xfff),
                                     float(rgb(mark.stroke) >> 12),
                                     float(rgb(mark.stroke) & 0xfff)};
    const QByteArray name(reinterpret_cast<const char *>(look.data()), sizeof(look));
    const int edge = int(std::ceil(mark.width * job->zoom)) + 1;
    QImage image;
    if (const QImage *known = m_boxes.object(name)) {
        image = *known;
    } else {
        const QSize size = pixels + QSize(2 * edge, 2 * edge);
        image = QImage(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(edge, edge);
        painter.scale(job->zoom, job->zoom);
        paintBox(&painter, mark, QRectF(QPointF(), QSizeF(pixels) / job->zoom), job->theme);
        painter.end();
        const qsizetype cost = std::max<qsizetype>(1, image.sizeInBytes() / 1024);
        m_boxes.insert(name, new QImage(image), int(cost));
    }
    const QPoint at = job->device.map(mark.box.topLeft()).toPoint() - QPoint(edge, edge);
    job->painter->drawImage(job->back.mapRect(QRectF(at, image.size())), image);
}

void PainterPrinter::printPath(Job *job, const Mark &mark)
{
    const auto points = job->picture.pointsOf(mark);
    if (job->coarse && !mark.closed) {
        if (job->lineColour != mark.stroke)
            flushLines(job);
        job->lineColour = mark.stroke;
        job->lines.add(points, job->device);
        return;
    }
    if (m_medium == Medium::Screen && !mark.closed && isOrthogonal(points)) {
        const ScreenLine line {mark.width, mark.radius, patternOf(mark.dash)};
        paintLine(job->painter, points, line, job->theme.colour(mark.stroke), job->visible);
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
    printLine(job, mark.box.topLeft(), job->picture.textOf(mark), mark);
}

void PainterPrinter::printName(Job *job, const Mark &mark)
{
    if (job->zoom < nameZoom)
        return;
    const FittedName name = fitted(job->picture.textOf(mark), mark);
    Mark line = mark;
    line.lettering = name.lettering;
    const double height = lineHeightOf(name.lettering);
    QPointF at(mark.box.left(), mark.box.center().y() - height * double(name.lines.size()) / 2);
    for (const QString &text : name.lines) {
        printLine(job, at, text, line);
        at.ry() += height;
    }
}

void PainterPrinter::printLine(Job *job, QPointF topLeft, const QString &text, const Mark &mark)
{
    if (mark.fill == Role::None) // is there for documents, where it is found
        return;
    QPainter *painter = job->painter;
    painter->setFont(fontOf(mark.lettering));
    painter->setPen(job->theme.colour(mark.fill));
    const QPointF baseline = topLeft + QPointF(0, baselineOf(mark.lettering));
    if (m_medium == Medium::Paper) {
        painter->drawText(baseline, text);
        return;
    }
    const Shaped shaped = this->shaped(mark.lettering, text);
    painter->drawStaticText(baseline - QPointF(0, shaped.ascent), shaped.text);
}

FittedName PainterPrinter::fitted(const QString &text, const Mark &mark)
{
    const int height = int(mark.box.height());
    const int width = int(mark.box.width());
    const QString name =
        QChar(ushort(height)) + (QChar(ushort(width)) + (QChar(ushort(mark.lettering)) + text));
    if (const FittedName *known = m_names.object(name))
        return *known;
    const FittedName made = fittedName(mark.lettering, text, QSizeF(width, height));
    m_names.insert(name, new FittedName(made));
    return made;
}

PainterPrinter::Shaped PainterPrinter::shaped(Lettering lettering, const QString &text)
{
    const QString name = QChar(ushort(lettering)) + text;
    if (const Shaped *known = m_texts.object(name))
        return *known;
    Shaped shaped {QStaticText(text), 0};
    shaped.text.setTextFormat(Qt::PlainText);
    shaped.text.setPerformanceHint(QStaticText::AggressiveCaching);
    // A letter from another font can lift the whole line.
    QTextLayout layout(text, fontOf(lettering));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6); // before, a line has no height
    shaped.ascent = line.ascent();
    layout.endLayout();
    m_texts.insert(name, new Shaped(shaped));
    return shaped;
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
    const int side = std::max(1, int(std::lround(mark.box.width() * job->zoom)));
    const QPoint at = job->device.map(mark.box.topLeft()).toPoint();
    painter->drawImage(job->back.mapRect(QRectF(at.x(), at.y(), side, side)),
                       sprite(icon, colour, side));
}

QImage PainterPrinter::sprite(const QString &icon, const QColor &colour, int side)
{
    const QString name = icon + QChar(ushort(side)) + QChar(ushort(colour.rgb() >> 12))
        + QChar(ushort(colour.rgb() & 0xfff));
    if (const QImage *known = m_sprites.object(name))
        return *known;
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    strokeIcon(&painter, icon, colour, QRectF(0, 0, side, side));
    painter.end();
    m_sprites.insert(name, new QImage(image));
    return image;
}

void PainterPrinter::flushLines(Job *job)
{
    const double strength = std::clamp(job->zoom / webZoom, leastStrength, 1.0);
    const QColor line = job->theme.colour(job->lineColour);
    const QColor colour = mixed(job->theme.colour(Role::Paper), line, strength);
    job->lines.paint(job->painter, colour, job->frame);
}

} // namespace martlet
