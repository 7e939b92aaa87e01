// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/projectaccess.h"
#include "app/cli/viewchoice.h"
#include "model/analysis/engine.h"
#include "model/drawing/arrange.h"
#include "model/drawing/filewriter.h"
#include "model/drawing/pdfprinter.h"
#include "model/drawing/pngprinter.h"
#include "model/drawing/svgprinter.h"
#include "model/exchange/formats.h"
#include "model/exchange/viewexport.h"

#include <QFile>
#include <QLocale>

#include <sys/stat.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

class ExportCommand
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Cli)

public:
    ExportCommand(const QCommandLineParser &parser, Console &console)
        : m_parser(parser)
        , m_console(console)
    { }

    static void addOptions(QCommandLineParser &parser);
    static int run(const QCommandLineParser &parser, Console &console)
    {
        return ExportCommand(parser, console).perform();
    }

private:
    int perform();
    Result<void> readOptions();
    Result<const Format *> formatOf(const QString &file) const;
    Result<void> chooseViews(const Graph &graph);
    /// An error where a target is the project's own file.
    Result<void> spareProject(const QString &project) const;
    Result<void> write(const QString &file, const Format &format, const Graph &graph);
    Result<void> writePicture(const QString &file, const Format &format, const Graph &graph);
    Result<std::vector<PrintedView>> pictures(const Graph &graph);

    const QCommandLineParser &m_parser;
    Console &m_console;
    QList<std::pair<QString, const Format *>> m_targets;
    PdfOptions m_pdf;
    QStringList m_views;
};

void ExportCommand::addOptions(QCommandLineParser &parser)
{
    addOption(parser,
              u"to"_s,
              tr("The file to write; its ending says the format. May be repeated."),
              u"OUT"_s);
    addOption(parser, u"as"_s, tr("The format, where the ending does not say it."), u"FORMAT"_s);
    addOption(parser,
              u"view"_s,
              tr("The view to draw, by name or identity, or all for all pages of a PDF or a "
                 "draw.io file."),
              u"NAME"_s);
    addOption(parser, u"page"_s, tr("The paper of a PDF, such as A4 or A3."), u"SIZE"_s);
    addOption(parser,
              u"poster"_s,
              tr("How many sheets a PDF is spread over, such as 2x3."),
              u"COLSxROWS"_s);
}

static QStringList exportIds()
{
    QStringList ids;
    for (const Format &format : formats()) {
        if (format.canExport())
            ids.append(format.id);
    }
    return ids;
}

Result<const Format *> ExportCommand::formatOf(const QString &file) const
{
    const QString as = m_parser.value(u"as"_s);
    const Format *format = as.isEmpty() ? formatOfEnding(file) : findFormat(as);
    if (format && format->canExport())
        return format;
    const QString sentence = as.isEmpty()
        ? tr("The ending of “%1” names no format that can be written. There are: %2.")
              .arg(file, exportIds().join(u", "_s))
        : tr("There is no export of “%1”. %2").arg(as, candidates(as, exportIds()));
    return Error {sentence, {}, Error::Kind::WrongUse};
}

Result<void> ExportCommand::readOptions()
{
    const QStringList files = m_parser.values(u"to"_s);
    const auto wrong = [](const QString &sentence) {
        return Error {sentence, {}, Error::Kind::WrongUse};
    };
    if (files.isEmpty())
        return wrong(tr("Say where to write with --to, such as --to map.pdf."));
    for (const QString &file : files) {
        const Result<const Format *> format = formatOf(file);
        if (!format)
            return format.error();
        m_targets.append({file, *format});
    }
    const QString page = m_parser.value(u"page"_s);
    m_pdf.page.paper = paperNamed(page);
    if (!page.isEmpty() && !m_pdf.page.paper)
        return wrong(tr("“%1” is no size of paper that is known.").arg(page));
    const QString poster = m_parser.value(u"poster"_s);
    const std::optional<QSize> sheets = posterNamed(poster);
    if (!poster.isEmpty() && !sheets)
        return wrong(tr("“%1” is no poster such as 2x3, of at most 20x20 sheets.").arg(poster));
    m_pdf.page.columns = sheets ? sheets->width() : 1;
    m_pdf.page.rows = sheets ? sheets->height() : 1;
    m_pdf.date = m_console.today;
    m_pdf.language = QLocale().bcp47Name();
    return {};
}

Result<void> ExportCommand::chooseViews(const Graph &graph)
{
    const Result<QStringList> views = chosenViews(graph, m_parser.value(u"view"_s));
    if (!views)
        return views.error();
    m_views = *views;
    for (const auto &[file, format] : std::as_const(m_targets)) {
        if (format->isPicture && !format->holdsAllViews && m_views.size() > 1)
            return Error {tr("“%1” can hold one view only. Name one with --view.").arg(file),
                          {},
                          Error::Kind::WrongUse};
    }
    return {};
}

static Badges badgesOf(const Report &report)
{
    Badges badges;
    for (const Finding &finding : report.findings) {
        if (finding.isWaived())
            continue;
        for (const QString &item : finding.keyItems) {
            Badge &badge = badges[item];
            if (finding.severity == Severity::Error)
                ++badge.errors;
            else if (finding.severity == Severity::Warning)
                ++badge.warnings;
            else
                ++badge.infos;
        }
    }
    return badges;
}

Result<std::vector<PrintedView>> ExportCommand::pictures(const Graph &graph)
{
    CheckOptions options;
    options.today = m_console.today;
    const Result<Report> report = check(graph, options);
    if (!report)
        return report.error();
    const Badges badges = badgesOf(*report);
    std::vector<PrintedView> made;
    for (const QString &id : std::as_const(m_views)) {
        MapView view = MapView::of(graph, id, badges);
        Result<Arrangement> arrangement = arrange(view, ArrangeScope::OnlyNew);
        if (!arrangement)
            return arrangement.error();
        made.push_back({std::move(view), std::move(*arrangement)});
    }
    return made;
}

Result<void>
ExportCommand::writePicture(const QString &file, const Format &format, const Graph &graph)
{
    // Twice the points: sharp on a screen of any density, and on paper at a good size.
    constexpr double pixelsPerPoint = 2;
    const Result<std::vector<PrintedView>> views = pictures(graph);
    if (!views)
        return views.error();
    if (format.id == "pdf"_L1)
        return writePdf(*views, m_pdf, file);
    if (format.writeViews)
        return replaceFile(file, format.writeViews({graph, *views}));
    const PrintedView &first = views->front();
    const SheetTitle title = titleOf(first.view, m_console.today);
    const Picture sheet = drawSheet(first.view, first.arrangement, title);
    if (format.id == "svg"_L1)
        return writeSvg(sheet, Theme::print(), title.project, file);
    return writePng(sheet, Theme::print(), pixelsPerPoint, file);
}

Result<void> ExportCommand::write(const QString &file, const Format &format, const Graph &graph)
{
    if (format.isPicture)
        return writePicture(file, format, graph);
    if (format.writeOfDay)
        return replaceFile(file, format.writeOfDay(graph, m_console.today));
    return replaceFile(file, format.write(graph));
}

// By what is on the disk: a project may have any name, and several.
static bool isSameFile(const QString &one, const QString &other)
{
    struct stat a = {};
    struct stat b = {};
    return ::stat(QFile::encodeName(one).constData(), &a) == 0
        && ::stat(QFile::encodeName(other).constData(), &b) == 0 && a.st_dev == b.st_dev
        && a.st_ino == b.st_ino;
}

Result<void> ExportCommand::spareProject(const QString &project) const
{
    for (const auto &[target, format] : m_targets) {
        if (isSameFile(project, target))
            return Error {tr("“%1” is the project itself and was left as it is. Name another file "
                             "with --to.")
                              .arg(target),
                          {},
                          Error::Kind::NotWritten};
    }
    return {};
}

int ExportCommand::perform()
{
    const auto file = onlyFile(m_parser, m_console);
    if (!file)
        return Console::misused;
    if (const Result<void> fine = readOptions(); !fine)
        return m_console.fail(fine.error());
    const auto project = openProjectFile(*file, m_console);
    if (!project)
        return m_console.fail(project.error());
    const Graph &graph = (*project)->graph();
    if (const Result<void> fine = chooseViews(graph); !fine)
        return m_console.fail(fine.error());
    if (const Result<void> fine = spareProject(*file); !fine)
        return m_console.fail(fine.error());
    for (const auto &[target, format] : std::as_const(m_targets)) {
        if (const Result<void> written = write(target, *format, graph); !written)
            return m_console.fail(written.error());
        m_console.say(tr("Written: %1").arg(target));
    }
    return Console::fine;
}

} // namespace

Command exportCommand()
{
    return {u"export"_s,
            u"FILE --to OUT…"_s,
            QT_TRANSLATE_NOOP("martlet::Cli",
                              "Writes the map as a picture, or the project in another format."),
            false,
            &ExportCommand::addOptions,
            &ExportCommand::run};
}

} // namespace martlet
