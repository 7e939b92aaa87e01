// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>

namespace martlet {

/// How clearly two colours differ by WCAG 2.2, from 1 to 21. Level AA asks 4.5 of text on what is
/// behind it, and 3 of lines and signs that one needs in order to understand.
double contrast(const QColor &a, const QColor &b);

inline constexpr double leastOfText = 4.5;
inline constexpr double leastOfSigns = 3;

} // namespace martlet
