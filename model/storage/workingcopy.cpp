// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/workingcopy.h"

#include "model/protection/protection.h"
#include "model/storage/copyrows.h"
#include "model/storage/desk.h"
#include "model/storage/reader.h"
#include "model/storage/recovery.h"
#include "model/storage/words.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QUuid>

#include <unistd.h>

#include <cerrno>

namespace martlet {

using namespace Qt::StringLiterals;

/// Where the bytes of a file really are: temporary files must be made beside those.
static QString resolved(const QString &file)
{
    const QString target = QFileInfo(file).canonicalFilePath();
    return target.isEmpty() ? QFileInfo(file).absoluteFilePath() : target;
}

static QByteArray newRun()
{
    QByteArray run(16, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(run.data()), 4);
    return run;
}

static QString sharingNoticeOf(const QString &file)
{
    return Storage::tr("%1 is also open in another window of Martlet on this computer. You can "
                       "change it in both: each takes in what the other saves.")
        .arg(QFileInfo(file).fileName());
}

WorkingCopy::WorkingCopy(const QString &project, const Graph &graph)
    : m_graph(graph)
    , m_project(project)
    , m_run(newRun())
{ }

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::create(const QString &file,
                                                         const Graph &initial,
                                                         const QString &author,
                                                         const QString &label,
                                                         const Passphrase &passphrase)
{
    const QString target = resolved(file);
    if (QFileInfo::exists(target))
        return Storage::notMade(target, EEXIST);
    const QString project = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<WorkingCopy> copy(new WorkingCopy(project, initial));
    // Who does not say who they are does not say either when they work.
    QDateTime now = QDateTime::currentDateTimeUtc();
    if (author.isEmpty())
        now.setTime(QTime(0, 0));
    const Change change {{copy->m_run, ++copy->m_number}, author, now, label, {}};
    copy->m_desk = std::make_unique<Desk>(copy.get(), target, project, copy->m_run, passphrase);
    if (const Result<void> made = copy->m_desk->create(initial, change); !made)
        return made.error();
    return copy;
}

Result<void> WorkingCopy::createRedacted(const QString &file,
                                         const ProjectCopy &copy,
                                         const Passphrase &passphrase)
{
    const QString target = resolved(file);
    if (QFileInfo::exists(target))
        return Storage::notMade(target, EEXIST);
    sqlite::Database rows = sqlite::Database::inMemory();
    rows.run("BEGIN");
    writeCopy(rows, copy);
    putMadeOf(rows, copy.held);
    rows.run("COMMIT");
    const QByteArray bytes = rows.asFile();
    if (!rows.isFine())
        return Storage::notMade(target, EIO);
    const QString session = QString::fromLatin1(newRun().toHex());
    return Publisher(target, session, {}, passphrase).create(bytes);
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::open(const QString &file,
                                                       const Passphrase &passphrase)
{
    const QString target = resolved(file);
    const bool isProtected = needsPassphrase(target);
    Result<OpenedProject> opened = openProject(target, passphrase);
    if (!opened && isProtected && (passphrase.isEmpty() || QFile::exists(target)))
        return opened.error(); // nothing of it is shown to whom the passphrase did not let in
    const Passphrase its = isProtected ? passphrase : Passphrase();
    Recovery recovery = recover(target, opened ? &opened->project : nullptr, its);
    if (!opened && !recovery.keeper)
        return opened.error();
    const StoredProject &project = recovery.keeper ? recovery.project : opened->project;
    std::unique_ptr<WorkingCopy> copy(new WorkingCopy(project.identity, project.graph));
    copy->m_notice = recovery.notice;
    if (recovery.isInUse)
        copy->m_sharingNotice = sharingNoticeOf(target);
    copy->m_desk = std::make_unique<Desk>(copy.get(), target, project.identity, copy->m_run, its);
    if (recovery.keeper)
        copy->goOn(std::move(recovery), opened);
    else
        copy->m_desk->start(std::move(*opened));
    return copy;
}

/// Goes on with what earlier processes left, and merges what the file has by now.
void WorkingCopy::goOn(Recovery recovery, Result<OpenedProject> &opened)
{
    const HeldChanges held = recovery.project.held;
    m_desk->goOn(recovery, opened ? &opened->project.file : nullptr);
    if (opened && !holdsAll(held, opened->project.held))
        static_cast<void>(takeIn(opened->rows, {}));
    for (Recovery::Left &left : recovery.others) {
        if (!takeIn(left.keeper->database(), {}))
            continue;
        left.keeper.reset();
        left.folder.remove();
    }
}

QStringList WorkingCopy::filesToRecover()
{
    return localstate::WorkFolder::abandonedFiles();
}

WorkingCopy::~WorkingCopy() = default;

QString WorkingCopy::file() const
{
    return m_desk->file();
}

bool WorkingCopy::isProtected() const
{
    return m_desk->isProtected();
}

bool WorkingCopy::isReadOnly() const
{
    const QString target = file();
    const auto isProtected = [](const QString &path) {
        return ::access(QFile::encodeName(path).constData(), W_OK) != 0;
    };
    return isProtected(QFileInfo(target).path()) || (QFile::exists(target) && isProtected(target));
}

Result<QList<Change>> WorkingCopy::history() const
{
    return m_desk->history();
}

QFuture<Result<History>> WorkingCopy::packedHistory() const
{
    return m_desk->packedHistory();
}

Result<void> WorkingCopy::shortenHistory(const ShorterHistory &shorter)
{
    return m_desk->shortenHistory(shorter);
}

QFuture<Result<ItemHistory>> WorkingCopy::historyOf(const QString &item, int most) const
{
    return m_desk->historyOf(item, most);
}

QFuture<QList<EarlierVersion>> WorkingCopy::earlierVersions() const
{
    return m_desk->earlierVersions();
}

QFuture<Result<QHash<QString, Writer>>> WorkingCopy::writersOfShown() const
{
    return m_desk->writersOfShown();
}

Result<QList<Change>> WorkingCopy::ownHistory() const
{
    const Result<QList<Change>> all = history();
    if (!all)
        return all.error();
    QHash<QByteArray, QList<Change>> byRun;
    for (const Change &change : *all) {
        if (!change.edits.isEmpty())
            byRun[change.id.run].append(change);
    }
    QList<Change> own;
    for (const QByteArray &run : localstate::ownRuns(m_project)) {
        QList<Change> changes = byRun.value(run);
        std::sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) {
            return a.id.number < b.id.number;
        });
        own.append(changes);
    }
    return own;
}

ChangeId WorkingCopy::append(Change change)
{
    if (!apply(m_graph, change.edits))
        return {};
    change.id = {m_run, ++m_number};
    PendingChange pending {change, {}};
    for (const Edit &edit : std::as_const(change.edits))
        pending.after.insert(edit.item, m_graph.share(edit.item));
    m_desk->put(std::move(pending));
    return change.id;
}

Result<void> WorkingCopy::flush()
{
    return m_desk->flush();
}

bool WorkingCopy::hasUnpublished() const
{
    return m_desk->hasUnpublished();
}

Result<TakenIn> WorkingCopy::takeIn(sqlite::Database &theirs, Change change)
{
    if (change.origin == Change::Origin::Edit && change.id.isNull())
        change.origin = Change::Origin::TakenIn;
    Result<TakenIn> taken = m_desk->takeIn(theirs, change);
    if (!taken)
        return taken;
    m_graph = taken->merged.copy.graph;
    m_number += taken->change.id.isNull() ? 0 : 1;
    return taken;
}

/// Why changes cannot be taken that build on others; nothing where they can.
static std::optional<Error>
gapBefore(const QString &file, const OpenedProject &theirs, const HeldChanges &held)
{
    const HeldChanges before = theirs.builtOn.value_or(theirs.madeOf);
    if (holdsAll(held, before))
        return {};
    return Error {
        Storage::tr("%1 builds on %n changes that are not in this copy of the project, so nothing "
                    "was taken from it. Ask for the whole project, or send this copy, so that all "
                    "that changed since can be sent.",
                    nullptr,
                    countMore(before, held))
            .arg(QFileInfo(file).fileName()),
        {},
        Error::Kind::WrongUse};
}

/// Why what a copy with parts left out lacks cannot come into it; nothing where nothing would.
static std::optional<Error> mixtureWith(const QString &file, const Graph &ours, const Graph &theirs)
{
    const Value lacking = ours.project().fields.get(u"withheld"_key);
    if (lacking.isEmpty() || lacking == theirs.project().fields.get(u"withheld"_key))
        return {};
    return Error {Storage::tr("This copy of the project has parts left out, and %1 has others. "
                              "Nothing was taken. Open the whole project and merge both into it.")
                      .arg(QFileInfo(file).fileName()),
                  {},
                  Error::Kind::WrongUse};
}

/// Opens what is to be merged.
Result<OpenedProject> WorkingCopy::openCopy(const QString &file, const Passphrase &passphrase) const
{
    Result<OpenedProject> theirs =
        openProject(resolved(file),
                    passphrase.isEmpty() ? m_desk->passphrase() : passphrase,
                    Holds::ProjectOrChanges);
    if (!theirs)
        return theirs;
    if (theirs->project.identity != m_project)
        return Error {Storage::tr("%1 is not a copy of this project but another one. Nothing was "
                                  "taken from it.")
                          .arg(QFileInfo(file).fileName()),
                      {},
                      Error::Kind::WrongUse};
    const Result<HeldChanges> ours = held();
    if (!ours)
        return ours.error();
    if (const auto gap = gapBefore(file, *theirs, *ours))
        return *gap;
    if (const auto mixed = mixtureWith(file, m_graph, theirs->project.graph))
        return *mixed;
    return theirs;
}

Result<TakenIn> WorkingCopy::wouldMerge(const QString &file, const Passphrase &passphrase)
{
    Result<OpenedProject> theirs = openCopy(file, passphrase);
    return theirs ? m_desk->wouldTakeIn(theirs->rows) : Result<TakenIn>(theirs.error());
}

Result<TakenIn> WorkingCopy::merge(const QString &file,
                                   const QString &author,
                                   const QString &label,
                                   const Passphrase &passphrase)
{
    Result<OpenedProject> theirs = openCopy(file, passphrase);
    if (!theirs)
        return theirs.error();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<TakenIn> taken =
        takeIn(theirs->rows, {{m_run, m_number + 1}, author, now, label, {}});
    if (taken)
        dropRunsOf(taken->newRuns);
    lookAtFile(); // there may be a copy less to be told of
    return taken;
}

/// What was done in a copy on this computer too is no step of ours: the merge is.
void WorkingCopy::dropRunsOf(const QByteArrayList &runs)
{
    const QByteArrayList own = localstate::ownRuns(m_project);
    for (const QByteArray &run : runs) {
        if (own.contains(run))
            static_cast<void>(localstate::dropOwnRun(m_project, run));
    }
}

void WorkingCopy::lookAtFile()
{
    m_desk->lookAtFile();
}

void WorkingCopy::announce(const QString &label)
{
    m_desk->announce(label);
}

/// Whether there was a copy in the file to be merged.
Result<bool> WorkingCopy::mergeFound()
{
    std::optional<Result<OpenedProject>> found = m_desk->takeFound();
    if (!found)
        return false;
    Result<OpenedProject> &theirs = *found;
    if (!theirs)
        return theirs.error();
    const Result<TakenIn> taken = takeIn(theirs->rows, {});
    if (!taken)
        return taken.error();
    m_desk->noteFileHolds(holdsAll(theirs->project.held, taken->merged.copy.held));
    Q_EMIT tookIn(*taken);
    return true;
}

void WorkingCopy::takeInFound()
{
    const Result<bool> merged = mergeFound();
    if (!merged)
        Q_EMIT publishingFailed(merged.error());
    else if (*merged && hasUnpublished())
        publishLater();
}

Result<void> WorkingCopy::publish()
{
    constexpr int tries = 5; // others may be as quick as we are
    for (int attempt = 0; attempt < tries; ++attempt) {
        const Result<void> done = m_desk->publish();
        const Result<bool> merged = done ? mergeFound() : Result<bool>(false);
        if (!merged)
            return merged.error();
        if (!*merged)
            return done;
    }
    return Storage::notPublished(file(), EBUSY);
}

void WorkingCopy::publishLater()
{
    m_desk->publishLater();
}

Result<void> WorkingCopy::saveCopy(const QString &file, const Passphrase &passphrase)
{
    return m_desk->saveCopy(resolved(file), passphrase);
}

Result<ProjectCopy> WorkingCopy::copy() const
{
    return m_desk->copy();
}

Result<HeldChanges> WorkingCopy::held() const
{
    return m_desk->held();
}

Result<QByteArray> WorkingCopy::changesSince(const HeldChanges &since,
                                             const std::optional<Passphrase> &other) const
{
    const Passphrase its = other.value_or(m_desk->passphrase());
    const Result<QByteArray> bytes = m_desk->changesSince(since);
    return bytes && !its.isEmpty() ? protection::sealed(*bytes, its) : bytes;
}

Result<void> WorkingCopy::saveAs(const QString &file)
{
    return m_desk->saveAs(resolved(file));
}

} // namespace martlet
