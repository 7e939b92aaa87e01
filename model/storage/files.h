// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

/// The system calls of this room, where those that write can be made to fail by the tests. All
/// return 0 or what errno said.
namespace martlet::files {

/// Tells whether a file is still the one that was read.
struct Identity
{
    QByteArray sha256;
    qint64 size = 0;
    qint64 modified = 0; ///< nanoseconds since 1970
    quint64 inode = 0;

    friend bool operator==(const Identity &, const Identity &) = default;
};

struct Content
{
    QByteArray bytes;
    Identity identity;
    quint32 mode = 0; ///< permissions
};

/// Reads a regular file of at most \a limit bytes, without waiting for anybody (a pipe is refused).
/// EISDIR, ENOTSUP and EFBIG say what it is instead.
int read(const QString &path, qint64 limit, Content *content);

/// Reads no more than the first \a most bytes of a regular file.
int readStart(const QString &path, qint64 most, QByteArray *bytes);

/// What tells a version of a file from others without reading it: the hash stays empty.
Identity outsideOf(const QString &path);

/// Whether the file is no longer the one that was read, as far as the system tells without reading.
bool hasChanged(const QString &path, const Identity &identity);

/// Writes a whole file of our own, makes it durable, reads it back and compares. An existing one is
/// truncated. After a failure nothing is left. Permissions of 0 are those of any new file.
int write(const QString &path, const QByteArray &bytes, quint32 mode = 0);

/// Renames; EEXIST where the target exists.
int moveNew(const QString &from, const QString &to);
/// Renames over an existing file.
int moveOver(const QString &from, const QString &to);
/// Swaps two files in one step; EINVAL where the file system cannot.
int exchange(const QString &one, const QString &other);
int link(const QString &from, const QString &to);
int remove(const QString &path);

/// Makes the names in a folder durable, where the file system knows such a thing.
int syncFolder(const QString &folder);
/// Makes a folder for this user only, and those above it.
int makeFolder(const QString &folder);
/// Appends a line to a small file of our own and makes it durable.
int appendLine(const QString &path, const QByteArray &line);

/// An exclusive lock on a file, which ends with the process that holds it, however it ends.
class Lock
{
public:
    Lock() = default;
    /// Makes the file where it is missing. Waits for the lock, or gives up at once.
    enum class Wait { Yes, No };
    Lock(const QString &path, Wait wait);
    Lock(Lock &&other) noexcept;
    Lock &operator=(Lock &&other) noexcept;
    ~Lock();

    bool isHeld() const { return m_descriptor >= 0; }

private:
    int m_descriptor = -1;
};

} // namespace martlet::files
