// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace martlet {

// Where data may lie: countries by their ISO 3166 codes, and EU.

/// All codes, in their order.
QStringList placeCodes();
/// A code as it should be written; whether there is such a place, isPlace() says.
QString placeCode(const QString &text);
bool isPlace(const QString &code);
/// The name of a place in the language of the program; the code itself where there is none.
QString placeName(const QString &code);

} // namespace martlet
