// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/desk.h"

#include "model/storage/changepackage.h"
#include "model/storage/copyrows.h"
#include "model/storage/format.h"
#include "model/storage/words.h"
#include "model/storage/workingcopy.h"

#include <QDateTime>
#include <QPromise>
#include <QRandomGenerator>

#include <array>
#include <cerrno>

namespace martlet {

using namespace std::chrono_literals;
using localstate::WorkFolder;

static constexpr auto beforeFilling = 50ms;
static constexpr auto beforeKeepingAgain = 1s;
static constexpr auto idleBeforePublishing = 30s;
static constexpr auto beforePublishingProtected = 60s;
static constexpr auto beforePublishingRecovered = 2s;
static constexpr auto beforeFirstLook = 1s;
static constexpr auto betweenLooks = 5s;
// A synchronisation program, or somebody who did not see our version, may have been slower.
static constexpr std::array looksAfterPublishing {2s, 13s, 45s};

static QString newSession()
{
    return QString::number(QRandomGenerator::system()->generate64(), 36);
}

template<typename Tell>
void Desk::tell(Tell tell)
{
    QMetaObject::invokeMethod(m_owner, std::move(tell), Qt::QueuedConnection);
}

Desk::Desk(WorkingCopy *owner,
           const QString &file,
           const QString &project,
           const QByteArray &run,
           const Passphrase &passphrase)
    : m_owner(owner)
    , m_project(project)
    , m_run(run)
    , m_session(newSession())
    , m_passphrase(passphrase)
    , m_file(file)
    , m_publisher(file, m_session, {}, passphrase)
    , m_copies(project, passphrase)
{
    for (QTimer *timer : {&m_fillSoon, &m_keepAgain, &m_publishWhenIdle})
        timer->setSingleShot(true);
    QObject::connect(&m_fillSoon, &QTimer::timeout, owner, [this] {
        m_writingThread.post([this] { static_cast<void>(prepare()); });
    });
    QObject::connect(&m_keepAgain, &QTimer::timeout, owner, [this] {
        m_writingThread.post([this] { static_cast<void>(keepWaiting()); });
    });
    QObject::connect(&m_publishWhenIdle, &QTimer::timeout, owner, [this] { publishLater(); });
    QObject::connect(&m_lookAgain, &QTimer::timeout, owner, [this] { lookAtFile(); });
    m_lookAgain.start(betweenLooks);
    QTimer::singleShot(beforeFirstLook, &m_lookAgain, [this] { lookAtFile(); });
}

Desk::~Desk()
{
    static_cast<void>(flush());
    m_publishingThread.wait();
    m_writingThread.wait();
    m_presence.reset();
    m_keeper.reset();
    if (m_folder.isMade() && !hasUnpublished())
        m_folder.remove();
}

Result<void> Desk::create(const Graph &graph, const Change &change)
{
    m_last = m_kept = change.id.number;
    if (const int code = makeFolder())
        return Storage::notMade(m_file, code);
    m_keeper = std::make_unique<Keeper>(m_folder.database());
    Result<void> done = m_keeper->begin(m_project, graph, change);
    if (done) {
        const Result<QByteArray> snapshot = m_keeper->snapshot(m_folder.snapshot());
        done = snapshot ? m_publisher.create(*snapshot) : Result<void>(snapshot.error());
    }
    m_published = m_last.load(); // or given up: nothing of it shall come back
    return done;
}

void Desk::start(OpenedProject opened)
{
    m_publisher = Publisher(m_file, m_session, opened.project.file, m_passphrase);
    m_seen = opened.project.file;
    m_opened.emplace(std::move(opened));
    m_fillSoon.start(beforeFilling);
}

void Desk::goOn(Recovery &recovery, const files::Identity *version)
{
    m_folder = std::move(recovery.folder);
    m_keeper = std::move(recovery.keeper);
    m_session = m_folder.session();
    m_author = recovery.author;
    m_lacking = true;
    m_seen = version ? *version : files::Identity();
    m_publisher = Publisher(m_file, m_session, m_seen, m_passphrase);
    if (version) // a file that cannot be read waits for somebody to decide
        m_publishWhenIdle.start(beforePublishingRecovered);
    static_cast<void>(m_folder.setFile(m_file));
}

QString Desk::file() const
{
    const std::lock_guard lock(m_mutex);
    return m_file;
}

bool Desk::hasUnpublished() const
{
    return m_lacking || m_published < m_last;
}

// What is protected is on no disk but as the file that only the passphrase opens.
int Desk::makeFolder()
{
    const auto place = isProtected() ? WorkFolder::Place::Memory : WorkFolder::Place::Disk;
    return WorkFolder::make(m_project, m_session, m_file, place, &m_folder);
}

sqlite::Database &Desk::rowsNow()
{
    return m_keeper ? m_keeper->database() : m_opened->rows;
}

Result<QList<Change>> Desk::history()
{
    return m_writingThread.run([this] {
        static_cast<void>(keepWaiting());
        return readHistory(rowsNow());
    });
}

/// What \a read finds in the rows, behind all that waits to be kept.
template<typename Answer, typename Read>
QFuture<Answer> Desk::answered(Read read)
{
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    m_writingThread.post([this, promise, read] {
        static_cast<void>(keepWaiting());
        promise->addResult(read(rowsNow()));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<ItemHistory>> Desk::historyOf(const QString &item, int most)
{
    return answered<Result<ItemHistory>>(
        [item, most](sqlite::Database &rows) { return readHistoryOf(rows, item, most); });
}

QFuture<Result<QHash<QString, Writer>>> Desk::writersOfShown()
{
    return answered<Result<QHash<QString, Writer>>>(
        [](sqlite::Database &rows) { return readWritersOfShown(rows); });
}

QFuture<QList<EarlierVersion>> Desk::earlierVersions()
{
    const auto promise = std::make_shared<QPromise<QList<EarlierVersion>>>();
    promise->start();
    m_publishingThread.post([this, promise] {
        const auto [held, authorship] = m_writingThread.run([this] {
            static_cast<void>(keepWaiting());
            return std::pair(readHeld(rowsNow()), readAuthorship(rowsNow()));
        });
        promise->addResult(martlet::earlierVersions(m_project, held, authorship));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<History>> Desk::packedHistory()
{
    return answered<Result<History>>(readPackedHistory);
}

Result<void> Desk::shortenHistory(const ShorterHistory &shorter)
{
    const Result<void> done = m_writingThread.run([&] {
        Result<void> ready = keepWaiting();
        if (ready)
            ready = prepare();
        return ready ? m_keeper->shorten(shorter) : ready;
    });
    if (done) {
        m_lacking = true;
        m_publishWhenIdle.start(idleBeforePublishing);
    }
    return done;
}

void Desk::put(PendingChange pending)
{
    {
        const std::lock_guard lock(m_mutex);
        m_last = pending.change.id.number;
        m_author = pending.change.author;
        m_waiting.push_back(std::move(pending));
    }
    m_writingThread.post([this] { static_cast<void>(keepWaiting()); });
    // Memory does not survive a power cut, so what is there only does not wait until nothing
    // changes.
    if (!isProtected())
        m_publishWhenIdle.start(idleBeforePublishing);
    else if (!m_publishWhenIdle.isActive())
        m_publishWhenIdle.start(beforePublishingProtected);
}

Result<void> Desk::flush()
{
    return m_writingThread.run([this] { return keepWaiting(); });
}

Result<void> Desk::publish()
{
    if (const Result<void> kept = flush(); !kept)
        return kept;
    return m_publishingThread.run([this] { return publishNow(); });
}

void Desk::publishLater()
{
    if (!m_publishing.exchange(true))
        m_publishingThread.post([this] { static_cast<void>(publishNow()); });
}

/// Makes the working copy's database where it is not there yet.
Result<void> Desk::prepare()
{
    if (m_keeper)
        return {};
    if (!m_folder.isMade()) {
        if (const int code = makeFolder())
            return code == ENODEV ? Storage::notInMemory()
                                  : Storage::notKept(Storage::detail(code));
    }
    auto keeper = std::make_unique<Keeper>(m_folder.database());
    const Result<void> filled = keeper->fill(m_opened->rows);
    if (!filled)
        return filled;
    m_keeper = std::move(keeper);
    m_opened.reset();
    return {};
}

/// Before the first change: without this note, undo would not know it after closing and opening.
Result<void> Desk::noteRun()
{
    if (!m_runNoted) {
        if (const int code = localstate::addOwnRun(m_project, m_run))
            return Storage::notKept(Storage::detail(code));
        m_runNoted = true;
    }
    return {};
}

Result<void> Desk::keepWaiting()
{
    std::deque<PendingChange> changes;
    {
        const std::lock_guard lock(m_mutex);
        changes.swap(m_waiting);
    }
    if (changes.empty())
        return {};
    Result<void> done = prepare();
    if (done)
        done = noteRun();
    if (done)
        done = m_keeper->keep(changes);
    if (done) {
        m_kept = changes.back().change.id.number;
        tell([owner = m_owner, id = changes.back().change.id] { Q_EMIT owner->kept(id); });
        return done;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.insert(m_waiting.begin(), changes.begin(), changes.end());
    }
    tell([this, error = done.error()] {
        m_keepAgain.start(beforeKeepingAgain);
        Q_EMIT m_owner->keepingFailed(error);
    });
    return done;
}

Result<Desk::Snapshot> Desk::takeSnapshot()
{
    Result<void> ready = keepWaiting();
    if (ready)
        ready = prepare();
    if (!ready)
        return ready.error();
    const Result<QByteArray> bytes = m_keeper->snapshot(m_folder.snapshot());
    if (!bytes) {
        Error error = Storage::notPublished(file(), EIO);
        error.detail = bytes.error().detail;
        return error;
    }
    return Snapshot {*bytes, m_kept};
}

Result<void> Desk::publishNow()
{
    m_publishing = false;
    if (!hasUnpublished())
        return {};
    const Result<Snapshot> snapshot = m_writingThread.run([this] { return takeSnapshot(); });
    if (!snapshot) {
        failed(snapshot.error());
        return snapshot.error();
    }
    QString author;
    {
        const std::lock_guard lock(m_mutex);
        author = m_author;
    }
    const Result<QByteArray> done = m_publisher.publish(snapshot->bytes, author);
    if (done && !done->isEmpty()) {
        m_writingThread.run([this] { m_keeper->snapshotPublished(false); });
        noteFound(*done);
        return {};
    }
    const Result<void> result = done ? Result<void>() : Result<void>(done.error());
    settle(result, snapshot->upTo);
    return result;
}

void Desk::noteFound(const QByteArray &theirs)
{
    {
        const std::lock_guard lock(m_mutex);
        m_found = theirs;
    }
    tell([owner = m_owner] { owner->takeInFound(); });
}

std::optional<Result<OpenedProject>> Desk::takeFound()
{
    QByteArray found;
    {
        const std::lock_guard lock(m_mutex);
        found.swap(m_found);
    }
    if (found.isEmpty())
        return {};
    return openBytes(found, file(), m_passphrase);
}

void Desk::lookAtFile(bool whole)
{
    m_publishingThread.post([this, whole] {
        if (whole)
            m_seen = {};
        lookNow();
    });
}

void Desk::announce(const QString &label)
{
    m_publishingThread.post([this, label] {
        if (!m_presence)
            m_presence = std::make_unique<Presence>(m_session, label);
        lookAround();
    });
}

void Desk::lookNow()
{
    if (lookAtVersion())
        lookForCopies();
    lookAround();
}

void Desk::lookForCopies()
{
    const QList<FoundCopy> copies = m_copies.look(m_publisher.file(), [this] {
        return m_writingThread.run([this] { return readHeld(rowsNow()); });
    });
    if (copies == m_copiesTold)
        return;
    m_copiesTold = copies;
    tell([owner = m_owner, copies] { Q_EMIT owner->copiesFound(copies); });
}

void Desk::lookAround()
{
    if (!m_presence)
        return;
    m_presence->note(m_publisher.file());
    const qint64 now = QDeadlineTimer::current().deadline();
    const QList<Present> present = m_presence->others(m_publisher.file(), now);
    if (present == m_presentTold)
        return;
    m_presentTold = present;
    tell([owner = m_owner, present] { Q_EMIT owner->presentChanged(present); });
}

/// Once more after each time that the file was replaced, also where it looks the same from outside.
void Desk::lookAgainLater()
{
    for (auto after = 0s; const auto wait : looksAfterPublishing) {
        after += wait;
        QTimer::singleShot(after, &m_lookAgain, [this] { lookAtFile(true); });
    }
}

/// What others added is merged in; what they dropped of ours is put back. Returns whether nothing
/// is on its way in.
bool Desk::lookAtVersion()
{
    const QString file = m_publisher.file();
    if (!files::hasChanged(file, m_seen))
        return true;
    files::Content there;
    if (files::read(file, format::largestFile, &there) != 0)
        return true;
    const Result<OpenedProject> theirs = openBytes(there.bytes, file, m_passphrase);
    if (!theirs)
        return true; // half copied, perhaps; another look will tell
    m_seen = there.identity;
    if (theirs->project.identity != m_project)
        return true;
    const HeldChanges held = m_writingThread.run([this] { return readHeld(rowsNow()); });
    if (!holdsAll(held, theirs->project.held)) {
        noteFound(there.bytes);
        return false;
    }
    if (!hasUnpublished() && !holdsAll(theirs->project.held, held)) {
        m_lacking = true;
        tell([this] { m_publishWhenIdle.start(beforePublishingRecovered); });
    }
    return true;
}

Result<TakenIn> Desk::takeIn(sqlite::Database &theirs, Change change)
{
    Result<TakenIn> taken = m_writingThread.run([&] { return mergeRows(theirs, change); });
    if (taken)
        m_publishWhenIdle.start(idleBeforePublishing);
    return taken;
}

/// Counts the changes that are news for those who hold \a held, and their authors.
static void countNews(sqlite::Database &rows, const HeldChanges &held, TakenIn *taken)
{
    const HeldChanges theirs = readHeld(rows);
    taken->changes = countMore(theirs, held);
    for (const QByteArray &run : theirs.keys()) {
        if (!held.contains(run))
            taken->newRuns.append(run);
    }
    taken->authors = readAuthors(rows, held);
}

Result<void> Desk::beReady()
{
    const Result<void> ready = keepWaiting();
    return ready ? prepare() : ready;
}

Result<HeldChanges> Desk::held()
{
    return m_writingThread.run([this]() -> Result<HeldChanges> {
        if (const Result<void> ready = beReady(); !ready)
            return ready.error();
        return readHeld(m_keeper->database());
    });
}

Result<ProjectCopy> Desk::copy()
{
    return m_writingThread.run([this]() -> Result<ProjectCopy> {
        if (const Result<void> ready = beReady(); !ready)
            return ready.error();
        return readCopy(m_keeper->database());
    });
}

Result<TakenIn> Desk::wouldTakeIn(sqlite::Database &theirs)
{
    return m_writingThread.run([&]() -> Result<TakenIn> {
        if (const Result<void> ready = beReady(); !ready)
            return ready.error();
        return mergedRows(theirs, {});
    });
}

Result<QByteArray> Desk::changesSince(const HeldChanges &since)
{
    return m_publishingThread.run([&]() -> Result<QByteArray> {
        const Result<Snapshot> snapshot = m_writingThread.run([this] { return takeSnapshot(); });
        if (!snapshot)
            return snapshot.error();
        sqlite::Database rows = sqlite::Database::editable(snapshot->bytes);
        const Result<QByteArray> made = changepackage::made(rows, since);
        // Whoever has them holds these changes: what is back at an older value is a change.
        m_writingThread.run([&] { m_keeper->snapshotPublished(bool(made)); });
        return made;
    });
}

Result<TakenIn> Desk::mergedRows(sqlite::Database &theirs, Change change)
{
    sqlite::Database &rows = m_keeper->database();
    const ProjectCopy ours = readCopy(rows);
    const ProjectCopy their = readCopy(theirs);
    TakenIn taken {change, {}, 0, {}, {}};
    countNews(theirs, ours.held, &taken);
    if (!rows.isFine() || !theirs.isFine())
        return Storage::notKept(rows.failure() + theirs.failure());
    taken.merged = mergeCopies(ours, their, [&](const ChangeId &id) {
        const auto known = readChange(rows, id);
        return known ? known : readChange(theirs, id);
    });
    taken.change.edits = taken.merged.edits;
    if (taken.change.edits.isEmpty())
        taken.change.id = {};
    return taken;
}

Result<TakenIn> Desk::mergeRows(sqlite::Database &theirs, Change change)
{
    Result<void> ready = beReady();
    if (ready && !change.id.isNull())
        ready = noteRun();
    if (!ready)
        return ready.error();
    Result<TakenIn> taken = mergedRows(theirs, change);
    if (!taken)
        return taken;
    const HeldChanges held = readHeld(m_keeper->database());
    if (const Result<void> kept = m_keeper->takeIn(taken->merged, theirs, taken->change); !kept)
        return kept.error();
    if (!taken->change.id.isNull())
        m_last = m_kept = taken->change.id.number;
    else if (taken->merged.copy.held != held)
        m_lacking = true;
    return taken;
}

void Desk::noteFileHolds(bool all)
{
    if (all)
        m_published = m_last.load();
    m_lacking = !all;
}

void Desk::failed(const Error &error)
{
    tell([this, error] {
        m_publishWhenIdle.start(idleBeforePublishing);
        Q_EMIT m_owner->publishingFailed(error);
    });
}

/// Draws the conclusions from an attempt to replace the file.
void Desk::settle(const Result<void> &done, qint64 upTo)
{
    const QString file = m_publisher.file();
    const bool moved = file != this->file();
    m_writingThread.run([&] {
        m_keeper->snapshotPublished(bool(done) || moved);
        if (moved)
            static_cast<void>(m_folder.setFile(file));
    });
    if (done || moved) {
        m_published = upTo;
        m_lacking = false;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_file = file;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (done)
        tell([this, now] {
            lookAgainLater();
            Q_EMIT m_owner->published(now);
        });
    else if (moved)
        tell([owner = m_owner, now, why = done.error()] {
            Q_EMIT owner->publishedBeside(now, why);
        });
    else
        failed(done.error());
}

/// Makes a file of what is here now; a success is still to be told to the keeper.
Result<Desk::Snapshot> Desk::makeFile(Publisher &publisher)
{
    Result<Snapshot> snapshot = m_writingThread.run([this] { return takeSnapshot(); });
    if (!snapshot)
        return snapshot;
    const Result<void> made = publisher.create(snapshot->bytes);
    if (made)
        return snapshot;
    m_writingThread.run([this] { m_keeper->snapshotPublished(false); });
    return made.error();
}

Result<void> Desk::saveCopy(const QString &file, const Passphrase &passphrase)
{
    return m_publishingThread.run([&]() -> Result<void> {
        Publisher publisher(file, m_session, {}, passphrase);
        const Result<Snapshot> made = makeFile(publisher);
        if (!made)
            return made.error();
        // Whoever has the copy holds these changes: what is back at an older value is a change.
        m_writingThread.run([this] { m_keeper->snapshotPublished(true); });
        return {};
    });
}

Result<void> Desk::saveAs(const QString &file)
{
    return m_publishingThread.run([&]() -> Result<void> {
        Publisher publisher(file, m_session, {}, m_passphrase);
        const Result<Snapshot> made = makeFile(publisher);
        if (!made)
            return made.error();
        m_publisher = publisher;
        settle({}, made->upTo);
        return {};
    });
}

} // namespace martlet
