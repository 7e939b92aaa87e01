// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/graph.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>

namespace martlet {

struct FieldRow;

/// What an import is to know besides the bytes.
struct ImportOptions
{
    QString source; ///< the file's name without its folder; items remember it
    QHash<QString, QString> columns; ///< column -> field, an empty field leaves it out
    bool leaveOutFaults = false; ///< of formats that are all or nothing: take the sound part
    bool overwrite = false; ///< where project and sheet have changed the same, take the sheet's
};

/// What an import did, down to the cell: nothing that was in the file goes missing silently.
struct ImportReport
{
    struct Changed
    {
        QString id;
        Key field;
        Value before;
        Value after;
    };
    /// A cell, row or column that was not taken, or not to the letter.
    struct Remark
    {
        QString source; ///< the file
        int row = 0; ///< line in the file, or 0
        QString column; ///< column, or place in a document
        QString value; ///< as it stands in the file
        QString reason; ///< translated
    };

    /// A field that both the project and a sheet that comes back have changed. The project's value
    /// stays.
    struct Conflict
    {
        QString id;
        Key field;
        QString kept; ///< what the project says, as a sheet would; empty: not known
        Remark sheet; ///< what the sheet says, and where
    };

    QStringList added; ///< identities
    QList<Changed> changed;
    int unchanged = 0; ///< items that were found and are the same
    QList<Remark> unsure; ///< taken with a guess, or left out for a reason that may be wrong
    QList<Remark> rejected;
    QList<Conflict> undecided;

    void append(const ImportReport &other);
    /// The answer of `martlet import --format json` (interface.md). What is undecided is among what
    /// was rejected.
    QJsonObject json() const;
    /// The same in words; names come from \a graph as it is after the import.
    QString text(const Graph &graph) const;
};

/// A value of a field as a person would write it in a table: what refers to an item is its name.
/// A field that no schema knows has no row.
QString plainValue(const Value &value, const FieldRow *field, const Graph &graph);

} // namespace martlet
