// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/history.h"

namespace martlet {

/// How a snapshot tells, in its field `change`, after which change it was taken.
QString nameOfChange(const ChangeId &change);

/// Which end of a day is meant.
enum class DayEdge { Begin, End };

/// The last change of a history up to a moment as people say it: a day ("2026-03-31"), a time in
/// ISO 8601, local where it names no zone, or the name of a snapshot, in any case. -1: before all
/// changes. Fails with WrongUse where the words mean none of them.
Result<qsizetype>
lastChangeUpTo(const QString &moment, DayEdge edge, const History &history, const Graph &now);

} // namespace martlet
