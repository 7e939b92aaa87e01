// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/sqlite.h"

#include <QList>

/// The tables of a project file, and what is true of them in every version.
namespace martlet::format {

/// What the header of a project file says: "MRTL", and the version of the tables.
inline constexpr quint32 applicationId = 0x4D52544C;
inline constexpr int version = 1;

/// No project file is larger, nor has more items.
inline constexpr qint64 largestFile = 256LL * 1024 * 1024;
inline constexpr qint64 mostItems = 1'000'000;

/// Makes the tables of the present version in an empty database.
void makeTables(sqlite::Database &database);

/// The same with the row of a project in it; the digest is still to be put there.
void makeProject(sqlite::Database &database, const QString &identity);

/// Every table and index with the text that made it. Equal for equal schemas only.
QByteArray schemaOf(sqlite::Database &database);
/// What schemaOf() gives for a file of the present version.
QByteArray presentSchema();

/// Copies all rows of all tables to a database with the same, but empty tables.
void copyRows(sqlite::Database &from, sqlite::Database &to);

/// A hash of the content: all rows of all tables in the order of their keys, wherever they stand.
/// Only the digest's own row is left out.
QByteArray digestOf(sqlite::Database &database);
/// The digest that the database holds, and putting it there.
QByteArray digestIn(sqlite::Database &database);
void putDigest(sqlite::Database &database, const QByteArray &digest);

} // namespace martlet::format
