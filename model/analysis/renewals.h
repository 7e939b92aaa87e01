// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/graph.h"

#include <QDate>

namespace martlet {

/// The term that a contract is in, or the one before while its end is fresh.
struct ContractTerm
{
    QDate end;
    bool isAssumed = false; ///< counted on by years from an end that is long past
};

/// The term of a contract that ends, or renews by itself, on \a end. An end that was missed less
/// than \a freshDays ago, at most a year, stays the end in question; after that the contract was
/// renewed, and its next end counts. For how long, the map does not say; a year is what most
/// contracts give.
ContractTerm contractTerm(QDate end, QDate today, double freshDays);

/// The last day to cancel; the end itself where no time of notice is known.
QDate lastDayToCancel(const Item &tool, QDate end);

} // namespace martlet
