// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/workingcopy.h"

#include "model/storage/desk.h"
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
    return Storage::tr("%1 is also open in another window of Martlet on this computer. Go on in "
                       "only one of them: where both change something, the second to save gets a "
                       "file of its own. Nothing is lost.")
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
                                                         const QString &label)
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
    copy->m_desk = std::make_unique<Desk>(copy.get(), target, project, copy->m_run);
    if (const Result<void> made = copy->m_desk->create(initial, change); !made)
        return made.error();
    return copy;
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::open(const QString &file)
{
    const QString target = resolved(file);
    Result<OpenedProject> opened = openProject(target);
    Recovery recovery = recover(target, opened ? &opened->project : nullptr);
    if (!opened && !recovery.keeper)
        return opened.error();
    const StoredProject &project = recovery.keeper ? recovery.project : opened->project;
    std::unique_ptr<WorkingCopy> copy(new WorkingCopy(project.identity, project.graph));
    copy->m_notice = recovery.notice;
    if (recovery.isInUse)
        copy->m_sharingNotice = sharingNoticeOf(target);
    copy->m_desk = std::make_unique<Desk>(copy.get(), target, project.identity, copy->m_run);
    if (opened)
        copy->m_desk->start(std::move(*opened));
    if (recovery.keeper)
        copy->m_desk->goOn(std::move(recovery));
    return copy;
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

QFuture<Result<ItemHistory>> WorkingCopy::historyOf(const QString &item, int most) const
{
    return m_desk->historyOf(item, most);
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

Result<void> WorkingCopy::publish()
{
    return m_desk->publish();
}

void WorkingCopy::publishLater()
{
    m_desk->publishLater();
}

Result<void> WorkingCopy::saveCopy(const QString &file)
{
    return m_desk->saveCopy(resolved(file));
}

Result<void> WorkingCopy::saveAs(const QString &file)
{
    return m_desk->saveAs(resolved(file));
}

} // namespace martlet
