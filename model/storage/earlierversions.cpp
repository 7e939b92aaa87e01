// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/earlierversions.h"

#include "model/storage/format.h"
#include "model/storage/localstate.h"
#include "model/storage/reader.h"
#include "model/storage/words.h"

#include <QFileInfo>

namespace martlet {

static EarlierVersion versionIn(const localstate::KeptVersion &kept,
                                const QString &project,
                                const HeldChanges &held,
                                const Authorship &authorship)
{
    EarlierVersion version {kept.file, kept.time, QFileInfo(kept.file).size(), {}, {}};
    const Glimpse glimpse = glimpseOf(kept.file, {});
    if (glimpse.identity == project) {
        version.changes = countMore(held, glimpse.held);
        version.authors = authorsBeyond(glimpse.held, authorship);
    }
    return version;
}

QList<EarlierVersion>
earlierVersions(const QString &project, const HeldChanges &held, const Authorship &authorship)
{
    QList<EarlierVersion> versions;
    for (const localstate::KeptVersion &kept : localstate::keptVersions(project))
        versions.append(versionIn(kept, project, held, authorship));
    return versions;
}

Result<void> saveEarlier(const EarlierVersion &version, const QString &file)
{
    files::Content content;
    if (const int code = files::read(version.file, format::largestFile, &content))
        return Storage::notRead(version.file, code);
    const QFileInfo target(file);
    const QString part =
        target.path() + QStringLiteral("/.%1.part").arg(target.fileName().left(60));
    int code = files::write(part, content.bytes);
    if (code == 0)
        code = files::moveNew(part, file);
    if (code == 0)
        return {};
    files::remove(part);
    return Storage::notMade(file, code);
}

} // namespace martlet
