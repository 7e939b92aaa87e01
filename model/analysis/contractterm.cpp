// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/contractterm.h"

#include <QtMath>

#include <algorithm>

namespace martlet {

static ContractTerm termAround(QDate end, QDate today, double freshDays)
{
    constexpr double mostDays = 365; // or a term would be skipped
    const QDate since = today.addDays(-qFloor(std::min(freshDays, mostDays)));
    if (end >= since)
        return {end, {}, false};
    const int years = since.year() - end.year();
    const QDate next = end.addYears(years);
    return {next >= since ? next : end.addYears(years + 1), {}, true};
}

std::optional<ContractTerm>
contractTerm(const Vocabulary &words, const Item &tool, double freshDays)
{
    const auto end = words.date(tool, u"contract-end"_key);
    if (!end)
        return {};
    ContractTerm term = termAround(*end, words.today(), freshDays);
    const double notice = tool.fields.get(u"notice-days"_key).number();
    term.cancelBy = term.end.addDays(-qFloor(std::clamp(notice, 0.0, 1e5)));
    return term;
}

} // namespace martlet
