// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/projectaccess.h"
#include "app/cli/scenariochoice.h"
#include "model/analysis/reports.h"
#include "model/change/scenario.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

class CheckCommand
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Cli)

public:
    static void addOptions(QCommandLineParser &parser)
    {
        addOption(parser, u"profile"_s, tr("The profiles that count. May be repeated."), u"ID"_s);
        addOption(parser, u"only"_s, tr("Only these rules. May be repeated."), u"RULE"_s);
        addOption(
            parser, u"scenario"_s, tr("Check the map as this scenario would leave it."), u"NAME"_s);
        addOption(parser,
                  u"fail-on"_s,
                  tr("From which severity on the exit code is 1: error, warning, info or none. "
                     "It is error where nothing is said."),
                  u"SEVERITY"_s);
        addOption(parser, u"format"_s, tr("How to answer: text, json, csv or sarif."), u"FORMAT"_s);
    }

    static int run(const QCommandLineParser &parser, Console &console);

private:
    static Result<Report> checkScenario(const Graph &now,
                                        const CheckOptions &options,
                                        const QString &format,
                                        const QString &word,
                                        Console &console);
    static Result<Report> checkNow(const Graph &graph,
                                   const CheckOptions &options,
                                   const QString &format,
                                   Console &console);
    static void printRows(const ReportSubject &subject, Console &console);
    static void print(const QString &format, const ReportSubject &subject, Console &console);
};

// Rows are findings; what was not checked has no place among them, and must not be missed.
void CheckCommand::printRows(const ReportSubject &subject, Console &console)
{
    console.print(csvReport(subject));
    for (const SkippedRule &rule : subject.report.skippedRules())
        //: %1 is a rule and why it was not used, in one sentence
        console.say(tr("Not used: %1").arg(rule.text()));
    for (const QString &sentence : subject.report.oddSettings)
        console.say(sentence);
}

void CheckCommand::print(const QString &format, const ReportSubject &subject, Console &console)
{
    if (format == "json"_L1)
        console.print(jsonReport(subject));
    else if (format == "csv"_L1)
        printRows(subject, console);
    else if (format == "sarif"_L1)
        console.print(sarifReport(subject));
    else
        console.print(textReport(subject, console.coloured));
}

Result<Report> CheckCommand::checkScenario(const Graph &now,
                                           const CheckOptions &options,
                                           const QString &format,
                                           const QString &word,
                                           Console &console)
{
    const Result<QString> scenario = chosenScenario(now, word);
    if (!scenario)
        return scenario.error();
    const Result<Report> before = check(now, options);
    if (!before)
        return before.error();
    int leftOut = 0;
    const Graph graph = throughScenario(now, *scenario, &leftOut);
    Result<Report> report = check(graph, options);
    if (report) {
        const QString name = itemName(now, *scenario);
        print(format, {graph, *report, name, balanceOf(*before, *report, leftOut), now}, console);
    }
    return report;
}

Result<Report> CheckCommand::checkNow(const Graph &graph,
                                      const CheckOptions &options,
                                      const QString &format,
                                      Console &console)
{
    Result<Report> report = check(graph, options);
    if (report)
        print(format, {graph, *report}, console);
    return report;
}

int CheckCommand::run(const QCommandLineParser &parser, Console &console)
{
    const auto file = onlyFile(parser, console);
    if (!file)
        return Console::misused;
    const QString format = parser.isSet(u"format"_s) ? parser.value(u"format"_s) : u"text"_s;
    const QStringList known {u"text"_s, u"json"_s, u"csv"_s, u"sarif"_s};
    if (!known.contains(format))
        return console.wrongUse(
            tr("“%1” is no form of answer. %2").arg(format, candidates(format, known)));
    const QString threshold = parser.isSet(u"fail-on"_s) ? parser.value(u"fail-on"_s) : u"error"_s;
    const QStringList thresholds {u"error"_s, u"warning"_s, u"info"_s, u"none"_s};
    if (!thresholds.contains(threshold))
        return console.wrongUse(
            tr("“%1” is no severity. %2").arg(threshold, candidates(threshold, thresholds)));
    CheckOptions options;
    options.today = console.today;
    options.only = parser.values(u"only"_s);
    if (parser.isSet(u"profile"_s))
        options.profiles = parser.values(u"profile"_s);
    const auto project = openProjectFile(*file, console);
    if (!project)
        return console.fail(project.error());
    const Graph &graph = (*project)->graph();
    const Result<Report> report = parser.isSet(u"scenario"_s)
        ? checkScenario(graph, options, format, parser.value(u"scenario"_s), console)
        : checkNow(graph, options, format, console);
    if (!report)
        return console.fail(report.error());
    const auto severity = severityNamed(threshold);
    return severity && report->reaches(*severity) ? Console::found : Console::fine;
}

} // namespace

Command checkCommand()
{
    return {u"check"_s,
            u"FILE"_s,
            QT_TRANSLATE_NOOP("martlet::Cli", "Tells what is wrong with a map."),
            false,
            &CheckCommand::addOptions,
            &CheckCommand::run};
}

} // namespace martlet
