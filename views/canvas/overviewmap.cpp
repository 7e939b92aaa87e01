// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/overviewmap.h"

#include "views/canvas/canvas.h"
#include "views/widgets/style.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace martlet {

namespace {

constexpr QSizeF largest(220, 150); ///< pixels
constexpr QSizeF least(72, 48);
constexpr double mostShare = 0.3; ///< of the canvas, in each direction
constexpr int border = 6;
constexpr int fromEdge = 12;

/// The strong colour that goes with the tint of its lane; of a note, with its paper.
Role colourOf(const Card &card)
{
    static constexpr std::array<Role, laneTints> colours {
        Role::Glyph0, Role::Glyph3, Role::Glyph1, Role::Glyph2, Role::Glyph5, Role::Glyph4};
    if (card.isNote)
        return roleAt(Role::Glyph0, card.hue);
    return card.lane < 0 ? Role::Glyph6 : colours[size_t(card.lane % laneTints)];
}

} // namespace

OverviewMap::OverviewMap(Canvas *canvas)
    : QWidget(canvas)
    , m_canvas(canvas)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Overview map"));
    setAccessibleDescription(tr("The whole view, and a frame around what is in sight."));
    setToolTip(tr("Click or drag to look elsewhere, turn the wheel to zoom."));
    connect(canvas, &Canvas::mapChanged, this, &OverviewMap::takeIn);
    connect(canvas, &Canvas::cameraChanged, this, &OverviewMap::follow);
    canvas->installEventFilter(this);
    takeIn();
}

void OverviewMap::setWanted(bool wanted)
{
    m_isWanted = wanted;
    follow();
}

bool OverviewMap::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        takeIn();
    return QWidget::eventFilter(watched, event);
}

// As large as the map's shape lets it be in its corner.
void OverviewMap::takeIn()
{
    const QRectF map = m_canvas->scene().bounds();
    const QSizeF room = largest.boundedTo(QSizeF(m_canvas->size()) * mostShare);
    m_scale =
        map.isEmpty() ? 1 : std::min(room.width() / map.width(), room.height() / map.height());
    const QSize size =
        (map.size() * m_scale).expandedTo(least).toSize() + QSize(border, border) * 2;
    m_origin = map.center() - QPointF(size.width(), size.height()) / (2 * m_scale);
    const QSize corner = m_canvas->size() - size - QSize(fromEdge, fromEdge);
    setGeometry(QRect(QPoint(corner.width(), corner.height()), size));
    m_picture = {};
    follow();
}

// It does not vanish from under the hand that zooms with it: the wheel would then turn something
// else.
void OverviewMap::follow()
{
    const MapScene &scene = m_canvas->scene();
    const bool isNeeded = !inSight().contains(scene.bounds()) || m_isInHand;
    setVisible(m_isWanted && scene.isArranged() && !scene.isEmpty() && isNeeded);
    update();
}

QRectF OverviewMap::inSight() const
{
    return m_canvas->camera().toMap(QRectF(m_canvas->rect()));
}

QRectF OverviewMap::toOverview(const QRectF &map) const
{
    return {toOverview(map.topLeft()), map.size() * m_scale};
}

void OverviewMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_picture = {};
        update();
    }
    QWidget::changeEvent(event);
}

void OverviewMap::leaveEvent(QEvent *)
{
    m_isInHand = false;
    follow();
}

void OverviewMap::paintEvent(QPaintEvent *)
{
    if (m_picture.size() != size() * devicePixelRatioF())
        drawPicture();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inner = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    const QRectF frame = toOverview(inSight()) & inner;
    QPainterPath beside;
    beside.addRect(inner);
    beside.addRect(frame);
    QColor veil = theme().colour(Role::Paper);
    veil.setAlphaF(0.6F);
    painter.fillPath(beside, veil);
    painter.setPen(QPen(colours().accent, 2));
    painter.drawRect(frame);
}

void OverviewMap::drawPicture()
{
    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(theme().colour(Role::Paper));
    QPainter painter(&m_picture);
    const auto &lanes = m_canvas->scene().arrangement().lanes;
    for (size_t lane = 0; lane < lanes.size(); ++lane) {
        const Role tint = roleAt(Role::Lane0, int(lane) % laneTints);
        painter.fillRect(toOverview(lanes[lane]), theme().colour(tint));
    }
    drawCards(&painter);
    painter.setPen(colours().outline);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

// None so small that it could not be seen.
void OverviewMap::drawCards(QPainter *painter) const
{
    const auto fill = [&](const QRectF &place, Role colour) {
        const QRectF small = toOverview(place);
        const QSizeF seen = small.size().expandedTo({1.5, 1.5});
        painter->fillRect(QRectF(small.topLeft(), seen), theme().colour(colour));
    };
    const MapScene &scene = m_canvas->scene();
    for (const RowPlace &row : scene.arrangement().rows) {
        for (const QRectF &entry : row.entries)
            fill(entry, Role::Thin);
    }
    const std::vector<QRectF> &cards = scene.arrangement().cards; // none before they are arranged
    for (size_t card = 0; card < cards.size(); ++card)
        fill(cards[card], colourOf(scene.view().cards[card]));
}

// Held within the frame, it stays under the pointer; pressed beside it, it comes there.
void OverviewMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF place = toMap(event->position());
    const QRectF sight = inSight();
    m_grip = sight.contains(place) ? place - sight.center() : QPointF();
    lookAt(event->position());
}

void OverviewMap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        lookAt(event->position());
}

// Or the canvas would take it for a double click on what is behind.
void OverviewMap::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void OverviewMap::lookAt(QPointF overview)
{
    const QRectF map = m_canvas->scene().bounds();
    const QPointF wanted = toMap(overview) - m_grip;
    const QPointF centre(std::clamp(wanted.x(), map.left(), map.right()),
                         std::clamp(wanted.y(), map.top(), map.bottom()));
    Camera camera = m_canvas->camera();
    camera.centre(centre, m_canvas->size());
    m_canvas->setCamera(camera);
}

void OverviewMap::wheelEvent(QWheelEvent *event)
{
    m_isInHand = true;
    const double factor = std::pow(1.2, event->angleDelta().y() / 120.0);
    m_canvas->zoomTo(m_canvas->camera().scale() * factor);
    event->accept();
}

} // namespace martlet
