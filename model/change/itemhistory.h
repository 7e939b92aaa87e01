// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/change.h"

namespace martlet {

/// What a person did in one step, as far as it concerns one item.
struct PastStep
{
    QString author;
    QDateTime time; ///< UTC, of its last change
    QString label; ///< as it was called then, in the language of then
    Edits edits; ///< of the item itself, and of relations that came to it or went from it
};

/// What has happened to an item. Where its card stood is no part of it, nor what was said of its
/// relations, which have a history of their own.
struct ItemHistory
{
    enum class Earlier {
        Nothing, ///< the first step is how it came into being
        NotAsked, ///< there are more steps than were asked for
        NotKept, ///< the project does not keep what was before
    };

    QList<PastStep> steps; ///< newest first
    Earlier earlier = Earlier::Nothing;
    QHash<QString, QString> goneNames; ///< of things in the edits that are in the project no more
};

/// The edits of a change that a history of an item tells of.
Edits editsAbout(const QString &item, const Edits &edits);

/// Puts the history of an item together from changes, newest first.
class HistoryGatherer
{
public:
    /// Of no more than \a most steps.
    HistoryGatherer(const QString &item, int most);

    /// Takes in a change that is older than all before; false where no more are wanted.
    bool take(const Change &change);
    /// What was gathered, as long as nothing older is known.
    ItemHistory history() const { return m_history; }

private:
    bool continuesLast(const Change &change) const;

    QString m_item;
    int m_most;
    ItemHistory m_history;
    ChangeId m_continued; ///< of the change that the last step goes on from, if it does
};

} // namespace martlet
