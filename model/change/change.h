// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/graph.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>

namespace martlet {

/// One field of one item before and after. An item's coming and going is an edit of its field
/// `kind`.
struct Edit
{
    QString item;
    Key field;
    Value before;
    Value after;

    friend bool operator==(const Edit &, const Edit &) = default;
};

using Edits = QList<Edit>;

/// The identity of a change: a run is 16 random bytes drawn when a working copy is opened, and the
/// number counts its changes from 1. Nothing in it depends on device, name or clock.
struct ChangeId
{
    QByteArray run;
    qint64 number = 0;

    bool isNull() const { return run.isEmpty(); }
    friend bool operator==(const ChangeId &, const ChangeId &) = default;
    /// The same order on every computer, by the bytes of the run; it says nothing of time.
    friend bool operator<(const ChangeId &a, const ChangeId &b)
    {
        return a.run != b.run ? a.run < b.run : a.number < b.number;
    }
};

/// Which changes a copy of a project holds: of each run all from 1 to the number.
using HeldChanges = QHash<QByteArray, qint64>;

/// True where \a all holds every change that \a some holds.
bool holdsAll(const HeldChanges &all, const HeldChanges &some);
bool holdsChange(const HeldChanges &held, const ChangeId &change);

/// The one way in which a project is modified, whatever asked for it.
struct Change
{
    /// Undo and redo are changes of their own; this tells the undo cursor what they did. What was
    /// taken in from another copy by itself is no step of undo.
    enum class Origin { Edit = 0, Undo = 1, Redo = 2, TakenIn = 3 };

    ChangeId id;
    QString author;
    QDateTime time; ///< UTC
    QString label; ///< what a person would call it, in the language it was made in
    Edits edits;
    Origin origin = Origin::Edit;
    /// The change continues the one before it (the next letter, the next nudge): both are one step
    /// of undo.
    bool continues = false;
};

/// Applies edits in order. False where an edit does not find the value that it expects before it;
/// the graph is then unchanged.
[[nodiscard]] bool apply(Graph &graph, const Edits &edits);

/// The edits that take \a edits back: applying both leaves a graph as it was.
Edits inverted(const Edits &edits);

/// The same effect as both one after the other, with one edit a field; what ends where it began is
/// gone. Items come before what refers to them, and go after it.
Edits merged(const Edits &first, const Edits &second);

/// The part of \a edits that still finds the values it expects and breaks nothing (somebody else
/// may have changed the rest since, or built on it), for undoing a change that is not the last one.
Edits applicable(const Graph &graph, const Edits &edits);

} // namespace martlet
