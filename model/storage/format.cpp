// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/format.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace martlet::format {

using sqlite::Database;
using sqlite::Statement;

// run      Runs of changes; the file holds the changes 1 to n of each. Other tables name a run by
//          its ref.
// change   The history. Rows may be missing: old ones are dropped when they take too much room.
// item     Everything in the project as it is now. stamps: which change last wrote each field;
//          hash: of the row's other columns.
// tomb     Items that were deleted, by which change, and what they held last.
// conflict Values of merged copies that nobody has decided on yet.
static constexpr char tables[] = R"(
CREATE TABLE project(k TEXT PRIMARY KEY NOT NULL, v ANY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE run(ref INTEGER PRIMARY KEY NOT NULL, id BLOB NOT NULL UNIQUE, n INTEGER NOT NULL) STRICT;
CREATE TABLE person(ref INTEGER PRIMARY KEY NOT NULL, label TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE change(run INTEGER NOT NULL, n INTEGER NOT NULL, utc INTEGER NOT NULL,
  person INTEGER NOT NULL, label TEXT NOT NULL, flags INTEGER NOT NULL, edits BLOB NOT NULL,
  PRIMARY KEY(run, n)) STRICT, WITHOUT ROWID;
CREATE TABLE item(id TEXT PRIMARY KEY NOT NULL, kind TEXT NOT NULL, src TEXT NOT NULL,
  dst TEXT NOT NULL, fields BLOB NOT NULL, stamps BLOB NOT NULL, hash BLOB NOT NULL)
  STRICT, WITHOUT ROWID;
CREATE TABLE tomb(id TEXT PRIMARY KEY NOT NULL, run INTEGER NOT NULL, n INTEGER NOT NULL,
  last BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE conflict(id BLOB PRIMARY KEY NOT NULL, item TEXT NOT NULL, field TEXT NOT NULL,
  mine BLOB NOT NULL, theirs BLOB NOT NULL, stamps BLOB NOT NULL, state INTEGER NOT NULL)
  STRICT, WITHOUT ROWID;
)";

void makeTables(Database &database)
{
    database.run(tables);
    database.run("PRAGMA application_id = 0x4D52544C; PRAGMA user_version = 1");
}

void makeProject(Database &database, const QString &identity)
{
    makeTables(database);
    Statement put(database, "INSERT INTO project VALUES(?, ?)");
    put.with(QStringLiteral("uuid"), identity).run();
    put.with(QStringLiteral("digest"), QByteArray(32, '\0')).run();
    put.with(QStringLiteral("digest-algorithm"), QStringLiteral("blake2b-256 of rows, 1")).run();
    put.with(QStringLiteral("min-reader"), version).run();
}

QByteArray schemaOf(Database &database)
{
    QByteArray all;
    Statement rows(database, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name");
    while (rows.next()) {
        for (int column = 0; column < 4; ++column)
            all.append(rows.view(column)).append('\n');
    }
    return all;
}

QByteArray presentSchema()
{
    static const QByteArray schema = [] {
        Database database = Database::inMemory();
        makeTables(database);
        return schemaOf(database);
    }();
    return schema;
}

static QList<QByteArray> tableNames(Database &database)
{
    QList<QByteArray> names;
    Statement rows(database, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (rows.next())
        names.append(rows.bytes(0));
    return names;
}

void copyRows(Database &from, Database &to)
{
    const QList<QByteArray> names = tableNames(to);
    for (const QByteArray &name : names) {
        Statement rows(from, ("SELECT * FROM " + name + " ORDER BY 1, 2").constData());
        QByteArray marks = "?";
        for (int i = 1; from.isFine() && i < rows.columns(); ++i)
            marks += ",?";
        Statement insert(to, ("INSERT INTO " + name + " VALUES(" + marks + ')').constData());
        while (to.isFine() && rows.next())
            insert.withRow(rows).run();
    }
    if (!from.isFine())
        to.fail(from.failure());
}

static void addValue(QByteArray *row, const Statement &rows, int column)
{
    const auto type = rows.type(column);
    const bool counts = type == Statement::Type::Integer || type == Statement::Type::Null;
    const QByteArrayView bytes = counts ? QByteArrayView() : rows.view(column);
    const qint64 number = qToLittleEndian(counts ? rows.number(column) : qint64(bytes.size()));
    row->append(char(type));
    row->append(reinterpret_cast<const char *>(&number), sizeof number);
    row->append(bytes);
}

QByteArray digestOf(Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    const QList<QByteArray> names = tableNames(database);
    QByteArray row;
    for (const QByteArray &name : names) {
        hash.addData(name + '\n');
        const QByteArray own = name == "project" ? " WHERE k <> 'digest'" : "";
        Statement rows(database, ("SELECT * FROM " + name + own + " ORDER BY 1, 2").constData());
        while (rows.next()) {
            row.clear();
            for (int column = 0; column < rows.columns(); ++column)
                addValue(&row, rows, column);
            hash.addData(row);
        }
    }
    return hash.result();
}

QByteArray digestIn(Database &database)
{
    Statement row(database, "SELECT v FROM project WHERE k = 'digest'");
    return row.next() ? row.bytes(0) : QByteArray();
}

void putDigest(Database &database, const QByteArray &digest)
{
    Statement(database, "INSERT OR REPLACE INTO project VALUES('digest', ?)").with(digest).run();
}

} // namespace martlet::format
