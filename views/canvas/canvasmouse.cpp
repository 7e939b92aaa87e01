// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"
#include "model/drawing/cardmarks.h"
#include "views/canvas/alignment.h"
#include "views/canvas/canvas.h"
#include "views/canvas/namefield.h"
#include "views/widgets/uitext.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace martlet {

namespace {

constexpr double dragStart = 8; ///< pixels before a press becomes a drag
constexpr double chevronSize = 24; ///< pixels, at every zoom
constexpr double chevronGap = 6;
constexpr double leastChevronZoom = 0.4;
constexpr double snapGrid = 8; ///< points
constexpr double snapReach = 6; ///< pixels from standing in line with another card
constexpr double rim = 24; ///< pixels along the edge that scroll the map
constexpr double signReach = 11; ///< points, and at least as many pixels

double lengthOf(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

} // namespace

bool Canvas::chevronsShown() const
{
    return m_gesture == Gesture::None && !m_bare && !m_voting && !m_spaceHeld && !m_field->isOpen()
        && m_camera.scale() >= leastChevronZoom && !chevronCard().isEmpty();
}

// Beside the card under the pointer, else beside the one that is selected.
QString Canvas::chevronCard() const
{
    const Card *card = m_scene.card(m_hovered);
    return card && !card->isNote ? m_hovered : QString();
}

QRectF Canvas::chevronRect(const QString &card, Direction direction) const
{
    const QRectF rect = m_camera.toScreen(m_scene.cardRect(card));
    const double away = chevronGap + chevronSize / 2;
    QPointF centre = rect.center();
    switch (direction) {
    case Direction::Left:
        centre.setX(rect.left() - away);
        break;
    case Direction::Right:
        centre.setX(rect.right() + away);
        break;
    case Direction::Up:
        centre.setY(rect.top() - away);
        break;
    case Direction::Down:
        centre.setY(rect.bottom() + away);
        break;
    }
    const QPointF half(chevronSize / 2, chevronSize / 2);
    return {centre - half, centre + half};
}

std::optional<Direction> Canvas::chevronAt(QPointF position) const
{
    const QString other = m_scene.cardAt(toMap(position));
    if (!chevronsShown() || (!other.isEmpty() && other != chevronCard()))
        return {};
    for (const auto direction :
         {Direction::Left, Direction::Right, Direction::Up, Direction::Down}) {
        if (chevronRect(chevronCard(), direction).contains(position))
            return direction;
    }
    return {};
}

void Canvas::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_showsFocus = false;
    if (m_gesture != Gesture::None)
        return;
    m_pressed = m_position = event->position();
    m_button = event->button();
    if (event->button() == Qt::LeftButton && !m_spaceHeld && !m_bare)
        pressLeft(event);
    else
        beginPan(event->position());
}

void Canvas::beginPan(QPointF)
{
    m_gesture = Gesture::Pan;
    updateCursor();
}

void Canvas::pressLeft(QMouseEvent *event)
{
    if (m_voting && pressVote(*event))
        return;
    if (pressHandle(event->position()))
        return;
    if (const auto chevron = chevronAt(event->position())) {
        m_grabbed = chevronCard();
        m_chevron = *chevron;
        m_gesture = Gesture::Chevron;
        return;
    }
    const QString item = m_scene.itemAt(toMap(event->position()), 6 / m_camera.scale());
    const bool adds = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    m_grabbed = item;
    m_gesture = item.isEmpty() ? Gesture::Band : Gesture::Press;
    if (item.isEmpty()) {
        if (!adds)
            select({});
        endSpotlight();
        return;
    }
    if (!m_spotlight.contains(item))
        endSpotlight();
    m_togglesOnRelease = adds && m_selection.contains(item);
    if (m_selection.contains(item))
        return;
    select(adds ? m_selection + QStringList {item} : QStringList {item});
    if (event->modifiers() == Qt::AltModifier)
        focusNeighbours();
}

void Canvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF before = m_position;
    m_position = event->position();
    const bool far = lengthOf(m_position - m_pressed) >= dragStart;
    switch (m_gesture) {
    case Gesture::None:
        hover(m_position);
        return;
    case Gesture::Pan: {
        Camera camera = m_camera;
        camera.pan(m_position - before);
        setCamera(camera);
        return;
    }
    case Gesture::Press:
        if (far && m_scene.isCard(m_grabbed) && m_selection.contains(m_grabbed)) {
            m_gesture = Gesture::Move;
            m_copies = event->modifiers() & Qt::ControlModifier;
            dropFrame();
            moveTo(m_position, event->modifiers());
        }
        return;
    case Gesture::Move:
        moveTo(m_position, event->modifiers());
        updateCursor();
        return;
    case Gesture::Chevron:
        if (far)
            m_gesture = Gesture::Connect;
        update();
        return;
    case Gesture::Connect:
    case Gesture::Reconnect:
        seekTarget();
        return;
    case Gesture::Band:
        update();
        scrollAtRim();
        return;
    }
}

void Canvas::seekTarget()
{
    const bool far = lengthOf(m_position - m_pressed) >= dragStart;
    const QString fixed = m_gesture == Gesture::Connect
        ? m_grabbed
        : endCard(m_grabbed, m_end == key::from ? key::to : key::from);
    m_target = far ? m_scene.cardAt(toMap(m_position), 24 / m_camera.scale()) : QString();
    if (m_target == fixed)
        m_target.clear();
    updateCursor();
    update();
    scrollAtRim();
}

// What is dropped beside the map, on a panel or outside of the window, goes back.
bool Canvas::isOnMap(QPointF position) const
{
    return QRectF(rect()).contains(position);
}

void Canvas::moveTo(QPointF position, Qt::KeyboardModifiers modifiers)
{
    m_offset = (position - m_pressed) / m_camera.scale();
    m_guides.clear();
    if (!(modifiers & Qt::AltModifier))
        snap();
    update();
    scrollAtRim();
}

// The card that was grabbed stands in line with another in sight, else on the grid; those that are
// moved with it keep their distance from it.
void Canvas::snap()
{
    const QRectF wanted = m_scene.cardRect(m_grabbed).translated(m_offset);
    const QStringList moving = m_copies ? QStringList() : selectedCards();
    QList<QRectF> others;
    for (const QString &card : m_scene.cardsIn(m_camera.toMap(QRectF(rect())))) {
        if (!moving.contains(card))
            others.append(m_scene.cardRect(card));
    }
    const Alignment found = aligned(wanted, others, snapReach / m_camera.scale());
    const auto grid = [](double at) {
        return std::round(at / snapGrid) * snapGrid - at;
    };
    m_offset +=
        QPointF(found.x.value_or(grid(wanted.left())), found.y.value_or(grid(wanted.top())));
    m_guides = found.guides;
}

// The nearer to the rim, the faster; what is beside the map is not on its way anywhere.
void Canvas::scrollAtRim()
{
    const QRectF inner = QRectF(rect()).adjusted(rim, rim, -rim, -rim);
    if (isOnMap(m_position) && !inner.contains(m_position)) {
        if (!m_scroll.isActive())
            m_scroll.start();
    } else {
        m_scroll.stop();
    }
}

// What is held stays under the pointer, and where it began moves away with the map.
void Canvas::scrollOn()
{
    const QRectF inner = QRectF(rect()).adjusted(rim, rim, -rim, -rim);
    const QPointF held(std::clamp(m_position.x(), inner.left(), inner.right()),
                       std::clamp(m_position.y(), inner.top(), inner.bottom()));
    const QPointF way = (held - m_position) / 2;
    Camera camera = m_camera;
    camera.pan(way);
    setCamera(camera);
    m_pressed += way;
    if (m_gesture == Gesture::Move)
        moveTo(m_position, QGuiApplication::queryKeyboardModifiers());
    else if (m_gesture == Gesture::Connect || m_gesture == Gesture::Reconnect)
        seekTarget();
    else
        scrollAtRim();
}

void Canvas::hover(QPointF position)
{
    const bool onChevron = chevronAt(position).has_value();
    if (!onChevron) {
        // The chevrons stay while the pointer is on its way to them.
        const double margin = (chevronGap + chevronSize) / m_camera.scale();
        const QString card = m_scene.cardAt(toMap(position));
        const QRectF around =
            m_scene.cardRect(m_hovered).adjusted(-margin, -margin, margin, margin);
        if (!card.isEmpty())
            m_hovered = card;
        else if (!around.contains(toMap(position)))
            m_hovered.clear();
    }
    updateCursor();
    update();
}

void Canvas::leaveEvent(QEvent *)
{
    m_hovered.clear();
    update();
}

void Canvas::updateCursor()
{
    const bool carries = m_gesture == Gesture::Move || m_gesture == Gesture::Connect
        || m_gesture == Gesture::Reconnect;
    if (m_gesture == Gesture::Pan)
        setCursor(Qt::ClosedHandCursor);
    else if (carries && !isOnMap(m_position))
        setCursor(Qt::ForbiddenCursor);
    else if (m_spaceHeld)
        setCursor(Qt::OpenHandCursor);
    else if (chevronAt(m_position) || !handleAt(m_position).isEmpty())
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void Canvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != m_button)
        return;
    m_position = event->position();
    const Gesture gesture = m_gesture;
    const bool far = lengthOf(m_position - m_pressed) >= dragStart;
    switch (gesture) {
    case Gesture::Pan:
        endGesture();
        if (!far && event->button() == Qt::RightButton && !m_bare) {
            const QString item = m_scene.itemAt(toMap(m_position), 6 / m_camera.scale());
            if (!item.isEmpty() && !m_selection.contains(item))
                select({item});
            Q_EMIT menuWanted(event->globalPosition().toPoint());
        }
        return;
    case Gesture::Press:
        releaseClick(event->modifiers());
        break;
    case Gesture::Move:
        if (isOnMap(m_position))
            dropMoved();
        break;
    case Gesture::Chevron: {
        const Direction direction = m_chevron;
        select({m_grabbed});
        endGesture();
        addConnected(direction);
        return;
    }
    case Gesture::Connect:
        dropConnection(m_position);
        return;
    case Gesture::Reconnect:
        if (isOnMap(m_position))
            dropEnd();
        break;
    case Gesture::Band:
        finishBand(event->modifiers());
        break;
    case Gesture::None:
        break;
    }
    endGesture();
}

void Canvas::endGesture()
{
    const bool moved = m_gesture == Gesture::Move;
    m_gesture = Gesture::None;
    m_button = Qt::NoButton;
    m_copies = m_togglesOnRelease = false;
    m_target.clear();
    m_offset = {};
    m_guides.clear();
    m_scroll.stop();
    updateCursor();
    if (moved)
        dropFrame();
    update();
}

void Canvas::releaseClick(Qt::KeyboardModifiers modifiers)
{
    const QString item = m_grabbed;
    if (m_togglesOnRelease) {
        QStringList selection = m_selection;
        selection.removeOne(item);
        select(selection);
    } else if (modifiers & (Qt::ShiftModifier | Qt::ControlModifier)) {
        return;
    } else if (isOnOwner(item)) {
        askForOwner(m_selection, item);
    } else {
        // A click on one of several that are selected means this one.
        select({item});
        clickSign(item);
    }
}

FlowSigns Canvas::signsAbout(const QString &item) const
{
    FlowSigns signs;
    if (const Flow *flow = m_scene.flow(item))
        return signsOf(*flow, *m_scene.route(item), m_camera.scale() < PainterPrinter::closeZoom);
    const Card *card = m_scene.card(item);
    if (!card || card->isFaint)
        return signs;
    const CardSigns row = signsOf(*card, m_scene.cardRect(item));
    signs.findings = row.findings;
    signs.comments = row.comments;
    signs.undecided = row.undecided;
    return signs;
}

bool Canvas::isOnSign(QPointF position, const std::optional<QPointF> &centre) const
{
    const double reach = std::max(signReach, signReach / m_camera.scale());
    return centre && lengthOf(toMap(position) - *centre) <= reach;
}

// The signs on cards and flows are buttons: findings and comments are shown, what copies disagree
// on is decided, and a flow goes from automatic to by hand.
void Canvas::clickSign(const QString &item)
{
    const FlowSigns signs = signsAbout(item);
    const auto isOn = [this](const std::optional<QPointF> &centre) {
        return isOnSign(m_position, centre);
    };
    if (isOn(signs.findings))
        Q_EMIT findingsWanted(item);
    else if (isOn(signs.comments))
        Q_EMIT commentsWanted(item);
    else if (isOn(signs.undecided))
        Q_EMIT decisionsWanted(item);
    else if (isOn(signs.mode))
        cycleFlowMode();
}

void Canvas::dropMoved()
{
    const QPointF offset = m_offset;
    const bool copies = m_copies;
    m_gesture = Gesture::None;
    m_offset = {};
    dropFrame();
    if (offset.isNull())
        return;
    if (copies) {
        select(copyCards(selectedCards(), offset));
        return;
    }
    if (dropNote())
        return;
    QHash<QString, Place> places;
    QHash<QString, Value> lanes;
    for (const QString &id : selectedCards()) {
        const QRectF rect = m_scene.cardRect(id).translated(offset);
        Place place = m_scene.card(id)->place.value_or(Place());
        place = {rect.x(), rect.y(), rect.width(), rect.height(), place.pinned};
        places.insert(id, place);
        const int lane = m_scene.nearestLane(rect.center());
        if (lane != m_scene.card(id)->lane && !m_scene.card(id)->isNote)
            lanes.insert(id, m_scene.laneValue(lane));
    }
    m_placesByHand = true;
    m_document->move(m_scene.view().id, places, m_scene.view().laneField, lanes);
    m_placesByHand = false;
}

void Canvas::dropConnection(QPointF position)
{
    const QString from = m_grabbed;
    const QString to = m_target;
    endGesture();
    if (!isOnMap(position))
        return;
    if (to.isEmpty()) {
        openConnectField(from, toMap(position) - QPointF(80, 28), Naming::Connected);
        return;
    }
    const QString made = m_document->connectElements(from, to);
    if (m_scene.contains(made))
        select({made});
    else
        Q_EMIT refused(tr("These two cannot be connected."));
}

void Canvas::finishBand(Qt::KeyboardModifiers modifiers)
{
    const QRectF band = QRectF(m_pressed, m_position).normalized();
    const bool isClick = band.width() < 3 && band.height() < 3;
    const QStringList met =
        isClick ? m_scene.cardsFramedAt(toMap(m_position)) : m_scene.cardsIn(m_camera.toMap(band));
    if (isClick && met.isEmpty())
        return;
    QStringList selection = modifiers & Qt::ShiftModifier ? m_selection : QStringList();
    for (const QString &card : met) {
        if (!selection.contains(card))
            selection.append(card);
    }
    select(selection);
}

void Canvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_bare || m_voting) { // quick hands are not a double click
        mousePressEvent(event);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    endGesture();
    const QPointF place = toMap(event->position());
    const QString item = m_scene.itemAt(place, 6 / m_camera.scale());
    if (m_scene.isCard(item))
        rename(item);
    else if (item.isEmpty())
        openNewField(place - QPointF(16, 28));
}

void Canvas::wheelEvent(QWheelEvent *event)
{
    Camera camera = m_camera;
    const QPointF turn = event->angleDelta();
    const bool sideways = event->modifiers() & Qt::ShiftModifier;
    if ((event->modifiers() & Qt::ControlModifier) || (m_wheelZooms && !sideways)) {
        const double factor = std::pow(1.2, turn.y() / 120);
        camera.zoomAt(event->position(), camera.scale() * factor);
    } else if (!event->pixelDelta().isNull()) {
        camera.pan(event->pixelDelta());
    } else {
        camera.pan((sideways ? QPointF(turn.y(), turn.x()) : turn) * 0.6);
    }
    setCamera(camera);
    event->accept();
}

// What a sign means, and a name that is too long for its card, are told by a tip.
void Canvas::showTip(const QHelpEvent &event)
{
    const QString item = m_scene.itemAt(toMap(event.pos()), 6 / m_camera.scale());
    const Card *card = m_scene.card(item);
    const Flow *flow = m_scene.flow(item);
    if (isOnSign(event.pos(), signsAbout(item).undecided))
        QToolTip::showText(event.globalPos(),
                           plainTip(tr("Copies of this project disagree on %n values of it. Click "
                                       "to decide.",
                                       nullptr,
                                       card ? card->undecided : flow->undecided)),
                           this);
    else if (card && card->isShortened)
        QToolTip::showText(event.globalPos(), plainTip(card->title), this);
    else
        QToolTip::hideText();
}

bool Canvas::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::NativeGesture:
        endGlide();
        break;
    default:
        break;
    }
    if (event->type() == QEvent::ToolTip) {
        showTip(*static_cast<QHelpEvent *>(event));
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            Camera camera = m_camera;
            camera.zoomAt(gesture->position(), camera.scale() * (1 + gesture->value()));
            setCamera(camera);
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace martlet
