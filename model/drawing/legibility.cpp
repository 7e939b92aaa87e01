// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/legibility.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace martlet {

/// How high the names on the smallest of the maps are, in points.
static double leastNames(const std::vector<PdfPage> &pages)
{
    constexpr double height = 13; // of a card's title in its picture
    std::map<const Picture *, double> zooms; // a map may be there in small as well
    for (const PdfPage &page : pages) {
        for (const PagePart &part : page.parts) {
            const bool isMap = std::ranges::any_of(part.picture->marks, [](const Mark &mark) {
                return mark.kind == Mark::Kind::Text && mark.lettering == Lettering::CardTitle;
            });
            if (isMap)
                zooms[part.picture.get()] = std::max(zooms[part.picture.get()], part.zoom);
        }
    }
    double least = height;
    for (const auto &[picture, zoom] : zooms)
        least = std::min(least, height * zoom);
    return least;
}

QString smallNamesText(const std::vector<PdfPage> &pages)
{
    constexpr double readable = 4.5;
    const double names = leastNames(pages);
    if (names >= readable)
        return {};
    return QCoreApplication::translate("martlet::Output",
                                       "Names are %1 points high, too small to be read on paper. "
                                       "Choose larger paper, or more sheets.")
        .arg(names, 0, 'f', 1);
}

} // namespace martlet
