// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/merge/projectcopy.h"

#include <QSet>

#include <functional>

namespace martlet {

/// Finds a change by its identity; nothing where the history no longer tells of it.
using FindChange = std::function<std::optional<Change>(const ChangeId &)>;

/// Two copies of a project made one. Which of the two is "ours" shows in the edits only: the copy
/// is the same the other way round.
struct Merged
{
    ProjectCopy copy;
    /// From our graph to that of the copy. Fields keep the stamps that they had on their side.
    Edits edits;
    QSet<QString> touched; ///< items whose row or stamps differ from ours, the gone ones included
    QStringList undecided; ///< items of kind `undecided` that we did not have
    QStringList moved; ///< elements whose cards both sides moved on a view
    QStringList broughtBack; ///< deleted on one side, but needed by what the other side made
    /// Elements of one kind and name that either side made without knowing of the other's.
    QList<std::pair<QString, QString>> alike;
};

/// Merges by element and field, exactly, without a common base and without a clock, for copies that
/// went any way round: a value is new to a copy that does not hold the change which wrote it, and
/// past where a copy holds that change but shows another value. What neither side knew of the other
/// is undecided: the value with the greater stamp shows, and the other one becomes an item of kind
/// `undecided`. Where cards stand, how a value is known and what an import calls an item is never
/// asked for: the greater stamp wins. Both copies must be of the same project.
///
/// This is a multi-value register for each field (Shapiro et al., "A comprehensive study of
/// Convergent and Commutative Replicated Data Types", INRIA RR-7506, 2011, 3.2.2): merging is
/// commutative, associative and idempotent.
Merged mergeCopies(const ProjectCopy &ours, const ProjectCopy &theirs, const FindChange &find = {});

} // namespace martlet
