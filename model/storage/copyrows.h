// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/merge/projectcopy.h"
#include "model/storage/rows.h"
#include "model/storage/sqlite.h"

/// Copies of a project as rows: what a merge reads, and what it needs to be written.
namespace martlet {

/// The whole copy with its stamps; a failure is left in the database.
ProjectCopy readCopy(sqlite::Database &database);

/// The numbers by which a database names runs. A run that it does not know yet gets one.
class RunRefs
{
public:
    explicit RunRefs(sqlite::Database &database);

    /// Notes that the database holds all changes of a run up to a number. Returns the run's ref.
    qint64 note(const QByteArray &run, qint64 number);
    rows::Stamp of(const ChangeId &change);
    rows::StampList of(const Stamp &stamp);
    rows::Stamps of(const ItemStamps &stamps);

private:
    sqlite::Statement m_note;
    QHash<QByteArray, qint64> m_refs;
};

/// Writes a row of the table of items with its hash.
void putItem(sqlite::Statement &insertOrReplace, const Item &item, const rows::Stamps &stamps);

/// Fills an empty database with a copy: its tables, items with their stamps, what is gone, and the
/// changes it holds; no history. The digest is still to be put there.
void writeCopy(sqlite::Database &empty, const ProjectCopy &copy);

/// Notes in a copy with parts left out what the project held that it was made of, and reads it:
/// nothing where the rows are of another one.
void putMadeOf(sqlite::Database &database, const HeldChanges &held);
HeldChanges readMadeOf(sqlite::Database &database);

/// Adds the changes of another copy's history that are not in \a held. What was held and dropped
/// does not come back.
void copyHistory(sqlite::Database &from,
                 sqlite::Database &to,
                 const HeldChanges &held,
                 RunRefs &runs);

/// What a deleted item held last, as it stands in its row.
QByteArray lastFieldsOf(sqlite::Database &database, const QString &deleted);

} // namespace martlet
