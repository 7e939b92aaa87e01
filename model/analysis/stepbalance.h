// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/balance.h"
#include "model/analysis/figures.h"
#include "model/change/scenario.h"

namespace martlet {

/// What a project costs and asks of people.
struct Ledger
{
    double hours = 0; ///< a month by hand
    int unknownHours = 0; ///< flows by hand whose hours nobody knows
    QList<Money> technology; ///< a year, one for each currency
    int unknownCost = 0; ///< tools whose cost nobody knows
    std::optional<Money> people; ///< a year of the hours by hand; nothing without an hourly rate
    int handOffs = 0; ///< by hand: flows and hand-offs
    int debt = 0;

    friend bool operator==(const Ledger &, const Ledger &) = default;
};

/// The ledger of a project whose findings are \a report, as it is on \a today.
Ledger ledgerOf(const Graph &graph, const Report &report, QDate today);

/// What a step does to the project that it finds, the steps before it being carried out.
struct StepBalance
{
    ScenarioStep step;
    Balance findings;
    Ledger before;
    Ledger after;
};

/// The balance of each step of a scenario, those of the one it stands on first. Findings as by the
/// options; an error where these cannot be followed.
Result<QList<StepBalance>>
balanceOfSteps(const Graph &graph, const QString &scenario, const CheckOptions &options = {});

/// The same for all scenarios at once: of each, its own steps.
Result<QHash<QString, QList<StepBalance>>> balanceOfAllSteps(const Graph &graph,
                                                             const CheckOptions &options = {});

/// One figure of a balance for people.
struct LedgerLine
{
    QString label; ///< "Hours by hand a month"
    QString before;
    QString after;
    int better = 0; ///< 1: less than before, which is good; -1: more
};

/// The figures of two ledgers that say something, in their order.
QList<LedgerLine> ledgerLines(const Ledger &before, const Ledger &after);

} // namespace martlet
