// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/exchange/outputs.h"

#include "model/document/handout.h"
#include "model/drawing/filewriter.h"
#include "model/drawing/missingletters.h"
#include "model/drawing/pngprinter.h"
#include "model/drawing/svgprinter.h"
#include "model/exchange/csvexport.h"
#include "model/exchange/projectjson.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Pages = std::vector<PdfPage>;

Pages pdfPages(const HandOut &handOut)
{
    PdfOptions options = handOut.pdf;
    if (handOut.listsFindings)
        options.findings = printedFindings(handOut.checked, handOut.report);
    return pagesOf(handOut.views, options);
}

Result<void>
writePages(const HandOut &handOut, const Pages &pages, const QByteArray &, const QString &file)
{
    return writePdf(pages, descriptionOf(handOut.views, handOut.pdf), file);
}

/// The view as a picture with its title and legend, which is as large as it needs.
Pages picturePage(const HandOut &handOut)
{
    const PrintedView &printed = handOut.views.front();
    SheetTitle title = titleOf(printed.view, handOut.pdf.date);
    title.remarks = printed.remarks;
    const auto sheet =
        std::make_shared<const Picture>(drawSheet(printed.view, printed.arrangement, title));
    PdfPage page {sheet->bounds.size()};
    page.parts.push_back({sheet, {}, 1});
    return {page};
}

Result<void>
writeDrawing(const HandOut &handOut, const Pages &pages, const QByteArray &, const QString &file)
{
    return writeSvg(*pages.front().parts.front().picture,
                    Theme::print(),
                    handOut.views.front().view.name,
                    file);
}

Result<void>
writeImage(const HandOut &, const Pages &pages, const QByteArray &, const QString &file)
{
    constexpr double pixelsPerPoint = 2;
    return writePng(*pages.front().parts.front().picture, Theme::print(), pixelsPerPoint, file);
}

QByteArray tableText(const HandOut &handOut)
{
    return writeToolsCsv(handOut.graph);
}

QByteArray projectText(const HandOut &handOut)
{
    return writeProjectJson(handOut.graph);
}

Result<void> writeText(const HandOut &, const Pages &, const QByteArray &text, const QString &file)
{
    return replaceFile(file, text);
}

/// How high the names on the smallest of the maps are, in points.
double leastNames(const Pages &pages)
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

QStringList warningsOf(const Output &output, const Pages &pages)
{
    constexpr double readable = 4.5;
    QStringList warnings = missingText(missingLetters(pages));
    const double names = leastNames(pages);
    if (output.hasPaper && names < readable)
        warnings.append(
            QCoreApplication::translate("martlet::Output",
                                        "Names are %1 points high, too small to be read on paper. "
                                        "Choose larger paper, or more sheets.")
                .arg(names, 0, 'f', 1));
    return warnings;
}

} // namespace

QString Output::label() const
{
    return QCoreApplication::translate("martlet::Output", labelSource.constData());
}

QString Output::about() const
{
    return QCoreApplication::translate("martlet::Output", aboutSource.constData());
}

const QList<Output> &outputs()
{
    using Views = Output::Views;
    static const QList<Output> list {
        {u"pdf"_s,
         u"pdf"_s,
         u"pdf"_s,
         QT_TRANSLATE_NOOP("martlet::Output", "PDF"),
         QT_TRANSLATE_NOOP("martlet::Output", "To send, print and hang up; every name is found."),
         Views::Many,
         true,
         &pdfPages,
         nullptr,
         &writePages},
        {u"svg"_s,
         u"svg"_s,
         u"image"_s,
         QT_TRANSLATE_NOOP("martlet::Output", "SVG drawing"),
         QT_TRANSLATE_NOOP("martlet::Output", "For web pages and programs that draw."),
         Views::One,
         false,
         &picturePage,
         nullptr,
         &writeDrawing},
        {u"png"_s,
         u"png"_s,
         u"image"_s,
         QT_TRANSLATE_NOOP("martlet::Output", "PNG picture"),
         QT_TRANSLATE_NOOP("martlet::Output", "For slides and chats; twice the usual sharpness."),
         Views::One,
         false,
         &picturePage,
         nullptr,
         &writeImage},
        {u"csv"_s,
         u"csv"_s,
         u"table"_s,
         QT_TRANSLATE_NOOP("martlet::Output", "Table of tools (CSV)"),
         QT_TRANSLATE_NOOP("martlet::Output", "For spreadsheets; comes back with Open a list."),
         Views::None,
         false,
         nullptr,
         &tableText,
         &writeText},
        {u"json"_s,
         u"json"_s,
         u"database"_s,
         QT_TRANSLATE_NOOP("martlet::Output", "Project as JSON"),
         QT_TRANSLATE_NOOP("martlet::Output",
                           "For scripts and other programs; all of the project."),
         Views::None,
         false,
         nullptr,
         &projectText,
         &writeText},
    };
    return list;
}

const Output &outputNamed(const QString &id)
{
    const auto found = std::ranges::find(outputs(), id, &Output::id);
    return found == outputs().end() ? outputs().first() : *found;
}

Preview previewOf(const Output &output, const HandOut &handOut)
{
    Preview preview {handOut, {}, {}, {}};
    if (output.pages)
        preview.pages = output.pages(handOut);
    if (output.text)
        preview.text = output.text(handOut);
    preview.warnings = warningsOf(output, preview.pages);
    return preview;
}

} // namespace martlet
