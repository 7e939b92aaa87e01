// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/graph/evidence.h"

#include <QJsonObject>

namespace martlet {

using namespace Qt::StringLiterals;

bool isOnlyUsual(const Value &known)
{
    if (known.isUnknown())
        return false;
    const QJsonObject how = known.json().toObject();
    return how.value("how"_L1).toString() == "assumed"_L1
        && how.value("source"_L1).toString() == catalogueSource;
}

} // namespace martlet
