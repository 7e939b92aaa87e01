// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/files.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <utility>

namespace martlet::files {

namespace {

/// A file descriptor, closed at the end.
class Descriptor
{
public:
    Descriptor(const QString &path, int flags, mode_t mode = 0)
        : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode))
    { }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() { close(); }

    int close()
    {
        const int number = std::exchange(m_number, -1);
        return number >= 0 && ::close(number) != 0 ? errno : 0;
    }
    operator int() const { return m_number; } // NOLINT: it stands for its number

private:
    int m_number;
};

int outcome(int returned)
{
    return returned == 0 ? 0 : errno;
}

qint64 modified(const struct stat &status)
{
    return qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
}

int kindProblem(const struct stat &status, qint64 limit)
{
    if (S_ISDIR(status.st_mode))
        return EISDIR;
    if (!S_ISREG(status.st_mode))
        return ENOTSUP;
    return status.st_size > limit ? EFBIG : 0;
}

int readAll(int descriptor, qint64 size, QByteArray *bytes)
{
    bytes->resize(size);
    qint64 done = 0;
    while (done < size) {
        const ssize_t part = ::read(descriptor, bytes->data() + done, size_t(size - done));
        if (part < 0 && errno == EINTR)
            continue;
        if (part < 0)
            return errno;
        if (part == 0)
            break;
        done += part;
    }
    bytes->truncate(done);
    return 0;
}

int writeAll(int descriptor, const QByteArray &bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const ssize_t part =
            ::write(descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (part < 0 && errno == EINTR)
            continue;
        if (part < 0)
            return errno;
        done += part;
    }
    return 0;
}

int writeDurably(const QString &path, const QByteArray &bytes, quint32 mode)
{
    Descriptor file(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0666);
    if (file < 0 || (mode != 0 && ::fchmod(file, mode_t(mode)) != 0))
        return errno;
    if (const int error = writeAll(file, bytes))
        return error;
    if (::fsync(file) != 0)
        return errno;
    return file.close();
}

} // namespace

int read(const QString &path, qint64 limit, Content *content)
{
    const Descriptor file(path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    struct stat status = {};
    if (file < 0 || ::fstat(file, &status) != 0)
        return errno;
    if (const int problem = kindProblem(status, limit))
        return problem;
    if (const int error = readAll(file, status.st_size, &content->bytes))
        return error;
    content->mode = status.st_mode & 07777;
    content->identity = {QCryptographicHash::hash(content->bytes, QCryptographicHash::Sha256),
                         content->bytes.size(),
                         modified(status),
                         quint64(status.st_ino)};
    return 0;
}

int readStart(const QString &path, qint64 most, QByteArray *bytes)
{
    const Descriptor file(path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    struct stat status = {};
    if (file < 0 || ::fstat(file, &status) != 0)
        return errno;
    if (const int problem = kindProblem(status, status.st_size))
        return problem;
    return readAll(file, std::min<qint64>(status.st_size, most), bytes);
}

Identity outsideOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {{}, status.st_size, modified(status), quint64(status.st_ino)};
}

bool hasChanged(const QString &path, const Identity &identity)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) != 0
        || status.st_size != identity.size || modified(status) != identity.modified
        || quint64(status.st_ino) != identity.inode;
}

int write(const QString &path, const QByteArray &bytes, quint32 mode)
{
    int error = writeDurably(path, bytes, mode);
    Content back;
    if (error == 0)
        error = read(path, bytes.size(), &back);
    if (error == 0 && back.bytes != bytes)
        error = EIO;
    if (error != 0)
        remove(path);
    return error;
}

int moveNew(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    const int error = outcome(
        ::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE));
    if (error != EINVAL && error != ENOSYS)
        return error;
    // This file system cannot say "only if new" in a rename, but in a link it always does.
    if (::link(source.constData(), target.constData()) != 0)
        return errno;
    return remove(from);
}

int moveOver(const QString &from, const QString &to)
{
    return outcome(
        ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()));
}

int exchange(const QString &one, const QString &other)
{
    return outcome(::renameat2(AT_FDCWD,
                               QFile::encodeName(one).constData(),
                               AT_FDCWD,
                               QFile::encodeName(other).constData(),
                               RENAME_EXCHANGE));
}

int link(const QString &from, const QString &to)
{
    return outcome(::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()));
}

int remove(const QString &path)
{
    const int error = outcome(::unlink(QFile::encodeName(path).constData()));
    return error == ENOENT ? 0 : error;
}

int syncFolder(const QString &folder)
{
    const Descriptor directory(folder, O_RDONLY | O_DIRECTORY);
    if (directory < 0)
        return errno;
    const int error = outcome(::fsync(directory));
    return error == EINVAL || error == ENOTSUP ? 0 : error;
}

int makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return 0;
    const QString above = QFileInfo(folder).path();
    int error = outcome(::mkdir(QFile::encodeName(folder).constData(), 0700));
    if (error == ENOENT) {
        error = makeFolder(above);
        if (error == 0)
            error = outcome(::mkdir(QFile::encodeName(folder).constData(), 0700));
    }
    if (error == EEXIST)
        return 0;
    // What is kept in it is worth nothing if the folder itself is gone after a power cut.
    return error != 0 ? error : syncFolder(above);
}

int appendLine(const QString &path, const QByteArray &line)
{
    Descriptor file(path, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW, 0600);
    if (file < 0)
        return errno;
    if (const int error = writeAll(file, line + '\n'))
        return error;
    if (::fsync(file) != 0)
        return errno;
    return file.close();
}

Lock::Lock(const QString &path, Wait wait)
    : m_descriptor(::open(
        QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600))
{
    const int how = wait == Wait::Yes ? LOCK_EX : LOCK_EX | LOCK_NB;
    if (m_descriptor >= 0 && ::flock(m_descriptor, how) != 0)
        ::close(std::exchange(m_descriptor, -1));
}

Lock::Lock(Lock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{ }

Lock &Lock::operator=(Lock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

Lock::~Lock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace martlet::files
