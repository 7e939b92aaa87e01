// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/projectaccess.h"
#include "model/storage/salvage.h"

#include <QFileInfo>
#include <QLocale>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

class InfoCommand
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Cli)

public:
    static void addOptions(QCommandLineParser &) { }
    static int run(const QCommandLineParser &parser, Console &console);

private:
    static QString kinds(const Graph &graph, ItemSort sort);
    static int explain(const Error &error, const QString &file, Console &console);
};

QString InfoCommand::kinds(const Graph &graph, ItemSort sort)
{
    QString lines;
    for (const KindRow *kind : Schema::kindsOf(sort)) {
        const size_t count = graph.itemsOf(kind->id).size();
        if (count > 0)
            lines += u"  %1: %2\n"_s.arg(kind->plural()).arg(count);
    }
    return lines;
}

// Of a damaged file there may be something to tell.
int InfoCommand::explain(const Error &error, const QString &file, Console &console)
{
    const int code = console.fail(error);
    const Result<Salvage> found = salvageFile(file);
    if (found && error.kind == Error::Kind::Unreadable) {
        console.say(found->text());
        console.say(tr("“martlet salvage %1 --to NEW.martlet” takes what is sound into a new "
                       "project.")
                        .arg(file));
    }
    return code;
}

int InfoCommand::run(const QCommandLineParser &parser, Console &console)
{
    const auto file = onlyFile(parser, console);
    if (!file)
        return Console::misused;
    const auto project = openProjectFile(*file, console);
    if (!project)
        return explain(project.error(), *file, console);
    const Graph &graph = (*project)->graph();
    const Result<QList<Change>> history = (*project)->history();
    if (!history)
        return console.fail(history.error());
    const QString name = graph.project().name().simplified();
    QString text = (name.isEmpty() ? stemOf(*file) : name) + u'\n';
    for (const ItemSort sort : {ItemSort::Element,
                                ItemSort::Relation,
                                ItemSort::View,
                                ItemSort::Scenario,
                                ItemSort::Waiver,
                                ItemSort::Snapshot,
                                ItemSort::Comment})
        text += kinds(graph, sort);
    text += tr("Changes: %1").arg(history->size()) + u'\n';
    if (!history->isEmpty()) {
        const Change &last = history->last();
        text += tr("Last change: %1, by %2, %3")
                    .arg(last.time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                         last.author,
                         last.label)
            + u'\n';
    }
    text += tr("Size of the file: %1").arg(QLocale().formattedDataSize(QFileInfo(*file).size()))
        + u'\n';
    console.print(text);
    return Console::fine;
}

} // namespace

Command infoCommand()
{
    return {u"info"_s,
            u"FILE"_s,
            QT_TRANSLATE_NOOP("martlet::Cli", "Tells what is in a project."),
            false,
            &InfoCommand::addOptions,
            &InfoCommand::run};
}

} // namespace martlet
