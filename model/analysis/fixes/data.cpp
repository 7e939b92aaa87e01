// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/fixmakers.h"

#include <QCoreApplication>

namespace martlet {

using namespace Qt::StringLiterals;

QList<Fix> dataFixes()
{
    return {};
}

} // namespace martlet
