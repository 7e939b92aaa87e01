// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/report/reportpdf.h"

#include "model/base/text.h"
#include "model/drawing/pdfdocument.h"
#include "model/drawing/picture.h"
#include "model/drawing/sheetgrid.h"
#include "model/report/onepage.h"
#include "model/report/reportstrips.h"

#include <QCoreApplication>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Doc = ReportDocument;

constexpr double margin = 60; ///< at the sides
constexpr double mapMargin = 40; ///< of pages with a map
constexpr double top = 58;
constexpr double bottom = 66;
constexpr double smallest = 0.7; ///< in which a page may be set, to be read all the same

/// A page while it is filled.
struct LaidPage
{
    struct Place
    {
        Doc::Heading heading;
        double top = 0;
    };

    QSizeF size;
    double side; ///< the margin there
    Picture picture;
    std::vector<PagePart> maps;
    std::vector<Place> headings;
};

/// Puts strips on pages.
class Paginator
{
    Q_DECLARE_TR_FUNCTIONS(martlet::ReportPrinter)

public:
    explicit Paginator(QSizeF paper,
                       Doc::Chapters chapters = Doc::Chapters::OwnPages,
                       double from = top)
        : m_paper(paper)
        , m_chapters(chapters)
        , m_top(from)
    { }

    std::vector<LaidPage> pages;

    /// Begins the next page, with free room from there on.
    void beginPage() { beginPage(m_top); }
    void beginPage(double from)
    {
        pages.push_back({m_paper, margin, {}, {}, {}});
        m_y = from;
        m_isFresh = true;
    }

    void place(const std::vector<Strip> &strips)
    {
        for (size_t begin = 0; begin < strips.size();) {
            if (strips[begin].beginsPage && !follows({strips.begin() + begin, strips.end()}))
                turnPage();
            size_t end = begin;
            while (strips[end].keepsNext && end + 1 < strips.size() && !strips[end + 1].map)
                ++end;
            placeTogether({strips.data() + begin, ++end - begin});
            begin = end;
        }
    }

private:
    /// Whether the chapter that these strips begin with stands on the page that is not full yet:
    /// where it fits, or where the page would be left almost empty.
    bool follows(std::span<const Strip> strips) const
    {
        constexpr double empty = 0.6; // of a page
        if (m_chapters != Doc::Chapters::Follow || pages.empty())
            return false;
        double height = strips.front().above + strips.front().height;
        for (const Strip &strip : strips.subspan(1)) {
            if (strip.beginsPage || strip.map)
                break;
            height += strip.above + strip.height;
        }
        return height <= room() || room() > empty * (m_paper.height() - top - bottom);
    }

    double room() const { return m_paper.height() - bottom - m_y; }

    void placeTogether(std::span<const Strip> strips)
    {
        double height = 0;
        for (const Strip &strip : strips)
            height += strip.above + strip.height;
        const double whole = m_paper.height() - bottom - m_top;
        if (height > room() && height <= whole)
            turnPage();
        for (const Strip &strip : strips)
            placeOne(strip);
    }

    void turnPage()
    {
        if (!m_isFresh || pages.empty())
            beginPage();
    }

    void placeOne(const Strip &strip)
    {
        if (strip.map) {
            placeMap(strip);
            return;
        }
        if (pages.empty() || (!m_isFresh && strip.above + strip.height > room()))
            beginPage();
        if (m_isFresh && strip.header)
            put(*strip.header);
        put(strip);
    }

    void put(const Strip &strip)
    {
        m_y += m_isFresh ? 0 : strip.above;
        LaidPage &page = pages.back();
        if (strip.heading)
            page.headings.push_back({*strip.heading, m_y});
        page.picture.append(strip.picture, {margin, m_y});
        m_y += strip.height;
        m_isFresh = false;
    }

    /// A map lies across where it is larger so; what follows begins a page of its own.
    void placeMap(const Strip &strip)
    {
        LaidPage wide = mapPage(strip, m_paper.transposed());
        LaidPage high = mapPage(strip, m_paper);
        if (m_isFresh && !pages.empty())
            pages.pop_back();
        const bool isWide = wide.maps.front().zoom > high.maps.front().zoom;
        const double zoom = std::max(wide.maps.front().zoom, high.maps.front().zoom);
        pages.push_back(std::move(isWide ? wide : high));
        placeParts(strip, zoom);
        m_y = m_paper.height();
        m_isFresh = false;
    }

    /// The map in as few parts as let its names be read, where they cannot be on one page.
    void placeParts(const Strip &strip, double zoom)
    {
        constexpr double readable = 6; // points
        const double least = readable / fontOf(Lettering::CardTitle).pixelSize();
        if (zoom >= least)
            return;
        const Picture &map = *strip.map->map;
        for (const QSize sheets : {QSize(2, 1), {1, 2}, {3, 1}, {2, 2}, {3, 2}, {2, 3}, {3, 3}}) {
            const QSizeF across = partArea(m_paper.transposed()).size();
            const QSizeF upright = partArea(m_paper).size();
            const double wide = reach(map, sheets, across);
            const double high = reach(map, sheets, upright);
            if (std::max(wide, high) < least)
                continue;
            const SheetGrid grid = gridOf(map, sheets, wide > high ? across : upright);
            if (grid.zoom >= least)
                return placeGrid(strip, grid, wide > high);
        }
    }

    /// More than which a grid of these sheets does not enlarge.
    static double reach(const Picture &map, QSize sheets, QSizeF size)
    {
        return std::min(sheets.width() * size.width() / map.bounds.width(),
                        sheets.height() * size.height() / map.bounds.height());
    }

    void placeGrid(const Strip &strip, const SheetGrid &grid, bool isWide)
    {
        const QSizeF paper = isWide ? m_paper.transposed() : m_paper;
        const QRectF room = partArea(paper);
        const size_t count = grid.columns.sheets.size() * grid.rows.sheets.size();
        size_t number = 0;
        for (size_t row = 0; row < grid.rows.sheets.size(); ++row) {
            for (size_t column = 0; column < grid.columns.sheets.size(); ++column) {
                LaidPage page {paper, mapMargin, {}, {}, {}};
                Pen pen(&page.picture);
                pen.begin();
                pen.lines({mapMargin, top},
                          {partTitle(strip.heading->text, ++number, count)},
                          Lettering::SmallHeading,
                          Role::Text);
                const QRectF held = grid.area(column, row);
                const QRectF area(room.topLeft(), held.size());
                const Picture &map = *strip.map->map;
                page.maps.push_back(
                    {strip.map->map,
                     area.topLeft() - held.topLeft() - map.bounds.topLeft() * grid.zoom,
                     grid.zoom,
                     area});
                pages.push_back(std::move(page));
            }
        }
    }

    static QString partTitle(const QString &view, size_t number, size_t count)
    {
        //: %1 is a view that is drawn in parts, such as "2 of 4"
        return tr("%1: part %2 of %3").arg(view, QString::number(number), QString::number(count));
    }

    /// What is left of a page beside its title and number.
    static QRectF partArea(QSizeF paper)
    {
        constexpr double title = 26;
        return QRectF(QPointF(), paper).adjusted(mapMargin, top + title, -mapMargin, -bottom);
    }

    static LaidPage mapPage(const Strip &strip, QSizeF paper)
    {
        constexpr double largest = 1.1; // a map of three cards does not fill the page
        constexpr double gap = 14;
        const double width = paper.width() - 2 * mapMargin;
        LaidPage page {paper, mapMargin, {}, {}, {{*strip.heading, top}}};
        double y = top;
        for (const Strip &title : stripsOf({*strip.heading}, width)) {
            page.picture.append(title.picture, {mapMargin, y});
            y += title.height;
        }
        y += gap;
        const Picture &map = *strip.map->map;
        const Picture &legend = *strip.map->legend;
        const double legendZoom = std::min(0.8, width / std::max(1.0, legend.bounds.width()));
        const double below = paper.height() - bottom - legend.bounds.height() * legendZoom;
        const QRectF area(mapMargin, y, width, below - gap - y);
        const QSizeF size = map.bounds.size().expandedTo(QSizeF(1, 1));
        const double zoom =
            std::min({area.width() / size.width(), area.height() / size.height(), largest});
        const QPointF corner(area.center().x() - size.width() * zoom / 2, area.top());
        page.maps.push_back({strip.map->map, corner - map.bounds.topLeft() * zoom, zoom});
        page.maps.push_back(
            {strip.map->legend, {mapMargin, below - legend.bounds.top() * legendZoom}, legendZoom});
        return page;
    }

    QSizeF m_paper;
    Doc::Chapters m_chapters;
    double m_top; ///< where pages begin
    double m_y = 0;
    bool m_isFresh = true; ///< nothing stands on the page yet
};

/// A report on its pages.
class ReportPrinter
{
    Q_DECLARE_TR_FUNCTIONS(martlet::ReportPrinter)

public:
    ReportPrinter(Doc document, QSizeF paper)
        : m_document(std::move(document))
        , m_paper(paper)
        , m_width(paper.width() - 2 * margin)
    { }

    std::vector<PdfPage> printed()
    {
        nameHeadings(&m_document);
        std::vector<LaidPage> body = bodyPages();
        if (!m_document.hasCover)
            return finished(body);
        Paginator front(m_paper);
        front.beginPage(drawCover(nullptr) + 30);
        const std::vector<Strip> figures = stripsOf(m_document.cover, m_width);
        front.place(figures);
        drawCover(&front.pages.front().picture);
        const size_t covers = front.pages.size();
        const size_t contents = contentsOf(body, 0).size();
        for (LaidPage &page : contentsOf(body, covers + contents))
            front.pages.push_back(std::move(page));
        for (LaidPage &page : body)
            front.pages.push_back(std::move(page));
        return finished(front.pages);
    }

private:
    /// Draws the upper part of the cover, and tells where it ends.
    double drawCover(Picture *picture) const
    {
        constexpr double first = 96;
        const Lettering lettering = titleLettering();
        const QStringList title = textLines(lettering, m_document.title, m_width);
        const QStringList kind = textLines(Lettering::Subheading, m_document.kind, m_width);
        const QStringList notice = textLines(Lettering::Small, m_document.notice, m_width);
        Picture text;
        Pen pen(&text);
        double y = first;
        const auto put = [&](const QStringList &lines, Lettering kindOf, Role colour, double gap) {
            pen.begin();
            pen.lines({margin, y}, lines, kindOf, colour);
            y += lineHeightOf(kindOf) * double(lines.size()) + gap;
        };
        put(kind, Lettering::Subheading, Role::Glyph0, 8);
        put(title, lettering, Role::Text, 12);
        put({dayText(m_document.date)}, Lettering::Body, Role::Text, 2);
        if (!m_document.notice.isEmpty())
            put(notice, Lettering::Small, Role::FaintText, 0);
        y += 34;
        if (picture) {
            Pen ground(picture);
            ground.begin();
            ground.box({0, 0, m_paper.width(), y}, 0, Role::Lane0);
            ground.box({0, 0, m_paper.width(), 8}, 0, Role::Glyph0);
            picture->append(text, {});
        }
        return y;
    }

    std::vector<LaidPage> bodyPages() const
    {
        if (m_document.chapters != Doc::Chapters::OnePage) {
            Paginator body(m_paper, m_document.chapters);
            const std::vector<Strip> strips = stripsOf(m_document.blocks, m_width);
            body.place(strips);
            return std::move(body.pages);
        }
        std::vector<LaidPage> pages;
        for (size_t begin = 0; begin < m_document.blocks.size();) {
            size_t end = begin + 1;
            while (end < m_document.blocks.size() && !isChapter(m_document.blocks[end]))
                ++end;
            const std::vector<Doc::Block> chapter(m_document.blocks.begin() + ptrdiff_t(begin),
                                                  m_document.blocks.begin() + ptrdiff_t(end));
            for (LaidPage &page : chapterPages(chapter))
                pages.push_back(std::move(page));
            begin = end;
        }
        return pages;
    }

    static bool isChapter(const Doc::Block &block)
    {
        const auto heading = headingOf(block);
        return heading && heading->level == 1;
    }

    /// A chapter on one page, smaller where it must be and can be read all the same; else cut, if
    /// it may be; else on several.
    std::vector<LaidPage> chapterPages(std::vector<Doc::Block> chapter) const
    {
        constexpr double least = 500; // points² that anything needs, however small
        const auto room = qsizetype(m_paper.width() * m_paper.height() / least);
        const qsizetype things = thingsIn(chapter);
        if (things <= room) {
            for (const double zoom : {1.0, 0.94, 0.88, 0.82, 0.76, smallest}) {
                if (auto page = onOnePage(chapter, zoom))
                    return {std::move(*page)};
            }
        }
        if (things > 0) {
            if (auto page = cutPage(chapter, std::min(things, room)))
                return {std::move(*page)};
            chapter = cutTo(0, std::move(chapter));
        }
        Paginator several(m_paper);
        several.place(stripsOf(chapter, m_width));
        return std::move(several.pages);
    }

    /// The chapter set smaller, if it is one page then.
    std::optional<LaidPage> onOnePage(const std::vector<Doc::Block> &chapter, double zoom) const
    {
        const QSizeF edge(2 * margin, top + bottom);
        const QSizeF paper = (m_paper - edge) / zoom + edge;
        Paginator larger(paper);
        larger.place(stripsOf(chapter, m_width / zoom));
        if (larger.pages.size() == 1)
            return shrunk(std::move(larger.pages.front()), zoom);
        if (m_paper.width() <= m_paper.height())
            return {};
        std::optional<LaidPage> page = inColumns(chapter, paper);
        return page ? std::optional(shrunk(std::move(*page), zoom)) : page;
    }

    /// Two columns below the title, where these hold it all.
    static std::optional<LaidPage> inColumns(const std::vector<Doc::Block> &chapter, QSizeF paper)
    {
        constexpr double gap = 28;
        const auto begin = std::ranges::find_if(chapter, [](const Doc::Block &block) {
            const auto heading = headingOf(block);
            return heading && heading->level > 1;
        });
        const double width = paper.width() - 2 * margin;
        double from = top;
        LaidPage page {paper, margin, {}, {}, {}};
        for (const Strip &strip : stripsOf({chapter.begin(), begin}, width)) {
            from += from > top ? strip.above : 0;
            if (strip.heading)
                page.headings.push_back({*strip.heading, from});
            page.picture.append(strip.picture, {margin, from});
            from += strip.height;
        }
        if (begin == chapter.end() || from > paper.height() / 3)
            return {};
        const double column = (width - gap) / 2;
        Paginator columns(paper, Doc::Chapters::OwnPages, from + gap);
        columns.place(stripsOf({begin, chapter.end()}, column));
        if (columns.pages.size() > 2)
            return {};
        double left = 0;
        for (LaidPage &each : columns.pages) {
            page.picture.append(each.picture, {left, 0});
            page.headings.insert(page.headings.end(), each.headings.begin(), each.headings.end());
            left += column + gap;
        }
        return page;
    }

    /// As much of a chapter of so many things as one page holds.
    std::optional<LaidPage> cutPage(const std::vector<Doc::Block> &chapter, qsizetype things) const
    {
        for (const double zoom : {0.82, 0.76, smallest}) { // what is cut need not be small as well
            std::optional<LaidPage> page;
            qsizetype fewest = 0;
            for (qsizetype most = things; fewest <= most;) {
                const qsizetype middle = (fewest + most) / 2;
                if (auto made = onOnePage(cutTo(middle, chapter), zoom)) {
                    page = std::move(made);
                    fewest = middle + 1;
                } else {
                    most = middle - 1;
                }
            }
            if (page)
                return page;
        }
        return {};
    }

    LaidPage shrunk(LaidPage &&page, double zoom) const
    {
        if (zoom == 1)
            return std::move(page);
        LaidPage made {m_paper, margin, {}, {}, std::move(page.headings)};
        const QPointF corner = QPointF(margin, top) * (1 - zoom);
        for (LaidPage::Place &place : made.headings)
            place.top = corner.y() + place.top * zoom;
        made.maps.push_back(
            {std::make_shared<const Picture>(std::move(page.picture)), corner, zoom});
        return made;
    }

    /// The largest in which the title leaves room for the figures.
    Lettering titleLettering() const
    {
        for (const Lettering lettering :
             {Lettering::CoverTitle, Lettering::Heading, Lettering::Subheading}) {
            const auto lines = double(textLines(lettering, m_document.title, m_width).size());
            if (lines * lineHeightOf(lettering) <= m_paper.height() / 5)
                return lettering;
        }
        return Lettering::SmallHeading;
    }

    /// The table of contents, for chapters that begin after \a before pages.
    std::vector<LaidPage> contentsOf(const std::vector<LaidPage> &body, size_t before) const
    {
        constexpr size_t most = 150; // entries; more are no overview
        std::vector<Strip> all;
        std::vector<Strip> chapters;
        size_t number = before;
        for (const LaidPage &page : body) {
            ++number;
            for (const LaidPage::Place &place : page.headings) {
                const int level = place.heading.level;
                if (level > 2 || !place.heading.isListed)
                    continue;
                all.push_back(contentsStrip(place.heading, QString::number(number), m_width));
                if (level == 1)
                    chapters.push_back(all.back());
            }
        }
        if (all.size() < 2)
            return {};
        Paginator paginator(m_paper);
        Doc::Heading heading {tr("Contents")};
        paginator.place(stripsOf({heading}, m_width));
        paginator.pages.back().headings.clear();
        paginator.place(all.size() > most && !chapters.empty() ? chapters : all);
        return std::move(paginator.pages);
    }

    std::vector<PdfPage> finished(std::vector<LaidPage> &laid) const
    {
        std::vector<PdfPage> pages;
        QString chapter;
        for (size_t i = 0; i < laid.size(); ++i) {
            LaidPage &page = laid[i];
            for (const LaidPage::Place &place : page.headings)
                chapter = place.heading.level == 1 ? place.heading.text : chapter;
            if (i > 0 || !m_document.hasCover)
                drawFooter(&page, chapter, pageName(int(i) + 1, int(laid.size())));
            PdfPage made {page.size, {}, {}, {}};
            made.parts.push_back({std::make_shared<const Picture>(std::move(page.picture)), {}});
            made.parts.insert(made.parts.end(), page.maps.begin(), page.maps.end());
            for (const LaidPage::Place &place : page.headings)
                addTarget(&made, place);
            pages.push_back(std::move(made));
        }
        return pages;
    }

    static void addTarget(PdfPage *page, const LaidPage::Place &place)
    {
        constexpr double above = 12; // a heading does not stick to the window's edge
        const double y = std::max(0.0, place.top - above);
        const Doc::Heading &heading = place.heading;
        page->anchors.insert(heading.anchor, {0, y});
        if (heading.level <= 2 && heading.isListed)
            page->bookmarks.push_back({heading.text.simplified(), heading.level - 1, y});
    }

    void drawFooter(LaidPage *page, const QString &chapter, const QString &number) const
    {
        const double width = page->size.width() - 2 * page->side;
        const double y = page->size.height() - bottom + 26;
        const double right = widthOf(Lettering::Small, number);
        QStringList names {m_document.title.simplified(), m_document.kind, chapter.simplified()};
        names.removeAll(QString());
        const QString title = names.join(u" · "_s);
        const double room = width - right - 24;
        const QStringList lines =
            shortened(Lettering::Small, wrapped(Lettering::Small, title, room), room, 1);
        Pen pen(&page->picture);
        pen.begin();
        pen.box({page->side, y - 8, width, 0.5}, 0, Role::LaneEdge);
        pen.text({page->side, y}, lines.front(), Lettering::Small, Role::FaintText);
        pen.text({page->side + width - right, y}, number, Lettering::Small, Role::FaintText);
    }

    Doc m_document;
    QSizeF m_paper;
    double m_width;
};

} // namespace

std::vector<PdfPage> reportPages(const ReportDocument &document, QSizeF paper)
{
    return ReportPrinter(document, paper).printed();
}

} // namespace martlet
