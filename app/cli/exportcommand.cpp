// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/changesoption.h"
#include "app/cli/command.h"
#include "app/cli/exportoptions.h"
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
#include "model/drawing/svgprinter.h"
#include "model/exchange/csvexport.h"
#include "model/exchange/ownersheet.h"
#include "model/exchange/viewexport.h"
#include "model/redaction/redact.h"
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

    static int run(const QCommandLineParser &parser, Console &console)
    {
        return ExportCommand(parser, console).perform();
    }

private:
    int perform();
    Result<Graph> readThrough(const Graph &graph);
    Result<Graph> redact(const Graph &graph);
    Result<void> sendChanges(const QString &file);
    Result<void> writeChanges(const QString &file, const HeldChanges &since);
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
    ExportOptions m_options;
    std::unique_ptr<WorkingCopy> m_project;
    QString m_language; ///< of reports; empty: the program's
    QStringList m_views; ///< identities
    QString m_scenario; ///< name; empty: the project as it is
    std::optional<RedactionProfile> m_redaction;
    RedactedCopy m_redacted;
};

Result<void> ExportCommand::chooseViews(const Graph &graph)
{
    QStringList wanted = m_options.views;
    wanted.removeAll(QString());
    if (wanted.isEmpty())
        wanted.append(m_options.report ? u"all"_s : QString());
    for (const QString &word : std::as_const(wanted)) {
        const Result<QStringList> views = chosenViews(graph, word);
        if (!views)
            return views.error();
        m_views += *views;
    }
    m_views.removeDuplicates();
    for (const auto &[file, format] : std::as_const(m_options.targets)) {
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
    if (m_options.hasFindings)
        m_options.pdf.findings = printedFindings(graph, report);
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
    const QStringList views = !m_options.views.isEmpty() ? m_views : MapView::viewsOf(graph);
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
        m_options.pdf.language = QLocale().bcp47Name();
        const std::vector<PdfPage> pages = pagesOf(*views, m_options.pdf);
        nameMissingLetters(pages);
        m_console.say(smallNamesText(pages));
        return writePdf(pages, descriptionOf(*views, m_options.pdf), file);
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
    return writePng(*sheet, Theme::print(), m_options.scale, file);
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
    if (m_options.owner) {
        const Result<QString> person = chosenPerson(graph, outlook.everybody(), *m_options.owner);
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
    if (!showsViews(*m_options.report))
        m_views.clear();
    Result<std::vector<PrintedView>> views = pictures(graph, *report);
    if (!views)
        return views.error();
    ReportSource source {graph, *report, std::move(*views), m_console.today};
    if (m_options.owner) {
        const OwnerOutlook outlook(graph, *report, m_console.today);
        const Result<QString> person = chosenPerson(graph, outlook.everybody(), *m_options.owner);
        if (!person)
            return person.error();
        source.person = *person;
    }
    m_options.pdf.language = spokenLocale().bcp47Name();
    if (format.id == "html"_L1)
        return replaceFile(file, htmlReport(*m_options.report, source, m_options.pdf));
    if (format.id == "csv"_L1)
        return replaceFile(file, csvReport(*m_options.report, source));
    const std::vector<PdfPage> pages = pagesOf(*m_options.report, source, m_options.pdf);
    nameMissingLetters(pages);
    return writePdf(pages, descriptionOf(*m_options.report, source, m_options.pdf), file);
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
    if (&format == &ExportOptions::projectFormat())
        return writeProject(file, graph);
    if (m_options.report)
        return writeReport(file, format, graph);
    if (format.isPicture)
        return writePicture(file, format, graph);
    if (format.id == "csv"_L1 && !m_options.kind.isEmpty())
        return replaceFile(file, writeKindCsv(graph, m_options.kind));
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
    for (const auto &[target, format] : m_options.targets) {
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
    if (!m_options.scenario)
        return graph;
    const Result<QString> scenario = chosenScenario(graph, *m_options.scenario);
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
    if (!m_options.redaction)
        return graph;
    const auto profile = redactionProfile(graph, *m_options.redaction);
    if (!profile)
        return profile.error();
    m_redaction = *profile;
    const Result<Graph> placed = arrangedThroughout(graph);
    if (!placed)
        return placed.error();
    m_redacted = redacted(*placed, *profile);
    if (m_options.isOnlyAsked())
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
        heldSince(*m_options.changesSince, file, *m_project, m_console);
    if (!since)
        return since.error();
    const Result<QList<Change>> history = m_project->history();
    if (!history)
        return history.error();
    const std::vector<Proposal> changes = changesSince(*since, m_project->graph(), *history);
    if (m_options.isOnlyAsked()) {
        m_console.print(proposalText(changes));
        return {};
    }
    for (const auto &[target, format] : std::as_const(m_options.targets)) {
        Result<void> written;
        if (format == &ExportOptions::changesFormat()) {
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
    Result<ExportOptions> options = ExportOptions::read(m_parser, m_console.today);
    if (!options)
        return m_console.fail(options.error());
    m_options = std::move(*options);
    Result<std::unique_ptr<WorkingCopy>> project = openProjectFile(*file, m_console);
    if (!project)
        return m_console.fail(project.error());
    m_project = std::move(*project);
    if (m_options.changesSince) {
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
    if (m_options.isOnlyAsked())
        return Console::fine;
    const Graph &graph = *read;
    if (const Result<void> fine = chooseViews(graph); !fine)
        return m_console.fail(fine.error());
    if (const Result<void> fine = spareProject(*file); !fine)
        return m_console.fail(fine.error());
    for (const auto &[target, format] : std::as_const(m_options.targets)) {
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
            &ExportOptions::add,
            &ExportCommand::run};
}

} // namespace martlet
