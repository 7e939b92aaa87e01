// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace martlet {

/// A price as people write it: "$1,500", "1 234,50 ₽/мес.", "3.5万元".
struct WrittenAmount
{
    enum class Period { Unsaid, Month, Year };

    double number = 0; ///< in whole units of the currency
    QString currency; ///< ISO 4217, or empty where no currency is named
    Period period = Period::Unsaid;
};

/// Reads a price, all of it: empty where one word, sign or separator is not understood, since money
/// must not rest on a guess.
std::optional<WrittenAmount> writtenAmount(const QString &text);
/// Whether it is a price but for how it says that it is below zero: "-€500", "(500)".
bool hasMinusApart(const QString &text);

/// The one number in a text, whatever separates its thousands; empty where there is none, or more
/// than one, or where its separators contradict each other ("12.5.6").
std::optional<double> writtenNumber(const QString &text);

} // namespace martlet
