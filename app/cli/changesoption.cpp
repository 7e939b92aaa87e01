// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/changesoption.h"

#include "app/cli/passphraseinput.h"
#include "model/base/text.h"
#include "model/merge/changedpart.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct ChangesOption
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Cli)
};

Error wrong(const QString &sentence)
{
    return {sentence, {}, Error::Kind::WrongUse};
}

Result<StoredProject> readAny(const QString &file, Console &console)
{
    const Result<Passphrase> passphrase =
        needsPassphrase(file) ? passphraseOf(file, console) : Passphrase();
    return passphrase ? readProject(file, *passphrase) : Result<StoredProject>(passphrase.error());
}

/// The day of a snapshot of that name; several of one name: the last.
QDate dayOfSnapshot(const Graph &graph, const QString &word, QStringList *names)
{
    QDate day;
    for (const Item *snapshot : graph.itemsOf(u"snapshot"_key)) {
        names->append(snapshot->name());
        const bool isIt =
            snapshot->id == word || normalisedName(snapshot->name()) == normalisedName(word);
        const QDate its =
            QDate::fromString(snapshot->fields.get(u"date"_key).text().left(10), Qt::ISODate);
        if (isIt && (!day.isValid() || day < its))
            day = its;
    }
    return day;
}

} // namespace

Result<HeldChanges>
heldSince(const QString &word, const QString &file, const WorkingCopy &project, Console &console)
{
    const Result<HeldChanges> ours = project.held();
    if (!ours)
        return ours;
    if (QFileInfo::exists(word)) {
        const Result<StoredProject> theirs = readAny(word, console);
        const Result<StoredProject> stored = theirs ? readAny(file, console) : theirs;
        if (!stored)
            return stored.error();
        if (theirs->identity != stored->identity)
            return wrong(ChangesOption::tr("“%1” is no copy of this project, so it does not say "
                                           "what changed since.")
                             .arg(word));
        return heldByBoth(*ours, theirs->held);
    }
    QStringList snapshots;
    QDate day = QDate::fromString(word, Qt::ISODate);
    if (!day.isValid())
        day = dayOfSnapshot(project.graph(), word, &snapshots);
    if (!day.isValid())
        return wrong(ChangesOption::tr("“%1” is no file, no day such as 2027-03-01, and no "
                                       "snapshot. %2")
                         .arg(word, candidates(word, snapshots)));
    const Result<QList<Change>> history = project.history();
    return history ? heldBefore(*ours, *history, day.startOfDay())
                   : Result<HeldChanges>(history.error());
}

} // namespace martlet
