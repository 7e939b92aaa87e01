// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/projectaccess.h"

#include "app/cli/passphraseinput.h"
#include "model/change/scenarioconflicts.h"
#include "model/exchange/jsonimport.h"
#include "model/storage/changepackage.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace martlet {

using namespace Qt::StringLiterals;

std::optional<QString> onlyFile(const QCommandLineParser &parser, Console &console)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() == 1 && !files.first().isEmpty())
        return files.first();
    if (files.size() == 1) {
        console.wrongUse(QCoreApplication::translate("martlet::Cli",
                                                     "The name of the project file is missing."));
        return {};
    }
    console.wrongUse(QCoreApplication::translate(
        "martlet::Cli", "The command needs one project file, such as map.martlet."));
    return {};
}

Result<std::unique_ptr<WorkingCopy>> openProjectFile(const QString &file, Console &console)
{
    Passphrase passphrase;
    if (QFile::exists(file) && needsPassphrase(file)) {
        const Result<Passphrase> its = passphraseOf(file, console);
        if (!its)
            return its.error();
        passphrase = *its;
    }
    Result<std::unique_ptr<WorkingCopy>> project = WorkingCopy::open(file, passphrase);
    if (project)
        console.say((*project)->notice());
    return project;
}

static Result<Graph> readJson(const QString &file)
{
    constexpr qint64 largest = 64LL * 1024 * 1024;
    const Result<QByteArray> bytes = readWholeFile(file, largest);
    if (!bytes)
        return bytes.error();
    ImportOptions options;
    options.source = QFileInfo(file).fileName();
    Draft draft {Graph()};
    if (const auto report = importProjectJson(*bytes, options, draft); !report)
        return report.error();
    return draft.graph();
}

Result<Graph> projectContent(const QString &file, Console &console)
{
    if (file.endsWith(".json"_L1, Qt::CaseInsensitive))
        return readJson(file);
    const auto project = openProjectFile(file, console);
    return project ? Result<Graph>((*project)->graph()) : project.error();
}

Result<std::unique_ptr<WorkingCopy>> openToChange(const QString &file, Console &console)
{
    Result<std::unique_ptr<WorkingCopy>> project = openProjectFile(file, console);
    if (project)
        console.say((*project)->sharingNotice());
    return project;
}

std::optional<QString> notForProjects(const QString &file)
{
    const bool isForChanges = file.endsWith(changesEnding, Qt::CaseInsensitive)
        || file.endsWith(protectedChangesEnding, Qt::CaseInsensitive);
    if (!isForChanges)
        return {};
    const QString name = QFileInfo(file).fileName();
    const QString stem = name.left(name.lastIndexOf(changesEnding, -1, Qt::CaseInsensitive));
    return QCoreApplication::translate(
               "martlet::Cli",
               "“%1” is the name of a file of changes, and a whole project goes into one like "
               "%2.martlet. To send only what changed, use martlet export FILE --changes-since "
               "COPY --to %3.")
        .arg(file, stem, name);
}

Result<void>
commit(WorkingCopy &project, const Draft &draft, const QString &label, const Console &console)
{
    const Edits edits = merged(remembering(project.graph(), draft.edits()), draft.edits());
    if (!edits.isEmpty()) {
        Change change;
        change.author = console.author;
        change.time = QDateTime::currentDateTimeUtc();
        change.label = label;
        change.edits = edits;
        project.append(change);
    }
    if (const Result<void> kept = project.flush(); !kept)
        return kept.error();
    Result<void> published = project.publish();
    if (published || !project.hasUnpublished())
        return published;
    Error error = published.error();
    //: a sentence on why a file was not saved, which says that the work is kept on this computer
    error.sentence = QCoreApplication::translate(
                         "martlet::Cli",
                         "%1 Do not repeat this command then: what it changed is kept, and goes "
                         "into the file with the next command that changes the project.")
                         .arg(error.sentence);
    return error;
}

Result<QByteArray> readWholeFile(const QString &file, qint64 limit)
{
    const auto refused = [&](const char *sentence, const QString &detail) {
        return Error {QCoreApplication::translate("martlet::Cli", sentence).arg(file),
                      detail,
                      Error::Kind::Unreadable};
    };
    const QFileInfo info(file);
    if (!info.exists())
        return refused(QT_TRANSLATE_NOOP("martlet::Cli", "There is no file “%1”."), {});
    if (info.isDir())
        return refused(QT_TRANSLATE_NOOP("martlet::Cli", "“%1” is a folder, not a file."), {});
    if (info.size() > limit)
        return refused(QT_TRANSLATE_NOOP("martlet::Cli", "“%1” is too large to be read safely."),
                       {});
    QFile source(file);
    if (!info.isFile() || !source.open(QIODevice::ReadOnly))
        return refused(QT_TRANSLATE_NOOP("martlet::Cli", "“%1” cannot be read."),
                       source.errorString());
    return source.read(limit);
}

} // namespace martlet
