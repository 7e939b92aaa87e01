// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/drawing/marks.h"

namespace martlet {

/// A picture as SVG: real text, an id and a title for every item, no script, no style sheet,
/// nothing that is fetched. Equal pictures give equal bytes.
QByteArray svgOf(const Picture &picture, const Theme &theme, const QString &title);

/// Writes a picture to an SVG file, which is replaced as a whole or stays as it was.
Result<void>
writeSvg(const Picture &picture, const Theme &theme, const QString &title, const QString &file);

} // namespace martlet
