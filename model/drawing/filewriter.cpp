// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/filewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <sys/stat.h>

#include <cerrno>
#include <cstring>

namespace martlet {

using namespace Qt::StringLiterals;

static Error refused(const char *sentence, const QString &file, const QString &detail)
{
    return {QCoreApplication::translate("martlet::Printer", sentence)
                .arg(QDir::toNativeSeparators(file)),
            detail,
            Error::Kind::NotWritten};
}

// What stands there already, links followed. Only ordinary files are replaced: a device or a pipe
// is not ours to remove, and a project holds a history that no export has.
static Result<void> mayReplace(const QString &file)
{
    const QString linked = QFileInfo(file).canonicalFilePath();
    if (file.endsWith(".martlet"_L1, Qt::CaseInsensitive)
        || linked.endsWith(".martlet"_L1, Qt::CaseInsensitive))
        return refused(QT_TRANSLATE_NOOP("martlet::Printer",
                                         "%1 is the name of a Martlet project, which an export "
                                         "never replaces. Choose another name."),
                       file,
                       {});
    struct stat there = {};
    if (::stat(QFile::encodeName(file).constData(), &there) != 0) {
        const int code = errno;
        const bool isNew = code == ENOENT && QFileInfo(QFileInfo(file).path()).isDir();
        if (isNew)
            return {};
        const char *sentence = code == ENAMETOOLONG
            ? QT_TRANSLATE_NOOP(
                "martlet::Printer",
                "%1 was not written, because its name is too long. Choose a shorter one.")
            : code == ENOENT || code == ENOTDIR
            ? QT_TRANSLATE_NOOP("martlet::Printer",
                                "%1 was not written, because its folder does not exist.")
            : QT_TRANSLATE_NOOP("martlet::Printer",
                                "%1 was not written, because its folder cannot be looked into.");
        return refused(sentence, file, QString::fromLocal8Bit(std::strerror(code)));
    }
    if (S_ISREG(there.st_mode))
        return {};
    return refused(S_ISDIR(there.st_mode)
                       ? QT_TRANSLATE_NOOP("martlet::Printer", "%1 is a folder. Name a file in it.")
                       : QT_TRANSLATE_NOOP("martlet::Printer",
                                           "%1 is not an ordinary file and was left as it is. "
                                           "Choose another name."),
                   file,
                   {});
}

Error notWritten(const QString &file, const QString &detail)
{
    return refused(
        QT_TRANSLATE_NOOP(
            "martlet::Printer",
            "%1 could not be written. What was there before is unchanged. Choose another folder, "
            "or close the program that has the file open."),
        file,
        detail);
}

Error tooLarge(const QString &file)
{
    return refused(QT_TRANSLATE_NOOP("martlet::Printer",
                                     "%1 was not written, because the picture would be too wide or "
                                     "too high. Arrange the map so that its cards stand closer."),
                   file,
                   {});
}

// A disk that fills up takes a part first; only the next write says why it takes no more.
static bool writeAll(QSaveFile &target, const QByteArray &content)
{
    qint64 done = 0;
    while (done < content.size()) {
        const qint64 taken = target.write(content.constData() + done, content.size() - done);
        if (taken <= 0)
            return false;
        done += taken;
    }
    return true;
}

Result<void> replaceFile(const QString &file, const QByteArray &content)
{
    if (const Result<void> may = mayReplace(file); !may)
        return may.error();
    QSaveFile target(file); // writes to what a link points at
    if (target.open(QIODevice::WriteOnly) && writeAll(target, content) && target.commit())
        return {};
    if (target.error() == QFileDevice::ResourceError)
        return refused(QT_TRANSLATE_NOOP("martlet::Printer",
                                         "%1 was not written, because there is no room left on the "
                                         "disk. What was there before is unchanged."),
                       file,
                       target.errorString());
    return notWritten(file, target.errorString());
}

} // namespace martlet
