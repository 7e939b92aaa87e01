// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/passphraseinput.h"
#include "app/cli/projectaccess.h"
#include "model/exchange/formats.h"
#include "model/exchange/projectjson.h"
#include "model/exchange/templates.h"

#include <QFileInfo>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

class NewCommand
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Cli)

public:
    static void addOptions(QCommandLineParser &parser)
    {
        addOption(parser,
                  u"template"_s,
                  tr("What to begin with; “martlet list templates” names all."),
                  u"ID"_s);
        addOption(parser, u"name"_s, tr("What the project is called."), u"TEXT"_s);
    }

    static int run(const QCommandLineParser &parser, Console &console);
};

int NewCommand::run(const QCommandLineParser &parser, Console &console)
{
    const auto file = onlyFile(parser, console);
    if (!file)
        return Console::misused;
    if (const auto wrong = notForProjects(*file))
        return console.wrongUse(*wrong);
    if (const Format *other = formatOfEnding(*file)) {
        const QString named = QFileInfo(*file).completeBaseName() + u".martlet"_s;
        return console.wrongUse(tr("The ending of “%1” belongs to another format: %2. A project is "
                                   "named like %3.")
                                    .arg(*file, other->label(), named));
    }
    const QString wanted = parser.isSet(u"template"_s) ? parser.value(u"template"_s) : u"empty"_s;
    const QList<Template> &all = templates();
    const auto chosen =
        std::find_if(all.begin(), all.end(), [&](const Template &row) { return row.id == wanted; });
    if (chosen == all.end()) {
        QStringList ids;
        for (const Template &row : all)
            ids.append(row.id);
        return console.wrongUse(
            tr("There is no template “%1”. %2").arg(wanted, candidates(wanted, ids)));
    }
    const Result<QByteArray> bytes = readWholeFile(chosen->file, 64 << 20);
    if (!bytes)
        return console.fail(bytes.error());
    const Result<JsonImport> content = readProjectJson(*bytes);
    if (!content)
        return console.fail(content.error());
    Draft draft(content->graph);
    const QString name =
        Console::cleanName(parser.isSet(u"name"_s)    ? parser.value(u"name"_s)
                               : wanted == "empty"_L1 ? stemOf(*file)
                                                      : draft.graph().project().name());
    draft.set(projectId, key::name, name);
    if (draft.graph().project().fields.get(key::createdOn).isUnknown())
        draft.set(projectId, key::createdOn, console.today.toString(Qt::ISODate));
    const Result<Passphrase> passphrase = passphraseForNew(*file, console);
    if (!passphrase)
        return console.fail(passphrase.error());
    const auto made =
        WorkingCopy::create(*file, draft.graph(), console.author, tr("New project"), *passphrase);
    if (!made)
        return console.fail(made.error());
    console.say(tr("“%1” is in %2.").arg(name, *file));
    return Console::fine;
}

} // namespace

Command newCommand()
{
    return {u"new"_s,
            u"FILE [--template ID] [--name TEXT]"_s,
            QT_TRANSLATE_NOOP("martlet::Cli", "Makes a new project, empty or from a template."),
            true,
            &NewCommand::addOptions,
            &NewCommand::run};
}

} // namespace martlet
