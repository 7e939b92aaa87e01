// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "crashstates.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QList>

#include <fcntl.h>

#include <array>
#include <cstring>

using namespace Qt::StringLiterals;
using recorder::Entry;
using recorder::Kind;

namespace {

constexpr qint64 sector = 512;

/// A piece of what was written into a file, or a new size of it.
struct Piece
{
    qint64 at = 0;
    QByteArray bytes;
    bool isSize = false; ///< then at is the size

    void applyTo(QByteArray *content) const
    {
        if (isSize) {
            content->resize(at, '\0');
            return;
        }
        if (content->size() < at + bytes.size())
            content->resize(at + bytes.size(), '\0');
        content->replace(at, bytes.size(), bytes);
    }
};

struct Inode
{
    QByteArray synced;
    QList<Piece> pending;
};

/// One step by which names come and go. An empty name or inode number of -1: nothing there.
struct NameStep
{
    QList<std::pair<QString, int>> become; ///< names, and the inodes that they then have
    bool isSynced = false;
};

constexpr int noInode = -1;
constexpr int folderInode = -2;

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

} // namespace

/// A disk in the making, as the calls come.
struct CrashStates::Disk
{
    Disk(const QString &itsRoot, const QStringList &before)
        : root(itsRoot)
    {
        for (const QString &folder : before) {
            become({{folder, folderInode}});
            steps.last().isSynced = true;
        }
    }

    void add(const Entry &entry);
    void settle(Names names, QRandomGenerator &random);
    QMap<QString, QByteArray> files() const;
    QStringList folders() const;

    QString root;
    QList<Inode> inodes;
    QList<NameStep> steps;
    QHash<QString, int> now; ///< what is there for the process
    QHash<int, int> open; ///< inodes by descriptors
    QHash<int, QString> openFolders;

private:
    bool isInside(const QString &path) const { return path.startsWith(root + u'/'); }
    void become(const QList<std::pair<QString, int>> &names);
    void openPath(const QString &path, const Entry &entry);
    void write(Inode *inode, const Entry &entry) const;
    void syncFolder(const QString &folder);
};

void CrashStates::Disk::become(const QList<std::pair<QString, int>> &names)
{
    for (const auto &[name, inode] : names)
        inode == noInode ? void(now.remove(name)) : void(now.insert(name, inode));
    steps.append({names});
}

void CrashStates::Disk::openPath(const QString &path, const Entry &entry)
{
    open.remove(entry.descriptor);
    openFolders.remove(entry.descriptor);
    if (path == root || now.value(path, noInode) == folderInode) {
        openFolders.insert(entry.descriptor, path);
        return;
    }
    if (!isInside(path))
        return;
    if (!now.contains(path)) {
        inodes.append(Inode());
        become({{path, int(inodes.size()) - 1}});
    }
    const int inode = now.value(path);
    open.insert(entry.descriptor, inode);
    if ((entry.number & O_TRUNC) != 0)
        inodes[inode].pending.append({0, {}, true});
}

void CrashStates::Disk::write(Inode *inode, const Entry &entry) const
{
    const QByteArray bytes = QByteArray::fromStdString(entry.two);
    for (qint64 done = 0; done < bytes.size();) {
        const qint64 at = entry.number + done;
        const qint64 size = std::min(sector - at % sector, bytes.size() - done);
        inode->pending.append({at, bytes.mid(done, size)});
        done += size;
    }
}

void CrashStates::Disk::syncFolder(const QString &folder)
{
    for (NameStep &step : steps) {
        for (const auto &[name, inode] : step.become)
            step.isSynced = step.isSynced || folderOf(name) == folder;
    }
}

void CrashStates::Disk::add(const Entry &entry)
{
    const QString one = QFile::decodeName(QByteArray::fromStdString(entry.one));
    const QString two = QFile::decodeName(QByteArray::fromStdString(entry.two));
    const auto inode = open.find(entry.descriptor);
    Inode *file = inode == open.end() ? nullptr : &inodes[*inode];
    switch (entry.kind) {
    case Kind::Begin:
        open.clear();
        openFolders.clear();
        break;
    case Kind::Open:
        openPath(one, entry);
        break;
    case Kind::Close:
        open.remove(entry.descriptor);
        openFolders.remove(entry.descriptor);
        break;
    case Kind::Write:
        if (file)
            write(file, entry);
        break;
    case Kind::Resize:
        if (file)
            file->pending.append({entry.number, {}, true});
        break;
    case Kind::Sync:
    case Kind::SyncData:
        if (file) {
            for (const Piece &piece : std::exchange(file->pending, {}))
                piece.applyTo(&file->synced);
        } else if (openFolders.contains(entry.descriptor)) {
            syncFolder(openFolders.value(entry.descriptor));
        }
        break;
    case Kind::Rename:
        if (isInside(one))
            become({{two, now.value(one, noInode)}, {one, noInode}});
        break;
    case Kind::Exchange:
        if (isInside(one))
            become({{one, now.value(two, noInode)}, {two, now.value(one, noInode)}});
        break;
    case Kind::Link:
        if (isInside(one))
            become({{two, now.value(one, noInode)}});
        break;
    case Kind::Unlink:
    case Kind::RemoveFolder:
        if (isInside(one))
            become({{one, noInode}});
        break;
    case Kind::MakeFolder:
        if (isInside(one))
            become({{one, folderInode}});
        break;
    }
}

/// Decides by chance what of all that is not synced came to the disk, and makes it what is there.
void CrashStates::Disk::settle(Names names, QRandomGenerator &random)
{
    const int keptOfTen = std::array {0, 1, 5, 9, 10}[size_t(random.bounded(5))];
    const auto isKept = [&] {
        return random.bounded(10) < keptOfTen;
    };
    for (Inode &inode : inodes) {
        for (const Piece &piece : std::exchange(inode.pending, {})) {
            if (isKept())
                piece.applyTo(&inode.synced);
        }
    }
    qsizetype synced = 0; // in order: all before the last one that is
    for (qsizetype i = 0; i < steps.size(); ++i)
        synced = steps.at(i).isSynced ? i + 1 : synced;
    const qsizetype end = synced + random.bounded(int(steps.size() - synced) + 1);
    now.clear();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const NameStep &step = steps.at(i);
        const bool there = names == Names::InOrder ? i < end : step.isSynced || isKept();
        if (!there)
            continue;
        for (const auto &[name, inode] : step.become)
            inode == noInode ? void(now.remove(name)) : void(now.insert(name, inode));
    }
    // What is in a folder that is not there cannot be found.
    const QList<QString> all = now.keys();
    for (const QString &name : all) {
        for (QString folder = folderOf(name); folder != root; folder = folderOf(folder)) {
            if (now.value(folder, noInode) != folderInode)
                now.remove(name);
        }
    }
}

QMap<QString, QByteArray> CrashStates::Disk::files() const
{
    QMap<QString, QByteArray> files;
    for (const auto &[name, inode] : now.asKeyValueRange()) {
        if (inode < 0)
            continue;
        QByteArray content = inodes.at(inode).synced;
        for (const Piece &piece : inodes.at(inode).pending)
            piece.applyTo(&content);
        files.insert(name, content);
    }
    return files;
}

QStringList CrashStates::Disk::folders() const
{
    QStringList folders = now.keys(folderInode);
    folders.sort();
    return folders;
}

CrashStates CrashStates::read(const QString &file, const QString &root, const QStringList &folders)
{
    CrashStates states;
    states.m_root = root;
    states.m_folders = folders;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return states;
    const QByteArray bytes = source.readAll();
    const char *at = bytes.constData();
    const char *const end = at + bytes.size();
    const auto take = [&at](auto *number) {
        std::memcpy(number, at, sizeof *number);
        at += sizeof *number;
    };
    while (at < end) {
        Entry entry {};
        std::uint32_t one = 0;
        std::uint32_t two = 0;
        take(&entry.kind);
        take(&entry.descriptor);
        take(&entry.number);
        take(&one);
        take(&two);
        entry.one.assign(at, one);
        entry.two.assign(at + one, two);
        at += one + two;
        states.m_entries.push_back(std::move(entry));
    }
    return states;
}

QByteArray CrashStates::toldBefore(int call) const
{
    QByteArray told;
    for (int i = 0; i < call; ++i) {
        const Entry &entry = m_entries[size_t(i)];
        if (entry.kind == Kind::Write && entry.descriptor == 1)
            told += QByteArray::fromStdString(entry.two);
    }
    return told;
}

void CrashStates::cutBefore(int call, Names names, QRandomGenerator &random) const
{
    Disk disk(m_root, m_folders);
    for (int i = 0; i < call; ++i)
        disk.add(m_entries[size_t(i)]);
    disk.settle(names, random);
    QDir(m_root).removeRecursively();
    QDir().mkpath(m_root);
    for (const QString &folder : disk.folders()) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const QMap<QString, QByteArray> files = disk.files();
    for (const auto &[name, content] : files.asKeyValueRange()) {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("a crash state cannot be made");
    }
}

QMap<QString, QByteArray> CrashStates::atTheEnd() const
{
    Disk disk(m_root, m_folders);
    for (const Entry &entry : m_entries)
        disk.add(entry);
    return disk.files();
}
