// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/merge/projectcopy.h"
#include "model/storage/foundcopies.h"
#include "model/storage/keeper.h"
#include "model/storage/localstate.h"
#include "model/storage/presence.h"
#include "model/storage/publisher.h"
#include "model/storage/reader.h"
#include "model/storage/recovery.h"
#include "model/storage/strand.h"

#include <QFuture>
#include <QTimer>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

namespace martlet {

class WorkingCopy;
struct TakenIn;

/// The two threads of a working copy: one keeps changes, the other replaces the file, so that a
/// slow network never holds up keeping. All functions but the constructor's and the timers' work
/// are called on the owner's thread; the outcome is told by the owner's signals.
class Desk
{
public:
    Desk(WorkingCopy *owner,
         const QString &file,
         const QString &project,
         const QByteArray &run,
         const Passphrase &passphrase);
    ~Desk();

    /// Begins with a new project, and makes its file.
    Result<void> create(const Graph &graph, const Change &change);
    /// Begins with a project that was read. Its rows are copied when there is time, or need.
    void start(OpenedProject opened);
    /// Goes on with what an earlier process left, instead of the rows that were read from a version
    /// of the file; null where it cannot be read.
    void goOn(Recovery &recovery, const files::Identity *version);

    QString file() const;
    bool isProtected() const { return !m_passphrase.isEmpty(); }
    const Passphrase &passphrase() const { return m_passphrase; }
    bool hasUnpublished() const;
    Result<QList<Change>> history();
    QFuture<Result<History>> packedHistory();
    Result<void> shortenHistory(const ShorterHistory &shorter);
    QFuture<Result<ItemHistory>> historyOf(const QString &item, int most);
    QFuture<QList<EarlierVersion>> earlierVersions();
    QFuture<Result<QHash<QString, Writer>>> writersOfShown();

    void put(PendingChange pending);
    /// Merges another copy of the project in; \a change becomes a step of the history with the
    /// edits that this took, where it has an identity and there are any. Waits for it, and for all
    /// that was put before.
    Result<TakenIn> takeIn(sqlite::Database &theirs, Change change);
    /// What takeIn() would do, without doing it.
    Result<TakenIn> wouldTakeIn(sqlite::Database &theirs);
    /// The changes that are here, waiting for all that was put before.
    Result<HeldChanges> held();
    /// All that is here.
    Result<ProjectCopy> copy();
    /// A package of what changed since, see changepackage.
    Result<QByteArray> changesSince(const HeldChanges &since);
    /// The copy that stood in the file instead of the one we knew, once: to be merged in before the
    /// file is replaced. Nothing where there was none.
    std::optional<Result<OpenedProject>> takeFound();
    /// What the file holds after a copy of it was taken in: all that is here, or less.
    void noteFileHolds(bool all);
    /// Looks whether somebody else replaced the file, which copies of it there are, and who else
    /// has it open, without waiting; the owner is told. \a whole: even if the file looks the same.
    void lookAtFile(bool whole = false);
    /// Tells others that the file is open here.
    void announce(const QString &label);
    Result<void> flush();
    Result<void> publish();
    void publishLater();
    Result<void> saveCopy(const QString &file, const Passphrase &passphrase);
    Result<void> saveAs(const QString &file);

private:
    struct Snapshot
    {
        QByteArray bytes;
        qint64 upTo = 0;
    };

    template<typename Answer, typename Read>
    QFuture<Answer> answered(Read read);
    int makeFolder();
    sqlite::Database &rowsNow();
    Result<void> prepare();
    Result<void> noteRun();
    Result<void> keepWaiting();
    Result<Snapshot> takeSnapshot();
    Result<void> publishNow();
    Result<Snapshot> makeFile(Publisher &publisher);
    Result<void> beReady();
    Result<TakenIn> mergedRows(sqlite::Database &theirs, Change change);
    Result<TakenIn> mergeRows(sqlite::Database &theirs, Change change);
    void noteFound(const QByteArray &theirs);
    void lookNow();
    bool lookAtVersion();
    void lookForCopies();
    void lookAround();
    void lookAgainLater();
    void failed(const Error &error);
    void settle(const Result<void> &done, qint64 upTo);
    template<typename Tell>
    void tell(Tell tell);

    WorkingCopy *m_owner;
    QString m_project;
    QByteArray m_run;
    QString m_session;
    Passphrase m_passphrase; ///< none where the file is not protected

    mutable std::mutex m_mutex; ///< of these
    std::deque<PendingChange> m_waiting;
    QByteArray m_found;
    QString m_file;
    QString m_author;

    // The writing thread's own.
    std::optional<OpenedProject> m_opened;
    localstate::WorkFolder m_folder;
    std::unique_ptr<Keeper> m_keeper;
    bool m_runNoted = false;
    qint64 m_kept = 0; ///< number of the last durable change

    // The publishing thread's own.
    Publisher m_publisher;
    files::Identity m_seen; ///< the version of the file that was last looked at
    FoundCopies m_copies;
    QList<FoundCopy> m_copiesTold;
    std::unique_ptr<Presence> m_presence;
    QList<Present> m_presentTold;

    std::atomic<qint64> m_last = 0; ///< number of the last change made
    std::atomic<qint64> m_published = 0; ///< number of the last change in the file
    std::atomic<bool> m_lacking =
        false; ///< the file lacks changes that were not made here just now
    std::atomic<bool> m_publishing = false;

    QTimer m_fillSoon;
    QTimer m_keepAgain;
    QTimer m_publishWhenIdle;
    QTimer m_lookAgain;
    QTimer m_lookAtPublished;
    Strand m_writingThread;
    Strand m_publishingThread;
};

} // namespace martlet
