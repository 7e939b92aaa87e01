// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/fixes.h"

#include "model/analysis/fixmakers.h"

#include <algorithm>

namespace martlet {

QString Fix::label() const
{
    return fixText(labelSource.constData());
}

static QList<Fix> allFixes()
{
    QList<Fix> all = commonFixes() + structureFixes() + ownershipFixes() + handOffFixes()
        + journeyFixes() + dataFixes() + evidenceFixes() + processFixes();
    std::sort(all.begin(), all.end(), [](const Fix &a, const Fix &b) { return a.id < b.id; });
    return all;
}

const QList<Fix> &fixes()
{
    static const QList<Fix> all = allFixes();
    return all;
}

const Fix *findFix(const QString &id)
{
    for (const Fix &fix : fixes()) {
        if (fix.id == id)
            return &fix;
    }
    return nullptr;
}

} // namespace martlet
