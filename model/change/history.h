// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/change.h"

#include <QSet>

#include <compare>
#include <vector>

namespace martlet {

/// A change of a history whose edits may still be packed as they came from storage.
struct KeptChange
{
    Change change; ///< with its edits only where nothing is packed
    QByteArray packed;
};

/// The changes that a copy of a project keeps, oldest first: by their time, but never against the
/// order of their run. A plain value, cheap to copy, to be read on any thread. Edits are unpacked
/// when somebody asks for them.
class History
{
public:
    using Unpack = Edits (*)(const QByteArray &packed);

    History() = default;
    explicit History(const QList<Change> &changes, bool isWhole = true);
    History(std::vector<KeptChange> changes, Unpack unpack, bool isWhole);

    qsizetype size() const { return m_changes ? qsizetype(m_changes->size()) : 0; }
    bool isEmpty() const { return size() == 0; }
    /// A change, mostly without its edits.
    const Change &at(qsizetype number) const { return (*m_changes)[size_t(number)].change; }
    Edits editsOf(qsizetype number) const;
    /// How much room the edits of a change take, in bytes.
    qsizetype roomOf(qsizetype number) const { return (*m_changes)[size_t(number)].packed.size(); }
    /// False where changes before the first one, or between them, are not kept any more.
    bool isWhole() const { return m_isWhole; }

    /// What a person did in one go: a change, and those right behind it that continue it.
    struct Step
    {
        qsizetype first = 0;
        qsizetype last = 0;
        friend auto operator<=>(const Step &, const Step &) = default;
    };
    /// All changes as steps, oldest first.
    QList<Step> steps() const;
    /// The edits of a step, one a field.
    Edits editsOf(Step step) const;

private:
    std::shared_ptr<const std::vector<KeptChange>> m_changes;
    Unpack m_unpack = nullptr;
    bool m_isWhole = true;
};

/// A project as it was.
struct PastState
{
    Graph graph;
    /// Values that could not be followed back, because a copy that was taken in has overwritten
    /// them; they are as they were later, or missing.
    int lost = 0;
};

/// The project as it was right after a change of its history; -1: before all that is kept. Exact
/// where all changes were made in this copy, one after the other. Changes that were taken in from
/// other copies are followed back as well as can be, and the state is sound in any case.
PastState stateAt(const Graph &now, const History &history, qsizetype change);

/// The state before a step, from that after it.
PastState stateBefore(const PastState &after, const History &history, History::Step step);

/// A history made shorter.
struct ShorterHistory
{
    QList<ChangeId> dropped;
    QList<Change> folded; ///< each does what those dropped before it did, and names nobody
    qint64 room = 0; ///< that the edits of the dropped ones took, in bytes
};

/// What is dropped when only the changes since a time are kept, and those of some days, by local
/// time. What lies between days that are kept becomes one change, so that every moment that is left
/// can still be gone to.
ShorterHistory
shortened(const History &history, const QDateTime &since, const QSet<QDate> &keptDays);

} // namespace martlet
