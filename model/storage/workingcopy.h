// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/history.h"
#include "model/change/itemhistory.h"
#include "model/merge/merge.h"
#include "model/storage/earlierversions.h"
#include "model/storage/foundcopies.h"
#include "model/storage/presence.h"
#include "model/storage/projectfile.h"

#include <QByteArrayList>
#include <QFuture>
#include <QObject>
#include <QStringList>

#include <memory>

namespace martlet {

namespace sqlite {
class Database;
}
struct OpenedProject;
struct Recovery;
class Desk;

/// What was taken in from another copy of the project.
struct TakenIn
{
    Change change; ///< what became of ours; an identity only where it is a step of the history
    Merged merged;
    int changes = 0; ///< that the other copy had and we did not
    QByteArrayList newRuns; ///< of which we knew nothing at all
    QStringList authors; ///< of those, as far as the history tells
};

/// One open project. Every change is kept on this computer at once, on a thread of its own; the
/// project's file is only ever replaced as a whole, by publish() or by itself after a while without
/// changes. Whatever was kept and not yet published comes back when the file is opened again, on
/// this computer, however the program ended.
class WorkingCopy final : public QObject
{
    Q_OBJECT

public:
    /// Makes a project with \a initial as its content and writes its file. The file must not exist
    /// (an error of kind NotWritten). Where \a author is empty, only the day of it is kept. With a
    /// passphrase it is protected.
    static Result<std::unique_ptr<WorkingCopy>> create(const QString &file,
                                                       const Graph &initial,
                                                       const QString &author,
                                                       const QString &label,
                                                       const Passphrase &passphrase = {});
    /// Makes a file of a copy of a project in which parts are left out, for merging it back later;
    /// see withStamps(). The file must not exist.
    static Result<void>
    createRedacted(const QString &file, const ProjectCopy &copy, const Passphrase &passphrase = {});
    /// Opens a project. Takes in what this computer keeps for it and the file lacks; notice() then
    /// says so. The file is not touched. The passphrase counts where needsPassphrase() says so;
    /// what is kept of such a project until it is published is in memory, and on no disk.
    static Result<std::unique_ptr<WorkingCopy>> open(const QString &file,
                                                     const Passphrase &passphrase = {});
    /// Files with changes that an earlier process left on this computer, to be opened at start.
    static QStringList filesToRecover();

    /// Keeps everything, but does not publish. After a failure to keep, what it was about is lost.
    ~WorkingCopy() override;

    /// The project's file: absolute, links resolved. It changes when publish() had to make another.
    QString file() const;
    /// True where publishing would be refused because of the rights of the file or its folder.
    bool isReadOnly() const;
    /// True where the file opens with a passphrase only.
    bool isProtected() const;
    /// A translated sentence on what happened while opening; usually empty.
    QString notice() const { return m_notice; }
    /// A translated sentence for those who want to change something, where the file was open on
    /// this computer already; else empty.
    QString sharingNotice() const { return m_sharingNotice; }

    const Graph &graph() const { return m_graph; }
    /// The identity of the project, the same in every copy of it.
    const QString &project() const { return m_project; }
    /// Changes made on this computer, in order, for undo: those that the project still knows the
    /// edits of.
    Result<QList<Change>> ownHistory() const;
    /// All changes that are kept in the project, in the order of their time. Old ones are dropped
    /// when they take too much room.
    Result<QList<Change>> history() const;
    /// The same for looking back, found without waiting.
    QFuture<Result<History>> packedHistory() const;
    /// Drops and folds changes of the history, here and in the file when it is published next. What
    /// merging needs stays.
    Result<void> shortenHistory(const ShorterHistory &shorter);
    /// What has happened to one item, in no more than \a most steps; it is found without waiting.
    QFuture<Result<ItemHistory>> historyOf(const QString &item, int most) const;
    /// The versions of the file that this computer replaced, the newest first.
    QFuture<QList<EarlierVersion>> earlierVersions() const;

    /// Who wrote the values that show where something is undecided, by the identities of what is
    /// undecided, as far as the history tells; it is found without waiting.
    QFuture<Result<QHash<QString, Writer>>> writersOfShown() const;

    /// Applies a change and keeps it. Its identity is given here; author, time and label are the
    /// caller's. Returns at once, with a null identity where an edit does not find the value that
    /// it expects; nothing has then happened.
    ChangeId append(Change change);
    /// Merges another copy of the project in, or a package of changes, as one change by \a author
    /// that undo takes back. Nothing happens where it is a file of another project, cannot be read,
    /// or has changes that build on what is not here. The passphrase is that of a protected copy,
    /// where it is not the same as ours.
    Result<TakenIn> merge(const QString &file,
                          const QString &author,
                          const QString &label,
                          const Passphrase &passphrase = {});
    /// What merge() would do, without doing it.
    Result<TakenIn> wouldMerge(const QString &file, const Passphrase &passphrase = {});
    /// All that merging knows of what is here.
    Result<ProjectCopy> copy() const;
    /// The changes that are here.
    Result<HeldChanges> held() const;
    /// A package of what changed for somebody who holds \a since, to be a file that merge() takes;
    /// see changepackage.h. Fails where nothing changed (an error of kind WrongUse). It is
    /// protected as the project is, or with another passphrase; with an empty one it is not.
    Result<QByteArray> changesSince(const HeldChanges &since,
                                    const std::optional<Passphrase> &other = {}) const;
    /// Looks whether somebody else replaced the file, and what is beside it, as it does by itself
    /// every few seconds; signals tell.
    void lookAtFile();
    /// Tells others beside the file that it is open here, under this name, until it is closed; from
    /// then on presentChanged() tells of them.
    void announce(const QString &label);

    /// Waits until all changes are durable; an error says that some are not.
    Result<void> flush();

    /// True while the file lacks changes that are in this working copy.
    bool hasUnpublished() const;
    /// Replaces the project's file by what is here now, verified and read back. What somebody else
    /// put there meanwhile is merged in before. Nothing happens where the file has it all. After an
    /// error everything is still kept on this computer.
    Result<void> publish();
    /// The same without waiting; signals tell the outcome.
    void publishLater();
    /// Writes everything into another file, published or not. It must not exist (an error of kind
    /// NotWritten). With a passphrase that file is protected, else it is not.
    Result<void> saveCopy(const QString &file, const Passphrase &passphrase = {});
    /// The same, protected as the present one, and works on that file from then on; the former one
    /// stays as it is.
    Result<void> saveAs(const QString &file);

Q_SIGNALS:
    /// All changes up to this one are durable.
    void kept(const martlet::ChangeId &upTo);
    /// Changes exist only in memory. Keeping is tried again until it works.
    void keepingFailed(const martlet::Error &error);
    void published(const QDateTime &time);
    /// Changes of others were merged in: the file was replaced, or an earlier process left them.
    /// graph() has them.
    void tookIn(const martlet::TakenIn &takenIn);
    /// These are the copies of the project that have changes which it lacks, for merge() to take
    /// them in; empty when there are none any more. Comes soon after opening, and whenever it
    /// changes.
    void copiesFound(const QList<martlet::FoundCopy> &copies);
    /// These others have the file open.
    void presentChanged(const QList<martlet::Present> &others);
    /// Something that is no copy of the project stands in the file; all that is here is in another
    /// file beside it, which file() names from now on. \a why is the sentence on it.
    void publishedBeside(const QDateTime &time, const martlet::Error &why);
    /// The file could not be written. It is tried again after a while.
    void publishingFailed(const martlet::Error &error);

private:
    friend class Desk;

    WorkingCopy(const QString &project, const Graph &graph);
    void takeInFound();
    Result<bool> mergeFound();
    void dropRunsOf(const QByteArrayList &runs);
    Result<TakenIn> takeIn(sqlite::Database &theirs, Change change);
    Result<OpenedProject> openCopy(const QString &file, const Passphrase &passphrase) const;
    void goOn(Recovery recovery, Result<OpenedProject> &opened);

    Graph m_graph;
    QString m_project;
    QString m_notice;
    QString m_sharingNotice;
    QByteArray m_run;
    qint64 m_number = 0;
    std::unique_ptr<Desk> m_desk;
};

} // namespace martlet
