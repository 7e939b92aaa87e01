// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/merge/projectcopy.h"

#include <QSet>

namespace martlet {

/// What a copy holds and has not replaced all the same: it came with a merge that was undone.
/// Everything else that a copy holds and does not show is past for it. Kept with the stamps of the
/// project, so that it travels with the copy: for each value the spans of runs, each as the change
/// before it and its last one.
class SetAside
{
public:
    static SetAside in(const ProjectCopy &copy);
    /// Whether the stamp of a project stands for values set aside, and not for a field.
    static bool isName(const QString &field);

    bool contains(const QString &item, Key field, const ChangeId &change) const;
    /// Sets aside for a value what came to a copy between two states of it, or was set aside
    /// before.
    void add(const QString &item,
             const QString &field,
             const ProjectCopy &before,
             const ProjectCopy &after);
    void writeTo(ItemStamps *project) const;

    /// What is set aside in two copies merged: what neither of them showed or replaced.
    static SetAside joined(const SetAside &ours,
                           const HeldChanges &heldByUs,
                           const SetAside &theirs,
                           const HeldChanges &heldByThem);

private:
    void addUnknown(const SetAside &here, const SetAside &there, const HeldChanges &heldThere);

    QMap<QString, Stamp> m_spans;
};

/// What a merge made of a copy, for undoing it.
struct MergeMemory
{
    ProjectCopy before;
    ProjectCopy after;
    QSet<QString> touched;
    QByteArray run; ///< of who merged; what they changed since is undone before the merge is
};

/// Completes the undoing of a merge. \a undone is the copy when it was, \a now the same with the
/// values back as they were. What nobody else changed since the merge gets back the stamps that it
/// had, and what came with the merge is set aside: so the reversal is no change of ours that others
/// would have to follow, and merging again offers the same as before. Returns the items whose
/// stamps are others now.
QSet<QString> undoMerge(ProjectCopy *now, const ProjectCopy &undone, const MergeMemory &memory);

} // namespace martlet
