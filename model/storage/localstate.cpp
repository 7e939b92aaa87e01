// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/localstate.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSet>

#include <cerrno>

namespace martlet::localstate {

using namespace Qt::StringLiterals;

QString root()
{
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = QDir::isAbsolutePath(set) ? set : QDir::homePath() + u"/.local/state"_s;
    return base + u"/martlet"_s;
}

static QString workRoot()
{
    return root() + u"/work"_s;
}

/// Held while folders are made, looked through or removed, so that nobody takes a folder in the
/// making for an abandoned one.
static files::Lock holdAllFolders()
{
    return {workRoot() + u"/.lock"_s, files::Lock::Wait::Yes};
}

static QString runsFile(const QString &project)
{
    return root() + u"/runs/"_s + project;
}

QByteArrayList ownRuns(const QString &project)
{
    QFile file(runsFile(project));
    QByteArrayList runs;
    if (!file.open(QIODevice::ReadOnly))
        return runs;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const bool isTakenBack = line.startsWith('-');
        const QByteArray run = QByteArray::fromHex(line.sliced(isTakenBack ? 1 : 0));
        if (isTakenBack)
            runs.removeAll(run);
        else if (!run.isEmpty() && !runs.contains(run))
            runs.append(run);
    }
    return runs;
}

int dropOwnRun(const QString &project, const QByteArray &run)
{
    return files::appendLine(runsFile(project), '-' + run.toHex());
}

int addOwnRun(const QString &project, const QByteArray &run)
{
    if (const int error = files::makeFolder(root() + u"/runs"_s))
        return error;
    return files::appendLine(runsFile(project), run.toHex());
}

// Names begin with the time, so that their order is that of time.
static constexpr QStringView timeFormat = u"yyyyMMdd-HHmmss-zzz";

static void thinOut(const QDir &folder)
{
    constexpr int always = 20;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QSet<QString> periods;
    QStringList names = folder.entryList({u"*.martlet"_s}, QDir::Files, QDir::Name);
    std::reverse(names.begin(), names.end());
    for (qsizetype i = 0; i < names.size(); ++i) {
        QDateTime time = QDateTime::fromString(names[i].first(timeFormat.size()), timeFormat);
        time.setTimeSpec(Qt::UTC);
        const qint64 age = time.secsTo(now);
        constexpr qint64 day = 86400; // seconds
        const QString period = time.toString(age < day ? u"yyyy-MM-dd HH"_s : u"yyyy-MM-dd"_s);
        const bool first = !periods.contains(period) && age < 30 * day;
        periods.insert(period);
        if (i >= always && !first)
            files::remove(folder.filePath(names[i]));
    }
}

int keepEarlier(const QString &project, const QByteArray &bytes)
{
    const QDir folder(root() + u"/backups/"_s + project);
    if (const int error = files::makeFolder(folder.path()))
        return error;
    const QString time = QDateTime::currentDateTimeUtc().toString(timeFormat);
    const QString name =
        time + u'-'
        + QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(8));
    if (const int error = files::write(folder.filePath(name + u".martlet"_s), bytes, 0600))
        return error;
    thinOut(folder);
    return 0;
}

static QString fileOf(const QString &path)
{
    QFile note(path + u"/file"_s);
    return note.open(QIODevice::ReadOnly) ? QString::fromUtf8(note.readAll()) : QString();
}

int WorkFolder::make(const QString &project,
                     const QString &session,
                     const QString &file,
                     WorkFolder *folder)
{
    if (const int error = files::makeFolder(workRoot()))
        return error;
    const files::Lock all = holdAllFolders();
    const QString path = workRoot() + u'/' + project + u'-' + session;
    if (const int error = files::makeFolder(path))
        return error;
    WorkFolder made;
    made.m_path = path;
    made.m_lock = files::Lock(path + u"/lock"_s, files::Lock::Wait::No);
    if (!made.isMade())
        return EACCES;
    if (const int error = made.setFile(file))
        return error;
    if (const int error = files::syncFolder(workRoot()))
        return error;
    *folder = std::move(made);
    return 0;
}

WorkFolder::Found WorkFolder::find(const QString &file, const QString &project)
{
    Found found;
    const QDir work(workRoot());
    if (!work.exists())
        return found;
    const files::Lock all = holdAllFolders();
    const QFileInfoList folders = work.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
    for (const QFileInfo &info : folders) {
        const QString path = info.filePath();
        const QString its = fileOf(path);
        const bool moved =
            !project.isEmpty() && info.fileName().startsWith(project) && !QFile::exists(its);
        if (its != file && !moved)
            continue;
        WorkFolder folder;
        folder.m_path = path;
        folder.m_lock = files::Lock(path + u"/lock"_s, files::Lock::Wait::No);
        if (folder.isMade())
            found.abandoned.push_back(std::move(folder));
        else if (its == file)
            found.isInUse = true;
    }
    return found;
}

QStringList WorkFolder::abandonedFiles()
{
    QStringList found;
    const QDir work(workRoot());
    if (!work.exists())
        return found;
    const files::Lock all = holdAllFolders();
    const QStringList folders = work.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
    for (const QString &name : folders) {
        const QString path = work.filePath(name);
        if (files::Lock(path + u"/lock"_s, files::Lock::Wait::No).isHeld())
            found.append(fileOf(path));
    }
    found.removeAll(QString());
    found.removeDuplicates();
    return found;
}

QString WorkFolder::session() const
{
    return m_path.section(u'-', -1);
}

int WorkFolder::setFile(const QString &file)
{
    return files::write(m_path + u"/file"_s, file.toUtf8(), 0600);
}

void WorkFolder::remove()
{
    const files::Lock all = holdAllFolders();
    const QDir folder(m_path);
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        files::remove(folder.filePath(name));
    QDir().rmdir(m_path);
    m_lock = {};
}

} // namespace martlet::localstate
