// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/drawing/picture.h"

#include <QImage>

namespace martlet {

/// Pixels to a point: sharp on a screen of any density, and on paper at a good size; and what makes
/// sense.
inline constexpr double usualScale = 2;
inline constexpr double leastScale = 0.25;
inline constexpr double mostScale = 8;

/// A picture as an image, \a scale pixels to a point; less where the image would have more than
/// 120 million pixels.
QImage imageOf(const Picture &picture, const Theme &theme, double scale);

/// Writes a picture to a PNG file, which is replaced as a whole or stays as it was.
Result<void>
writePng(const Picture &picture, const Theme &theme, double scale, const QString &file);

} // namespace martlet
