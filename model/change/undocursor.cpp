// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/undocursor.h"

namespace martlet {

// Moves the last step over; undone steps are kept as what they did, so that redo does it again.
static void move(QList<UndoCursor::Step> &from, QList<UndoCursor::Step> &to)
{
    if (!from.isEmpty())
        to.append(from.takeLast());
}

void UndoCursor::note(const Change &change)
{
    if (change.origin == Change::Origin::Undo) {
        move(m_done, m_undone);
        return;
    }
    if (change.origin == Change::Origin::Redo) {
        move(m_undone, m_done);
        return;
    }
    if (change.origin == Change::Origin::TakenIn)
        return;
    m_undone.clear();
    if (!change.continues || m_done.isEmpty()) {
        m_done.append({change.label, change.edits, change.time});
        return;
    }
    Step &step = m_done.last();
    step.edits = merged(step.edits, change.edits);
    step.last = change.time;
    if (step.edits.isEmpty()) // it ended where it began
        m_done.removeLast();
}

} // namespace martlet
