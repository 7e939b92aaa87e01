// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPainterPath>
#include <QString>

namespace martlet {

/// An icon of the resources as lines in a square of 24 by 24, to be stroked with a round pen of
/// width 2 in any colour. Read once; an icon that does not exist is an empty path. Thread-safe.
const QPainterPath &iconPath(const QString &resource);

/// The side of the square that icons are drawn in, and the width of their lines.
inline constexpr double iconSide = 24;
inline constexpr double iconLine = 2;

} // namespace martlet
