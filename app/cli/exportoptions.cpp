// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/exportoptions.h"

#include "app/cli/command.h"
#include "model/base/text.h"
#include "model/storage/changepackage.h"
#include "model/storage/workingcopy.h"

#include <QFileInfo>

namespace martlet {

using namespace Qt::StringLiterals;

const Format &ExportOptions::projectFormat()
{
    static const Format format {u"martlet"_s, {u"martlet"_s}, {}};
    return format;
}

const Format &ExportOptions::changesFormat()
{
    static const Format format {u"martlet-changes"_s, {u"martlet-changes"_s}, {}};
    return format;
}

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Cli)
};

/// The words while they are read.
class ExportReading
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Cli)

public:
    ExportReading(const QCommandLineParser &parser, QDate today);

    Result<ExportOptions> read();

private:
    std::optional<QString> valueIfSet(const QString &option) const;
    Result<void> check();
    Result<const Format *> formatOf(const QString &file) const;
    Result<void> fitChanges(const QString &file, const Format *format) const;
    Result<void> readPageOptions();
    Result<void> readKind();
    Result<void> readReport();

    const QCommandLineParser &m_parser;
    ExportOptions m_read;
};

ExportReading::ExportReading(const QCommandLineParser &parser, QDate today)
    : m_parser(parser)
{
    m_read.pdf.date = today;
    m_read.pdf.title = parser.value(u"title"_s);
    m_read.pdf.author = parser.value(u"author"_s);
    m_read.views = parser.values(u"view"_s);
    m_read.hasFindings = parser.isSet(u"findings"_s);
    m_read.isDryRun = parser.isSet(u"dry-run"_s);
    m_read.owner = valueIfSet(u"owner"_s);
    m_read.scenario = valueIfSet(u"scenario"_s);
    m_read.redaction = valueIfSet(u"redact"_s);
    m_read.changesSince = valueIfSet(u"changes-since"_s);
}

std::optional<QString> ExportReading::valueIfSet(const QString &option) const
{
    return m_parser.isSet(option) ? std::optional(m_parser.value(option)) : std::nullopt;
}

Result<ExportOptions> ExportReading::read()
{
    const Result<void> fine = check();
    return fine ? Result<ExportOptions>(std::move(m_read)) : fine.error();
}

QStringList exportIds()
{
    QStringList ids;
    for (const Format &format : formats()) {
        if (format.canExport())
            ids.append(format.id);
    }
    return ids;
}

bool isChangesName(const QString &file)
{
    return file.endsWith(changesEnding, Qt::CaseInsensitive)
        || file.endsWith(protectedChangesEnding, Qt::CaseInsensitive);
}

bool isProjectName(const QString &file)
{
    return file.endsWith(".martlet"_L1, Qt::CaseInsensitive)
        || file.endsWith(protectedEnding, Qt::CaseInsensitive);
}

Result<const Format *> ExportReading::formatOf(const QString &file) const
{
    const QString as = m_parser.value(u"as"_s);
    if (as.isEmpty() && isProjectName(file))
        return &ExportOptions::projectFormat();
    if (as.isEmpty() && isChangesName(file))
        return &ExportOptions::changesFormat();
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
Result<void> ExportReading::fitChanges(const QString &file, const Format *format) const
{
    const bool isForChanges = format == &ExportOptions::changesFormat();
    const bool hasChanges = m_read.changesSince.has_value();
    if (isForChanges == hasChanges || (hasChanges && format->id == "xlsx"_L1))
        return {};
    const QString sentence = isForChanges
        ? tr("Say with --changes-since which copy, day or snapshot the changes in “%1” come after.")
        : tr("“%1” cannot hold changes alone. Name a file that ends with .martlet-changes or "
             ".xlsx.");
    return Error {sentence.arg(file), {}, Error::Kind::WrongUse};
}

Result<void> ExportReading::check()
{
    const QStringList files = m_parser.values(u"to"_s);
    const auto wrong = [](const QString &sentence) {
        return Error {sentence, {}, Error::Kind::WrongUse};
    };
    if (files.isEmpty() && !m_read.isOnlyAsked())
        return wrong(tr("Say where to write with --to, such as --to map.pdf."));
    for (const QString &file : files) {
        const Result<const Format *> format = formatOf(file);
        if (!format)
            return format.error();
        if (const Result<void> fine = fitChanges(file, *format); !fine)
            return fine;
        m_read.targets.append({file, *format});
    }
    if (m_read.changesSince && m_read.redaction)
        return wrong(tr("Changes cannot be sent with parts left out. Send a copy with parts left "
                        "out instead: leave out --changes-since."));
    if (const Result<void> fine = readPageOptions(); !fine)
        return fine;
    const Result<void> fine = readKind();
    return fine ? readReport() : fine;
}

Result<void> ExportReading::readPageOptions()
{
    const auto wrong = [](const QString &sentence) {
        return Error {sentence, {}, Error::Kind::WrongUse};
    };
    const QString page = m_parser.value(u"page"_s);
    if (!page.isEmpty() && !readPage(page, &m_read.pdf.page))
        return wrong(tr("“%1” is no size of paper that is known. There are: %2, a size from 50 to "
                        "5080 mm such as "
                        "420x600mm, and map.")
                         .arg(page, paperNames().join(u", "_s)));
    const QString turn = m_parser.value(u"orientation"_s);
    if (!turn.isEmpty() && !turnNamed(turn))
        return wrong(tr("“%1” is no orientation; there are: portrait, landscape, auto.").arg(turn));
    m_read.pdf.page.turn = turnNamed(turn).value_or(m_read.pdf.page.turn);
    if (m_parser.isSet(u"scale"_s)) {
        m_read.scale = m_parser.value(u"scale"_s).toDouble();
        if (!(m_read.scale >= leastScale && m_read.scale <= mostScale))
            return wrong(tr("“%1” is no scale. It is a number from %2 to %3.")
                             .arg(m_parser.value(u"scale"_s),
                                  QString::number(leastScale),
                                  QString::number(mostScale)));
    }
    const QString poster = m_parser.value(u"poster"_s);
    const std::optional<QSize> sheets = posterNamed(poster);
    if (!poster.isEmpty() && !sheets)
        return wrong(tr("“%1” is no poster such as 2x3, of at most 20x20 sheets.").arg(poster));
    m_read.pdf.page.columns = sheets ? sheets->width() : 1;
    m_read.pdf.page.rows = sheets ? sheets->height() : 1;
    if (m_read.pdf.page.isAsMap && m_read.pdf.page.isPoster())
        return wrong(tr("A page as large as the map is not spread over sheets. Name a paper such "
                        "as --page A4, or leave out --poster."));
    return {};
}

Result<void> ExportReading::readKind()
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
    m_read.kind = kind.isEmpty() ? Key() : Key(kind);
    return {};
}

Result<void> ExportReading::readReport()
{
    if (!m_parser.isSet(u"report"_s))
        return {};
    const QString name = m_parser.value(u"report"_s);
    m_read.report = reportNamed(name);
    if (!m_read.report)
        return Error {tr("There is no report “%1”. %2").arg(name, candidates(name, reportIds())),
                      {},
                      Error::Kind::WrongUse};
    for (const auto &[file, format] : std::as_const(m_read.targets)) {
        const bool isSheet = format->id == "xlsx"_L1 && m_read.report == ReportKind::Owners;
        const bool isFine = isSheet || format->id == "pdf"_L1 || format->id == "html"_L1
            || (format->id == "csv"_L1 && isTable(*m_read.report));
        if (!isFine)
            return Error {tr("“%1” cannot hold a report. Name a file that ends with .pdf or .html.")
                              .arg(file),
                          {},
                          Error::Kind::WrongUse};
        if (isSheet && !m_read.owner && !QFileInfo(file).isDir())
            return Error {tr("Say whose spreadsheet to write with --owner, or name a folder for "
                             "those of all, with --as xlsx."),
                          {},
                          Error::Kind::WrongUse};
    }
    return {};
}

} // namespace

void ExportOptions::add(QCommandLineParser &parser)
{
    addOption(
        parser,
        u"to"_s,
        ExportWords::tr(
            "The file to write; its ending says the format. May be repeated. A whole copy of the "
            "project ends with .martlet, and with .martlet.age one that only a passphrase "
            "opens."),
        u"OUT"_s);
    addOption(parser,
              u"as"_s,
              ExportWords::tr("The format, where the ending does not say it."),
              u"FORMAT"_s);
    addOption(
        parser,
        u"view"_s,
        ExportWords::tr("The view to draw, by name or identity, or all for all pages of a PDF or a "
                        "draw.io file. May be repeated. A web page has all of them anyway."),
        u"NAME"_s);
    addOption(
        parser,
        u"page"_s,
        ExportWords::tr(
            "The page of a PDF: a paper such as A4 or Letter, a size such as 420x600mm, or map "
            "for one as large as the map."),
        u"SIZE"_s);
    addOption(parser,
              u"orientation"_s,
              ExportWords::tr("How the page is turned: portrait, landscape, or auto."),
              u"WORD"_s);
    addOption(parser,
              u"poster"_s,
              ExportWords::tr("How many sheets a PDF is spread over, such as 2x3."),
              u"COLSxROWS"_s);
    addOption(parser,
              u"scale"_s,
              ExportWords::tr(
                  "How many pixels a PNG has to a point: 1 as on old screens, 2 as usual here."),
              u"NUMBER"_s);
    addOption(
        parser,
        u"findings"_s,
        ExportWords::tr("List the findings after the views of a PDF, each linked to its card."));
    addOption(parser,
              u"title"_s,
              ExportWords::tr("What a PDF is called, instead of the project."),
              u"TEXT"_s);
    addOption(
        parser, u"author"_s, ExportWords::tr("Who wrote a PDF, as it says itself."), u"NAME"_s);
    addOption(parser,
              u"scenario"_s,
              ExportWords::tr("Write the map as this scenario would leave it."),
              u"NAME"_s);
    addOption(
        parser,
        u"report"_s,
        ExportWords::tr("A report instead of the map alone: %1.").arg(reportIds().join(u", "_s)),
        u"NAME"_s);
    addOption(parser,
              u"redact"_s,
              ExportWords::tr(
                  "Leave out what others should not read, as this profile says: agency, public, or "
                  "one of the project's own."),
              u"PROFILE"_s);
    addOption(
        parser,
        u"changes-since"_s,
        ExportWords::tr(
            "Only what changed since somebody's copy of the project, a day, or a snapshot, for "
            "martlet merge to take: to a small file that ends with .martlet-changes; or to a "
            "spreadsheet "
            "of proposals, which comes back with martlet import."),
        u"COPY"_s);
    addOption(parser,
              u"dry-run"_s,
              ExportWords::tr(
                  "With --redact or --changes-since: only list what would leave and what would "
                  "not."));
    addOption(
        parser,
        u"owner"_s,
        ExportWords::tr(
            "Whose page or spreadsheet of the report owners to write. Without it, a PDF has a "
            "page for each, and for spreadsheets --to is a folder."),
        u"NAME"_s);
    addOption(parser,
              u"kind"_s,
              ExportWords::tr("What the rows of a CSV are, such as touchpoint or data-flow."),
              u"KIND"_s);
}

Result<ExportOptions> ExportOptions::read(const QCommandLineParser &parser, QDate today)
{
    return ExportReading(parser, today).read();
}

} // namespace martlet
