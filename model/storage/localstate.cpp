// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/localstate.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <functional>

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

/// Whether nobody else can enter a folder, and nothing in it comes to a disk.
static bool isPrivateMemory(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    struct stat info = {};
    struct statfs system = {};
    return ::lstat(name.constData(), &info) == 0 && S_ISDIR(info.st_mode)
        && info.st_uid == ::geteuid() && (info.st_mode & 077) == 0
        && ::statfs(name.constData(), &system) == 0
        && (system.f_type == TMPFS_MAGIC || system.f_type == RAMFS_MAGIC);
}

// The second is for those without a session, such as scripts.
static QStringList memoryFolders()
{
    QStringList folders {qEnvironmentVariable("XDG_RUNTIME_DIR"),
                         u"/dev/shm/martlet-%1"_s.arg(::geteuid())};
    folders.removeIf([](const QString &folder) { return !QDir::isAbsolutePath(folder); });
    return folders;
}

static QString workRootIn(const QString &memoryFolder)
{
    return memoryFolder + u"/martlet/work"_s;
}

static QString newMemoryRoot()
{
    for (const QString &folder : memoryFolders()) {
        if (files::makeFolder(folder) == 0 && isPrivateMemory(folder))
            return workRootIn(folder);
    }
    return {};
}

/// All folders with the work of this user that are there.
static QStringList workRoots()
{
    QStringList roots {workRoot()};
    for (const QString &folder : memoryFolders()) {
        if (isPrivateMemory(folder))
            roots.append(workRootIn(folder));
    }
    roots.removeIf([](const QString &folder) { return !QFileInfo(folder).isDir(); });
    return roots;
}

/// Held while folders are made, looked through or removed, so that nobody takes a folder in the
/// making for an abandoned one.
static files::Lock holdAllFolders(const QString &root)
{
    return {root + u"/.lock"_s, files::Lock::Wait::Yes};
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

// The name of the person is nobody else's business, so it is in no file name.
static QString lookFile(const QString &project, const QString &person)
{
    const QByteArray hash = QCryptographicHash::hash(person.toUtf8(), QCryptographicHash::Sha256);
    return root() + u"/looks/"_s + project + u'-' + QString::fromLatin1(hash.toHex().left(16));
}

static QByteArray linesOf(const HeldChanges &held)
{
    QByteArray bytes;
    for (const auto &[run, number] : held.asKeyValueRange())
        bytes += '\n' + run.toHex() + ' ' + QByteArray::number(number);
    return bytes;
}

static HeldChanges heldIn(const QByteArrayList &lines)
{
    HeldChanges held;
    for (const QByteArray &line : lines) {
        const QByteArrayList words = line.split(' ');
        bool isNumber = false;
        const qint64 number = words.last().toLongLong(&isNumber);
        if (words.size() == 2 && isNumber)
            held.insert(QByteArray::fromHex(words.first()), number);
    }
    return held;
}

static int keepWhole(const QString &file, const QByteArray &bytes)
{
    if (const int error = files::makeFolder(QFileInfo(file).absolutePath()))
        return error;
    const QString fresh = file + u".new"_s;
    if (const int error = files::write(fresh, bytes))
        return error;
    return files::moveOver(fresh, file);
}

// The time on the first line; then a run and the number of its last change on each.
LastLook lastLook(const QString &project, const QString &person)
{
    QFile file(lookFile(project, person));
    LastLook look;
    if (!file.open(QIODevice::ReadOnly))
        return look;
    QByteArrayList lines = file.readAll().split('\n');
    look.time = QDateTime::fromString(QString::fromLatin1(lines.takeFirst()), Qt::ISODateWithMs);
    look.seen = heldIn(lines);
    return look;
}

int keepLook(const QString &project, const QString &person, const LastLook &look)
{
    const QByteArray time = look.time.toUTC().toString(Qt::ISODateWithMs).toLatin1();
    return keepWhole(lookFile(project, person), time + linesOf(look.seen));
}

// As a look, with the name behind the time.
QList<Sending> sendings(const QString &project)
{
    QList<Sending> all;
    const QDir folder(root() + u"/sent/"_s + project);
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (info.suffix() == "new"_L1 || !file.open(QIODevice::ReadOnly))
            continue;
        QByteArrayList lines = file.readAll().split('\n');
        const QByteArrayList words = lines.takeFirst().split(' ');
        const QDateTime time =
            QDateTime::fromString(QString::fromLatin1(words.first()), Qt::ISODateWithMs);
        const QByteArray name = words.size() > 1 ? words.at(1) : QByteArray();
        if (time.isValid())
            all.append(
                {QString::fromUtf8(QByteArray::fromPercentEncoding(name)), time, heldIn(lines)});
    }
    std::ranges::sort(all, std::ranges::greater(), &Sending::time);
    return all;
}

int keepSending(const QString &project, const Sending &sending)
{
    const QByteArray name = sending.to.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex();
    const QByteArray time = sending.time.toUTC().toString(Qt::ISODateWithMs).toLatin1();
    return keepWhole(root() + u"/sent/"_s + project + u'/' + QString::fromLatin1(hash.left(16)),
                     time + ' ' + name.toPercentEncoding() + linesOf(sending.held));
}

// Names begin with the time, so that their order is that of time.
static constexpr QStringView timeFormat = u"yyyyMMdd-HHmmss-zzz";

static QDir earlierFolder(const QString &project)
{
    return QDir(root() + u"/backups/"_s + project);
}

QList<KeptVersion> keptVersions(const QString &project)
{
    QList<KeptVersion> kept;
    const QDir folder = earlierFolder(project);
    const QStringList names =
        folder.entryList({u"*.martlet"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        QDateTime time = QDateTime::fromString(name.left(timeFormat.size()), timeFormat);
        time.setTimeSpec(Qt::UTC);
        kept.append({folder.filePath(name), time});
    }
    return kept;
}

static void thinOut(const QString &project)
{
    constexpr int always = 20;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QSet<QString> periods;
    int place = 0;
    for (const KeptVersion &kept : keptVersions(project)) {
        const qint64 age = kept.time.secsTo(now);
        constexpr qint64 day = 86400; // seconds
        const QString period = kept.time.toString(age < day ? u"yyyy-MM-dd HH"_s : u"yyyy-MM-dd"_s);
        const bool first = !periods.contains(period) && age < 30 * day;
        periods.insert(period);
        if (place++ >= always && !first)
            files::remove(kept.file);
    }
}

int keepEarlier(const QString &project, const QByteArray &bytes)
{
    const QDir folder = earlierFolder(project);
    if (const int error = files::makeFolder(folder.path()))
        return error;
    const QString time = QDateTime::currentDateTimeUtc().toString(timeFormat);
    const QString name =
        time + u'-'
        + QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(8));
    if (const int error = files::write(folder.filePath(name + u".martlet"_s), bytes, 0600))
        return error;
    thinOut(project);
    return 0;
}

static QDir publishedFolder(const QString &project, const QString &file)
{
    const QByteArray hash = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256);
    return QDir(root() + u"/published/"_s + project + u'/'
                + QLatin1StringView(hash.toHex().first(32)));
}

QStringList publishedVersions(const QString &project, const QString &file)
{
    const QDir folder = publishedFolder(project, file);
    QStringList versions = folder.entryList({u"*.martlet"_s}, QDir::Files, QDir::Time);
    for (QString &version : versions)
        version = folder.filePath(version);
    return versions;
}

QString keepPublished(const QString &project, const QString &file, const QByteArray &bytes)
{
    const QDir folder = publishedFolder(project, file);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const QString kept = folder.filePath(QLatin1StringView(hash.toHex().first(32)) + u".martlet"_s);
    const QString part = folder.filePath(u"part"_s);
    const bool isKept = files::makeFolder(folder.path()) == 0
        && files::write(part, bytes, 0600) == 0 && files::moveOver(part, kept) == 0;
    return isKept ? kept : QString();
}

static QString fileOf(const QString &path)
{
    QFile note(path + u"/file"_s);
    return note.open(QIODevice::ReadOnly) ? QString::fromUtf8(note.readAll()) : QString();
}

int WorkFolder::make(const QString &project,
                     const QString &session,
                     const QString &file,
                     Place place,
                     WorkFolder *folder)
{
    const QString root = place == Place::Memory ? newMemoryRoot() : workRoot();
    if (root.isEmpty())
        return ENODEV;
    if (const int error = files::makeFolder(root))
        return error;
    const files::Lock all = holdAllFolders(root);
    const QString path = root + u'/' + project + u'-' + session;
    if (const int error = files::makeFolder(path))
        return error;
    WorkFolder made;
    made.m_path = path;
    made.m_lock = files::Lock(path + u"/lock"_s, files::Lock::Wait::No);
    if (!made.isMade())
        return EACCES;
    if (const int error = made.setFile(file))
        return error;
    if (const int error = files::syncFolder(root))
        return error;
    *folder = std::move(made);
    return 0;
}

void WorkFolder::findIn(const QString &root,
                        const QString &file,
                        const QString &project,
                        Found *found)
{
    const files::Lock all = holdAllFolders(root);
    const QFileInfoList folders =
        QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
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
            found->abandoned.push_back(std::move(folder));
        else if (its == file)
            found->isInUse = true;
    }
}

WorkFolder::Found WorkFolder::find(const QString &file, const QString &project)
{
    Found found;
    for (const QString &root : workRoots())
        findIn(root, file, project, &found);
    return found;
}

QStringList WorkFolder::abandonedFiles()
{
    QStringList found;
    for (const QString &root : workRoots()) {
        const files::Lock all = holdAllFolders(root);
        const QDir work(root);
        const QStringList folders = work.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
        for (const QString &name : folders) {
            const QString path = work.filePath(name);
            if (files::Lock(path + u"/lock"_s, files::Lock::Wait::No).isHeld())
                found.append(fileOf(path));
        }
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
    const files::Lock all = holdAllFolders(QFileInfo(m_path).path());
    const QDir folder(m_path);
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        files::remove(folder.filePath(name));
    QDir().rmdir(m_path);
    m_lock = {};
}

} // namespace martlet::localstate
