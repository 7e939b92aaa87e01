// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/notefield.h"

#include "model/base/text.h"
#include "views/widgets/style.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace martlet {

NoteField::NoteField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(tr("Text of the note"));
    setPlaceholderText(tr("Note: Shift+Enter begins a new line."));
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLineWrapMode(WidgetWidth);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        keepShort();
        grow();
    });
    hide();
}

void NoteField::open(const QRect &rect, const QString &text, Take take)
{
    m_take = std::move(take);
    m_place = rect;
    paintPaper();
    setPlainText(text);
    moveCursor(QTextCursor::End);
    show();
    raise();
    grow();
    setFocus(Qt::OtherFocusReason);
}

void NoteField::finish()
{
    const QString text = cleanText(toPlainText(), nameLimit).trimmed();
    const Take take = std::exchange(m_take, {});
    close();
    if (take && !text.isEmpty())
        take(text);
}

void NoteField::close()
{
    m_take = {};
    if (!isVisible())
        return;
    hide();
    Q_EMIT closed();
}

// What is too much is not taken in, rather than cut off somewhere else.
void NoteField::keepShort()
{
    const QSignalBlocker blocker(this);
    for (qsizetype more = toPlainText().size() - nameLimit; more > 0; --more)
        textCursor().deletePreviousChar();
}

// As high as its lines need, as far as the map has room.
void NoteField::grow()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    const int height = lines * fontMetrics().lineSpacing() + 2 * int(document()->documentMargin())
        + 2 * frameWidth() + 4;
    QRect place = m_place;
    place.setHeight(std::clamp(height, m_place.height(), std::max(m_place.height(), 320)));
    place.moveBottom(std::min(place.bottom(), parentWidget()->height() - 8));
    setGeometry(place);
}

// As notes are painted, in the theme of now.
void NoteField::paintPaper()
{
    QPalette paper = parentWidget()->palette();
    paper.setColor(QPalette::Base, theme().colour(Role::Tile2));
    paper.setColor(QPalette::Text, theme().colour(Role::Text));
    setPalette(paper);
}

void NoteField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isEnter && !(event->modifiers() & Qt::ShiftModifier))
        finish();
    else
        QPlainTextEdit::keyPressEvent(event);
}

// What was typed is not lost by a click elsewhere.
void NoteField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish();
}

} // namespace martlet
