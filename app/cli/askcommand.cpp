// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/itemchoice.h"
#include "app/cli/projectaccess.h"
#include "model/analysis/answers.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

class AskCommand
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Cli)

public:
    static void addOptions(QCommandLineParser &parser)
    {
        addOption(parser,
                  u"by"_s,
                  tr("How to group hours: flow, department or journey; and cost: vendor, "
                     "department, layer or category. It is the first where nothing is said."),
                  u"GROUP"_s);
        addOption(parser, u"format"_s, tr("How to answer: text or json."), u"FORMAT"_s);
    }

    static int run(const QCommandLineParser &parser, Console &console);

private:
    AskCommand(const Graph &graph, Console &console, bool asJson)
        : m_words(graph, console.today)
        , m_console(console)
        , m_asJson(asJson)
    { }

    int without(const QStringList &items) const;
    int journey(const QString &name) const;
    int hours(HoursBy by) const;
    int cost(CostBy by) const;

    static QStringList groups(const QString &question);
    static QString misunderstood(const QStringList &arguments, const QCommandLineParser &parser);

    Vocabulary m_words;
    Console &m_console;
    bool m_asJson;
};

int AskCommand::without(const QStringList &items) const
{
    QStringList gone;
    for (const QString &item : items) {
        const Result<QStringList> chosen = chosenItems(m_words.graph(), item);
        if (!chosen)
            return m_console.fail(chosen.error());
        gone += *chosen;
    }
    const Impact impact(DataHolders(m_words), gone);
    if (m_asJson)
        m_console.print(jsonAnswer(m_words.graph(), impact));
    else
        m_console.print(textAnswer(m_words, impact, m_console.coloured));
    return Console::fine;
}

int AskCommand::journey(const QString &name) const
{
    const Result<QString> chosen = chosenJourney(m_words.graph(), name);
    if (!chosen)
        return m_console.fail(chosen.error());
    const JourneyWalk walked = walk(m_words, *chosen);
    if (m_asJson)
        m_console.print(jsonAnswer(m_words.graph(), walked));
    else
        m_console.print(textAnswer(m_words.graph(), walked, m_console.coloured));
    return Console::fine;
}

int AskCommand::hours(HoursBy by) const
{
    const Hours hours = hoursByHand(m_words, by);
    if (m_asJson)
        m_console.print(jsonAnswer(hours));
    else
        m_console.print(textAnswer(m_words.graph(), hours, m_console.coloured));
    return Console::fine;
}

int AskCommand::cost(CostBy by) const
{
    const Costs costs = costAYear(m_words, by);
    if (m_asJson)
        m_console.print(jsonAnswer(costs));
    else
        m_console.print(textAnswer(m_words.graph(), costs, m_console.coloured));
    return Console::fine;
}

// In the order of HoursBy and CostBy.
QStringList AskCommand::groups(const QString &question)
{
    if (question == "hours"_L1)
        return {u"flow"_s, u"department"_s, u"journey"_s};
    if (question == "cost"_L1)
        return {u"vendor"_s, u"department"_s, u"layer"_s, u"category"_s};
    return {};
}

// What is wrong with the words of the question, or nothing.
QString AskCommand::misunderstood(const QStringList &arguments, const QCommandLineParser &parser)
{
    const QStringList questions {u"without"_s, u"journey"_s, u"hours"_s, u"cost"_s};
    const QString question = arguments.value(1);
    if (arguments.size() < 2 || arguments.first().isEmpty())
        return tr("The command needs a project file, such as map.martlet, and a question: "
                  "without, journey, hours or cost.");
    if (!questions.contains(question))
        return tr("“%1” is no question. %2").arg(question, candidates(question, questions));
    if (question == "without"_L1 && arguments.size() < 3)
        return tr("Say what goes: a name, or vendor=NAME, team=NAME, residency=CODE.");
    if (arguments.size() > 3 && question == "journey"_L1)
        return tr("Name one journey; a name of several words stands in quotation marks.");
    if (arguments.size() > 2 && !groups(question).isEmpty())
        return tr("There are too many words after “%1”.").arg(question);
    const QString by = parser.value(u"by"_s);
    if (parser.isSet(u"by"_s) && groups(question).isEmpty())
        return tr("Only hours and cost can be grouped with --by.");
    if (parser.isSet(u"by"_s) && !groups(question).contains(by))
        return tr("“%1” is no way to group. %2").arg(by, candidates(by, groups(question)));
    const QStringList formats {u"text"_s, u"json"_s};
    const QString format = parser.value(u"format"_s);
    if (parser.isSet(u"format"_s) && !formats.contains(format))
        return tr("“%1” is no form of answer. %2").arg(format, candidates(format, formats));
    return {};
}

int AskCommand::run(const QCommandLineParser &parser, Console &console)
{
    const QStringList arguments = parser.positionalArguments();
    if (const QString problem = misunderstood(arguments, parser); !problem.isEmpty())
        return console.wrongUse(problem);
    const auto project = openProjectFile(arguments.first(), console);
    if (!project)
        return console.fail(project.error());
    const AskCommand ask((*project)->graph(), console, parser.value(u"format"_s) == "json"_L1);
    const QString &question = arguments[1];
    const auto by = qMax(qsizetype(0), groups(question).indexOf(parser.value(u"by"_s)));
    if (question == "without"_L1)
        return ask.without(arguments.mid(2));
    if (question == "journey"_L1)
        return ask.journey(arguments.value(2));
    return question == "hours"_L1 ? ask.hours(HoursBy(by)) : ask.cost(CostBy(by));
}

} // namespace

Command askCommand()
{
    return {u"ask"_s,
            u"FILE without ITEM… | journey NAME | hours | cost"_s,
            QT_TRANSLATE_NOOP("martlet::Cli",
                              "Answers what stops when something goes, what a journey is like, how "
                              "many hours people carry data by hand, and what the tools cost. "
                              "ITEM is an identity, a name, vendor=NAME, team=NAME or "
                              "residency=CODE."),
            false,
            &AskCommand::addOptions,
            &AskCommand::run};
}

} // namespace martlet
