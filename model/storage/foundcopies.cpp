// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/foundcopies.h"

#include "model/storage/localstate.h"
#include "model/storage/reader.h"

#include <QDir>
#include <QFileInfo>

namespace martlet {

using namespace Qt::StringLiterals;

FoundCopies::FoundCopies(const QString &project, const Passphrase &passphrase)
    : m_project(project)
    , m_passphrase(passphrase)
{ }

/// What may be a project beside \a file, the newest first.
static QStringList projectsBeside(const QString &file, bool alsoProtected)
{
    constexpr qsizetype most = 200;
    const QFileInfo own(file);
    const QStringList names =
        alsoProtected ? QStringList {u"*.martlet"_s, u"*.age"_s} : QStringList {u"*.martlet"_s};
    QStringList files;
    const QFileInfoList found = own.dir().entryInfoList(names, QDir::Files, QDir::Time);
    for (const QFileInfo &info : found) {
        if (info.fileName() != own.fileName() && files.size() < most)
            files.append(info.filePath());
    }
    return files;
}

const FoundCopies::Known &FoundCopies::know(const QString &file)
{
    Known &known = m_known[file];
    const files::Identity outside = files::outsideOf(file);
    if (known.outside != outside) {
        const Glimpse glimpse = glimpseOf(file, m_passphrase);
        known = {outside, glimpse.identity == m_project ? glimpse.held : HeldChanges(), false, {}};
    }
    return known;
}

/// Whether a copy has what \a held lacks. It is read as a whole before anybody is told of it.
bool FoundCopies::isOfUse(const QString &file, Known &known, const HeldChanges &held)
{
    if (holdsAll(held, known.held))
        return false;
    if (known.isSound)
        return true;
    Result<OpenedProject> opened = openProject(file, m_passphrase);
    known.isSound = opened && opened->project.identity == m_project;
    if (known.isSound) {
        known.held = opened->project.held;
        known.authors = readAuthors(opened->rows, held);
    } else {
        known.held.clear(); // until the file changes
    }
    return known.isSound && !holdsAll(held, known.held);
}

QList<FoundCopy> FoundCopies::look(const QString &file, const std::function<HeldChanges()> &held)
{
    const QStringList published = localstate::publishedVersions(m_project, file);
    QStringList copies = published + projectsBeside(file, !m_passphrase.isEmpty());
    copies.removeIf([this](const QString &copy) { return know(copy).held.isEmpty(); });
    m_known.removeIf([&](const auto &known) { return !QFileInfo::exists(known.key()); });
    QList<FoundCopy> found;
    const HeldChanges ours = copies.isEmpty() ? HeldChanges() : held();
    for (const QString &copy : std::as_const(copies)) {
        Known &known = m_known[copy];
        if (isOfUse(copy, known, ours))
            found.append(
                {published.contains(copy) ? FoundCopy::Place::Published : FoundCopy::Place::Beside,
                 copy,
                 countMore(known.held, ours),
                 known.authors,
                 QFileInfo(copy).lastModified().toUTC()});
    }
    return found;
}

} // namespace martlet
