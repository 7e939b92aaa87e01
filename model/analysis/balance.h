// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/engine.h"

namespace martlet {

/// What a scenario does to the findings that are not accepted, told apart by their keys.
struct Balance
{
    QList<Finding> going; ///< as the project is now, and no more
    QList<Finding> coming; ///< only with the scenario
    int leftOut = 0; ///< changes of the scenario that fit nothing on the map

    /// How many there are of both, for people.
    QString sentence() const;
    /// What was left out, for people; empty: nothing.
    QString remark() const;
};

/// What the findings of \a then have more and less than those of \a now, by their keys.
Balance balanceOf(const Report &now, const Report &then, int leftOut = 0);

} // namespace martlet
