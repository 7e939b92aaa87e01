// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/history.h"
#include "model/merge/merge.h"
#include "model/merge/setaside.h"
#include "model/storage/projectfile.h"
#include "model/storage/rows.h"
#include "model/storage/sqlite.h"

#include <deque>

namespace martlet {

/// A change together with what the items that it touches are after it.
struct PendingChange
{
    Change change;
    QHash<QString, ItemPtr> after; ///< null for items that are gone
};

/// The database of a working copy, where every change is durable as soon as keep() returns. Lives
/// on the writing thread.
class Keeper
{
public:
    /// Opens the database of a working copy, an empty one where it is missing.
    explicit Keeper(const QString &database);

    /// Fills an empty database with the rows of a project that was read...
    Result<void> fill(sqlite::Database &rows);
    /// ... or with a new project, made by one change.
    Result<void> begin(const QString &project, const Graph &graph, const Change &change);
    /// What an earlier process left here; nothing where it did not come to fill it.
    Result<StoredProject> recovered();

    /// Makes changes durable, all or none.
    Result<void> keep(const std::deque<PendingChange> &changes);

    /// Takes in a merge of what is here with the copy in \a theirs: its items with the stamps that
    /// they have there, and their history. \a change tells what became of ours, and is a step of
    /// the history where it has an identity.
    Result<void> takeIn(const Merged &merged, sqlite::Database &theirs, const Change &change);

    /// Drops and folds changes of the history; runs, stamps and what was deleted stay.
    Result<void> shorten(const ShorterHistory &shorter);

    /// The whole project as the bytes of a compact file, still without its digest.
    Result<QByteArray> snapshot(const QString &temporaryFile);
    /// Tells how the file of the last snapshot fared. What then has the value it had in the file
    /// gets back the stamp that it had there, when the next snapshot is made.
    void snapshotPublished(bool published);

    sqlite::Database &database() { return m_database; }

private:
    using FieldName = std::pair<QString, QString>; ///< item and field; no field: the item's making
    struct Published
    {
        Value value;
        rows::StampList stamp;
    };
    class Writing;

    void undo(const PendingChange &undoing, Writing &writing);
    void restoreStamps();
    rows::Stamps
    restoredStamps(const Item &item, const rows::Stamps &now, const QStringList &edited) const;
    void trimHistory();
    Result<void> committed();

    sqlite::Database m_database;
    QHash<FieldName, Published> m_sincePublished;
    QHash<FieldName, Published> m_beforeSnapshot;
    QList<std::pair<MergeMemory, Edits>> m_merges; ///< that can be undone so, the latest last
};

} // namespace martlet
