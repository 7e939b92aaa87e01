// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/base/number.h"

#include "model/base/language.h"

#include <QLocale>

namespace martlet {

QString numberText(double number)
{
    return spokenLocale().toString(number, 'f', QLocale::FloatingPointShortest);
}

} // namespace martlet
