// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/cli.h"

#include "app/cli/command.h"
#include "app/language.h"
#include "model/base/language.h"
#include "model/base/version.h"
#include "model/exchange/ownproducts.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <unistd.h>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("martlet::Cli", source);
}

const Command *findCommand(const QString &name)
{
    const auto found = std::find_if(commands().begin(),
                                    commands().end(),
                                    [&](const Command &command) { return command.name == name; });
    return found == commands().end() ? nullptr : &*found;
}

bool takesValue(const QString &option)
{
    return option == "--lang"_L1 || option == "--today"_L1 || option == "--author"_L1
        || option == "--passphrase-file"_L1;
}

void addCommonOptions(QCommandLineParser &parser, bool writes)
{
    parser.addOption(
        {{u"h"_s, u"help"_s}, say(QT_TRANSLATE_NOOP("martlet::Cli", "Show this help."))});
    addOption(parser,
              u"quiet"_s,
              say(QT_TRANSLATE_NOOP("martlet::Cli", "Say nothing but errors and data.")));
    addOption(parser,
              u"no-color"_s,
              say(QT_TRANSLATE_NOOP("martlet::Cli", "No colours, as with the variable NO_COLOR.")));
    addOption(parser,
              u"lang"_s,
              say(QT_TRANSLATE_NOOP("martlet::Cli", "Language: en, ru, zh_CN or de.")),
              u"LANG"_s);
    addOption(
        parser,
        u"today"_s,
        say(QT_TRANSLATE_NOOP("martlet::Cli", "The day that counts as today, such as 2027-03-31.")),
        u"DATE"_s);
    addOption(parser,
              u"passphrase-file"_s,
              say(QT_TRANSLATE_NOOP("martlet::Cli",
                                    "The file whose first line is the passphrase of protected "
                                    "projects. Without it, the variable MARTLET_PASSPHRASE "
                                    "counts, or it is asked for.")),
              u"FILE"_s);
    if (writes)
        addOption(parser,
                  u"author"_s,
                  say(QT_TRANSLATE_NOOP("martlet::Cli", "Who makes the changes.")),
                  u"NAME"_s);
}

QStringList allOptions(const QCommandLineParser &parser)
{
    static const QRegularExpression option(u"^\\s+(?:-[a-z], )?--([a-z-]+)"_s,
                                           QRegularExpression::MultilineOption);
    QStringList names;
    auto match = option.globalMatch(parser.helpText());
    while (match.hasNext())
        names.append(match.next().captured(1));
    return names;
}

// The list of options that Qt writes, without its own first line.
QString optionsHelp(const QCommandLineParser &parser)
{
    const QString text = parser.helpText();
    return text.mid(text.indexOf("\n\n"_L1) + 2);
}

QString commandHelp(const Command &command, const QCommandLineParser &parser)
{
    const QString usage = say(QT_TRANSLATE_NOOP("martlet::Cli", "Usage: martlet %1 %2"))
                              .arg(command.name, command.arguments);
    return usage + u"\n\n"_s + command.summary() + u"\n\n"_s + optionsHelp(parser);
}

QString generalHelp(const QCommandLineParser &parser)
{
    QString text = say(QT_TRANSLATE_NOOP("martlet::Cli",
                                         "Martlet draws a marketing system as a map and tells "
                                         "what is wrong with it.\n\nUsage:\n"));
    const auto line = [](const QString &usage, const QString &summary) {
        return u"  martlet %1\n      %2\n"_s.arg(usage, summary);
    };
    text += line(u"[FILE…]"_s, say(QT_TRANSLATE_NOOP("martlet::Cli", "Opens the window.")));
    for (const Command &command : commands())
        text += line(command.name + u' ' + command.arguments, command.summary());
    return text + u'\n'
        + say(QT_TRANSLATE_NOOP("martlet::Cli", "“martlet COMMAND --help” tells more of each.\n"))
        + u'\n' + optionsHelp(parser);
}

QString versionText()
{
    return u"Martlet %1\nQt %2\nSQLite %3\nGraphviz %4\n"_s.arg(
        QString::fromLatin1(version),
        QString::fromLatin1(qVersion()),
        QString::fromLatin1(sqliteVersion),
        QString::fromLatin1(graphvizVersion));
}

QString systemUser()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return name.isEmpty() ? QDir::home().dirName() : name;
}

// Applies the common options. False where one makes no sense, which has then been said.
bool prepare(const QCommandLineParser &parser, Console &console)
{
    console.quiet = parser.isSet(u"quiet"_s);
    console.coloured = isatty(STDOUT_FILENO) == 1 && !parser.isSet(u"no-color"_s)
        && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
    if (parser.isSet(u"today"_s))
        console.today = QDate::fromString(parser.value(u"today"_s), Qt::ISODate);
    if (!console.today.isValid())
        console.wrongUse(
            say(QT_TRANSLATE_NOOP("martlet::Cli", "“%1” is not a date such as 2027-03-31."))
                .arg(parser.value(u"today"_s)));
    console.passphraseFile = parser.value(u"passphrase-file"_s);
    const bool hasAuthor = parser.optionNames().contains(u"author"_s);
    console.author = Console::cleanName(hasAuthor ? parser.value(u"author"_s) : systemUser());
    return console.today.isValid();
}

int explain(const QString &problem, const QString &command, Console &console)
{
    const QString help =
        command.isEmpty() ? u"martlet --help"_s : u"martlet %1 --help"_s.arg(command);
    return console.wrongUse(
        problem + u' '
        + say(QT_TRANSLATE_NOOP("martlet::Cli", "“%1” tells what there is.")).arg(help));
}

int explainOptions(const QCommandLineParser &parser, const QString &command, Console &console)
{
    QString problem = parser.errorText();
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        problem = say(QT_TRANSLATE_NOOP("martlet::Cli", "There is no option “--%1”."))
                      .arg(unknown.first());
        QStringList known;
        for (const QString &name : nearest(unknown.first(), allOptions(parser)))
            known.append(u"--"_s + name);
        if (!known.isEmpty())
            problem += u' '
                + say(QT_TRANSLATE_NOOP("martlet::Cli", "Did you mean: %1?"))
                      .arg(known.join(u", "_s));
    }
    return explain(problem, command, console);
}

int runWithoutCommand(const Invocation &invocation, Console &console)
{
    QCommandLineParser parser;
    addCommonOptions(parser, false);
    addOption(parser,
              u"version"_s,
              say(QT_TRANSLATE_NOOP("martlet::Cli", "Name the versions of all parts.")));
    if (!parser.parse(QStringList {u"martlet"_s} + invocation.arguments))
        return explainOptions(parser, {}, console);
    if (parser.isSet(u"version"_s))
        console.print(versionText());
    else
        console.print(generalHelp(parser));
    return Console::fine;
}

} // namespace

Invocation understand(const QStringList &arguments)
{
    Invocation invocation;
    qsizetype first = 0;
    while (first < arguments.size() && arguments[first].startsWith(u'-'))
        first += takesValue(arguments[first]) ? 2 : 1;
    const QStringList before = arguments.first(qMin(first, arguments.size()));
    const QString word = arguments.value(first);
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--lang"_L1)
            invocation.language = arguments.value(i + 1);
        else if (arguments[i].startsWith("--lang="_L1))
            invocation.language = arguments[i].mid(7);
    }
    const bool isFile = word.endsWith(".martlet"_L1) || QFileInfo::exists(word);
    const bool onlyLanguage = std::all_of(before.begin(), before.end(), [&](const QString &text) {
        return text.startsWith("--lang"_L1) || text == invocation.language;
    });
    if (!findCommand(word) && onlyLanguage && (word.isEmpty() || isFile)) {
        QCommandLineParser parser;
        addOption(parser, u"lang"_s, {}, u"LANG"_s);
        if (parser.parse(QStringList {u"martlet"_s} + arguments)) {
            invocation.files = parser.positionalArguments();
            return invocation;
        }
        invocation.isCommand = true;
        invocation.arguments = arguments;
        return invocation;
    }
    invocation.isCommand = true;
    invocation.command = word;
    invocation.arguments = before + arguments.mid(first + 1);
    return invocation;
}

static int perform(const Invocation &invocation, Console &console)
{
    if (!installLanguage(invocation.language))
        return console.wrongUse(
            say(QT_TRANSLATE_NOOP("martlet::Cli", "There is no translation into “%1”. %2"))
                .arg(invocation.language, candidates(invocation.language, languages())));
    if (invocation.command.isEmpty())
        return runWithoutCommand(invocation, console);
    const Command *command = findCommand(invocation.command);
    if (!command) {
        QStringList names;
        for (const Command &known : commands())
            names.append(known.name);
        return explain(
            say(QT_TRANSLATE_NOOP("martlet::Cli", "There is no command or file “%1”. %2"))
                .arg(invocation.command, candidates(invocation.command, names)),
            {},
            console);
    }
    QCommandLineParser parser;
    command->addOptions(parser);
    addCommonOptions(parser, command->writes);
    const bool understood = parser.parse(QStringList {u"martlet"_s} + invocation.arguments);
    if (parser.isSet(u"help"_s)) {
        console.print(commandHelp(*command, parser));
        return Console::fine;
    }
    if (!understood)
        return explainOptions(parser, command->name, console);
    if (!prepare(parser, console))
        return Console::misused;
    for (const QString &problem : loadOwnProducts())
        console.say(problem);
    return command->run(parser, console);
}

int runCommand(const Invocation &invocation)
{
    Console console;
    return console.finished(perform(invocation, console));
}

} // namespace martlet
