// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/projectaccess.h"
#include "app/cli/scenariochoice.h"
#include "model/compare/scenarioanswer.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

class ScenariosCommand
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Cli)

public:
    static void addOptions(QCommandLineParser &parser)
    {
        addOption(parser, u"scenario"_s, tr("Only this scenario."), u"NAME"_s);
        addOption(parser, u"format"_s, tr("How to answer: text or json."), u"FORMAT"_s);
    }

    static int run(const QCommandLineParser &parser, Console &console);

private:
    static Result<QList<ScenarioAnswer>>
    answers(const Graph &graph, const QString &word, const QDate &today);
};

Result<QList<ScenarioAnswer>>
ScenariosCommand::answers(const Graph &graph, const QString &word, const QDate &today)
{
    if (word.isEmpty())
        return answersAbout(graph, today);
    const Result<QString> scenario = chosenScenario(graph, word);
    if (!scenario)
        return scenario.error();
    const Result<ScenarioAnswer> answer = answerAbout(graph, *scenario, today);
    return answer ? Result<QList<ScenarioAnswer>>({*answer}) : answer.error();
}

int ScenariosCommand::run(const QCommandLineParser &parser, Console &console)
{
    const auto file = onlyFile(parser, console);
    if (!file)
        return Console::misused;
    const QStringList formats {u"text"_s, u"json"_s};
    const QString format = parser.isSet(u"format"_s) ? parser.value(u"format"_s) : u"text"_s;
    if (!formats.contains(format))
        return console.wrongUse(
            tr("“%1” is no form of answer. %2").arg(format, candidates(format, formats)));
    const Result<Graph> graph = projectContent(*file, console);
    if (!graph)
        return console.fail(graph.error());
    const auto found = answers(*graph, parser.value(u"scenario"_s), console.today);
    if (!found)
        return console.fail(found.error());
    if (format == "json"_L1)
        console.print(scenariosJson(*graph, *found));
    else
        console.print(scenariosText(*graph, *found));
    const bool isOpen = std::any_of(found->begin(), found->end(), [](const ScenarioAnswer &one) {
        return !one.conflicts.isEmpty();
    });
    return isOpen ? Console::found : Console::fine;
}

} // namespace

Command scenariosCommand()
{
    return {u"scenarios"_s,
            u"FILE"_s,
            QT_TRANSLATE_NOOP("martlet::Cli",
                              "Lists the scenarios with the balance of each step, and what the "
                              "project as it is contradicts by now."),
            false,
            &ScenariosCommand::addOptions,
            &ScenariosCommand::run};
}

} // namespace martlet
