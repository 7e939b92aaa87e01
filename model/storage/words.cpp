// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/words.h"

#include <QDir>

#include <cerrno>
#include <cstring>

namespace martlet {

using namespace Qt::StringLiterals;

QString Storage::detail(int code)
{
    return QString::fromLocal8Bit(std::strerror(code));
}

static QString notReadText(int code)
{
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return Storage::tr("There is no file %1.");
    case EISDIR:
        return Storage::tr("%1 is a folder, not a Martlet project.");
    case EACCES:
    case EPERM:
        return Storage::tr("You may not read %1. Ask whoever owns it for the permission.");
    case EFBIG:
        return Storage::tr("%1 is larger than a Martlet project can be.");
    case ENOTSUP:
    case ENXIO:
        return Storage::tr("%1 is not an ordinary file.");
    default:
        return Storage::tr("%1 could not be read, because the disk or the network does not answer "
                           "as it should. Try again later.");
    }
}

static QString notMadeText(int code)
{
    switch (code) {
    case EEXIST:
        return Storage::tr("There is already a file %1. It was not touched; choose another name.");
    case ENOENT:
    case ENOTDIR:
        return Storage::tr("%1 was not made, because its folder does not exist.");
    case ENOSPC:
    case EDQUOT:
        return Storage::tr("%1 was not made, because there is no room left on the disk.");
    case EACCES:
    case EPERM:
    case EROFS:
        return Storage::tr("%1 was not made, because you may not write into its folder.");
    default:
        return Storage::tr("%1 was not made, because the disk or the network does not answer as it "
                           "should.");
    }
}

static QString notPublishedText(int code)
{
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return Storage::tr("%1 was not saved, because its folder is gone. Your work is kept on "
                           "this computer and comes back when the project is opened here; save it "
                           "elsewhere to have a file of it.");
    case ENOSPC:
    case EDQUOT:
        return Storage::tr("%1 was not saved, because there is no room left on its disk. Your work "
                           "is kept on this computer and comes back when the project is opened "
                           "here; save again when there is room.");
    case EACCES:
    case EPERM:
    case EROFS:
        return Storage::tr("%1 was not saved, because you may not write there. Your work is kept "
                           "on this computer and comes back when the project is opened here; save "
                           "it elsewhere to have a file of it.");
    default:
        return Storage::tr("%1 was not saved, because the disk or the network does not answer as "
                           "it should. Your work is kept on this computer and comes back when the "
                           "project is opened here; save again later.");
    }
}

Error Storage::notRead(const QString &file, int code)
{
    return {notReadText(code).arg(QDir::toNativeSeparators(file)),
            detail(code),
            Error::Kind::Unreadable};
}

Error Storage::notMade(const QString &file, int code)
{
    return {notMadeText(code).arg(QDir::toNativeSeparators(file)),
            detail(code),
            Error::Kind::NotWritten};
}

Error Storage::notPublished(const QString &file, int code)
{
    return {notPublishedText(code).arg(QDir::toNativeSeparators(file)),
            detail(code),
            Error::Kind::NotWritten};
}

Error Storage::notInMemory()
{
    return {tr("Your latest changes could not be kept: a protected project is worked on in memory "
               "only, and this computer has no folder for that. Save a copy without protection, or "
               "open the project elsewhere."),
            {},
            Error::Kind::NotWritten};
}

Error Storage::notKept(const QString &detail)
{
    return {
        tr("Your latest changes could not be kept on this computer, because its disk is full or "
           "does not answer. Make room; Martlet goes on trying. Do not close it until then."),
        detail,
        Error::Kind::NotWritten};
}

} // namespace martlet
