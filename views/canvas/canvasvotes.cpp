// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"
#include "views/canvas/canvas.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace martlet {

void Canvas::setVoting(bool on)
{
    if (on == m_voting)
        return;
    m_voting = on;
    m_votedFor.clear();
    m_field->finish();
    endGesture();
    Q_EMIT votingChanged(on);
}

// Letters would begin a new card, which is not what a room does that votes.
bool Canvas::handleVote(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers keys = event.modifiers() & ~Qt::KeypadModifier;
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool isDigit = event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9;
    const QStringList cards = selectedCards();
    if (isEnter && (keys == Qt::NoModifier || keys == Qt::ShiftModifier)) {
        for (const QString &card : cards)
            vote(card, keys == Qt::ShiftModifier ? -1 : 1);
        return true;
    }
    if (isDigit && keys == Qt::NoModifier) {
        for (const QString &card : cards)
            setVotes(card, event.key() - Qt::Key_0);
        return true;
    }
    return startsTyping(event);
}

// Nothing is dragged by accident while many look on.
bool Canvas::pressVote(const QMouseEvent &event)
{
    const QString card = m_scene.cardAt(toMap(event.position()));
    if (card.isEmpty() || (event.modifiers() & ~Qt::ShiftModifier))
        return false;
    select({card});
    vote(card, event.modifiers() ? -1 : 1);
    return true;
}

void Canvas::vote(const QString &card, int by)
{
    setVotes(card, m_scene.card(card)->votes + by);
}

// None is what it was before somebody voted. Votes for one card in a row are one step of undo.
void Canvas::setVotes(const QString &card, int votes)
{
    const Item *item = m_document->graph().find(card);
    if (!m_document->schema().field(item->kind, u"votes"_key)) {
        Q_EMIT refused(tr("This kind of card takes no votes."));
        return;
    }
    Draft draft(m_document->graph());
    draft.set(card, u"votes"_key, votes > 0 ? Value(votes) : Value());
    const bool continues = m_votedFor == card;
    m_document->commit(tr("Votes for “%1”").arg(item->name().simplified()), draft, continues);
    m_votedFor = card;
}

} // namespace martlet
