// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/draft.h"
#include "model/compare/differences.h"
#include "model/merge/merge.h"

namespace martlet {

/// One thing that another copy would have otherwise, to be taken or left.
struct Proposal
{
    Difference difference; ///< from ours to theirs
    Writer writer; ///< whose it is, as far as their history tells
    bool isConflict = false; ///< it was changed here as well, so taking it replaces that
};

/// What another copy proposes to ours, one by one, in the order of differences().
class Proposals
{
public:
    /// \a merged is what merging with theirs would make of ours, and \a history tells of changes.
    Proposals(const Graph &ours, const Merged &merged, const QList<Change> &history);

    const std::vector<Proposal> &all() const { return m_all; }
    int conflicts() const;

    /// Makes those of ours whose numbers are chosen, in a draft that was begun on ours. What they
    /// refer to and ours lacks comes along.
    void take(Draft *draft, const QList<qsizetype> &chosen) const;

private:
    Graph m_wanted; ///< as theirs would have it, all taken
    std::vector<Proposal> m_all;
};

/// Who wrote which field last, of those changes.
QHash<std::pair<QString, Key>, Writer> writersIn(const QList<Change> &history);

/// The project as it was without the changes that are not in \a held.
Graph stateWith(const HeldChanges &held, const Graph &now, const QList<Change> &history);

/// What has changed since, with who changed it.
std::vector<Proposal>
changesSince(const HeldChanges &held, const Graph &now, const QList<Change> &history);

/// The same, from the state before and those who wrote since.
std::vector<Proposal> changesSince(const Graph &before,
                                   const Graph &now,
                                   const QHash<std::pair<QString, Key>, Writer> &writers);

/// Line by line, for people: what comes or goes, and the fields with both values.
QString proposalText(const std::vector<Proposal> &proposals);

} // namespace martlet
