// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/schema/schema.h"

#include <QCoreApplication>
#include <QDate>

namespace martlet {

/// Reads what people write into cells: "$1,500", "1 234,50 ₽", "80%", "15.03.2026", "да". What
/// holds for a whole file (which currency, day or month first) is told once.
class CsvValues
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Csv)

public:
    /// What a cell holds: a value, nothing that says anything (unknown), or a problem.
    struct Reading
    {
        Value value;
        QString problem; ///< translated; why the cell cannot be taken
        QString remark; ///< translated; how it was taken, where that is not evident
    };

    /// Currency of amounts that do not name one; an empty text: such amounts are problems.
    QString currency;
    bool pricesAreMonthly = false; ///< where a cell names no other period
    bool monthFirst = false; ///< in dates such as 03/04/2026
    bool highIsHighest = true; ///< "high" is 4, since nothing in the file is "critical"

    Reading read(const FieldRow &field, const QString &cell) const;

    /// Whether a date could be read with the day or with the month first (03/04/2026).
    static bool isEitherWay(const QString &date);

private:
    Reading readNumber(const FieldRow &field, const QString &cell) const;
    Reading readAmount(const FieldRow &field, const QString &cell) const;
    Reading readDate(const QString &cell) const;
    Reading readChoice(const FieldRow &field, const QString &cell) const;
    QDate date(const QString &cell) const;
    QDate numericDate(const QString &cell) const;
};

/// The ISO 3166 code of a country named in any of the languages of the program, "EU", or the text
/// itself.
QString countryCode(const QString &text);

} // namespace martlet
