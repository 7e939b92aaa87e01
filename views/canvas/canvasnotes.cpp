// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"
#include "views/canvas/canvas.h"

#include <algorithm>

namespace martlet {

// A note that is dropped on a card is about that card, and stands beside it.
bool Canvas::dropNote()
{
    const Card *note = m_scene.card(m_grabbed);
    if (!note || !note->isNote || selectedCards().size() != 1)
        return false;
    const QPointF point = toMap(m_position);
    const auto &cards = m_scene.view().cards;
    const auto under = std::ranges::find_if(cards, [&](const Card &card) {
        return !card.isNote && m_scene.cardRect(card.id).contains(point);
    });
    if (under == cards.end())
        return false;
    constexpr double beside = 24;
    const QPointF wanted = m_scene.cardRect(under->id).topRight() + QPointF(beside, 0);
    std::vector<QRectF> others;
    for (const Card &card : cards) {
        if (card.id != note->id)
            others.push_back(m_scene.cardRect(card.id));
    }
    const QPointF corner = nearestFree(others, wanted, note->size, 8);
    Draft draft(m_document->graph());
    draft.set(note->id, key::about, under->id);
    draft.place(note->id,
                m_scene.view().id,
                {corner.x(), corner.y(), note->size.width(), note->size.height(), false});
    m_document->commit(tr("Put a note on %1").arg(under->title), draft);
    return true;
}

} // namespace martlet
