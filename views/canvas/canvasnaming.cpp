// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"
#include "views/canvas/alignment.h"
#include "views/canvas/canvas.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr double newGap = 16; ///< between cards that are added one below the other

} // namespace

QRect Canvas::fieldRect(QPointF place) const
{
    const QPointF corner = toScreen(place);
    const int width = std::max(200, int(newCard.width() * m_camera.scale()));
    QRect rect(corner.toPoint(), QSize(width, NameField::fieldHeight));
    const int lowest = height() - NameField::fieldHeight - NameField::roomBelow;
    rect.moveLeft(std::clamp(rect.left(), 8, std::max(8, this->width() - width - 8)));
    rect.moveTop(std::clamp(rect.top(), 8, std::max(8, lowest)));
    return rect;
}

bool Canvas::isPointed() const
{
    return underMouse() && !m_position.isNull();
}

// Where the pointer is, if it is over the map, else in the middle; and where nothing stands yet.
QPointF Canvas::spotInSight() const
{
    const QPointF middle = QRectF(rect()).center() - QPointF(80, 28);
    const QPointF wanted = toMap(isPointed() ? m_position : middle);
    return onGrid(m_scene.freePlace(onGrid(wanted), newCard));
}

void Canvas::addHere(Key kind, const QString &typed)
{
    if (!m_document)
        return;
    if (!kind.isEmpty())
        m_newKind = kind;
    select({});
    openNewField(spotInSight(), typed);
}

void Canvas::openNewField(QPointF place, const QString &typed)
{
    if (!m_document)
        return;
    askForNew(place, laneFor(place), {});
    if (!typed.isEmpty())
        m_field->insert(typed);
    update();
}

Value Canvas::laneFor(QPointF place) const
{
    return m_scene.laneValue(m_scene.nearestLane(QRectF(place, newCard).center()));
}

void Canvas::askForNew(QPointF place, const Value &lane, const QString &from)
{
    m_fitWanted = false;
    const KindRow *kind = Schema::kind(newKind());
    const QString hint = tr("Name of the new %1").arg(kind ? kind->label() : QString());
    const NameField::Help help = captureHelp(captureSite(lane, from), Naming::New);
    m_field->open(fieldRect(place), hint, help, [this, place, lane, from](const QString &text) {
        return takeNew(text, place, lane, from);
    });
}

// One line after the other: the field stays open below the card that was made, in the same lane. A
// line that begins with an arrow goes on from the last name.
bool Canvas::takeNew(const QString &text, QPointF place, const Value &lane, const QString &from)
{
    const quint64 before = m_document->graph().revision();
    const Captured captured = capture(text, captureSite(lane, from), place);
    if (captured.elements.isEmpty())
        return false;
    if (captured.made.isEmpty())
        showKnown(captured, m_document->graph().revision() != before);
    const bool isInSight = rect().contains(toScreen(place).toPoint());
    if (captured.made.isEmpty() && !isInSight) {
        openNewField(spotInSight());
        return true;
    }
    const QPointF next = placeAfter(captured, place, lane);
    const double hidden =
        toScreen(next).y() + NameField::fieldHeight + NameField::roomBelow - height();
    if (hidden > 0) {
        m_camera.pan({0, -hidden - height() / 3.0});
        dropFrame();
        Q_EMIT cameraChanged();
    }
    askForNew(next, lane, captured.elements.last());
    return true;
}

// Below the card that now stands where the field was, or beside it where the lane is full, so that
// no other card has to make room; where there is none, in the same place.
QPointF Canvas::placeAfter(const Captured &captured, QPointF place, const Value &lane) const
{
    const auto stands = std::ranges::find_if(captured.elements, [&](const QString &element) {
        const QRectF card = m_scene.cardRect(element);
        return card.isEmpty() ? captured.made.startsWith(element) : card.contains(place);
    });
    if (stands == captured.elements.end())
        return place;
    const QRectF drawn = m_scene.cardRect(*stands);
    const QRectF card = drawn.isEmpty() ? QRectF(place, newCard) : drawn;
    const QPointF below =
        onGrid(m_scene.freePlace(card.bottomLeft() + QPointF(0, newGap), newCard));
    const HeightRange room = m_scene.roomOfLane(homeLane(lane, place));
    if (below.y() + newCard.height() <= room.bottom)
        return below;
    return nearestFree(m_scene.arrangement().cards, below, newCard, newGap, room);
}

// What was asked for last, where the view shows such things; else what it is made for.
Key Canvas::newKind() const
{
    const QList<Key> &kinds = m_scene.view().kinds;
    return kinds.isEmpty() || kinds.contains(m_newKind) ? m_newKind : kinds.first();
}

// What a new element needs to be seen on this view, in this lane.
Fields Canvas::newFields(const Value &lane) const
{
    const MapView &view = m_scene.view();
    const Schema &schema = m_document->schema();
    Fields fields;
    if (!view.laneField.isEmpty() && schema.field(newKind(), view.laneField))
        fields.set(view.laneField, lane);
    if (!view.journey.isEmpty() && schema.field(newKind(), key::journey))
        fields.set(key::journey, view.journey);
    return fields;
}

void Canvas::addConnected(Direction direction)
{
    const QStringList cards = selectedCards();
    if (cards.size() != 1)
        return;
    const QRectF from = m_scene.cardRect(cards.first());
    QPointF place = from.topLeft();
    switch (direction) {
    case Direction::Right:
        place.setX(from.right() + neighbourGap);
        break;
    case Direction::Left:
        place.setX(from.left() - neighbourGap - newCard.width());
        break;
    case Direction::Down:
        place.setY(from.bottom() + neighbourGap / 2);
        break;
    case Direction::Up:
        place.setY(from.top() - neighbourGap / 2 - newCard.height());
        break;
    }
    openConnectField(
        cards.first(), onGrid(m_scene.freePlace(onGrid(place), newCard)), Naming::Connected);
}

void Canvas::connectByName()
{
    const QStringList cards = selectedCards();
    if (cards.size() != 1)
        return;
    const QRectF from = m_scene.cardRect(cards.first());
    const QPointF beside(from.right() + neighbourGap, from.top());
    openConnectField(
        cards.first(), onGrid(m_scene.freePlace(onGrid(beside), newCard)), Naming::Existing);
}

void Canvas::openConnectField(const QString &from, QPointF place, Naming naming)
{
    const Item *source = m_document->graph().find(from);
    if (!source)
        return;
    m_newKind = source->kind;
    const NameField::Help help = captureHelp(captureSite(laneFor(place), from), naming);
    m_field->open(fieldRect(place), tr("Connect to…"), help, [=, this](const QString &text) {
        takeConnected(from, text, place, naming);
        return false;
    });
}

void Canvas::takeConnected(const QString &from, const QString &text, QPointF place, Naming naming)
{
    const CaptureSite site = captureSite(laneFor(place), from);
    const Captured captured = capture(lineOf(text, site, naming), site, place);
    const QStringList made = captured.made.isEmpty() ? captured.flows : captured.made;
    if (captured.flows.isEmpty())
        Q_EMIT refused(tr("These two cannot be connected."));
    select(made);
    reveal(made, false);
}

void Canvas::renameSelected()
{
    const QStringList cards = selectedCards();
    if (cards.size() == 1)
        rename(cards.first());
}

void Canvas::rename(const QString &item)
{
    const Item *found = m_document->graph().find(item);
    if (!found)
        return;
    if (m_scene.card(item)->isNote) {
        Q_EMIT noteWanted(item);
        return;
    }
    select({item});
    reveal({item}, false);
    const QRectF card = m_camera.toScreen(m_scene.cardRect(item));
    QRect rect = fieldRect(m_scene.cardRect(item).topLeft());
    rect.setWidth(std::max(rect.width(), int(card.width())));
    rect.moveTop(int(card.center().y()) - rect.height() / 2);
    m_field->open(rect, tr("Name"), found->name(), [this, item](const QString &name) {
        m_document->rename(item, name);
        return false;
    });
}

void Canvas::removeSelected()
{
    if (!m_document || m_selection.isEmpty())
        return;
    QStringList items = m_selection;
    items.removeIf([this](const QString &item) { return !m_scene.entryRects(item).isEmpty(); });
    if (items.isEmpty()) {
        Q_EMIT refused(tr("This only stands behind a touchpoint here. It can be deleted on a view "
                          "that shows it as a card."));
        return;
    }
    QSet<QString> flows;
    for (const Flow &flow : m_scene.view().flows) {
        const bool goes = items.contains(m_scene.view().cards[size_t(flow.from)].id)
            || items.contains(m_scene.view().cards[size_t(flow.to)].id);
        if (goes && !items.contains(flow.id))
            flows.insert(flow.id);
    }
    const Card *card = m_scene.card(items.first());
    const QString what =
        items.size() == 1 && card ? card->title : tr("%n items", nullptr, int(items.size()));
    const QString along = tr("%n connections", nullptr, int(flows.size()));
    m_document->remove(items);
    Q_EMIT announced(flows.isEmpty() ? tr("Deleted %1").arg(what)
                                     : tr("Deleted %1 and %2").arg(what, along));
}

void Canvas::cycleFlowMode()
{
    QStringList flows;
    for (const QString &id : std::as_const(m_selection)) {
        const Item *item = m_document->graph().find(id);
        if (item && item->kind == Key(u"data-flow"))
            flows.append(id);
    }
    const Flow *first = flows.isEmpty() ? nullptr : m_scene.flow(flows.first());
    if (!first)
        return;
    Value next = u"by-hand"_s;
    if (first->byHand)
        next = Value();
    else if (first->style == FlowStyle::Unknown)
        next = u"automatic"_s;
    m_document->setField(flows, key::mode, next);
}

void Canvas::selectAll()
{
    select(m_scene.items());
}

} // namespace martlet
