// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/stickynotes.h"

#include "model/base/text.h"
#include "model/document/document.h"
#include "model/drawing/notemarks.h"
#include "views/canvas/alignment.h"
#include "views/canvas/canvas.h"
#include "views/canvas/notefield.h"

#include <QCursor>
#include <QDate>
#include <QMenu>

#include <algorithm>
#include <array>

namespace martlet {

namespace {

const Key noteKind(u"note");
constexpr double besideCard = 24; ///< points
constexpr double gap = 8; ///< at least, to any card

/// What a note can become.
const std::array becomes {Key(u"tool"), Key(u"touchpoint"), Key(u"activity"), Key(u"question")};

} // namespace

StickyNotes::StickyNotes(Canvas *canvas)
    : QObject(canvas)
    , m_canvas(canvas)
    , m_field(new NoteField(canvas))
{
    connect(canvas, &Canvas::noteWanted, this, &StickyNotes::edit);
    connect(canvas, &Canvas::cameraChanged, m_field, &NoteField::finish);
    connect(canvas, &Canvas::mapChanged, m_field, [this] {
        if (!m_canvas->document())
            m_field->close();
    });
    connect(
        m_field, &NoteField::closed, canvas, [canvas] { canvas->setFocus(Qt::OtherFocusReason); });
}

QString StickyNotes::selectedCard() const
{
    const QStringList &selection = m_canvas->selection();
    const Card *card = selection.size() == 1 ? m_canvas->scene().card(selection.first()) : nullptr;
    return card && !card->isNote ? card->id : QString();
}

QStringList StickyNotes::selectedNotes() const
{
    QStringList notes = m_canvas->selection();
    notes.removeIf([this](const QString &item) {
        const Card *card = m_canvas->scene().card(item);
        return !card || !card->isNote;
    });
    return notes;
}

QPointF StickyNotes::freeSpot(const QString &about) const
{
    const MapScene &scene = m_canvas->scene();
    const QSizeF size(noteform::width, noteform::leastHeight);
    const QPoint pointer = m_canvas->mapFromGlobal(QCursor::pos());
    const bool isPointed = m_canvas->underMouse() && m_canvas->rect().contains(pointer);
    const QPointF spot = isPointed ? QPointF(pointer) : QRectF(m_canvas->rect()).center();
    const QPointF wanted = about.isEmpty()
        ? m_canvas->toMap(spot)
        : scene.cardRect(about).topRight() + QPointF(besideCard, 0);
    return nearestFree(scene.arrangement().cards, onGrid(wanted), size, gap);
}

void StickyNotes::add()
{
    m_field->finish();
    if (!m_canvas->document())
        return;
    const QString about = selectedCard();
    m_canvas->reveal({about}, false);
    const QPointF place = freeSpot(about);
    m_field->open(m_canvas->fieldRect(place), {}, [this, place, about](const QString &text) {
        put(text, place, about);
    });
}

void StickyNotes::addText(const QString &text)
{
    const QString clean = cleanText(text, nameLimit).trimmed();
    if (m_canvas->document() && !clean.isEmpty())
        put(clean, freeSpot({}), {});
}

void StickyNotes::put(const QString &text, QPointF place, const QString &about)
{
    Document &document = *m_canvas->document();
    Draft draft(document.graph());
    const QString note = draft.create(noteKind, text);
    draft.set(note, key::createdOn, QDate::currentDate().toString(Qt::ISODate));
    if (draft.graph().contains(about))
        draft.set(note, key::about, about);
    draft.place(note,
                m_canvas->scene().view().id,
                {place.x(), place.y(), noteform::width, noteform::leastHeight, false});
    document.commit(tr("Add a note"), draft);
    m_canvas->select({note});
    m_canvas->reveal({note}, false);
}

void StickyNotes::edit(const QString &note)
{
    const Item *item = m_canvas->document()->graph().find(note);
    if (!item)
        return;
    m_canvas->select({note});
    m_canvas->reveal({note}, false);
    const QRectF place = m_canvas->camera().toScreen(m_canvas->scene().cardRect(note));
    QRect rect = m_canvas->fieldRect(m_canvas->scene().cardRect(note).topLeft());
    rect.setSize(rect.size().expandedTo(place.size().toSize()));
    m_field->open(rect, item->name(), [this, note](const QString &text) {
        Draft draft(m_canvas->document()->graph());
        if (!draft.graph().contains(note))
            return;
        draft.set(note, key::name, text);
        m_canvas->document()->commit(tr("Change a note"), draft);
    });
}

void StickyNotes::askForKind()
{
    const QStringList notes = m_canvas->document() ? selectedNotes() : QStringList();
    if (notes.isEmpty()) {
        Q_EMIT m_canvas->refused(tr("Select the note that should become something else."));
        return;
    }
    m_canvas->reveal(notes, false);
    QMenu menu(m_canvas);
    for (const Key kind : becomes) {
        const QAction *action = menu.addAction(Schema::kind(kind)->label());
        connect(action, &QAction::triggered, this, [this, kind] { turnInto(kind); });
    }
    const QRectF place = m_canvas->scene().cardRect(notes.first());
    menu.setActiveAction(menu.actions().first());
    menu.exec(m_canvas->mapToGlobal(m_canvas->toScreen(place.bottomLeft()).toPoint()));
}

void StickyNotes::turnInto(Key kind)
{
    const QStringList notes = selectedNotes();
    Document &document = *m_canvas->document();
    Draft draft(document.graph());
    QStringList made;
    for (const QString &note : notes)
        made.append(turned(&draft, note, kind));
    const QString label = Schema::kind(kind)->label();
    if (!document.commit(tr("Turn %n notes into: %1", nullptr, int(notes.size())).arg(label),
                         draft))
        return;
    const bool isShown = m_canvas->scene().contains(made.first());
    m_canvas->select(made);
    //: the kind of thing that notes became
    Q_EMIT m_canvas->announced(
        isShown ? tr("%n notes became: %1", nullptr, int(notes.size())).arg(label)
                : tr("%n notes became: %1. This view shows none of these; the inventory does.",
                     nullptr,
                     int(notes.size()))
                      .arg(label));
}

// What is known of a note is kept where the new kind has a field for it.
QString StickyNotes::turned(Draft *draft, const QString &note, Key kind) const
{
    const MapView &view = m_canvas->scene().view();
    const ItemPtr before = draft->graph().share(note);
    const QRectF place = m_canvas->scene().cardRect(note);
    const QString made = draft->create(kind, before->name().simplified());
    for (const auto &[field, value] : before->fields) {
        if (field != key::name && draft->schema().field(kind, field))
            draft->set(made, field, value);
    }
    if (view.kinds.isEmpty() || view.kinds.contains(kind)) {
        const int lane = m_canvas->scene().nearestLane(place.center());
        if (draft->schema().field(kind, view.laneField))
            draft->set(made, view.laneField, m_canvas->scene().laneValue(lane));
        if (!view.journey.isEmpty() && draft->schema().field(kind, key::journey))
            draft->set(made, key::journey, view.journey);
        draft->place(made, view.id, {place.x(), place.y(), place.width(), place.height(), false});
    }
    draft->remove({note});
    return made;
}

} // namespace martlet
