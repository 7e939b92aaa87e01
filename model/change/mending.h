// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/draft.h"

namespace martlet {

/// Makes a draft as sound as \a before: new references to nothing are as they were there, or else
/// unknown, and relations that lost an end go. Returns how many values that concerns.
int mend(Draft *draft, const Graph &before);

/// A value of an earlier state that is wanted again; without a field the item as a whole.
struct Wanted
{
    QString item;
    Key field;
};

/// Brings values and items of an earlier state back; an element comes with its relations to what is
/// there now. Returns how many of the values were left out, since what they need is no longer
/// there.
int bringBack(Draft *draft, const Graph &then, const QList<Wanted> &wanted);

} // namespace martlet
