// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/filewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace martlet {

Error notWritten(const QString &file, const QString &detail)
{
    const QString sentence = QCoreApplication::translate(
        "martlet::Printer",
        "%1 could not be written. What was there before is unchanged. Choose another folder, or "
        "close the program that has the file open.");
    return {sentence.arg(QDir::toNativeSeparators(file)), detail, Error::Kind::NotWritten};
}

Result<void> replaceFile(const QString &file, const QByteArray &content)
{
    QSaveFile target(file);
    const bool written = target.open(QIODevice::WriteOnly)
        && target.write(content) == content.size() && target.commit();
    return written ? Result<void>() : notWritten(file, target.errorString());
}

} // namespace martlet
