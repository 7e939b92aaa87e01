// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/base/number.h"

#include <QLocale>

namespace martlet {

QString numberText(double number)
{
    return QLocale().toString(number, 'f', QLocale::FloatingPointShortest);
}

} // namespace martlet
