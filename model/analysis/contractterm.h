// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/vocabulary.h"

namespace martlet {

/// The term that a tool's contract is in.
struct ContractTerm
{
    QDate end;
    QDate cancelBy; ///< the last day to cancel; without a known time of notice, the end
    /// Counted on from an end that is long past: a year is what most contracts give.
    bool assumed = false;
};

/// The term of a tool whose contract has a known end. An end that was missed counts for \a
/// freshDays days, a year at most; after that the contract is taken to be renewed.
std::optional<ContractTerm>
contractTerm(const Vocabulary &words, const Item &tool, double freshDays = 30);

} // namespace martlet
