// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/projectfile.h"

#include <QDateTime>
#include <QMetaType>
#include <QStringList>

#include <functional>

namespace martlet {

/// A copy of an open project with changes that are not in it.
struct FoundCopy
{
    enum class Place {
        Beside, ///< in the folder of the project's file
        Published, ///< what this computer last wrote into the file, and somebody replaced
    };

    Place place = Place::Beside;
    QString file;
    int changes = 0; ///< that are not in the project
    QStringList authors; ///< of those, as far as its history tells
    QDateTime modified; ///< the file, UTC

    friend bool operator==(const FoundCopy &, const FoundCopy &) = default;
};

/// Finds copies of a project by its identity, whatever their names are: what synchronisation
/// programs put beside a file that two people changed, what came by mail, and what this computer
/// published before. Of a file that has not changed since it was last looked at, nothing is read.
class FoundCopies
{
public:
    FoundCopies(const QString &project, const Passphrase &passphrase);

    /// The copies to be had for \a file that hold what \a held lacks; it is asked where there are
    /// copies at all. A file that is not sound is none.
    QList<FoundCopy> look(const QString &file, const std::function<HeldChanges()> &held);

private:
    struct Known
    {
        files::Identity outside;
        HeldChanges held; ///< none where it is no copy
        bool isSound = false; ///< known only where it is of use
        QStringList authors;
    };

    const Known &know(const QString &file);
    bool isOfUse(const QString &file, Known &known, const HeldChanges &held);

    QString m_project;
    Passphrase m_passphrase;
    QHash<QString, Known> m_known;
};

} // namespace martlet
