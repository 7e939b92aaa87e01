// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/projectaccess.h"
#include "app/cli/scenariochoice.h"
#include "model/compare/comparison.h"
#include "model/compare/comparisontext.h"
#include "model/compare/moments.h"
#include "model/drawing/filewriter.h"
#include "model/report/comparisonreport.h"

#include <QFileInfo>
#include <QLocale>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// What two files are called beside each other: by their names, else by where they are.
std::pair<QString, QString> namesApart(const QString &before, const QString &after)
{
    const QString a = QFileInfo(before).fileName();
    const QString b = QFileInfo(after).fileName();
    return a == b ? std::pair(before, after) : std::pair(a, b);
}

class CompareCommand
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Cli)

public:
    CompareCommand(const QCommandLineParser &parser, Console &console)
        : m_parser(parser)
        , m_console(console)
    { }

    static void addOptions(QCommandLineParser &parser)
    {
        addOption(parser,
                  u"scenario"_s,
                  tr("Compare one file as it is with what this scenario would make of it."),
                  u"NAME"_s);
        addOption(parser,
                  u"since"_s,
                  tr("Compare one file as it was before this day, at this time or at this "
                     "snapshot."),
                  u"MOMENT"_s);
        addOption(parser,
                  u"until"_s,
                  tr("Compare with how it was after this day, at this time or at this snapshot, "
                     "and not with how it is now."),
                  u"MOMENT"_s);
        addOption(parser, u"format"_s, tr("How to answer: text or json."), u"FORMAT"_s);
        addOption(parser,
                  u"to"_s,
                  tr("Write what differs as a PDF too, on the map and as a list."),
                  u"FILE.pdf"_s);
    }

    static int run(const QCommandLineParser &parser, Console &console)
    {
        return CompareCommand(parser, console).perform();
    }

private:
    int perform();
    /// A sentence about what the command line lacks; empty where it is fine.
    QString fault() const;
    Result<Comparison> compared();
    Result<Comparison> throughTheScenario(const Graph &graph);
    Result<Comparison> betweenMoments(const QString &file);
    Result<qsizetype>
    placeSaid(const QString &option, const Graph &now, const History &history) const;
    Result<void> write(const Comparison &comparison) const;

    bool isOfMoments() const { return m_parser.isSet(u"since"_s) || m_parser.isSet(u"until"_s); }
    bool isScenario() const { return m_parser.isSet(u"scenario"_s); }
    QString format() const
    {
        return m_parser.isSet(u"format"_s) ? m_parser.value(u"format"_s) : u"text"_s;
    }

    const QCommandLineParser &m_parser;
    Console &m_console;
};

QString CompareCommand::fault() const
{
    const qsizetype files = m_parser.positionalArguments().size();
    if (isScenario() && files != 1)
        return tr("With --scenario, the command needs one project file, such as map.martlet.");
    if (isOfMoments() && (files != 1 || isScenario()))
        return tr("With --since or --until, the command needs one project file and no scenario.");
    if (!isScenario() && !isOfMoments() && files != 2)
        return tr("The command needs two project files, such as old.martlet new.martlet.");
    const QStringList formats {u"text"_s, u"json"_s};
    if (!formats.contains(format()))
        return tr("“%1” is no form of answer. %2").arg(format(), candidates(format(), formats));
    const QString target = m_parser.value(u"to"_s);
    if (m_parser.isSet(u"to"_s) && !target.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return tr("What differs is written as a PDF; “%1” does not end in .pdf.").arg(target);
    return {};
}

Result<Comparison> CompareCommand::throughTheScenario(const Graph &graph)
{
    const Result<QString> scenario = chosenScenario(graph, m_parser.value(u"scenario"_s));
    if (!scenario)
        return scenario.error();
    int leftOut = 0;
    ComparedState then = afterScenario(graph, *scenario, &leftOut);
    if (leftOut > 0)
        m_console.say(tr("%n steps of the scenario fit nothing any more.", nullptr, leftOut));
    return Comparison({tr("As it is"), graph}, std::move(then));
}

/// The last change up to the moment that an option says; without it, none for `since`, and all for
/// `until`.
Result<qsizetype>
CompareCommand::placeSaid(const QString &option, const Graph &now, const History &history) const
{
    const bool isEnd = option == "until"_L1;
    if (!m_parser.isSet(option))
        return isEnd ? history.size() - 1 : qsizetype(-1);
    return lastChangeUpTo(
        m_parser.value(option), isEnd ? DayEdge::End : DayEdge::Begin, history, now);
}

Result<Comparison> CompareCommand::betweenMoments(const QString &file)
{
    const auto project = openProjectFile(file, m_console);
    if (!project)
        return project.error();
    const Graph &now = (*project)->graph();
    const Result<History> history = (*project)->packedHistory().result();
    if (!history)
        return history.error();
    const Result<qsizetype> since = placeSaid(u"since"_s, now, *history);
    if (!since)
        return since.error();
    const Result<qsizetype> until = placeSaid(u"until"_s, now, *history);
    if (!until)
        return until.error();
    const QString sinceSaid = m_parser.value(u"since"_s);
    const QString untilSaid = m_parser.value(u"until"_s);
    if (*since > *until)
        return Error {tr("%1, given with --since, is later than %2, given with --until. Name the "
                         "earlier moment with --since.")
                          .arg(sinceSaid, untilSaid),
                      {},
                      Error::Kind::WrongUse};
    PastState before = stateAt(now, *history, *since);
    PastState after {now, 0};
    if (m_parser.isSet(u"until"_s))
        after = stateAt(now, *history, *until);
    const int lost = (m_parser.isSet(u"since"_s) ? before.lost : 0) + after.lost;
    if (!history->isWhole())
        m_console.say(tr("Not all changes of the past are kept any more; what was before them is "
                         "told as it was when they begin."));
    if (lost > 0)
        m_console.say(tr("%n values could not be followed back.", nullptr, lost));
    return Comparison({sinceSaid.isEmpty() ? tr("At the beginning") : sinceSaid, before.graph},
                      {untilSaid.isEmpty() ? tr("Now") : untilSaid, after.graph});
}

Result<Comparison> CompareCommand::compared()
{
    const QStringList files = m_parser.positionalArguments();
    if (isOfMoments())
        return betweenMoments(files.first());
    Result<Graph> before = projectContent(files.first(), m_console);
    if (!before)
        return before.error();
    if (isScenario())
        return throughTheScenario(*before);
    Result<Graph> after = projectContent(files.last(), m_console);
    if (!after)
        return after.error();
    const auto [nameBefore, nameAfter] = namesApart(files.first(), files.last());
    return Comparison({nameBefore, std::move(*before)}, {nameAfter, std::move(*after)});
}

Result<void> CompareCommand::write(const Comparison &comparison) const
{
    PdfOptions options;
    options.date = m_console.today;
    options.language = QLocale().bcp47Name();
    const Result<QByteArray> pdf = comparisonPdf(comparison, options);
    return pdf ? replaceFile(m_parser.value(u"to"_s), *pdf) : Result<void>(pdf.error());
}

int CompareCommand::perform()
{
    if (const QString sentence = fault(); !sentence.isEmpty())
        return m_console.wrongUse(sentence);
    const Result<Comparison> comparison = compared();
    if (!comparison)
        return m_console.fail(comparison.error());
    const Differences &found = comparison->differences();
    if (format() == "json"_L1)
        m_console.print(comparisonJson(found));
    else
        m_console.print(comparisonText(found));
    if (m_parser.isSet(u"to"_s)) {
        if (const Result<void> written = write(*comparison); !written)
            return m_console.fail(written.error());
        m_console.say(tr("Written: %1").arg(m_parser.value(u"to"_s)));
    }
    return found.empty() ? Console::fine : Console::found;
}

} // namespace

Command compareCommand()
{
    return {u"compare"_s,
            u"A B"_s,
            QT_TRANSLATE_NOOP("martlet::Cli",
                              "Tells what differs between two projects, or two moments of one."),
            false,
            &CompareCommand::addOptions,
            &CompareCommand::run};
}

} // namespace martlet
