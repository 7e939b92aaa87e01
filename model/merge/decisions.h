// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/draft.h"
#include "model/merge/projectcopy.h"

namespace martlet {

/// What may become of a value that is undecided.
enum class Decision {
    Shown, ///< the value that shows stays
    Other, ///< the undecided one takes its place; where that was a deletion, the item goes
    Before, ///< what stood there before either, where that is known
};

/// Whether the decision can be made: what was before must be known, and what a value refers to must
/// be there.
bool canDecide(const Graph &graph, const Undecided &undecided, Decision decision);

/// Decides a value, and with `Other` and `Before` all that is undecided about the same field. False
/// where it cannot be decided so, or was decided before; nothing is changed then.
bool decide(Draft *draft, const QString &undecided, Decision decision);

/// Makes an open question of what is undecided, for somebody to answer: a team or person, or nobody
/// yet. \a text is what is asked. It stays undecided. Returns the question's identity, that of an
/// earlier one where it was asked before.
QString ask(Draft *draft, const QString &undecided, const QString &text, const QString &of);

} // namespace martlet
