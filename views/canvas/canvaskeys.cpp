// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"
#include "views/canvas/canvas.h"

#include <QKeyEvent>

namespace martlet {

static std::optional<Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return Direction::Left;
    case Qt::Key_Right:
        return Direction::Right;
    case Qt::Key_Up:
        return Direction::Up;
    case Qt::Key_Down:
        return Direction::Down;
    default:
        return {};
    }
}

static QPointF unitOf(Direction direction)
{
    switch (direction) {
    case Direction::Left:
        return {-1, 0};
    case Direction::Right:
        return {1, 0};
    case Direction::Up:
        return {0, -1};
    case Direction::Down:
        return {0, 1};
    }
    return {};
}

void Canvas::keyPressEvent(QKeyEvent *event)
{
    if (m_bare) {
        event->ignore();
        return;
    }
    m_showsFocus = true;
    update();
    if (m_voting && handleVote(*event))
        return;
    if (handleArrow(event) || handlePage(event))
        return;
    switch (event->key()) {
    case Qt::Key_Escape:
        escape();
        return;
    case Qt::Key_Insert:
        addHere();
        return;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        renameSelected();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeSelected();
        return;
    case Qt::Key_Tab:
        addConnected(Direction::Right);
        return;
    case Qt::Key_Menu:
        askForMenu();
        return;
    case Qt::Key_F10:
        if (event->modifiers() == Qt::ShiftModifier)
            askForMenu();
        else
            event->ignore();
        return;
    case Qt::Key_Space:
        m_spaceHeld = true;
        updateCursor();
        return;
    default:
        break;
    }
    if (startsTyping(*event))
        typeNew(event->text());
    else
        QWidget::keyPressEvent(event);
}

void Canvas::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        updateCursor();
    }
    QWidget::keyReleaseEvent(event);
}

void Canvas::focusInEvent(QFocusEvent *event)
{
    // Who came by the keyboard looks for where it is.
    m_showsFocus = event->reason() == Qt::TabFocusReason
        || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
}

void Canvas::focusOutEvent(QFocusEvent *event)
{
    m_spaceHeld = false;
    updateCursor();
    QWidget::focusOutEvent(event);
}

// Letters of any script begin a new name. They never replace one that is there: F2 does.
bool Canvas::startsTyping(const QKeyEvent &event) const
{
    const Qt::KeyboardModifiers command = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const QString text = event.text();
    return m_document && !text.isEmpty() && text.at(0).isPrint() && !(event.modifiers() & command);
}

// Below the card that is selected, so that a list goes on there; else where there is room.
void Canvas::typeNew(const QString &typed)
{
    const QStringList cards = selectedCards();
    QPointF place = spotInSight();
    if (cards.size() == 1) {
        const QRectF card = m_scene.cardRect(cards.first());
        place = m_scene.freePlace(card.bottomLeft() + QPointF(0, 16), card.size());
        reveal(cards, false);
    }
    select({});
    openNewField(place, typed);
}

bool Canvas::handleArrow(QKeyEvent *event)
{
    const std::optional<Direction> direction = directionOf(event->key());
    if (!direction)
        return false;
    const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
    if (keys == (Qt::ControlModifier | Qt::ShiftModifier))
        nudge(unitOf(*direction));
    else if (keys == Qt::ShiftModifier)
        nudge(unitOf(*direction) * 8);
    else if (keys == Qt::ControlModifier)
        addConnected(*direction);
    else if (keys == Qt::AltModifier)
        step(*direction, true);
    else if (keys == Qt::NoModifier)
        step(*direction, false);
    else
        return false;
    return true;
}

// A screenful less a little, so that the eye finds where it was.
bool Canvas::handlePage(QKeyEvent *event)
{
    if (event->key() != Qt::Key_PageUp && event->key() != Qt::Key_PageDown)
        return false;
    const double sign = event->key() == Qt::Key_PageUp ? 1 : -1;
    const bool sideways = event->modifiers() & Qt::ShiftModifier;
    Camera camera = m_camera;
    camera.pan((sideways ? QPointF(width(), 0) : QPointF(0, height())) * 0.8 * sign);
    setCamera(camera);
    return true;
}

void Canvas::askForMenu()
{
    QPointF place = QRectF(rect()).center();
    if (!m_selection.isEmpty()) {
        reveal({m_selection.last()}, false);
        place = toScreen(m_scene.itemRect(m_selection.last()).center());
    }
    Q_EMIT menuWanted(mapToGlobal(place.toPoint()));
}

void Canvas::step(Direction direction, bool alongFlow)
{
    const QString from = m_selection.isEmpty() ? QString() : m_selection.last();
    if (from.isEmpty())
        goTo(spotOf(m_scene.nearest(toMap(QRectF(rect()).center()))));
    else if (const Flow *flow = m_scene.flow(from))
        leaveFlow(*flow, direction);
    else if (alongFlow)
        goTo(spotOf(m_scene.alongFlow(from, direction)));
    else
        goTo(m_scene.nearest(spotOf(from).place, direction, from));
}

// To the left stands where it comes from, to the right where it goes, above and below are the
// other flows of the same card.
void Canvas::leaveFlow(const Flow &flow, Direction direction)
{
    if (direction == Direction::Left)
        goTo(spotOf(endCard(flow.id, key::from)));
    else if (direction == Direction::Right)
        goTo(spotOf(endCard(flow.id, key::to)));
    else
        stepFlow(direction == Direction::Up);
}

// What stands several times behind the cards is left from where it was come to.
Spot Canvas::spotOf(const QString &item) const
{
    const QList<QRectF> places = m_scene.placesOf(item);
    if (m_spot.item == item && places.contains(m_spot.place))
        return m_spot;
    return places.isEmpty() ? Spot() : Spot {item, places.first()};
}

void Canvas::goTo(const Spot &spot)
{
    if (spot.item.isEmpty())
        return;
    m_spot = spot;
    select({spot.item});
    reveal({spot.item}, false);
}

void Canvas::stepFlow(bool back)
{
    const QString from = m_selection.isEmpty() ? QString() : m_selection.last();
    if (const Flow *flow = m_scene.flow(from); !flow)
        m_flowsOf = from;
    else if (!m_scene.flowsAt(m_flowsOf).contains(from))
        m_flowsOf = endCard(from, key::from);
    const QStringList flows = m_scene.flowsAt(m_flowsOf);
    if (flows.isEmpty()) {
        Q_EMIT refused(from.isEmpty() ? tr("Select a card to go through its connections.")
                                      : tr("This card has no connection on this view."));
        return;
    }
    const qsizetype at = flows.indexOf(from);
    const qsizetype before = at < 0 ? flows.size() - 1 : at + flows.size() - 1;
    const QString &next = flows.at((back ? before : at + 1) % flows.size());
    select({next});
    reveal({next}, false);
}

void Canvas::nudge(QPointF offset)
{
    QHash<QString, Place> places;
    for (const QString &id : selectedCards()) {
        const QRectF rect = m_scene.cardRect(id).translated(offset);
        const bool pinned = m_scene.card(id)->place.value_or(Place()).pinned;
        places.insert(id, {rect.x(), rect.y(), rect.width(), rect.height(), pinned});
    }
    m_placesByHand = true;
    if (!places.isEmpty())
        m_document->move(m_scene.view().id, places, {}, {}, m_nudging);
    m_placesByHand = false;
    m_nudging = !places.isEmpty();
}

// One rung at a time: what is being dragged, voting, what is lit, what is selected, what stands
// beside.
void Canvas::escape()
{
    if (m_gesture != Gesture::None) {
        endGesture();
    } else if (m_voting) {
        setVoting(false);
    } else if (!m_spotlight.isEmpty()) {
        endSpotlight();
        Q_EMIT escaped();
    } else if (!m_selection.isEmpty()) {
        select({});
    } else {
        Q_EMIT escaped();
    }
}

bool Canvas::focusNextPrevChild(bool next)
{
    // With one card selected, Tab adds a neighbour; without, it leaves the map.
    if (next && selectedCards().size() == 1)
        return false;
    return QWidget::focusNextPrevChild(next);
}

void Canvas::inputMethodEvent(QInputMethodEvent *event)
{
    const bool begins = !event->preeditString().isEmpty() || !event->commitString().isEmpty();
    if (!m_document || !begins) {
        QWidget::inputMethodEvent(event);
        return;
    }
    // The field gets the first syllable as well.
    typeNew({});
    QCoreApplication::sendEvent(m_field, event);
}

QVariant Canvas::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImCursorRectangle)
        return QRectF(m_position, QSizeF(1, 20));
    if (query == Qt::ImEnabled)
        return m_document != nullptr;
    return QWidget::inputMethodQuery(query);
}

} // namespace martlet
