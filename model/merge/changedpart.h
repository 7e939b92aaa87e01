// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/merge/projectcopy.h"

#include <QDateTime>

namespace martlet {

/// What both copies hold: the changes that somebody who holds \a theirs need not be sent.
HeldChanges heldByBoth(const HeldChanges &ours, const HeldChanges &theirs);

/// What a copy held before a moment, by the times of the changes that its history tells of.
HeldChanges
heldBefore(const HeldChanges &held, const QList<Change> &history, const QDateTime &time);

/// The part of a copy that somebody needs who holds the changes \a since, so that for them merging
/// it is merging the whole copy: the items that were touched since, as they are now, what they
/// refer to, and what is gone. (Of an item that was deleted and came back from an older copy, each
/// side may show what the other one takes for past; only the whole copies settle that.) \a history
/// are the changes that the copy knows; where it does not tell all that came since, the part is
/// everything.
ProjectCopy
changedSince(const ProjectCopy &copy, const HeldChanges &since, const QList<Change> &history);

} // namespace martlet
