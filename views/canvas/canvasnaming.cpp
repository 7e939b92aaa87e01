// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/base/text.h"
#include "model/document/document.h"
#include "views/canvas/canvas.h"
#include "views/canvas/namefield.h"

#include <QCompleter>
#include <QStringListModel>

#include <algorithm>
#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF newCard(160, 56);
constexpr double newGap = 16; ///< between cards that are added one below the other
constexpr double neighbourGap = 96;

QPointF onGrid(QPointF point)
{
    return {std::round(point.x() / 8) * 8, std::round(point.y() / 8) * 8};
}

} // namespace

QRect Canvas::fieldRect(QPointF place) const
{
    const QPointF corner = toScreen(place);
    const int width = std::max(200, int(newCard.width() * m_camera.scale()));
    QRect rect(corner.toPoint(), QSize(width, 34));
    rect.moveLeft(std::clamp(rect.left(), 8, std::max(8, this->width() - width - 8)));
    rect.moveTop(std::clamp(rect.top(), 8, std::max(8, height() - 42)));
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
    askForNew(place, laneFor(place));
    if (!typed.isEmpty())
        m_field->insert(typed);
    update();
}

Value Canvas::laneFor(QPointF place) const
{
    return m_scene.laneValueAt(place + QPointF(newCard.width() / 2, newCard.height() / 2));
}

void Canvas::askForNew(QPointF place, const Value &lane)
{
    m_fitWanted = false;
    const KindRow *kind = Schema::kind(newKind());
    const QString hint = tr("Name of the new %1").arg(kind ? kind->label() : QString());
    m_field->setCompleter(nullptr);
    m_field->open(fieldRect(place), hint, {}, [this, place, lane](const QString &name) {
        return takeNew(name, place, lane);
    });
}

// One name after the other: the field stays open below the card that was made, in the same lane.
bool Canvas::takeNew(const QString &name, QPointF place, const Value &lane)
{
    const QString made = create(name, place, lane);
    if (made.isEmpty())
        return false;
    const QRectF rect = m_scene.cardRect(made);
    const QPointF below(place.x(), (rect.isEmpty() ? place.y() + newCard.height() : rect.bottom()));
    const QPointF next = onGrid(m_scene.freePlace(below + QPointF(0, newGap), newCard));
    // The field stays in sight. It is being read, so that the map may not close it on the way.
    const double hidden = toScreen(next).y() + 42 - height();
    if (hidden > 0) {
        m_camera.pan({0, -hidden - height() / 3.0});
        dropFrame();
    }
    askForNew(next, lane);
    return true;
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

QString Canvas::create(const QString &name, QPointF place, const Value &lane, const QString &from)
{
    const Place card {place.x(), place.y(), newCard.width(), newCard.height(), false};
    return m_document->add(newKind(), name, newFields(lane), m_scene.view().id, card, from);
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
    openConnectField(cards.first(), onGrid(m_scene.freePlace(onGrid(place), newCard)));
}

void Canvas::connectByName()
{
    const QStringList cards = selectedCards();
    if (cards.size() != 1)
        return;
    const QRectF from = m_scene.cardRect(cards.first());
    const QPointF beside(from.right() + neighbourGap, from.top());
    openConnectField(cards.first(), onGrid(m_scene.freePlace(onGrid(beside), newCard)));
}

void Canvas::openConnectField(const QString &from, QPointF place)
{
    QStringList names;
    for (const Card &card : m_scene.view().cards)
        names.append(card.title);
    names.sort(Qt::CaseInsensitive);
    auto *completer = new QCompleter(names, m_field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    const QString hint = tr("Connect to…");
    m_field->open(fieldRect(place), hint, {}, [this, from, place](const QString &name) {
        takeConnected(from, name, place);
        return false;
    });
    m_field->setCompleter(completer);
}

// The name of a card means this card; any other name makes a new one.
void Canvas::takeConnected(const QString &from, const QString &name, QPointF place)
{
    const auto &cards = m_scene.view().cards;
    const QString wanted = normalisedName(name);
    const auto existing = std::find_if(cards.begin(), cards.end(), [&](const Card &card) {
        return card.id != from && normalisedName(card.title) == wanted;
    });
    if (existing == cards.end()) {
        const Item *source = m_document->graph().find(from);
        m_newKind = source ? source->kind : m_newKind;
        const QString made = create(name, place, laneFor(place), from);
        if (m_scene.isCard(made)) {
            select({made});
            reveal({made}, false);
        }
        return;
    }
    const QString made = m_document->connectElements(from, existing->id);
    if (m_scene.contains(made))
        select({made});
    else
        Q_EMIT refused(tr("These two cannot be connected."));
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
    select({item});
    reveal({item}, false);
    const QRectF card = m_camera.toScreen(m_scene.cardRect(item));
    QRect rect = fieldRect(m_scene.cardRect(item).topLeft());
    rect.setWidth(std::max(rect.width(), int(card.width())));
    rect.moveTop(int(card.center().y()) - rect.height() / 2);
    m_field->setCompleter(nullptr);
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
