// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/house/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace martlet::test {

static QDir root()
{
    return QDir(QString::fromUtf16(MARTLET_SOURCE_DIR));
}

QStringList filesBelow(const QString &folder, const QStringList &patterns)
{
    QStringList files;
    QDirIterator walk(root().filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(root().relativeFilePath(walk.next()));
    files.sort();
    return files;
}

QString contents(const QString &relativePath)
{
    QFile file(root().filePath(relativePath));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(relativePath));
    return QString::fromUtf8(file.readAll());
}

} // namespace martlet::test
