// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/pdfprinter.h"

#include "model/drawing/filewriter.h"
#include "model/drawing/sheets.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;
using namespace sheetform;

namespace {

Picture footer(const QStringList &words, QSizeF paper)
{
    Picture picture;
    Pen pen(&picture);
    const QString text = words.join(u" · "_s);
    const QStringList lines = shortened(Lettering::Chip,
                                        wrapped(Lettering::Chip, text, paper.width() - 2 * margin),
                                        paper.width() - 2 * margin,
                                        1);
    const double top = paper.height() - margin + 2 * millimetre;
    pen.centredText({paper.width() / 2, top + 6}, lines.first(), Lettering::Chip, Role::FaintText);
    return picture;
}

/// Findings are read, not hung up: on the paper asked for only where that is one for letters.
QSizeF paperToRead(const PageOptions &options)
{
    constexpr double longest = 1010; // of Legal
    const QSizeF paper = options.paper.value_or(*paperNamed(u"A4"_s));
    const bool isLarge = options.isAsMap || std::max(paper.width(), paper.height()) > longest;
    return turned(isLarge ? *paperNamed(u"A4"_s) : paper, false);
}

std::vector<Sheet> sheetsOf(const PrintedView &printed, const PdfOptions &options)
{
    SheetTitle title = titleOf(printed.view, options.date);
    title.author = options.author.simplified();
    title.remarks = printed.remarks;
    if (!options.title.isEmpty())
        title.project = options.title.simplified();
    std::vector<Sheet> sheets = options.page.isPoster()
        ? posterSheets(printed, options.page, title)
        : std::vector {fittedSheet(printed, options.page, title)};
    auto &bookmarks = sheets.front().page.bookmarks;
    bookmarks.insert(bookmarks.begin(), {title.view});
    return sheets;
}

QString nameOf(const std::vector<PrintedView> &views, const PdfOptions &options)
{
    return options.title.isEmpty() ? views.front().view.project.simplified()
                                   : options.title.simplified();
}

} // namespace

Picture linkedMap(Picture &&map)
{
    for (Group &group : map.groups) {
        if (!group.item.isEmpty() && !group.isFlow && group.link.isEmpty())
            group.link = u"#about:"_s + group.item;
    }
    return std::move(map);
}

void anchorCards(const PagePart &part, PdfPage *page)
{
    constexpr double around = 40;
    const QRectF visible = part.visible();
    for (const Group &group : part.picture->groups) {
        const QString name = u"card:"_s + group.item;
        if (group.item.isEmpty() || page->anchors.contains(name)
            || !visible.contains(group.bounds.center()))
            continue;
        const QPointF corner = part.at + group.bounds.topLeft() * part.zoom;
        page->anchors.insert(
            name, {std::max(0.0, corner.x() - around), std::max(0.0, corner.y() - around)});
    }
}

std::vector<PdfPage> pagesOf(const std::vector<PrintedView> &views, const PdfOptions &options)
{
    std::vector<Sheet> sheets;
    const auto add = [&](std::vector<Sheet> &&more) {
        std::ranges::move(more, std::back_inserter(sheets));
    };
    for (const PrintedView &printed : views)
        add(sheetsOf(printed, options));
    if (!options.findings.isEmpty())
        add(findingSheets(options.findings, paperToRead(options.page), nameOf(views, options)));
    std::vector<PdfPage> pages;
    for (Sheet &sheet : sheets) {
        QStringList foot = sheet.foot;
        foot.removeAll(QString());
        foot.append(pageName(int(pages.size()) + 1, int(sheets.size())));
        if (sheets.size() > 1)
            sheet.page.parts.push_back({shared(footer(foot, sheet.page.size)), {}, 1});
        pages.push_back(std::move(sheet.page));
    }
    return pages;
}

PdfDescription descriptionOf(const std::vector<PrintedView> &views, const PdfOptions &options)
{
    QStringList names {nameOf(views, options)};
    if (views.size() == 1 && options.title.isEmpty())
        names.append(views.front().view.name.simplified());
    names.removeAll(QString());
    return {names.join(u" — "_s), options.language, options.date, options.author.simplified()};
}

Result<void>
writePdf(const std::vector<PdfPage> &pages, const PdfDescription &description, const QString &file)
{
    const Result<QByteArray> pdf = pdfDocument(pages, description);
    return pdf ? replaceFile(file, *pdf) : Result<void>(pdf.error());
}

} // namespace martlet
