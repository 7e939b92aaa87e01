// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/vocabulary.h"

namespace martlet {

enum class HoursBy { Flow, Department, Journey };
enum class CostBy { Vendor, Department, Layer, Category };

/// Hours a month that people spend on live flows by hand. Every figure knows the flows it counts.
struct Hours
{
    struct Row
    {
        QString id; ///< of the flow or journey; the department; empty where it has none
        QString name; ///< for people
        double hours = 0;
        QStringList flows;
        QStringList unknown; ///< flows that belong here and whose hours are not known
    };

    double total = 0; ///< counts each flow once
    QStringList flows;
    QStringList unknown;
    /// The most hours first. A flow counts for the department of its `from`, and for each journey
    /// with a touchpoint that one of its ends supports. There are only rows that count something.
    QList<Row> rows;
    std::optional<Money> rate; ///< of an hour; nothing where the project does not say

    /// What so many hours cost at the rate; nothing without one.
    std::optional<Money> cost(double hours) const;
};

Hours hoursByHand(const Vocabulary &words, HoursBy by);

/// What the live tools cost a year. Every figure knows the tools it counts.
struct Costs
{
    struct Row
    {
        QString id; ///< the value that the tools share; empty where they have none
        QString name; ///< for people
        QList<Money> cost; ///< one for each currency, in the order of the total
        QStringList tools;
        QStringList unknown; ///< tools that belong here and whose cost is not known
    };

    QList<Money> total; ///< one for each currency, the most used first
    QStringList tools;
    QStringList unknown;
    /// The highest cost in the most used currency first. There are only rows that count something.
    QList<Row> rows;
};

Costs costAYear(const Vocabulary &words, CostBy by);

/// Hours for people, the same wherever they are told: "1.5", "86".
QString hoursText(double hours);
/// The number that has the plural form of hoursText(); a fraction has that of two.
int pluralOf(double hours);
/// Amounts for people: "48 EUR", "120 EUR + 35.50 USD"; without any, "0".
QString moneyText(const Money &money);
QString moneyText(const QList<Money> &sums);
/// The same without hundredths: nobody measures work by hand to the cent.
QString roundMoneyText(const Money &money);

} // namespace martlet
