// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/drawing/marks.h"

#include <QHash>

#include <array>
#include <string>

namespace martlet {

/// A picture as SVG: real text, an id and a title for every item, no script, no style sheet,
/// nothing that is fetched. Equal pictures give equal bytes.
QByteArray svgOf(const Picture &picture, const Theme &theme, const QString &title);

/// What a picture needs to become a part of a page that holds several.
struct SvgPart
{
    std::string prefix; ///< of the ids in it; no two parts of a page share one
    std::array<std::string, size_t(Role::Count)> colours; ///< as CSS, such as "var(--text)"
    QHash<QString, int> numbers; ///< by identity: what `data-item` of its groups holds
};

/// A picture as an `svg` element of an HTML page, transparent, with its view box and no size. Its
/// groups tell their items by `data-item`, where they stand by `data-box` (left, top, width and
/// height of their frame) and what they are by their titles; what is to be seen only from near or
/// only from far away is of the class `near` or `far`.
QByteArray svgPartOf(const Picture &picture, const SvgPart &part, const QString &title);

/// Writes a picture to an SVG file, which is replaced as a whole or stays as it was.
Result<void>
writeSvg(const Picture &picture, const Theme &theme, const QString &title, const QString &file);

} // namespace martlet
