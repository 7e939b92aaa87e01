// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/balance.h"

#include <QCoreApplication>

namespace martlet {

namespace {

struct BalanceText
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Balance)
};

QList<Finding> onlyIn(const Report &report, const Report &other)
{
    QSet<QString> keys;
    for (const Finding &finding : other.findings) {
        if (!finding.isWaived())
            keys.insert(finding.key);
    }
    QList<Finding> found;
    for (const Finding &finding : report.findings) {
        if (!finding.isWaived() && !keys.contains(finding.key))
            found.append(finding);
    }
    return found;
}

} // namespace

QString Balance::sentence() const
{
    return BalanceText::tr("Findings that go: %1. Findings that come: %2.")
        .arg(going.size())
        .arg(coming.size());
}

QString Balance::remark() const
{
    if (leftOut == 0)
        return {};
    return BalanceText::tr("%n changes of the scenario do not fit the map as it is now, and were "
                           "left out.",
                           nullptr,
                           leftOut);
}

Balance balanceOf(const Report &now, const Report &then, int leftOut)
{
    return {onlyIn(now, then), onlyIn(then, now), leftOut};
}

} // namespace martlet
