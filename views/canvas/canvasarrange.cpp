// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"
#include "views/canvas/alignment.h"
#include "views/canvas/canvas.h"

#include <algorithm>

namespace martlet {

static Place placeAt(const Card &card, const QRectF &rect)
{
    const bool pinned = card.place.value_or(Place()).pinned;
    return {rect.x(), rect.y(), rect.width(), rect.height(), pinned};
}

// A card that comes to stand in another lane belongs there, as if it had been dragged.
void Canvas::put(const QString &label, const QHash<QString, QRectF> &rects)
{
    Draft draft(m_document->graph());
    const MapView &view = m_scene.view();
    for (auto rect = rects.begin(); rect != rects.end(); ++rect) {
        const Card &card = *m_scene.card(rect.key());
        draft.place(rect.key(), view.id, placeAt(card, *rect));
        const int lane = m_scene.nearestLane(rect->center());
        if (lane != card.lane && !card.isNote)
            draft.set(rect.key(), view.laneField, m_scene.laneValue(lane));
    }
    if (!m_document->commit(label, draft))
        Q_EMIT refused(tr("They stand like this already."));
}

void Canvas::alignSelected(Qt::AlignmentFlag side)
{
    const QStringList cards = selectedCards();
    if (cards.size() < 2) {
        Q_EMIT refused(tr("Select two cards or more to align them."));
        return;
    }
    QRectF all;
    for (const QString &card : cards)
        all |= m_scene.cardRect(card);
    QHash<QString, QRectF> rects;
    for (const QString &card : cards) {
        QRectF rect = m_scene.cardRect(card);
        if (side == Qt::AlignLeft)
            rect.moveLeft(all.left());
        else if (side == Qt::AlignRight)
            rect.moveRight(all.right());
        else if (side == Qt::AlignTop)
            rect.moveTop(all.top());
        else if (side == Qt::AlignBottom)
            rect.moveBottom(all.bottom());
        else if (side == Qt::AlignHCenter)
            rect.moveCenter({all.center().x(), rect.center().y()});
        else
            rect.moveCenter({rect.center().x(), all.center().y()});
        rects.insert(card, rect);
    }
    put(tr("Align %n cards", nullptr, int(cards.size())), rects);
}

// The outer ones stay; between them, the gaps become equal.
void Canvas::distributeSelected(Qt::Orientation direction)
{
    QStringList cards = selectedCards();
    if (cards.size() < 3) {
        Q_EMIT refused(tr("Select three cards or more to distribute them."));
        return;
    }
    const bool across = direction == Qt::Horizontal;
    const auto begin = [&](const QRectF &rect) {
        return across ? rect.left() : rect.top();
    };
    const auto length = [&](const QRectF &rect) {
        return across ? rect.width() : rect.height();
    };
    std::ranges::stable_sort(
        cards, {}, [&](const QString &card) { return begin(m_scene.cardRect(card)); });
    const QRectF first = m_scene.cardRect(cards.first());
    const QRectF last = m_scene.cardRect(cards.last());
    double gap = begin(last) + length(last) - begin(first);
    for (const QString &card : std::as_const(cards))
        gap -= length(m_scene.cardRect(card));
    gap /= double(cards.size() - 1);
    QHash<QString, QRectF> rects;
    double at = begin(first);
    for (const QString &card : std::as_const(cards)) {
        QRectF rect = m_scene.cardRect(card);
        across ? rect.moveLeft(at) : rect.moveTop(at);
        at += length(rect) + gap;
        rects.insert(card, rect);
    }
    put(tr("Distribute %n cards", nullptr, int(cards.size())), rects);
}

// Where some are pinned and some are not, all become pinned.
void Canvas::togglePinned()
{
    const QStringList cards = selectedCards();
    if (cards.isEmpty()) {
        Q_EMIT refused(tr("Select the cards that should stay where they are."));
        return;
    }
    const bool pins = std::ranges::any_of(cards, [this](const QString &card) {
        return !m_scene.card(card)->place.value_or(Place()).pinned;
    });
    Draft draft(m_document->graph());
    for (const QString &card : cards) {
        Place place = placeAt(*m_scene.card(card), m_scene.cardRect(card));
        place.pinned = pins;
        draft.place(card, m_scene.view().id, place);
    }
    const int count = int(cards.size());
    m_document->commit(
        pins ? tr("Pin %n cards", nullptr, count) : tr("Unpin %n cards", nullptr, count), draft);
    Q_EMIT announced(pins ? tr("%n pinned: tidying up leaves them where they are", nullptr, count)
                          : tr("%n no longer pinned", nullptr, count));
}

void Canvas::focusNeighbours()
{
    QStringList lit = m_selection;
    for (const Flow &flow : m_scene.view().flows) {
        const QString &from = m_scene.view().cards[size_t(flow.from)].id;
        const QString &to = m_scene.view().cards[size_t(flow.to)].id;
        if (m_selection.contains(from) || m_selection.contains(to))
            lit << from << flow.id << to;
    }
    lit.removeDuplicates();
    if (lit.isEmpty())
        Q_EMIT refused(tr("Select a card to see what it is connected with."));
    else
        spotlight(lit);
}

// What belongs to the thing itself, and not to where it stands or came from.
static void copyFields(Draft *draft, const Item &item, const QString &copy)
{
    for (const auto &[field, value] : item.fields) {
        const bool own = field == key::name || field.startsWith(prefix::place)
            || field.startsWith(prefix::source);
        if (!own)
            draft->set(copy, field, value);
    }
}

// Flows between two cards that are copied are copied as well.
QStringList Canvas::copyCards(const QStringList &cards, QPointF offset)
{
    Draft draft(m_document->graph());
    const MapView &view = m_scene.view();
    QHash<QString, QString> copies;
    QStringList made;
    for (const QString &id : cards) {
        const ItemPtr item = m_document->graph().share(id);
        const QString copy = draft.create(item->kind, tr("%1 (copy)").arg(item->name()));
        copyFields(&draft, *item, copy);
        const QRectF rect = m_scene.cardRect(id).translated(offset);
        draft.place(copy, view.id, {rect.x(), rect.y(), rect.width(), rect.height(), false});
        const int lane = m_scene.nearestLane(rect.center());
        if (lane != m_scene.card(id)->lane && !m_scene.card(id)->isNote)
            draft.set(copy, view.laneField, m_scene.laneValue(lane));
        copies.insert(id, copy);
        made.append(copy);
    }
    for (const Flow &flow : view.flows) {
        const ItemPtr item = m_document->graph().share(flow.id);
        if (copies.contains(item->from) && copies.contains(item->to))
            copyFields(&draft,
                       *item,
                       draft.relate(item->kind, copies.value(item->from), copies.value(item->to)));
    }
    if (!m_document->commit(tr("Duplicate %n cards", nullptr, int(cards.size())), draft))
        return {};
    return made;
}

void Canvas::duplicateSelected()
{
    const QStringList cards = selectedCards();
    if (!m_document || cards.isEmpty())
        return;
    // Below all of them, so that nothing is covered.
    QRectF all;
    for (const QString &card : cards)
        all |= m_scene.cardRect(card);
    const QPointF wanted(all.left(), all.bottom() + 24);
    const QPointF offset = m_scene.freePlace(wanted, all.size()) - all.topLeft();
    select(copyCards(cards, onGrid(offset)));
}

} // namespace martlet
