// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace martlet {

/// A number as people write it in the language of the program: whole numbers whole, however large,
/// and no more digits behind the point than there are.
QString numberText(double number);

} // namespace martlet
