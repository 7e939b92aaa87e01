// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/history.h"
#include "model/change/itemhistory.h"
#include "model/merge/projectcopy.h"
#include "model/storage/earlierversions.h"
#include "model/storage/projectfile.h"
#include "model/storage/sqlite.h"

namespace martlet {

/// A project that was read and checked, together with its rows in memory.
struct OpenedProject
{
    StoredProject project;
    sqlite::Database rows;
    QByteArray bytes; ///< of the whole file, without its protection
    quint32 mode = 0; ///< the file's permissions
    /// Of a package of changes: what whoever takes it must hold. The rows are part of a project.
    std::optional<HeldChanges> builtOn = {};
    /// Of a copy with parts left out: the changes in the project that it was made of.
    HeldChanges madeOf = {};
};

/// What a file may hold, to be opened.
enum class Holds { Project, ProjectOrChanges };

/// readProject() for those who go on to work with the rows.
Result<OpenedProject>
openProject(const QString &file, const Passphrase &passphrase = {}, Holds holds = Holds::Project);

/// What a file says of itself, before it is believed.
struct Glimpse
{
    QString identity; ///< of the project; empty where the file is none, or cannot be read now
    HeldChanges held;
};

/// Looks at a project's file without reading all of it. A protected one has to be opened.
Glimpse glimpseOf(const QString &file, const Passphrase &passphrase);

/// Checks bytes as if they were the content of \a file.
Result<OpenedProject> openBytes(const QByteArray &bytes,
                                const QString &file,
                                const Passphrase &passphrase = {},
                                Holds holds = Holds::Project);

/// Whether bytes say that they are a project of a version that is not known here.
bool isOfNewerVersion(const QByteArray &bytes);

/// What the rows of a sound database mean; a failure is left in the database.
StoredProject readRows(sqlite::Database &database);

/// Which changes the database holds.
HeldChanges readHeld(sqlite::Database &database);

/// How many changes are in \a all and not in \a some.
int countMore(const HeldChanges &all, const HeldChanges &some);

/// Who made which change, as far as the history tells, in the order of their names.
Authorship readAuthorship(sqlite::Database &database);

/// Who made the changes that are not in \a held; each once.
QStringList authorsBeyond(const HeldChanges &held, const Authorship &authorship);

/// Who made the changes that are not in \a held, as far as the history tells; each once, in the
/// order of their names.
QStringList readAuthors(sqlite::Database &database, const HeldChanges &held);

/// One change; nothing where the database no longer tells of it.
std::optional<Change> readChange(sqlite::Database &database, const ChangeId &id);

/// All changes that the database knows, in the order of their time.
Result<QList<Change>> readHistory(sqlite::Database &database);

/// The same with edits that are unpacked when they are asked for.
Result<History> readPackedHistory(sqlite::Database &database);

/// What the database knows of the past of an item, in no more than \a most steps.
Result<ItemHistory> readHistoryOf(sqlite::Database &database, const QString &item, int most);

/// See WorkingCopy::writersOfShown().
Result<QHash<QString, Writer>> readWritersOfShown(sqlite::Database &database);

} // namespace martlet
