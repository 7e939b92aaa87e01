// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/canvas.h"
#include "views/canvas/namefield.h"
#include "views/widgets/icons.h"
#include "views/widgets/style.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

void Canvas::paintEvent(QPaintEvent *)
{
    const QSize pixels = size() * devicePixelRatioF();
    if (!m_frameValid || m_frame.size() != pixels)
        renderFrame();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_frame);
    paintOverlay(&painter);
}

// Everything that stays as it is while the pointer moves.
void Canvas::renderFrame()
{
    const qreal ratio = devicePixelRatioF();
    m_frame = QPixmap(size() * ratio);
    m_frame.setDevicePixelRatio(ratio);
    const QColor paper = theme().colour(Role::Paper);
    m_frame.fill(paper);
    QPainter painter(&m_frame);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(m_camera.transform(), true);
    const QRectF visible = m_camera.toMap(QRectF(rect()));
    std::vector<bool> hidden;
    if (m_gesture == Gesture::Move && !m_copies)
        hidden = m_scene.groupsOf(selectedCards(), true);
    m_printer.print(&painter, shown().picture(), theme(), visible, hidden);
    if (!m_spotlight.isEmpty()) {
        QColor veil = paper;
        veil.setAlphaF(0.74F);
        painter.fillRect(visible, veil);
        hidden = shown().groupsOf(m_spotlight, false);
        hidden.flip();
        m_printer.print(&painter, shown().picture(), theme(), visible, hidden);
    }
    m_frameValid = true;
}

void Canvas::paintOverlay(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_gesture == Gesture::Move)
        paintMoving(painter);
    else
        paintSelection(painter);
    if (!m_preview.isEmpty())
        paintPreview(painter);
    if (m_bare)
        return;
    if (m_gesture == Gesture::Connect || m_gesture == Gesture::Reconnect)
        paintConnecting(painter);
    else if (chevronsShown() && !isGliding())
        paintChevrons(painter);
    paintHandles(painter);
    if (m_gesture == Gesture::Band) {
        QColor fill = colours().accent;
        fill.setAlphaF(0.12F);
        painter->setPen(QPen(colours().accent, 1));
        painter->setBrush(fill);
        painter->drawRect(QRectF(m_pressed, m_position).normalized());
    }
    if (m_scene.isEmpty() && !m_field->isOpen())
        paintHint(painter);
    if (hasFocus() && m_showsFocus && m_selection.isEmpty())
        paintFocus(painter);
}

void Canvas::paintFocus(QPainter *painter) const
{
    painter->setPen(QPen(colours().accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 4, 4);
}

void Canvas::paintOutline(QPainter *painter, const QString &item) const
{
    const QColor line = theme().colour(Role::Selection);
    const QColor ring = theme().colour(Role::SelectionRing);
    const double bold = m_bare ? 2.5 : 1; // to be seen from the last row
    painter->setBrush(Qt::NoBrush);
    if (const FlowRoute *route = shown().route(item)) {
        QPolygonF way;
        for (const QPointF point : route->points)
            way.append(m_camera.toScreen(point));
        const QRectF label = m_camera.toScreen(route->label).adjusted(-2, -2, 2, 2);
        for (const auto &[colour, width] : {std::pair(line, 9 * bold), std::pair(ring, 6 * bold)}) {
            painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter->drawPolyline(way);
        }
        if (!route->label.isEmpty() && m_camera.scale() >= PainterPrinter::closeZoom) {
            painter->setPen(QPen(line, 3 * bold));
            painter->drawRoundedRect(label, 8, 8);
        }
        return;
    }
    QList<QRectF> boxes = shown().entryRects(item);
    if (shown().isCard(item))
        boxes.append(shown().cardRect(item));
    const double radius = 8 * m_camera.scale();
    for (const QRectF &place : std::as_const(boxes)) {
        const QRectF box = m_camera.toScreen(place);
        const double out = 3.5 * bold;
        painter->setPen(QPen(ring, 3 * bold));
        painter->drawRoundedRect(box.adjusted(-out, -out, out, out), radius + out, radius + out);
        painter->setPen(QPen(line, 2 * bold));
        painter->drawRoundedRect(
            box.adjusted(-bold, -bold, bold, bold), radius + bold, radius + bold);
    }
}

static QPen ghostPen(const QColor &colour)
{
    QPen pen(colour, 2.5, Qt::CustomDashLine, Qt::RoundCap, Qt::RoundJoin);
    pen.setDashPattern({3, 2.5});
    return pen;
}

// Beside what it would be joined with, on free room; else in the middle of what is in sight.
QHash<QString, QRectF> Canvas::ghostPlaces() const
{
    constexpr QSizeF size(150, 44);
    QHash<QString, QRectF> places;
    for (const ChangePreview::Made &made : m_preview.elements) {
        if (!m_scene.view().kinds.contains(made.kind))
            continue;
        QRectF beside;
        for (const ChangePreview::Made &relation : m_preview.relations) {
            if (relation.from == made.id || relation.to == made.id)
                beside = m_scene.cardRect(relation.from == made.id ? relation.to : relation.from);
        }
        const QPointF wanted =
            beside.isNull() ? toMap(rect().center()) : beside.topRight() + QPointF(60, 0);
        const QPointF lower(0, double(places.size()) * (size.height() + 16));
        places.insert(made.id, {m_scene.freePlace(wanted + lower, size), size});
    }
    return places;
}

void Canvas::paintPreview(QPainter *painter) const
{
    const QHash<QString, QRectF> ghosts = ghostPlaces();
    painter->setBrush(Qt::NoBrush);
    for (const QString &item : m_preview.touched) {
        if (m_scene.route(item)) {
            paintOutline(painter, item);
            continue;
        }
        painter->setPen(ghostPen(theme().colour(Role::Selection)));
        const QRectF place = m_scene.cardRect(item);
        if (!place.isNull())
            painter->drawRoundedRect(m_camera.toScreen(place).adjusted(-8, -8, 8, 8), 12, 12);
    }
    const auto placeOf = [&](const QString &item) {
        return ghosts.contains(item) ? ghosts.value(item) : m_scene.cardRect(item);
    };
    for (const ChangePreview::Made &relation : m_preview.relations)
        paintGhostFlow(painter, placeOf(relation.from), placeOf(relation.to));
    for (const ChangePreview::Made &made : m_preview.elements) {
        if (ghosts.contains(made.id))
            paintGhost(painter, made.name, ghosts.value(made.id));
    }
}

void Canvas::paintGhost(QPainter *painter, const QString &name, const QRectF &place) const
{
    const QRectF card = m_camera.toScreen(place);
    QColor paper = theme().colour(Role::Paper);
    paper.setAlphaF(0.85F);
    painter->setPen(ghostPen(theme().colour(Role::Selection)));
    painter->setBrush(paper);
    painter->drawRoundedRect(card, 8, 8);
    painter->setPen(theme().colour(Role::Selection));
    const QRectF text = card.adjusted(8, 0, -8, 0);
    painter->drawText(text,
                      Qt::AlignCenter,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, int(text.width())));
}

/// Where the line from the middle of a card to a point leaves it.
static QPointF edgeTowards(const QRectF &card, QPointF point)
{
    const QPointF way = point - card.center();
    const double across = std::abs(way.x()) / std::max(1.0, card.width() / 2);
    const double down = std::abs(way.y()) / std::max(1.0, card.height() / 2);
    return card.center() + way / std::max({1.0, across, down});
}

void Canvas::paintGhostFlow(QPainter *painter, const QRectF &from, const QRectF &to) const
{
    if (from.isNull() || to.isNull())
        return;
    const QPointF begin = m_camera.toScreen(edgeTowards(from, to.center()));
    const QPointF end = m_camera.toScreen(edgeTowards(to, from.center()));
    const QLineF line(end, begin);
    painter->setPen(ghostPen(theme().colour(Role::Selection)));
    painter->drawLine(line);
    QPolygonF head {end};
    for (const double turn : {-24.0, 24.0}) {
        QLineF side = line;
        side.setLength(12);
        side.setAngle(line.angle() + turn);
        head.append(side.p2());
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().colour(Role::Selection));
    painter->drawPolygon(head);
}

// What is selected is painted once more over its ring, so that no sign on it is hidden.
void Canvas::paintSelection(QPainter *painter)
{
    if (m_selection.isEmpty())
        return;
    for (const QString &item : std::as_const(m_selection))
        paintOutline(painter, item);
    std::vector<bool> hidden = shown().groupsOf(m_selection, false);
    hidden.flip();
    painter->save();
    painter->setTransform(m_camera.transform(), true);
    const QRectF visible = m_camera.toMap(QRectF(rect()));
    m_printer.print(painter, shown().picture(), theme(), visible, hidden);
    painter->restore();
}

void Canvas::paintMoving(QPainter *painter)
{
    paintGuides(painter);
    painter->save();
    painter->setTransform(m_camera.transform(), true);
    const Picture moving = m_scene.movedPicture(selectedCards(), m_offset, !m_copies);
    m_printer.print(painter, moving, theme(), m_camera.toMap(QRectF(rect())));
    painter->restore();
    painter->setPen(QPen(theme().colour(Role::Selection), 2));
    painter->setBrush(Qt::NoBrush);
    const double radius = 8 * m_camera.scale();
    for (const QString &card : selectedCards()) {
        const QRectF place = m_scene.cardRect(card).translated(m_offset);
        painter->drawRoundedRect(m_camera.toScreen(place), radius, radius);
    }
}

void Canvas::paintChevrons(QPainter *painter) const
{
    const QString card = chevronCard();
    const std::optional<Direction> under = chevronAt(m_position);
    for (const auto direction :
         {Direction::Left, Direction::Right, Direction::Up, Direction::Down}) {
        const QRectF box = chevronRect(card, direction);
        const bool active = under == direction;
        painter->setPen(QPen(active ? colours().accent : colours().edge, 1));
        painter->setBrush(active ? colours().accent : colours().surface);
        painter->drawEllipse(box.adjusted(2, 2, -2, -2));
        QPolygonF sign {{-2, -4}, {2.5, 0}, {-2, 4}};
        static const QHash<Direction, int> turn {{Direction::Right, 0},
                                                 {Direction::Down, 90},
                                                 {Direction::Left, 180},
                                                 {Direction::Up, 270}};
        const QTransform place = QTransform::fromTranslate(box.center().x(), box.center().y())
                                     .rotate(turn.value(direction));
        painter->setPen(QPen(active ? colours().onAccent : colours().muted, 1.8));
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(place.map(sign));
    }
}

// The lane that the cards would belong to, and what they stand in line with.
void Canvas::paintGuides(QPainter *painter) const
{
    const QRectF place = m_scene.cardRect(m_grabbed).translated(m_offset);
    const int lane = m_scene.nearestLane(place.center());
    if (lane >= 0) {
        QColor light = colours().accent;
        light.setAlphaF(0.1F);
        painter->fillRect(m_camera.toScreen(m_scene.arrangement().lanes[size_t(lane)]), light);
    }
    painter->setPen(QPen(colours().accent, 1));
    for (const QLineF &guide : m_guides)
        painter->drawLine(m_camera.toScreen(guide.p1()), m_camera.toScreen(guide.p2()));
}

void Canvas::paintHandles(QPainter *painter) const
{
    if (!handledFlow() || m_gesture != Gesture::None || isGliding())
        return;
    painter->setPen(QPen(theme().colour(Role::Selection), 2));
    painter->setBrush(colours().surface);
    for (const Key end : {key::from, key::to})
        painter->drawEllipse(handleOf(end), 6, 6);
}

void Canvas::paintConnecting(QPainter *painter) const
{
    const QString fixed = m_gesture == Gesture::Connect
        ? m_grabbed
        : endCard(m_grabbed, m_end == key::from ? key::to : key::from);
    const QRectF from = m_camera.toScreen(m_scene.cardRect(fixed));
    QPointF end = m_position;
    const QColor line = theme().colour(Role::Selection);
    if (!m_target.isEmpty()) {
        const QRectF target = m_camera.toScreen(m_scene.cardRect(m_target));
        painter->setPen(QPen(line, 3));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(target.adjusted(-4, -4, 4, 4), 10, 10);
        end = edgeTowards(target, from.center());
    }
    painter->setPen(QPen(line, 2, Qt::DashLine, Qt::RoundCap));
    painter->drawLine(edgeTowards(from, end), end);
    painter->setBrush(line);
    painter->drawEllipse(end, 4, 4);
}

void Canvas::paintHint(QPainter *painter) const
{
    if (m_document && !m_field->isOpen() && !childAt(QRectF(rect()).center().toPoint())) {
        painter->setPen(colours().muted);
        painter->drawText(rect(), Qt::AlignCenter, tr("Type a name to add the first tool."));
    }
}

} // namespace martlet
