// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/projectaccess.h"
#include "app/cli/scenariochoice.h"
#include "model/base/text.h"
#include "model/change/scenariodrawing.h"
#include "model/compare/comparisontext.h"
#include "model/compare/scenarioanswer.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

class AdoptCommand
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Cli)

public:
    static void addOptions(QCommandLineParser &parser)
    {
        addOption(parser,
                  u"step"_s,
                  tr("Only up to this step, by its name or number; the others stay planned."),
                  u"STEP"_s);
        addOption(parser,
                  u"prefer"_s,
                  tr("Decide conflicts: for the plan, or for what is as-is."),
                  u"SIDE"_s);
        addOption(parser, u"format"_s, tr("How to answer: text or json."), u"FORMAT"_s);
    }

    static int run(const QCommandLineParser &parser, Console &console);

private:
    static QString fault(const QCommandLineParser &parser);
    static Result<Standpoint>
    standpoint(const Graph &graph, const QString &scenario, const QString &step);
    static Result<int>
    adoptIn(WorkingCopy &project, const QCommandLineParser &parser, Console &console);
};

QString AdoptCommand::fault(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() != 2)
        return tr("The command needs a project and the name of a scenario, such as "
                  "acme.martlet “To be”.");
    const QStringList sides {u"plan"_s, u"as-is"_s};
    const QString side = parser.value(u"prefer"_s);
    if (parser.isSet(u"prefer"_s) && !sides.contains(side))
        return tr("“%1” is no side. %2").arg(side, candidates(side, sides));
    const QStringList formats {u"text"_s, u"json"_s};
    const QString format = parser.value(u"format"_s);
    if (parser.isSet(u"format"_s) && !formats.contains(format))
        return tr("“%1” is no form of answer. %2").arg(format, candidates(format, formats));
    return {};
}

Result<Standpoint>
AdoptCommand::standpoint(const Graph &graph, const QString &scenario, const QString &step)
{
    if (step.isEmpty())
        return Standpoint {scenario, {}};
    QStringList names;
    const QList<ScenarioStep> steps = ownSteps(*graph.find(scenario));
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps[i].name.compare(step, Qt::CaseInsensitive) == 0 || QString::number(i + 1) == step)
            return Standpoint {scenario, steps[i].id};
        names.append(steps[i].name);
    }
    return Error {tr("There is no step “%1”. %2").arg(step, candidates(step, names)),
                  {},
                  Error::Kind::WrongUse};
}

Result<int>
AdoptCommand::adoptIn(WorkingCopy &project, const QCommandLineParser &parser, Console &console)
{
    const Graph before = project.graph();
    const Result<QString> scenario = chosenScenario(before, parser.positionalArguments().at(1));
    if (!scenario)
        return scenario.error();
    const auto chosen = standpoint(before, *scenario, parser.value(u"step"_s));
    if (!chosen)
        return chosen.error();
    Draft draft(before);
    if (parser.isSet(u"prefer"_s)) {
        // One decision may settle others, or bring up new ones: each is found anew.
        for (auto open = planConflicts(draft.graph(), *scenario); !open.isEmpty();) {
            decide(&draft, open.first(), parser.value(u"prefer"_s) == "plan"_L1);
            const auto left = planConflicts(draft.graph(), *scenario);
            if (left.size() >= open.size() && left.first().edit == open.first().edit)
                break;
            open = left;
        }
    }
    const bool asJson = parser.value(u"format"_s) == "json"_L1;
    const QList<PlanConflict> conflicts = planConflicts(draft.graph(), *scenario);
    if (!conflicts.isEmpty()) {
        if (asJson)
            console.print(conflictsJson(draft.graph(), conflicts));
        else
            console.print(conflictsText(draft.graph(), conflicts));
        console.say(
            tr("Nothing was changed: the plan and the project contradict each other. "
               "Decide with --prefer plan or --prefer as-is, or one by one in the window."));
        return Console::found;
    }
    const QString name = itemName(before, *scenario);
    const QStringList leftOut = leftOutBy(draft.graph(), *chosen);
    adopt(&draft, *chosen);
    Differences changes = differences(before, draft.graph());
    std::erase_if(changes, [](const Difference &one) {
        return one.what == Difference::What::Moved || one.item->kind == u"scenario"_key;
    });
    const Result<void> done =
        commit(project, draft, tr("Adopt %1 as the project as it is").arg(name), console);
    if (!done)
        return done.error();
    if (!leftOut.isEmpty())
        console.say(tr("%n changes of the plan fitted nothing any more and were left out: %1",
                       nullptr,
                       int(leftOut.size()))
                        .arg(listText(leftOut)));
    if (asJson)
        console.print(comparisonJson(changes));
    else
        console.print(comparisonText(changes));
    return Console::fine;
}

int AdoptCommand::run(const QCommandLineParser &parser, Console &console)
{
    if (const QString sentence = fault(parser); !sentence.isEmpty())
        return console.wrongUse(sentence);
    const auto project = openToChange(parser.positionalArguments().first(), console);
    if (!project)
        return console.fail(project.error());
    const Result<int> code = adoptIn(**project, parser, console);
    return code ? *code : console.fail(code.error());
}

} // namespace

Command adoptCommand()
{
    return {u"adopt"_s,
            u"FILE SCENARIO"_s,
            QT_TRANSLATE_NOOP("martlet::Cli",
                              "Makes the project what a scenario plans, as one change; refuses "
                              "while both contradict each other."),
            true,
            &AdoptCommand::addOptions,
            &AdoptCommand::run};
}

} // namespace martlet
