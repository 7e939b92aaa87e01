// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/itemhistory.h"

#include <QSet>

#include <algorithm>

namespace martlet {

static bool isEnd(Key field)
{
    return field == key::from || field == key::to;
}

/// The relations that a change ties to an item or unties from it.
static QSet<QString> tiedTo(const QString &item, const Edits &edits)
{
    QSet<QString> relations;
    for (const Edit &edit : edits) {
        if (isEnd(edit.field) && (edit.before.text() == item || edit.after.text() == item))
            relations.insert(edit.item);
    }
    return relations;
}

Edits editsAbout(const QString &item, const Edits &edits)
{
    const QSet<QString> relations = tiedTo(item, edits);
    Edits about;
    std::ranges::copy_if(edits, std::back_inserter(about), [&](const Edit &edit) {
        if (edit.item == item)
            return !edit.field.startsWith(prefix::place);
        return relations.contains(edit.item) && (isEnd(edit.field) || edit.field == key::kind);
    });
    return about;
}

HistoryGatherer::HistoryGatherer(const QString &item, int most)
    : m_item(item)
    , m_most(most)
{
    m_history.earlier = ItemHistory::Earlier::NotKept;
}

static bool makes(const QString &item, const Edits &edits)
{
    return std::ranges::any_of(edits, [&](const Edit &edit) {
        return edit.item == item && edit.field == key::kind && edit.before.isUnknown();
    });
}

bool HistoryGatherer::continuesLast(const Change &change) const
{
    return !m_continued.isNull() && change.id == m_continued;
}

bool HistoryGatherer::take(const Change &change)
{
    const Edits about = editsAbout(m_item, change.edits);
    const bool goesOn = continuesLast(change);
    if (goesOn || !about.isEmpty())
        m_continued =
            change.continues ? ChangeId {change.id.run, change.id.number - 1} : ChangeId();
    if (about.isEmpty())
        return true;
    if (goesOn) {
        PastStep &step = m_history.steps.last();
        step.edits = merged(about, step.edits);
    } else if (m_history.steps.size() == m_most) {
        m_history.earlier = ItemHistory::Earlier::NotAsked;
        return false;
    } else {
        m_history.steps.append({change.author, change.time, change.label, about});
    }
    m_history.earlier =
        makes(m_item, about) ? ItemHistory::Earlier::Nothing : ItemHistory::Earlier::NotKept;
    return true;
}

} // namespace martlet
