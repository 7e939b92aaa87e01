// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/cardgroups.h"
#include "model/drawing/sheets.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace martlet {

using namespace sheetform;

namespace {

constexpr double largestZoom = 1.25; ///< on A4: a map of three cards does not fill the page
constexpr double readable = 0.5; ///< the zoom at which a name is 6.5 points high
constexpr double legendZoom = 0.8;
constexpr QSizeF a4(595, 842);
constexpr QSizeF a3(842, 1191);

/// How much larger than on A4 titles are, since one stands farther away from a large sheet.
double scaleOn(QSizeF paper)
{
    const double side = std::min(paper.width(), paper.height());
    return std::clamp(std::sqrt(side / a4.width()), 1.0, 3.0);
}

/// A picture that is set in lines for the width of a page.
struct Strip
{
    std::shared_ptr<const Picture> picture;
    double zoom;

    double height() const { return picture->bounds.bottom() * zoom; }
};

/// Smaller where it would be too high otherwise.
Strip strip(const std::function<Picture(double width)> &draw, QSizeF most, double zoom)
{
    constexpr double least = 0.2;
    for (;; zoom *= 0.85) {
        const Strip made {shared(draw(most.width() / zoom)), zoom};
        if (made.height() <= most.height() || zoom < least)
            return made;
    }
}

class FittedPage
{
public:
    FittedPage(const PrintedView &printed,
               const std::shared_ptr<const Picture> &map,
               QSizeF paper,
               const SheetTitle &title,
               double scale)
        : m_map(map)
        , m_paper(paper)
        , m_head(strip([&](double width) { return drawTitle(title, width); },
                       {paper.width() - 2 * margin, paper.height() / 4},
                       scale))
        , m_legend(strip(
              [&](double width) {
                  const bool isFramed =
                      !groupFrames(printed.view, printed.arrangement.cards).empty();
                  return drawLegend(printed.view, width, isFramed);
              },
              {paper.width() - 2 * margin, paper.height() / 4},
              scale * legendZoom))
    { }

    /// Titles, legend and the gaps between them.
    double furniture() const { return m_head.height() + m_legend.height() + 2 * gap; }

    double zoom() const
    {
        const QSizeF map = m_map->bounds.size().expandedTo(QSizeF(1, 1));
        const QSizeF room = area().size();
        const double side = std::min(m_paper.width(), m_paper.height());
        return std::min({room.width() / map.width(),
                         room.height() / map.height(),
                         largestZoom * std::max(1.0, side / a4.width())});
    }

    PdfPage page() const
    {
        const QRectF room = area();
        const QSizeF size = m_map->bounds.size() * zoom();
        const QPointF corner(room.center().x() - size.width() / 2, room.top());
        const double bottom = m_paper.height() - margin - m_legend.height();
        PdfPage page {m_paper};
        page.parts.push_back({m_head.picture, {margin, margin}, m_head.zoom});
        page.parts.push_back({m_map, corner - m_map->bounds.topLeft() * zoom(), zoom()});
        page.parts.push_back({m_legend.picture, {margin, bottom}, m_legend.zoom});
        anchorCards(page.parts[1], &page);
        return page;
    }

private:
    QRectF area() const
    {
        return {margin,
                margin + m_head.height() + gap,
                m_paper.width() - 2 * margin,
                m_paper.height() - 2 * margin - furniture()};
    }

    std::shared_ptr<const Picture> m_map;
    QSizeF m_paper;
    Strip m_head;
    Strip m_legend;
};

/// The sizes that are tried one after the other until the map can be read.
QList<QSizeF> papersOf(const PageOptions &options)
{
    return options.paper ? QList<QSizeF> {*options.paper} : QList<QSizeF> {a4, a3};
}

/// The page on a paper, turned as asked for or as the map is larger.
FittedPage
pageOn(QSizeF paper, const std::function<FittedPage(QSizeF)> &make, PageOptions::Turn turn)
{
    if (turn != PageOptions::Turn::Automatic)
        return make(turned(paper, turn == PageOptions::Turn::Landscape));
    const FittedPage wide = make(turned(paper, true));
    const FittedPage high = make(turned(paper, false));
    return high.zoom() > wide.zoom() * 1.15 ? high : wide;
}

/// A page on which the map has the size that it has on the screen.
FittedPage pageAsMap(const std::function<FittedPage(QSizeF)> &make, QSizeF map, double scale)
{
    constexpr double narrowest = 480;
    const QSizeF most(longestSide, longestSide);
    const double width = std::max(map.width(), narrowest * scale) + 2 * margin;
    const QSizeF guess(width, map.height() + width);
    const double furniture = make(guess.boundedTo(most)).furniture();
    return make(QSizeF(width, map.height() + 2 * margin + furniture).boundedTo(most));
}

} // namespace

Sheet fittedSheet(const PrintedView &printed, const PageOptions &options, const SheetTitle &title)
{
    const auto map = shared(linkedMap(drawMap(printed.view, printed.arrangement)));
    const QSizeF size = map->bounds.size();
    const double scale = scaleOn(size);
    const auto onPaper = [&](QSizeF paper) {
        return FittedPage(printed, map, paper, title, options.isAsMap ? scale : scaleOn(paper));
    };
    std::optional<FittedPage> page;
    if (options.isAsMap)
        page = pageAsMap(onPaper, size, scale);
    for (const QSizeF paper : options.isAsMap ? QList<QSizeF>() : papersOf(options)) {
        page = pageOn(paper, onPaper, options.turn);
        if (page->zoom() >= readable)
            break;
    }
    return {page->page(), {title.project, title.view}};
}

} // namespace martlet
