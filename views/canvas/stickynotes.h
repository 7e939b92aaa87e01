// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/key.h"

#include <QObject>
#include <QPointF>
#include <QStringList>

namespace martlet {

class Canvas;
class Draft;
class NoteField;

/// Sticky notes on the canvas: what nobody has time for now. They are written in place, stand where
/// they are put, may be about a card, and become what they speak of later.
class StickyNotes final : public QObject
{
    Q_OBJECT

public:
    explicit StickyNotes(Canvas *canvas);

    /// Opens the field for a new note where the pointer is, else in the middle; beside the card
    /// that is selected, which the note is about then.
    void add();
    /// A note with a text, where add() would put it.
    void addText(const QString &text);
    void edit(const QString &note);
    /// The notes that are selected become elements of a kind, under the same name.
    void turnInto(Key kind);
    /// Asks for the kind in a menu beside the note.
    void askForKind();

private:
    QString selectedCard() const;
    QStringList selectedNotes() const;
    QPointF freeSpot(const QString &about) const;
    void put(const QString &text, QPointF place, const QString &about);
    QString turned(Draft *draft, const QString &note, Key kind) const;

    Canvas *m_canvas;
    NoteField *m_field;
};

} // namespace martlet
