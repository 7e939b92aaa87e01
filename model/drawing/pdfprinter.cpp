// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/pdfprinter.h"

#include "model/drawing/cardgroups.h"
#include "model/drawing/filewriter.h"
#include "model/drawing/pdfdocument.h"
#include "model/drawing/seams.h"

#include <algorithm>
#include <memory>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr double millimetre = 72 / 25.4;
constexpr double margin = 10 * millimetre;
constexpr double overlap = 10 * millimetre; ///< of the sheets of a poster
constexpr double largestZoom = 1.25; ///< a map of three cards does not fill the page
constexpr double readable = 0.5; ///< the zoom at which a name is 6.5 points high
constexpr double legendZoom = 0.8;
constexpr double gap = 10;

using Drawn = std::shared_ptr<const Picture>;

Drawn shared(Picture &&picture)
{
    return std::make_shared<const Picture>(std::move(picture));
}

QSizeF sizeOf(const QPageSize &paper, bool landscape)
{
    const QSizeF size = paper.size(QPageSize::Point);
    return landscape == (size.width() > size.height()) ? size : size.transposed();
}

/// The page of a view that is fitted on one sheet of this size.
class FittedPage
{
public:
    FittedPage(const PrintedView &printed, const Drawn &map, QSizeF paper, const SheetTitle &title)
        : m_map(map)
        , m_paper(paper)
        , m_head(shared(drawTitle(title, paper.width() - 2 * margin)))
        , m_legend(
              shared(drawLegend(printed.view,
                                (paper.width() - 2 * margin) / legendZoom,
                                !groupFrames(printed.view, printed.arrangement.cards).empty())))
        , m_area(margin,
                 margin + m_head->bounds.bottom() + gap,
                 paper.width() - 2 * margin,
                 paper.height() - 2 * margin - m_head->bounds.bottom()
                     - m_legend->bounds.height() * legendZoom - 2 * gap)
    { }

    double zoom() const
    {
        const QSizeF map = m_map->bounds.size().expandedTo(QSizeF(1, 1));
        return std::min(
            {m_area.width() / map.width(), m_area.height() / map.height(), largestZoom});
    }

    PdfPage page() const
    {
        const QSizeF size = m_map->bounds.size() * zoom();
        const QPointF corner(m_area.center().x() - size.width() / 2, m_area.top());
        const double bottom = m_paper.height() - margin - m_legend->bounds.height() * legendZoom;
        PdfPage page {m_paper};
        page.parts.push_back({m_head, {margin, margin}, 1, {}});
        page.parts.push_back({m_map, corner - m_map->bounds.topLeft() * zoom(), zoom(), {}});
        page.parts.push_back({m_legend, {margin, bottom}, legendZoom, {}});
        return page;
    }

private:
    Drawn m_map;
    QSizeF m_paper;
    Drawn m_head;
    Drawn m_legend;
    QRectF m_area;
};

/// One page, on the paper asked for or on the smallest on which the names can be read.
PdfPage fitted(const PrintedView &printed, const PageOptions &options, const SheetTitle &title)
{
    const Drawn map = shared(drawMap(printed.view, printed.arrangement));
    const QList<QPageSize> papers = options.paper
        ? QList<QPageSize> {*options.paper}
        : QList<QPageSize> {QPageSize(QPageSize::A4), QPageSize(QPageSize::A3)};
    std::optional<PdfPage> best;
    for (const QPageSize &paper : papers) {
        const FittedPage wide(printed, map, sizeOf(paper, true), title);
        const FittedPage high(printed, map, sizeOf(paper, false), title);
        const FittedPage &page = high.zoom() > wide.zoom() * 1.15 ? high : wide;
        best = page.page();
        if (page.zoom() >= readable)
            break;
    }
    return *best;
}

/// Lines at the corners of a sheet along which it is cut.
Picture cropMarks(const QRectF &area)
{
    Picture picture;
    Pen pen(&picture);
    constexpr double length = 5 * millimetre;
    std::vector<QPointF> points;
    for (const double x : {area.left(), area.right()}) {
        const double out = x == area.left() ? -length : length;
        for (const double y : {area.top(), area.bottom()}) {
            const double down = y == area.top() ? -length : length;
            points.insert(points.end(), {{x, y}, {x + out, y}, {x, y}, {x, y + down}});
        }
    }
    pen.segments(points, Role::Thin, 0.5);
    return picture;
}

Picture footer(const SheetTitle &title, const QString &sheet, QSizeF paper)
{
    Picture picture;
    Pen pen(&picture);
    QStringList words {title.project, title.view, sheet, title.page};
    words.removeAll(QString());
    const QString text = words.join(u" · "_s);
    const double top = paper.height() - margin + 2 * millimetre;
    pen.centredText({paper.width() / 2, top + 6}, text, Lettering::Chip, Role::FaintText);
    return picture;
}

/// How a picture is parted into the sheets of a poster.
struct PosterGrid
{
    double zoom = 1;
    Parting columns;
    Parting rows;

    int cuts() const { return columns.cuts + rows.cuts; }
};

/// What should not be cut, along one axis: cards, labels, titles, entries of the legend; not lines,
/// and not what is longer than any of those.
std::vector<Span> keptWhole(const Picture &picture, double zoom, Qt::Orientation axis)
{
    constexpr double longest = 320;
    std::vector<Span> spans;
    for (const Group &group : picture.groups) {
        const bool isLine = group.isFlow && !group.description.isEmpty();
        const QRectF &box = group.bounds;
        const Span span = axis == Qt::Horizontal ? Span {box.left() * zoom, box.right() * zoom}
                                                 : Span {box.top() * zoom, box.bottom() * zoom};
        if (!isLine && span.end - span.begin < longest * zoom)
            spans.push_back(span);
    }
    return spans;
}

/// The longest that sheets of this length reach.
double reachOf(int sheets, double length)
{
    return sheets * length - (sheets - 1) * overlap;
}

/// As large as the sheets allow, or a little smaller where that leaves more cards whole.
PosterGrid gridOf(const Picture &picture, const PageOptions &options, QSizeF inner)
{
    const QSizeF whole = picture.bounds.size();
    const double largest = std::min(reachOf(options.columns, inner.width()) / whole.width(),
                                    reachOf(options.rows, inner.height()) / whole.height());
    std::optional<PosterGrid> best;
    for (const double part : {1.0, 0.96, 0.92}) {
        const double zoom = largest * part;
        const auto along = [&](int sheets, double length, double most, Qt::Orientation axis) {
            return parted(length * zoom, sheets, most, overlap, keptWhole(picture, zoom, axis));
        };
        const PosterGrid grid {zoom,
                               along(options.columns, whole.width(), inner.width(), Qt::Horizontal),
                               along(options.rows, whole.height(), inner.height(), Qt::Vertical)};
        if (!best || grid.cuts() < best->cuts())
            best = grid;
    }
    return *best;
}

/// A view on sheets that are glued together: A1 is the first column of the first row.
std::vector<PdfPage> poster(
    const PrintedView &printed, const PageOptions &options, SheetTitle title, int before, int all)
{
    const QPageSize paper = options.paper.value_or(QPageSize(QPageSize::A4));
    const Drawn sheet = shared(drawSheet(printed.view, printed.arrangement, title));
    const auto innerOf = [&](bool landscape) {
        return sizeOf(paper, landscape) - QSizeF(2 * margin, 2 * margin);
    };
    const PosterGrid wide = gridOf(*sheet, options, innerOf(true));
    const PosterGrid high = gridOf(*sheet, options, innerOf(false));
    const bool landscape = wide.zoom >= high.zoom;
    const PosterGrid &grid = landscape ? wide : high;
    const QSizeF size = sizeOf(paper, landscape);
    std::vector<PdfPage> pages;
    for (size_t row = 0; row < grid.rows.sheets.size(); ++row) {
        for (size_t column = 0; column < grid.columns.sheets.size(); ++column) {
            const Span across = grid.columns.sheets[column];
            const Span down = grid.rows.sheets[row];
            QRectF area(0, 0, across.end - across.begin, down.end - down.begin);
            area.moveCenter(QRectF(QPointF(), size).center());
            title.page = pageName(before + int(pages.size()) + 1, all);
            PdfPage page {size};
            page.parts.push_back(
                {sheet, area.topLeft() - QPointF(across.begin, down.begin), grid.zoom, area});
            page.parts.push_back({shared(cropMarks(area)), {}, 1, {}});
            const QString name = QChar(u'A' + int(column)) + QString::number(row + 1);
            page.parts.push_back({shared(footer(title, name, size)), {}, 1, {}});
            pages.push_back(std::move(page));
        }
    }
    return pages;
}

std::vector<PdfPage> pagesOf(const std::vector<PrintedView> &views, const PdfOptions &options)
{
    std::vector<PdfPage> pages;
    const int sheets = options.page.columns * options.page.rows;
    const int all = int(views.size()) * sheets;
    for (const PrintedView &printed : views) {
        SheetTitle title = titleOf(printed.view, options.date);
        const size_t first = pages.size();
        if (options.page.isPoster()) {
            for (PdfPage &page : poster(printed, options.page, title, int(first), all))
                pages.push_back(std::move(page));
        } else {
            title.page = all > 1 ? pageName(int(first) + 1, all) : QString();
            pages.push_back(fitted(printed, options.page, title));
        }
        pages[first].bookmarks.push_back({title.view});
    }
    return pages;
}

} // namespace

Result<QByteArray> pdfOf(const std::vector<PrintedView> &views, const PdfOptions &options)
{
    const MapView &first = views.front().view;
    QStringList names {first.project.simplified()};
    if (views.size() == 1)
        names.append(first.name.simplified());
    names.removeAll(QString());
    return pdfDocument(pagesOf(views, options),
                       {names.join(u" — "_s), options.language, options.date});
}

Result<void>
writePdf(const std::vector<PrintedView> &views, const PdfOptions &options, const QString &file)
{
    const Result<QByteArray> pdf = pdfOf(views, options);
    return pdf ? replaceFile(file, *pdf) : Result<void>(pdf.error());
}

} // namespace martlet
