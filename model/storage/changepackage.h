// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/change.h"
#include "model/protection/passphrase.h"

#include <QStringView>

#include <optional>

namespace martlet {

namespace sqlite {
class Database;
}

/// How the names of files end that hold changes of a project and not all of it.
inline constexpr QStringView changesEnding = u".martlet-changes";
inline constexpr QStringView protectedChangesEnding = u".martlet-changes.age";

/// Whether a file holds changes only; told by the name where it is protected.
bool isChangesFile(const QString &file);

/// What is in a file of changes.
struct ChangesFile
{
    QString identity; ///< of the project
    HeldChanges held; ///< by whoever sent it
    QList<Change> history; ///< what was done, in the order of time
    HeldChanges builtOn; ///< what whoever takes them must hold
};

/// Reads a file of changes as readProject() reads a project.
Result<ChangesFile> readChanges(const QString &file, const Passphrase &passphrase = {});

/// A package of changes: the rows of a project file that changed since its receiver's copy, packed.
/// It is read where project files are read (openBytes()), with the same checks.
namespace changepackage {

/// What the rows have that changed for whoever holds \a since. Fails where nothing did (an error of
/// kind WrongUse), or where it is too much for a package.
Result<QByteArray> made(sqlite::Database &rows, const HeldChanges &since);

/// Whether bytes say that they are a package, and whether of a form that is not known here.
bool isPackage(QByteArrayView bytes);
bool isOfNewerVersion(QByteArrayView bytes);
/// The database in a package; nothing where it is damaged.
std::optional<QByteArray> rowsOf(const QByteArray &package);
/// What whoever takes these rows must hold; nothing where they are a whole project.
std::optional<HeldChanges> builtOn(sqlite::Database &rows, const HeldChanges &held);

} // namespace changepackage

} // namespace martlet
