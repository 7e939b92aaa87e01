// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/passphraseinput.h"
#include "app/cli/projectaccess.h"
#include "model/storage/salvage.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

class SalvageCommand
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Cli)

public:
    static void addOptions(QCommandLineParser &parser)
    {
        addOption(parser,
                  u"to"_s,
                  tr("The new project to make of what is sound. Without it, it is only told what "
                     "there is."),
                  u"NEW"_s);
    }
    static int run(const QCommandLineParser &parser, Console &console);

private:
    static Result<void> write(const QString &file, const Salvage &found, const Console &console);
};

Result<void>
SalvageCommand::write(const QString &file, const Salvage &found, const Console &console)
{
    const Result<Passphrase> passphrase = passphraseForNew(file, console);
    if (!passphrase)
        return passphrase.error();
    const auto made = WorkingCopy::create(
        file, found.graph, console.author, tr("What was sound in a damaged project"), *passphrase);
    return made ? Result<void>() : Result<void>(made.error());
}

// Whoever asks about a damaged file wants to know what is missing, so the list is the answer.
int SalvageCommand::run(const QCommandLineParser &parser, Console &console)
{
    const auto file = onlyFile(parser, console);
    if (!file)
        return Console::misused;
    const Result<Salvage> found = salvageFile(*file);
    if (!found)
        return console.fail(found.error());
    QString text = found->text() + u'\n';
    for (const SalvageNote &note : found->notes)
        text += u"  "_s + note.text() + u'\n';
    console.print(text);
    const QString target = parser.value(u"to"_s);
    if (target.isEmpty())
        return Console::fine;
    if (const Result<void> written = write(target, *found, console); !written)
        return console.fail(written.error());
    console.say(tr("Written: %1").arg(target));
    return Console::fine;
}

} // namespace

Command salvageCommand()
{
    return {u"salvage"_s,
            u"FILE [--to NEW]"_s,
            QT_TRANSLATE_NOOP("martlet::Cli",
                              "Takes what is sound in a damaged project into a new one."),
            true,
            &SalvageCommand::addOptions,
            &SalvageCommand::run};
}

} // namespace martlet
