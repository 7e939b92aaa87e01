// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/sheetgrid.h"
#include "model/drawing/sheets.h"

namespace martlet {

using namespace Qt::StringLiterals;
using namespace sheetform;

namespace {

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

/// A view on paper of one size, turned as asked for or as it becomes larger.
class Poster
{
public:
    Poster(const PrintedView &printed, const PageOptions &options, const SheetTitle &title)
        : m_view(printed.view.id)
        , m_title(title)
        , m_picture(shared(linkedMap(drawSheet(printed.view, printed.arrangement, title))))
    {
        const QSizeF paper = options.paper.value_or(*paperNamed(u"A4"_s));
        const auto gridOn = [&](QSizeF size) {
            return gridOf(
                *m_picture, {options.columns, options.rows}, size - QSizeF(2 * margin, 2 * margin));
        };
        const SheetGrid wide = gridOn(turned(paper, true));
        const SheetGrid high = gridOn(turned(paper, false));
        const bool isWide = options.turn == PageOptions::Turn::Automatic
            ? wide.zoom >= high.zoom
            : options.turn == PageOptions::Turn::Landscape;
        m_grid = isWide ? wide : high;
        m_paper = turned(paper, isWide);
    }

    std::vector<Sheet> sheets() const
    {
        std::vector<Sheet> sheets {index()};
        forEachSheet([&](size_t column, size_t row) { sheets.push_back(sheet(column, row)); });
        return sheets;
    }

private:
    template<typename Do>
    void forEachSheet(const Do &act) const
    {
        for (size_t row = 0; row < m_grid.rows.sheets.size(); ++row) {
            for (size_t column = 0; column < m_grid.columns.sheets.size(); ++column)
                act(column, row);
        }
    }

    static QString nameOf(size_t column, size_t row)
    {
        return QChar(u'A' + int(column)) + QString::number(row + 1);
    }
    QString anchorOf(const QString &name) const { return u"sheet:"_s + m_view + u':' + name; }

    Sheet sheet(size_t column, size_t row) const
    {
        const QRectF held = m_grid.area(column, row);
        QRectF area(QPointF(), held.size());
        area.moveCenter(QRectF(QPointF(), m_paper).center());
        const QString name = nameOf(column, row);
        PdfPage page {m_paper};
        page.parts.push_back({m_picture, area.topLeft() - held.topLeft(), m_grid.zoom, area});
        page.parts.push_back({shared(cropMarks(area)), {}, 1});
        page.bookmarks.push_back({name, 1});
        page.anchors.insert(anchorOf(name), {});
        anchorCards(page.parts.front(), &page);
        return {page, {m_title.project, m_title.view, name}};
    }

    /// The whole in small, with the outlines of the sheets.
    Sheet index() const
    {
        PdfPage page {m_paper};
        const double width = m_paper.width() - 2 * margin;
        const auto head = shared(drawTitle(indexTitle(), width));
        const QRectF room =
            QRectF(QPointF(), m_paper)
                .adjusted(margin, margin + head->bounds.bottom() + 2 * gap, -margin, -margin - gap);
        const QSizeF whole = m_picture->bounds.size();
        const double zoom = std::min(room.width() / whole.width(), room.height() / whole.height());
        const QPointF corner(room.center().x() - whole.width() * zoom / 2, room.top());
        page.parts.push_back({head, {margin, margin}, 1});
        page.parts.push_back({m_picture, corner, zoom});
        page.parts.push_back({shared(outlines(zoom / m_grid.zoom)), corner, 1});
        return {page, {m_title.project, m_title.view}};
    }

    SheetTitle indexTitle() const
    {
        SheetTitle title = m_title;
        title.remarks.prepend(
            SheetTitle::tr("%n sheets. Cut them along the marks at their corners; "
                           "each overlaps the next by 10 mm.",
                           nullptr,
                           int(m_grid.columns.sheets.size() * m_grid.rows.sheets.size())));
        return title;
    }

    Picture outlines(double zoom) const
    {
        Picture picture;
        Pen pen(&picture);
        forEachSheet([&](size_t column, size_t row) {
            const QRectF held = m_grid.area(column, row);
            const QRectF box(held.topLeft() * zoom, held.size() * zoom);
            const QString name = nameOf(column, row);
            pen.begin().link = u'#' + anchorOf(name);
            pen.box(box, 0, Role::None, Role::Selection);
            const QRectF plate = QRectF(-18, -13, 36, 26).translated(box.center());
            pen.box(plate, 6, Role::Card, Role::Selection);
            pen.centredText(plate.center(), name, Lettering::LaneTitle, Role::Text);
        });
        return picture;
    }

    QString m_view;
    SheetTitle m_title;
    std::shared_ptr<const Picture> m_picture;
    SheetGrid m_grid;
    QSizeF m_paper;
};

} // namespace

std::vector<Sheet>
posterSheets(const PrintedView &printed, const PageOptions &options, const SheetTitle &title)
{
    return Poster(printed, options, title).sheets();
}

} // namespace martlet
