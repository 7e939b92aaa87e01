// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/changesoption.h"
#include "app/cli/command.h"
#include "app/cli/passphraseinput.h"
#include "app/cli/projectaccess.h"
#include "app/cli/scenariochoice.h"
#include "app/cli/viewchoice.h"
#include "model/analysis/engine.h"
#include "model/base/language.h"
#include "model/base/text.h"
#include "model/change/scenario.h"
#include "model/compare/proposals.h"
#include "model/document/changesheet.h"
#include "model/document/handout.h"
#include "model/document/watcher.h"
#include "model/drawing/arrange.h"
#include "model/drawing/filewriter.h"
#include "model/drawing/legibility.h"
#include "model/drawing/missingletters.h"
#include "model/drawing/pdfprinter.h"
#include "model/drawing/pngprinter.h"
#include "model/drawing/svgprinter.h"
#include "model/exchange/csvexport.h"
#include "model/exchange/formats.h"
#include "model/exchange/ownersheet.h"
#include "model/exchange/viewexport.h"
#include "model/redaction/redact.h"
#include "model/report/reports.h"
#include "model/storage/changepackage.h"
#include "model/storage/workingcopy.h"
#include "model/webpage/webpage.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <sys/stat.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Cli)
};

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
    Result<void> readPageOptions();
    Result<Graph> readThrough(const Graph &graph);
    Result<Graph> redact(const Graph &graph);
    bool isOnlyAsked() const
    {
        return (m_parser.isSet(u"redact"_s) || m_parser.isSet(u"changes-since"_s))
            && m_parser.isSet(u"dry-run"_s);
    }
    Result<void> fitChanges(const QString &file, const Format *format) const;
    Result<void> sendChanges(const QString &file);
    Result<void> writeChanges(const QString &file, const HeldChanges &since);
    Result<void> readReport();
    Result<void> readKind();
    Result<const Format *> formatOf(const QString &file) const;
    Result<void> chooseViews(const Graph &graph);
    /// An error where a target is the project's own file.
    Result<void> spareProject(const QString &project) const;
    Result<void> write(const QString &file, const Format &format, const Graph &graph);
    Result<void> writeProject(const QString &file, const Graph &graph);
    Result<void> writePicture(const QString &file, const Format &format, const Graph &graph);
    Result<void> writeReport(const QString &file, const Format &format, const Graph &graph);
    Result<void> writeOwnerSheets(const QString &target, const Graph &graph);
    void nameMissingLetters(const std::vector<PdfPage> &pages) const;
    Result<void> writeWebPage(const QString &file, const Graph &graph);
    Result<Report> checked(const Graph &graph) const;
    Result<std::vector<PrintedView>> pictures(const Graph &graph, const Report &report);
    QStringList remarksOf(const QString &view, const Graph &graph) const;

    const QCommandLineParser &m_parser;
    Console &m_console;
    std::unique_ptr<WorkingCopy> m_project;
    QList<std::pair<QString, const Format *>> m_targets;
    PdfOptions m_pdf;
    QString m_language; ///< of reports; empty: the program's
    QStringList m_views;
    double m_scale = usualScale;
    QString m_scenario; ///< name; empty: the project as it is
    std::optional<RedactionProfile> m_redaction;
    RedactedCopy m_redacted;
    std::optional<ReportKind> m_report;
    Key m_kind; ///< of the rows of a table; none: tools
};

void ExportCommand::addOptions(QCommandLineParser &parser)
{
    addOption(
        parser,
        u"to"_s,
        tr("The file to write; its ending says the format. May be repeated. A whole copy of the "
           "project ends with .martlet, and with .martlet.age one that only a passphrase "
           "opens."),
        u"OUT"_s);
    addOption(parser, u"as"_s, tr("The format, where the ending does not say it."), u"FORMAT"_s);
    addOption(parser,
              u"view"_s,
              tr("The view to draw, by name or identity, or all for all pages of a PDF or a "
                 "draw.io file. May be repeated. A web page has all of them anyway."),
              u"NAME"_s);
    addOption(
        parser,
        u"page"_s,
        tr("The page of a PDF: a paper such as A4 or Letter, a size such as 420x600mm, or map "
           "for one as large as the map."),
        u"SIZE"_s);
    addOption(parser,
              u"orientation"_s,
              tr("How the page is turned: portrait, landscape, or auto."),
              u"WORD"_s);
    addOption(parser,
              u"poster"_s,
              tr("How many sheets a PDF is spread over, such as 2x3."),
              u"COLSxROWS"_s);
    addOption(parser,
              u"scale"_s,
              tr("How many pixels a PNG has to a point: 1 as on old screens, 2 as usual here."),
              u"NUMBER"_s);
    addOption(parser,
              u"findings"_s,
              tr("List the findings after the views of a PDF, each linked to its card."));
    addOption(parser, u"title"_s, tr("What a PDF is called, instead of the project."), u"TEXT"_s);
    addOption(parser, u"author"_s, tr("Who wrote a PDF, as it says itself."), u"NAME"_s);
    addOption(
        parser, u"scenario"_s, tr("Write the map as this scenario would leave it."), u"NAME"_s);
    addOption(parser,
              u"report"_s,
              tr("A report instead of the map alone: %1.").arg(reportIds().join(u", "_s)),
              u"NAME"_s);
    addOption(parser,
              u"redact"_s,
              tr("Leave out what others should not read, as this profile says: agency, public, or "
                 "one of the project's own."),
              u"PROFILE"_s);
    addOption(
        parser,
        u"changes-since"_s,
        tr("Only what changed since somebody's copy of the project, a day, or a snapshot, for "
           "martlet merge to take: to a small file that ends with .martlet-changes; or to a "
           "spreadsheet "
           "of proposals, which comes back with martlet import."),
        u"COPY"_s);
    addOption(parser,
              u"dry-run"_s,
              tr("With --redact or --changes-since: only list what would leave and what would "
                 "not."));
    addOption(parser,
              u"owner"_s,
              tr("Whose page or spreadsheet of the report owners to write. Without it, a PDF has a "
                 "page for each, and for spreadsheets --to is a folder."),
              u"NAME"_s);
    addOption(parser,
              u"kind"_s,
              tr("What the rows of a CSV are, such as touchpoint or data-flow."),
              u"KIND"_s);
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

static const Format &projectFormat()
{
    static const Format format {u"martlet"_s, {u"martlet"_s}, {}};
    return format;
}

static const Format &changesFormat()
{
    static const Format format {u"martlet-changes"_s, {u"martlet-changes"_s}, {}};
    return format;
}

static bool isChangesName(const QString &file)
{
    return file.endsWith(changesEnding, Qt::CaseInsensitive)
        || file.endsWith(protectedChangesEnding, Qt::CaseInsensitive);
}

static bool isProjectName(const QString &file)
{
    return file.endsWith(".martlet"_L1, Qt::CaseInsensitive)
        || file.endsWith(protectedEnding, Qt::CaseInsensitive);
}

Result<const Format *> ExportCommand::formatOf(const QString &file) const
{
    const QString as = m_parser.value(u"as"_s);
    if (as.isEmpty() && isProjectName(file))
        return &projectFormat();
    if (as.isEmpty() && isChangesName(file))
        return &changesFormat();
    const Format *format = as.isEmpty() ? formatOfEnding(file) : findFormat(as);
    if (format && format->canExport())
        return format;
    const QString sentence = as.isEmpty()
        ? tr("The ending of “%1” names no format that can be written. There are: %2.")
              .arg(file, exportIds().join(u", "_s))
        : tr("There is no export of “%1”. %2").arg(as, candidates(as, exportIds()));
    return Error {sentence, {}, Error::Kind::WrongUse};
}

/// Changes alone go into files for them, and nothing else does.
Result<void> ExportCommand::fitChanges(const QString &file, const Format *format) const
{
    const bool isForChanges = format == &changesFormat();
    const bool hasChanges = m_parser.isSet(u"changes-since"_s);
    if (isForChanges == hasChanges || (hasChanges && format->id == "xlsx"_L1))
        return {};
    const QString sentence = isForChanges
        ? tr("Say with --changes-since which copy, day or snapshot the changes in “%1” come after.")
        : tr("“%1” cannot hold changes alone. Name a file that ends with .martlet-changes or "
             ".xlsx.");
    return Error {sentence.arg(file), {}, Error::Kind::WrongUse};
}

Result<void> ExportCommand::readOptions()
{
    const QStringList files = m_parser.values(u"to"_s);
    const auto wrong = [](const QString &sentence) {
        return Error {sentence, {}, Error::Kind::WrongUse};
    };
    if (files.isEmpty() && !isOnlyAsked())
        return wrong(tr("Say where to write with --to, such as --to map.pdf."));
    for (const QString &file : files) {
        const Result<const Format *> format = formatOf(file);
        if (!format)
            return format.error();
        if (const Result<void> fine = fitChanges(file, *format); !fine)
            return fine;
        m_targets.append({file, *format});
    }
    if (m_parser.isSet(u"changes-since"_s) && m_parser.isSet(u"redact"_s))
        return wrong(tr("Changes cannot be sent with parts left out. Send a copy with parts left "
                        "out instead: leave out --changes-since."));
    if (const Result<void> fine = readPageOptions(); !fine)
        return fine;
    m_pdf.date = m_console.today;
    m_pdf.title = m_parser.value(u"title"_s);
    m_pdf.author = m_parser.value(u"author"_s);
    const Result<void> fine = readKind();
    return fine ? readReport() : fine;
}

Result<void> ExportCommand::readPageOptions()
{
    const auto wrong = [](const QString &sentence) {
        return Error {sentence, {}, Error::Kind::WrongUse};
    };
    const QString page = m_parser.value(u"page"_s);
    if (!page.isEmpty() && !readPage(page, &m_pdf.page))
        return wrong(tr("“%1” is no size of paper that is known. There are: %2, a size from 50 to "
                        "5080 mm such as "
                        "420x600mm, and map.")
                         .arg(page, paperNames().join(u", "_s)));
    const QString turn = m_parser.value(u"orientation"_s);
    if (!turn.isEmpty() && !turnNamed(turn))
        return wrong(tr("“%1” is no orientation; there are: portrait, landscape, auto.").arg(turn));
    m_pdf.page.turn = turnNamed(turn).value_or(m_pdf.page.turn);
    if (m_parser.isSet(u"scale"_s)) {
        m_scale = m_parser.value(u"scale"_s).toDouble();
        if (!(m_scale >= leastScale && m_scale <= mostScale))
            return wrong(tr("“%1” is no scale. It is a number from %2 to %3.")
                             .arg(m_parser.value(u"scale"_s),
                                  QString::number(leastScale),
                                  QString::number(mostScale)));
    }
    const QString poster = m_parser.value(u"poster"_s);
    const std::optional<QSize> sheets = posterNamed(poster);
    if (!poster.isEmpty() && !sheets)
        return wrong(tr("“%1” is no poster such as 2x3, of at most 20x20 sheets.").arg(poster));
    m_pdf.page.columns = sheets ? sheets->width() : 1;
    m_pdf.page.rows = sheets ? sheets->height() : 1;
    if (m_pdf.page.isAsMap && m_pdf.page.isPoster())
        return wrong(tr("A page as large as the map is not spread over sheets. Name a paper such "
                        "as --page A4, or leave out --poster."));
    return {};
}

Result<void> ExportCommand::readKind()
{
    QStringList ids;
    for (const ItemSort sort : {ItemSort::Element, ItemSort::Relation}) {
        for (const KindRow *kind : Schema::kindsOf(sort))
            ids.append(kind->id.text());
    }
    const QString kind = m_parser.value(u"kind"_s);
    if (!kind.isEmpty() && !ids.contains(kind))
        return Error {tr("There is no table of “%1”. %2").arg(kind, candidates(kind, ids)),
                      {},
                      Error::Kind::WrongUse};
    m_kind = kind.isEmpty() ? Key() : Key(kind);
    return {};
}

Result<void> ExportCommand::readReport()
{
    if (!m_parser.isSet(u"report"_s))
        return {};
    const QString name = m_parser.value(u"report"_s);
    m_report = reportNamed(name);
    if (!m_report)
        return Error {tr("There is no report “%1”. %2").arg(name, candidates(name, reportIds())),
                      {},
                      Error::Kind::WrongUse};
    for (const auto &[file, format] : std::as_const(m_targets)) {
        const bool isSheet = format->id == "xlsx"_L1 && m_report == ReportKind::Owners;
        const bool isFine = isSheet || format->id == "pdf"_L1 || format->id == "html"_L1
            || (format->id == "csv"_L1 && isTable(*m_report));
        if (!isFine)
            return Error {tr("“%1” cannot hold a report. Name a file that ends with .pdf or .html.")
                              .arg(file),
                          {},
                          Error::Kind::WrongUse};
        if (isSheet && !m_parser.isSet(u"owner"_s) && !QFileInfo(file).isDir())
            return Error {tr("Say whose spreadsheet to write with --owner, or name a folder for "
                             "those of all, with --as xlsx."),
                          {},
                          Error::Kind::WrongUse};
    }
    return {};
}

Result<void> ExportCommand::chooseViews(const Graph &graph)
{
    QStringList wanted = m_parser.values(u"view"_s);
    wanted.removeAll(QString());
    if (wanted.isEmpty())
        wanted.append(m_report ? u"all"_s : QString());
    for (const QString &word : std::as_const(wanted)) {
        const Result<QStringList> views = chosenViews(graph, word);
        if (!views)
            return views.error();
        m_views += *views;
    }
    m_views.removeDuplicates();
    for (const auto &[file, format] : std::as_const(m_targets)) {
        if (format->isPicture && !format->holdsAllViews && m_views.size() > 1)
            return Error {tr("“%1” can hold one view only. Name one with --view.").arg(file),
                          {},
                          Error::Kind::WrongUse};
    }
    return {};
}

QStringList ExportCommand::remarksOf(const QString &view, const Graph &graph) const
{
    QStringList remarks = martlet::remarksOf(graph, view);
    if (!m_scenario.isEmpty() && !m_redaction) // plans leave nothing, not even their names
        remarks.prepend(tr("Scenario: %1").arg(m_scenario));
    if (m_redaction)
        remarks.append(tr("Left out: %1").arg(withheldText(*m_redaction)));
    return remarks;
}

Result<Report> ExportCommand::checked(const Graph &graph) const
{
    CheckOptions options;
    options.today = m_console.today;
    return check(graph, options);
}

Result<std::vector<PrintedView>> ExportCommand::pictures(const Graph &graph, const Report &report)
{
    if (m_parser.isSet(u"findings"_s))
        m_pdf.findings = printedFindings(graph, report);
    const Badges badges = badgesOf(report.findings);
    std::vector<PrintedView> made;
    for (const QString &id : std::as_const(m_views)) {
        MapView view = MapView::of(graph, id, badges);
        Result<Arrangement> arrangement = arrange(view, ArrangeScope::OnlyNew);
        if (!arrangement)
            return arrangement.error();
        made.push_back({std::move(view), std::move(*arrangement), remarksOf(id, graph)});
    }
    return made;
}

static Result<QString>
chosenPerson(const Graph &graph, const QStringList &people, const QString &word)
{
    QStringList names;
    QStringList found;
    for (const QString &person : people) {
        if (person == word)
            return person;
        names.append(itemName(graph, person));
        if (normalisedName(names.last()) == normalisedName(word))
            found.append(person);
    }
    if (found.size() == 1)
        return found.first();
    const QString sentence = found.isEmpty()
        ? ExportWords::tr("Nothing is looked after by “%1”. %2").arg(word, candidates(word, names))
        : ExportWords::tr("Several people are called “%1”. Their identities are: %2.")
              .arg(word, found.join(u", "_s));
    return Error {sentence, {}, Error::Kind::WrongUse};
}

// Whoever gets a page can choose among its views, so it has all unless one was named.
Result<void> ExportCommand::writeWebPage(const QString &file, const Graph &graph)
{
    const QStringList views = m_parser.isSet(u"view"_s) ? m_views : MapView::viewsOf(graph);
    const Result<QByteArray> page = webPageOf(graph, views, m_console.today);
    return page ? replaceFile(file, *page) : Result<void>(page.error());
}

Result<void>
ExportCommand::writePicture(const QString &file, const Format &format, const Graph &graph)
{
    if (format.id == "html"_L1)
        return writeWebPage(file, graph);
    const Result<Report> report = checked(graph);
    if (!report)
        return report.error();
    const Result<std::vector<PrintedView>> views = pictures(graph, *report);
    if (!views)
        return views.error();
    if (format.id == "pdf"_L1) {
        m_pdf.language = QLocale().bcp47Name();
        const std::vector<PdfPage> pages = pagesOf(*views, m_pdf);
        nameMissingLetters(pages);
        m_console.say(smallNamesText(pages));
        return writePdf(pages, descriptionOf(*views, m_pdf), file);
    }
    if (format.writeViews)
        return replaceFile(file, format.writeViews({graph, *views}));
    const PrintedView &first = views->front();
    SheetTitle title = titleOf(first.view, m_console.today);
    title.remarks = first.remarks;
    const auto sheet =
        std::make_shared<const Picture>(drawSheet(first.view, first.arrangement, title));
    if (format.id == "svg"_L1)
        return writeSvg(*sheet, Theme::print(), title.project, file);
    nameMissingLetters({PdfPage {sheet->bounds.size(), {{sheet, {}}}}});
    return writePng(*sheet, Theme::print(), m_scale, file);
}

void ExportCommand::nameMissingLetters(const std::vector<PdfPage> &pages) const
{
    for (const QString &sentence : missingText(missingLetters(pages)))
        m_console.say(sentence);
}

Result<void> ExportCommand::writeOwnerSheets(const QString &target, const Graph &graph)
{
    const Result<Report> report = checked(graph);
    if (!report)
        return report.error();
    const OwnerOutlook outlook(graph, *report, m_console.today);
    if (m_parser.isSet(u"owner"_s)) {
        const Result<QString> person =
            chosenPerson(graph, outlook.everybody(), m_parser.value(u"owner"_s));
        if (!person)
            return person.error();
        const Result<QByteArray> made = writeOwnerSheet(graph, outlook, *person, m_console.today);
        return made ? replaceFile(target, *made) : Result<void>(made.error());
    }
    const Result<QStringList> files =
        martlet::writeOwnerSheets(graph, outlook, m_console.today, target);
    if (!files)
        return files.error();
    for (const QString &file : *files)
        m_console.say(tr("Written: %1").arg(file));
    return {};
}

Result<void>
ExportCommand::writeReport(const QString &file, const Format &format, const Graph &graph)
{
    if (format.id == "xlsx"_L1)
        return writeOwnerSheets(file, graph);
    const Spoken language(m_language);
    const Result<Report> report = checked(graph);
    if (!report)
        return report.error();
    if (!showsViews(*m_report))
        m_views.clear();
    Result<std::vector<PrintedView>> views = pictures(graph, *report);
    if (!views)
        return views.error();
    ReportSource source {graph, *report, std::move(*views), m_console.today};
    if (m_parser.isSet(u"owner"_s)) {
        const OwnerOutlook outlook(graph, *report, m_console.today);
        const Result<QString> person =
            chosenPerson(graph, outlook.everybody(), m_parser.value(u"owner"_s));
        if (!person)
            return person.error();
        source.person = *person;
    }
    m_pdf.language = spokenLocale().bcp47Name();
    if (format.id == "html"_L1)
        return replaceFile(file, htmlReport(*m_report, source, m_pdf));
    if (format.id == "csv"_L1)
        return replaceFile(file, csvReport(*m_report, source));
    const std::vector<PdfPage> pages = pagesOf(*m_report, source, m_pdf);
    nameMissingLetters(pages);
    return writePdf(pages, descriptionOf(*m_report, source, m_pdf), file);
}

// What the project is as it stands leaves with its identity and its history, and with parts left
// out with its identity; anything else is a project of its own.
Result<void> ExportCommand::writeProject(const QString &file, const Graph &graph)
{
    const Result<Passphrase> passphrase = passphraseForNew(file, m_console);
    if (!passphrase)
        return passphrase.error();
    if (!m_redaction && m_scenario.isEmpty())
        return m_project->saveCopy(file, *passphrase);
    if (m_redaction && m_scenario.isEmpty()) {
        const Result<ProjectCopy> whole = m_project->copy();
        return whole
            ? WorkingCopy::createRedacted(file, withStamps(m_redacted, *whole), *passphrase)
            : Result<void>(whole.error());
    }
    const QString label = m_redaction ? tr("Copy with parts left out") : m_scenario;
    const auto made = WorkingCopy::create(file, graph, {}, label, *passphrase);
    return made ? Result<void>() : Result<void>(made.error());
}

Result<void> ExportCommand::write(const QString &file, const Format &format, const Graph &graph)
{
    if (&format == &projectFormat())
        return writeProject(file, graph);
    if (m_report)
        return writeReport(file, format, graph);
    if (format.isPicture)
        return writePicture(file, format, graph);
    if (format.id == "csv"_L1 && !m_kind.isEmpty())
        return replaceFile(file, writeKindCsv(graph, m_kind));
    const Result<QByteArray> made = format.write(graph, m_console.today);
    return made ? replaceFile(file, *made) : Result<void>(made.error());
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

Result<Graph> ExportCommand::readThrough(const Graph &graph)
{
    if (!m_parser.isSet(u"scenario"_s))
        return graph;
    const Result<QString> scenario = chosenScenario(graph, m_parser.value(u"scenario"_s));
    if (!scenario)
        return scenario.error();
    m_scenario = itemName(graph, *scenario);
    return throughScenario(graph, *scenario);
}

/// Every view arranged, so that what is left out moves nothing.
static Result<Graph> arrangedThroughout(const Graph &graph)
{
    std::vector<PrintedView> views;
    for (const QString &id : MapView::viewsOf(graph)) {
        MapView view = MapView::of(graph, id);
        Result<Arrangement> arrangement = arrange(view, ArrangeScope::OnlyNew);
        if (!arrangement)
            return arrangement.error();
        views.push_back({std::move(view), std::move(*arrangement), {}});
    }
    return withPlaces(graph, views);
}

Result<Graph> ExportCommand::redact(const Graph &graph)
{
    if (!m_parser.isSet(u"redact"_s))
        return graph;
    const auto profile = redactionProfile(graph, m_parser.value(u"redact"_s));
    if (!profile)
        return profile.error();
    m_redaction = *profile;
    const Result<Graph> placed = arrangedThroughout(graph);
    if (!placed)
        return placed.error();
    m_redacted = redacted(*placed, *profile);
    if (isOnlyAsked())
        m_console.print(textOf(m_redacted, graph) + u'\n');
    else
        m_console.say(tr("Left out: %1").arg(withheldText(*profile)));
    return m_redacted.graph;
}

Result<void> ExportCommand::writeChanges(const QString &file, const HeldChanges &since)
{
    const Result<Passphrase> passphrase = passphraseForNew(file, m_console);
    if (!passphrase)
        return passphrase.error();
    const Result<QByteArray> bytes = m_project->changesSince(since, *passphrase);
    return bytes ? replaceFile(file, *bytes) : Result<void>(bytes.error());
}

Result<void> ExportCommand::sendChanges(const QString &file)
{
    const Result<HeldChanges> since =
        heldSince(m_parser.value(u"changes-since"_s), file, *m_project, m_console);
    if (!since)
        return since.error();
    const Result<QList<Change>> history = m_project->history();
    if (!history)
        return history.error();
    const std::vector<Proposal> changes = changesSince(*since, m_project->graph(), *history);
    if (isOnlyAsked()) {
        m_console.print(proposalText(changes));
        return {};
    }
    for (const auto &[target, format] : std::as_const(m_targets)) {
        Result<void> written;
        if (format == &changesFormat()) {
            written = writeChanges(target, *since);
        } else {
            const auto sheet = writeChangeSheet(changes, m_project->graph(), m_console.today);
            written = sheet ? replaceFile(target, *sheet) : Result<void>(sheet.error());
        }
        if (!written)
            return written;
        //: %1 is a file
        m_console.say(tr("Written: %1, with %n changes", nullptr, int(changes.size())).arg(target));
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
    Result<std::unique_ptr<WorkingCopy>> project = openProjectFile(*file, m_console);
    if (!project)
        return m_console.fail(project.error());
    m_project = std::move(*project);
    if (m_parser.isSet(u"changes-since"_s)) {
        const Result<void> fine = spareProject(*file);
        const Result<void> done = fine ? sendChanges(*file) : fine;
        return done ? Console::fine : m_console.fail(done.error());
    }
    if (!m_parser.isSet(u"lang"_s))
        m_language = m_project->graph().value(projectId, u"language"_key).text();
    const Result<Graph> whole = readThrough(m_project->graph());
    if (!whole)
        return m_console.fail(whole.error());
    const Result<Graph> read = redact(*whole);
    if (!read)
        return m_console.fail(read.error());
    if (isOnlyAsked())
        return Console::fine;
    const Graph &graph = *read;
    if (const Result<void> fine = chooseViews(graph); !fine)
        return m_console.fail(fine.error());
    if (const Result<void> fine = spareProject(*file); !fine)
        return m_console.fail(fine.error());
    for (const auto &[target, format] : std::as_const(m_targets)) {
        if (const Result<void> written = write(target, *format, graph); !written)
            return m_console.fail(written.error());
        if (!QFileInfo(target).isDir()) // of a folder, each file was named
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
