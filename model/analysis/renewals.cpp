// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/renewals.h"

#include <QtMath>

#include <algorithm>

namespace martlet {

ContractTerm contractTerm(QDate end, QDate today, double freshDays)
{
    constexpr double mostDays = 365; // or a term would be skipped
    const QDate since = today.addDays(-qFloor(std::min(freshDays, mostDays)));
    if (end >= since)
        return {end, false};
    const int years = since.year() - end.year();
    const QDate next = end.addYears(years);
    return {next >= since ? next : end.addYears(years + 1), true};
}

QDate lastDayToCancel(const Item &tool, QDate end)
{
    const double notice = tool.fields.get(u"notice-days"_key).number();
    return end.addDays(-qFloor(std::clamp(notice, 0.0, 1e5)));
}

} // namespace martlet
