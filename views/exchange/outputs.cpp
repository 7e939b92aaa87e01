// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/exchange/outputs.h"

#include "model/base/language.h"
#include "model/document/handout.h"
#include "model/document/watcher.h"
#include "model/drawing/arrange.h"
#include "model/drawing/filewriter.h"
#include "model/drawing/legibility.h"
#include "model/drawing/missingletters.h"
#include "model/drawing/pngprinter.h"
#include "model/drawing/svgprinter.h"
#include "model/exchange/archimateexport.h"
#include "model/exchange/calendar.h"
#include "model/exchange/csvexport.h"
#include "model/exchange/drawioexport.h"
#include "model/exchange/itemworkbook.h"
#include "model/exchange/ownersheet.h"
#include "model/exchange/projectjson.h"
#include "model/exchange/workbookreader.h"
#include "model/exchange/xlsxexport.h"
#include "model/redaction/redact.h"
#include "model/report/reports.h"
#include "model/schema/schema.h"
#include "model/storage/workingcopy.h"
#include "model/webpage/webpage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

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
writeImage(const HandOut &handOut, const Pages &pages, const QByteArray &, const QString &file)
{
    const Picture &picture = *pages.front().parts.front().picture;
    return writePng(picture, Theme::print(), handOut.scale, file);
}

QByteArray tableBytes(const HandOut &handOut)
{
    return writeToolsCsv(handOut.graph);
}

QByteArray projectBytes(const HandOut &handOut)
{
    return writeProjectJson(handOut.graph);
}

Result<void>
writeBytes(const HandOut &, const Pages &, const QByteArray &bytes, const QString &file)
{
    if (bytes.isEmpty())
        return Error {
            QCoreApplication::translate("martlet::Output",
                                        "This could not be made of the project as it is. "
                                        "Nothing was written, and the project is unchanged."),
            {},
            Error::Kind::NotWritten};
    return replaceFile(file, bytes);
}

ReportSource sourceOf(const HandOut &handOut)
{
    return {handOut.checked, handOut.report, handOut.views, handOut.pdf.date};
}

template<ReportKind kind>
Pages reportPages(const HandOut &handOut)
{
    return pagesOf(kind, sourceOf(handOut), handOut.pdf);
}

template<ReportKind kind>
Result<void>
writeReport(const HandOut &handOut, const Pages &pages, const QByteArray &, const QString &file)
{
    const Spoken language(handOut.language);
    return writePdf(pages, descriptionOf(kind, sourceOf(handOut), handOut.pdf), file);
}

/// With nothing that a scenario would change: what comes back must be about the project.
ReportSource plainSource(const HandOut &handOut, Report *report)
{
    CheckOptions options;
    options.today = handOut.pdf.date;
    if (const Result<Report> checked = check(handOut.graph, options))
        *report = *checked;
    return {handOut.graph, *report, {}, handOut.pdf.date};
}

Pages ownerPages(const HandOut &handOut)
{
    Report report;
    ReportSource source = plainSource(handOut, &report);
    source.person = handOut.person;
    return pagesOf(ReportKind::Owners, source, handOut.pdf);
}

QByteArray ownerSheetBytes(const HandOut &handOut)
{
    Report report;
    const ReportSource source = plainSource(handOut, &report);
    const OwnerOutlook outlook(source.graph, source.report, source.today);
    const Result<QByteArray> sheet =
        writeOwnerSheet(source.graph, outlook, handOut.person, source.today);
    return sheet ? *sheet : QByteArray();
}

/// One page with everything; where it cannot be made, empty.
QByteArray webPageBytes(const HandOut &handOut)
{
    QStringList views;
    for (const PrintedView &printed : handOut.views)
        views.append(printed.view.id);
    const Result<QByteArray> page = webPageOf(handOut.graph, views, handOut.pdf.date);
    return page ? *page : QByteArray();
}

QByteArray drawioBytes(const HandOut &handOut)
{
    return writeDrawio({handOut.graph, handOut.views});
}

QByteArray archimateBytes(const HandOut &handOut)
{
    return writeArchimate({handOut.graph, handOut.views});
}

QByteArray workbookBytes(const HandOut &handOut)
{
    const Result<QByteArray> book = writeXlsx(handOut.graph, handOut.pdf.date);
    return book ? *book : QByteArray();
}

/// Without the column that says which item a row is, which is hidden there.
ShownSheet shownSheet(const QString &name, const CsvTable &table)
{
    constexpr int most = 40;
    ShownSheet sheet {name, {}, {}, std::max(0, int(table.rows.size()) - 1)};
    const bool isMarked =
        !table.rows.isEmpty() && table.rows.first().cell(0).startsWith(itembook::mark);
    for (const CsvRow &row : table.rows.first(std::min<qsizetype>(table.rows.size(), most + 1)))
        sheet.rows.append(row.cells.mid(isMarked ? 1 : 0));
    if (!sheet.rows.isEmpty())
        sheet.headings = sheet.rows.takeFirst();
    return sheet;
}

QList<ShownSheet> workbookSheets(const HandOut &, const QByteArray &bytes)
{
    QList<ShownSheet> shown;
    const Result<QList<WorkbookSheet>> sheets = readWorkbook(bytes);
    for (const WorkbookSheet &sheet : sheets ? *sheets : QList<WorkbookSheet>()) {
        if (!sheet.isHidden)
            shown.append(shownSheet(sheet.name, sheet.table));
    }
    return shown;
}

QList<ShownSheet> csvSheet(const HandOut &, const QByteArray &bytes)
{
    const Result<CsvTable> table = readCsvTable(bytes);
    return table ? QList<ShownSheet> {shownSheet({}, *table)} : QList<ShownSheet>();
}

/// The kinds that the project has something of, with their tables.
QList<std::pair<const KindRow *, QByteArray>> kindTables(const Graph &graph)
{
    QList<std::pair<const KindRow *, QByteArray>> tables;
    for (const KindRow &kind : Schema::kinds()) {
        const bool isInTables = kind.sort == ItemSort::Element || kind.sort == ItemSort::Relation;
        if (isInTables && !graph.itemsOf(kind.id).empty())
            tables.append({&kind, writeKindCsv(graph, kind.id)});
    }
    return tables;
}

QList<ShownSheet> kindSheets(const HandOut &handOut, const QByteArray &)
{
    QList<ShownSheet> shown;
    for (const auto &[kind, bytes] : kindTables(handOut.graph)) {
        if (const Result<CsvTable> table = readCsvTable(bytes))
            shown.append(shownSheet(kind->plural(), *table));
    }
    return shown;
}

Error isThereAlready(const QString &file)
{
    return {QCoreApplication::translate(
                "martlet::Output",
                "“%1” is in that folder already, and somebody may have filled it in. "
                "Nothing was written. Choose an empty folder.")
                .arg(file),
            {},
            Error::Kind::NotWritten};
}

Result<void>
writeKindFiles(const HandOut &handOut, const Pages &, const QByteArray &, const QString &folder)
{
    const auto fileOf = [&](const KindRow *kind) {
        return QDir(folder).filePath(kind->id.text() + u".csv"_s);
    };
    const auto tables = kindTables(handOut.graph);
    for (const auto &table : tables) {
        if (const QFileInfo file(fileOf(table.first)); file.exists())
            return isThereAlready(file.fileName());
    }
    for (const auto &[kind, bytes] : tables) {
        if (const auto written = replaceFile(fileOf(kind), bytes); !written)
            return written.error();
    }
    return {};
}

/// The files of owners, one a row.
QList<ShownSheet> ownerFiles(const HandOut &handOut, const QByteArray &)
{
    const OwnerOutlook outlook(handOut.checked, handOut.report, handOut.pdf.date);
    ShownSheet sheet {{},
                      {QCoreApplication::translate("martlet::Output", "File"),
                       QCoreApplication::translate("martlet::Output", "Looks after"),
                       QCoreApplication::translate("martlet::Output", "Findings there")},
                      {},
                      0};
    for (const auto &[person, file] : ownerSheets(handOut.checked, outlook))
        sheet.rows.append({file,
                           QLocale().toString(outlook.roles(person).size()),
                           QLocale().toString(outlook.findings(person).size())});
    sheet.rowCount = int(sheet.rows.size());
    return {sheet};
}

// What is there already may be what somebody has filled in and sent back.
Result<void>
writeOwnerFiles(const HandOut &handOut, const Pages &, const QByteArray &, const QString &folder)
{
    const OwnerOutlook outlook(handOut.checked, handOut.report, handOut.pdf.date);
    for (const OwnerSheet &sheet : ownerSheets(handOut.checked, outlook)) {
        if (QFileInfo::exists(QDir(folder).filePath(sheet.file)))
            return isThereAlready(sheet.file);
    }
    const auto written = writeOwnerSheets(handOut.checked, outlook, handOut.pdf.date, folder);
    return written ? Result<void>() : Result<void>(written.error());
}

QByteArray calendarBytes(const HandOut &handOut)
{
    return writeRenewals(handOut.graph, handOut.pdf.date);
}

Result<void>
writeCopy(const HandOut &handOut, const Pages &, const QByteArray &, const QString &file)
{
    if (handOut.left && handOut.whole)
        return WorkingCopy::createRedacted(
            file, withStamps(*handOut.left, *handOut.whole), handOut.passphrase);
    const QString label = QCoreApplication::translate("martlet::Output", "Copy for others");
    const auto made = WorkingCopy::create(file, handOut.graph, {}, label, handOut.passphrase);
    return made ? Result<void>() : Result<void>(made.error());
}

Result<void> writeProtected(const HandOut &handOut,
                            const Pages &pages,
                            const QByteArray &bytes,
                            const QString &file)
{
    if (handOut.passphrase.isEmpty())
        return Error {
            QCoreApplication::translate(
                "martlet::Output", "A protected copy needs a passphrase. Nothing was written."),
            {},
            Error::Kind::NotWritten};
    return writeCopy(handOut, pages, bytes, file);
}

/// What is in a file that cannot be shown: how large it is, and what of.
QString contentsText(const HandOut &handOut, const QByteArray &bytes)
{
    QStringList lines;
    if (!bytes.isEmpty())
        lines.append(QLocale().formattedDataSize(bytes.size(), 0) + u'\n');
    for (const PrintedView &printed : handOut.views) {
        const SheetTitle title = titleOf(printed.view, handOut.pdf.date);
        lines.append(u"%1: %2"_s.arg(title.view, title.counts));
    }
    for (const KindRow &kind : Schema::kinds()) {
        const auto count = handOut.graph.itemsOf(kind.id).size();
        if (count > 0 && kind.sort != ItemSort::Project)
            lines.append(u"%1: %2"_s.arg(kind.plural()).arg(count));
    }
    return lines.join(u'\n');
}

QStringList warningsOf(const Output &output, const Pages &pages)
{
    QStringList warnings = missingText(missingLetters(pages));
    if (output.hasPaper && !output.isReport)
        warnings.append(smallNamesText(pages));
    warnings.removeAll(QString());
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
        {.id = u"pdf"_s,
         .ending = u"pdf"_s,
         .icon = u"pdf"_s,
         .labelSource = QT_TRANSLATE_NOOP("martlet::Output", "PDF"),
         .aboutSource = QT_TRANSLATE_NOOP(
             "martlet::Output", "To send, to print, to put on the wall; names can be searched."),
         .views = Views::Many,
         .hasPaper = true,
         .pages = &pdfPages,
         .write = &writePages},
        {.id = u"audit"_s,
         .ending = u"pdf"_s,
         .icon = u"list"_s,
         .labelSource = QT_TRANSLATE_NOOP("martlet::Output", "Audit report"),
         .aboutSource = QT_TRANSLATE_NOOP("martlet::Output",
                                          "For those who decide: figures, findings, what to do."),
         .views = Views::All,
         .hasPaper = true,
         .isReport = true,
         .pages = &reportPages<ReportKind::Audit>,
         .write = &writeReport<ReportKind::Audit>},
        {.id = u"summary"_s,
         .ending = u"pdf"_s,
         .icon = u"list"_s,
         .labelSource = QT_TRANSLATE_NOOP("martlet::Output", "Audit in short"),
         .aboutSource =
             QT_TRANSLATE_NOOP("martlet::Output",
                               "For the board: two pages with the figures and what to start with."),
         .hasPaper = true,
         .isReport = true,
         .pages = &reportPages<ReportKind::Summary>,
         .write = &writeReport<ReportKind::Summary>},
        {.id = u"handbook"_s,
         .ending = u"pdf"_s,
         .icon = u"list"_s,
         .labelSource = QT_TRANSLATE_NOOP("martlet::Output", "Handbook of activities"),
         .aboutSource = QT_TRANSLATE_NOOP(
             "martlet::Output", "For those who do the work: who does what, when, and how well."),
         .hasPaper = true,
         .isReport = true,
         .pages = &reportPages<ReportKind::Handbook>,
         .write = &writeReport<ReportKind::Handbook>},
        {.id = u"owners"_s,
         .ending = u"pdf"_s,
         .icon = u"list"_s,
         .labelSource = QT_TRANSLATE_NOOP("martlet::Output", "Pages for owners"),
         .aboutSource = QT_TRANSLATE_NOOP(
             "martlet::Output",
             "For each person and team: what is theirs, and what is missing there."),
         .hasPaper = true,
         .isReport = true,
         .pages = &reportPages<ReportKind::Owners>,
         .write = &writeReport<ReportKind::Owners>},
        {.id = u"owner-sheet"_s,
         .ending = u"xlsx"_s,
         .icon = u"table"_s,
         .labelSource = QT_TRANSLATE_NOOP("martlet::Output", "Spreadsheet for one owner (XLSX)"),
         .aboutSource = QT_TRANSLATE_NOOP(
             "martlet::Output",
             "To be filled in by one person or team; comes back with Open a list."),
         .pages = &ownerPages,
         .bytes = &ownerSheetBytes,
         .write = &writeBytes,
         .isPersonal = true,
         .isText = false},
        {.id = u"processing"_s,
         .ending = u"pdf"_s,
         .icon = u"list"_s,
         .labelSource = QT_TRANSLATE_NOOP("martlet::Output", "Record of processing"),
         .aboutSource = QT_TRANSLATE_NOOP(
             "martlet::Output",
             "What is done with personal data, with its gaps (GDPR, Article 30)."),
         .hasPaper = true,
         .isReport = true,
         .pages = &reportPages<ReportKind::Processing>,
         .write = &writeReport<ReportKind::Processing>},
        {.id = u"html"_s,
         .ending = u"html"_s,
         .icon = u"table"_s,
         .labelSource = QT_TRANSLATE_NOOP("martlet::Output", "Web page"),
         .aboutSource = QT_TRANSLATE_NOOP(
             "martlet::Output",
             "For everybody: one file that any browser opens, without a network."),
         .views = Views::All,
         .pages = &picturePage,
         .bytes = &webPageBytes,
         .write = &writeBytes,
         .isText = false},
        {.id = u"svg"_s,
         .ending = u"svg"_s,
         .icon = u"image"_s,
         .labelSource = QT_TRANSLATE_NOOP("martlet::Output", "SVG drawing"),
         .aboutSource =
             QT_TRANSLATE_NOOP("martlet::Output", "For web pages and programs that draw."),
         .views = Views::One,
         .pages = &picturePage,
         .write = &writeDrawing},
        {.id = u"png"_s,
         .ending = u"png"_s,
         .icon = u"image"_s,
         .labelSource = QT_TRANSLATE_NOOP("martlet::Output", "PNG picture"),
         .aboutSource =
             QT_TRANSLATE_NOOP("martlet::Output", "For slides and chats, as sharp as you like."),
         .views = Views::One,
         .pages = &picturePage,
         .write = &writeImage,
         .isImage = true},
        {.id = u"xlsx"_s,
         .ending = u"xlsx"_s,
         .icon = u"table"_s,
         .labelSource = QT_TRANSLATE_NOOP("martlet::Output", "Spreadsheet of everything (XLSX)"),
         .aboutSource = QT_TRANSLATE_NOOP(
             "martlet::Output",
             "To fill in and take back: a sheet for each kind, and the findings."),
         .bytes = &workbookBytes,
         .write = &writeBytes,
         .sheets = &workbookSheets},
        {.id = u"ownersheets"_s,
         .ending = u"xlsx"_s,
         .icon = u"table"_s,
         .labelSource = QT_TRANSLATE_NOOP("martlet::Output", "Spreadsheets for all owners (XLSX)"),
         .aboutSource = QT_TRANSLATE_NOOP(
             "martlet::Output",
             "A file for each person and team: what is missing, with cells to fill in."),
         .write = &writeOwnerFiles,
         .sheets = &ownerFiles,
         .isFolder = true},
        {.id = u"csv"_s,
         .ending = u"csv"_s,
         .icon = u"table"_s,
         .labelSource = QT_TRANSLATE_NOOP("martlet::Output", "Table of tools (CSV)"),
         .aboutSource =
             QT_TRANSLATE_NOOP("martlet::Output", "For spreadsheets; comes back with Open a list."),
         .bytes = &tableBytes,
         .write = &writeBytes,
         .sheets = &csvSheet},
        {.id = u"csvkinds"_s,
         .ending = u"csv"_s,
         .icon = u"table"_s,
         .labelSource = QT_TRANSLATE_NOOP("martlet::Output", "Tables of everything (CSV)"),
         .aboutSource = QT_TRANSLATE_NOOP("martlet::Output",
                                          "A file for each kind of things and connections; each "
                                          "comes back with Open a list."),
         .write = &writeKindFiles,
         .sheets = &kindSheets,
         .isFolder = true},
        {.id = u"drawio"_s,
         .ending = u"drawio"_s,
         .icon = u"image"_s,
         .labelSource = QT_TRANSLATE_NOOP("martlet::Output", "draw.io diagram"),
         .aboutSource = QT_TRANSLATE_NOOP(
             "martlet::Output", "To go on drawing there; what changes comes back by import."),
         .views = Views::Many,
         .bytes = &drawioBytes,
         .write = &writeBytes,
         .isText = false},
        {.id = u"archimate"_s,
         .ending = u"xml"_s,
         .icon = u"image"_s,
         .labelSource = QT_TRANSLATE_NOOP("martlet::Output", "ArchiMate model"),
         .aboutSource = QT_TRANSLATE_NOOP("martlet::Output",
                                          "For programs of architects; comes back by import."),
         .views = Views::Many,
         .bytes = &archimateBytes,
         .write = &writeBytes,
         .isText = false},
        {.id = u"ics"_s,
         .ending = u"ics"_s,
         .icon = u"calendar"_s,
         .labelSource = QT_TRANSLATE_NOOP("martlet::Output", "Calendar of renewals"),
         .aboutSource = QT_TRANSLATE_NOOP(
             "martlet::Output", "When contracts and trials end, and until when to decide."),
         .bytes = &calendarBytes,
         .write = &writeBytes},
        {.id = u"json"_s,
         .ending = u"json"_s,
         .icon = u"database"_s,
         .labelSource = QT_TRANSLATE_NOOP("martlet::Output", "Project as JSON"),
         .aboutSource = QT_TRANSLATE_NOOP("martlet::Output",
                                          "For scripts and other programs; all of the project."),
         .bytes = &projectBytes,
         .write = &writeBytes},
        {.id = u"copy"_s,
         .ending = u"martlet"_s,
         .icon = u"database"_s,
         .labelSource = QT_TRANSLATE_NOOP("martlet::Output", "Copy of the project"),
         .aboutSource = QT_TRANSLATE_NOOP(
             "martlet::Output",
             "For others to go on with, without history: a project of its own, or, with parts left "
             "out, a copy that can be merged back."),
         .write = &writeCopy,
         .isText = false},
        {.id = u"protected"_s,
         .ending = u"martlet.age"_s,
         .icon = u"lock"_s,
         .labelSource = QT_TRANSLATE_NOOP("martlet::Output", "Protected copy"),
         .aboutSource = QT_TRANSLATE_NOOP(
             "martlet::Output",
             "Opened by a passphrase only; with its history, where nothing is left out."),
         .write = &writeProtected,
         .hasPassphrase = true,
         .isText = false},
    };
    return list;
}

const Output &outputNamed(const QString &id)
{
    const auto found = std::ranges::find(outputs(), id, &Output::id);
    return found == outputs().end() ? outputs().first() : *found;
}

static PrintedView redrawn(const PrintedView &printed, const Graph &graph, const Badges &badges)
{
    PrintedView made {MapView::of(graph, printed.view.id, badges), {}, printed.remarks};
    const Result<Arrangement> arrangement = arrange(made.view, ArrangeScope::OnlyNew);
    made.arrangement = arrangement ? *arrangement : Arrangement();
    return made;
}

HandOut redacted(const HandOut &handOut, const RedactionProfile &profile)
{
    const Graph placed = withPlaces(handOut.checked, handOut.views);
    const RedactedCopy copy = redacted(placed, profile);
    CheckOptions options;
    options.today = handOut.pdf.date;
    const Result<Report> report = check(copy.graph, options);
    HandOut made = handOut;
    made.graph = copy.graph;
    made.checked = copy.graph;
    made.report = report ? *report : Report();
    made.told = textOf(copy, placed);
    made.left = std::make_shared<const RedactedCopy>(copy);
    for (PrintedView &view : made.views) {
        view = redrawn(view, copy.graph, badgesOf(made.report.findings));
        view.remarks.append(QCoreApplication::translate("martlet::Output", "Left out: %1")
                                .arg(withheldText(profile)));
    }
    return made;
}

/// The pages of a report in its own language, which has other words on its maps as well.
static Pages spokenPages(const Output &output, HandOut *handOut)
{
    const Spoken language(handOut->language);
    handOut->pdf.language = spokenLocale().bcp47Name();
    const Graph placed = withPlaces(handOut->checked, handOut->views);
    for (PrintedView &view : handOut->views)
        view = redrawn(view, placed, badgesOf(handOut->report.findings));
    return output.pages(*handOut);
}

Preview previewOf(const Output &output, const HandOut &handOut)
{
    constexpr qsizetype shownText = 20000;
    Preview preview {handOut, {}, {}, {}, {}, {}};
    if (output.isReport && !handOut.language.isEmpty())
        preview.pages = spokenPages(output, &preview.handOut);
    else if (output.pages)
        preview.pages = output.pages(handOut);
    if (output.bytes)
        preview.bytes = output.bytes(handOut);
    if (output.sheets)
        preview.sheets = output.sheets(handOut, preview.bytes);
    preview.text = output.isText ? QString::fromUtf8(preview.bytes.left(shownText))
                                 : contentsText(handOut, preview.bytes);
    preview.warnings = warningsOf(output, preview.pages);
    return preview;
}

} // namespace martlet
