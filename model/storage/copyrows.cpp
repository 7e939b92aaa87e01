// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/copyrows.h"

#include "model/storage/format.h"
#include "model/storage/reader.h"

#include <algorithm>

namespace martlet {

using sqlite::Database;
using sqlite::Statement;

namespace {

using RunNames = QHash<qint64, QByteArray>;

RunNames runNamesIn(Database &database)
{
    RunNames names;
    Statement row(database, "SELECT ref, id FROM run");
    while (row.next())
        names.insert(row.number(0), row.bytes(1));
    return names;
}

Stamp stampOf(const rows::StampList &stored, const RunNames &runs)
{
    Stamp stamp;
    for (const rows::Stamp &one : stored)
        stamp.append({runs.value(one.run), one.number});
    std::sort(stamp.begin(), stamp.end());
    return stamp;
}

ItemStamps stampsOf(const rows::Stamps &stored, const RunNames &runs)
{
    ItemStamps stamps {stampOf(stored.born, runs), {}};
    for (const auto &[field, stamp] : stored.fields.asKeyValueRange())
        stamps.fields.insert(field, stampOf(stamp, runs));
    return stamps;
}

} // namespace

ProjectCopy readCopy(Database &database)
{
    StoredProject stored = readRows(database);
    ProjectCopy copy {stored.identity, stored.graph, stored.held, {}, {}};
    const RunNames runs = runNamesIn(database);
    Statement item(database, "SELECT id, stamps FROM item");
    while (item.next()) {
        if (const auto stamps = rows::decodeStamps(item.view(1)))
            copy.stamps.insert(item.text(0), stampsOf(*stamps, runs));
    }
    Statement tomb(database, "SELECT id, run, n FROM tomb");
    while (tomb.next())
        copy.deleted.insert(tomb.text(0), {runs.value(tomb.number(1)), tomb.number(2)});
    return copy;
}

RunRefs::RunRefs(Database &database)
    : m_note(database,
             "INSERT INTO run(id, n) VALUES(?, ?) "
             "ON CONFLICT(id) DO UPDATE SET n = max(n, excluded.n) RETURNING ref")
{ }

qint64 RunRefs::note(const QByteArray &run, qint64 number)
{
    const qint64 ref = m_note.with(run, number).next() ? m_note.number(0) : 0;
    m_note.run();
    m_refs.insert(run, ref);
    return ref;
}

rows::Stamp RunRefs::of(const ChangeId &change)
{
    const auto known = m_refs.constFind(change.run);
    return {known != m_refs.constEnd() ? *known : note(change.run, change.number), change.number};
}

rows::StampList RunRefs::of(const Stamp &stamp)
{
    rows::StampList stored;
    for (const ChangeId &change : stamp)
        stored.append(of(change));
    return stored;
}

rows::Stamps RunRefs::of(const ItemStamps &stamps)
{
    rows::Stamps stored {of(stamps.born), {}};
    for (const auto &[field, stamp] : stamps.fields.asKeyValueRange())
        stored.fields.insert(field, of(stamp));
    return stored;
}

void putItem(Statement &insertOrReplace, const Item &item, const rows::Stamps &stamps)
{
    const QByteArray fields = rows::encode(item.fields);
    const QByteArray encoded = rows::encode(stamps);
    const QByteArray hash = rows::hashOf({item.id.toUtf8(),
                                          item.kind.text().toUtf8(),
                                          item.from.toUtf8(),
                                          item.to.toUtf8(),
                                          fields,
                                          encoded});
    insertOrReplace.with(item.id, item.kind.text(), item.from, item.to, fields, encoded, hash)
        .run();
}

void writeCopy(Database &empty, const ProjectCopy &copy)
{
    format::makeProject(empty, copy.identity);
    RunRefs runs(empty);
    for (const auto &[run, number] : copy.held.asKeyValueRange())
        runs.note(run, number);
    Statement item(empty, "INSERT INTO item VALUES(?, ?, ?, ?, ?, ?, ?)");
    for (const Item *each : copy.graph.sortedItems())
        putItem(item, *each, runs.of(copy.stamps.value(each->id)));
    Statement tomb(empty, "INSERT INTO tomb VALUES(?, ?, ?, ?)");
    for (const auto &[id, change] : copy.deleted.asKeyValueRange()) {
        const rows::Stamp stamp = runs.of(change);
        tomb.with(id, stamp.run, stamp.number, rows::encode(Fields())).run();
    }
}

void putMadeOf(Database &database, const HeldChanges &held)
{
    rows::Stamps noted;
    RunRefs runs(database);
    for (const auto &[run, number] : held.asKeyValueRange())
        noted.born.append({runs.note(run, number), number});
    Statement(database, "INSERT OR REPLACE INTO project VALUES('made-of', ?)")
        .with(rows::encode(noted))
        .run();
}

HeldChanges readMadeOf(Database &database)
{
    Statement row(database, "SELECT v FROM project WHERE k = 'made-of'");
    if (!row.next())
        return {};
    const auto noted = rows::decodeStamps(row.view(0));
    if (!noted)
        database.fail(QStringLiteral("made-of"));
    const RunNames runs = runNamesIn(database);
    HeldChanges held;
    for (const rows::Stamp &one : noted ? noted->born : rows::StampList())
        held.insert(runs.value(one.run), one.number);
    return held;
}

void copyHistory(Database &from, Database &to, const HeldChanges &held, RunRefs &runs)
{
    Statement person(to,
                     "INSERT INTO person(label) VALUES(?) "
                     "ON CONFLICT(label) DO UPDATE SET label = label RETURNING ref");
    Statement change(to, "INSERT OR IGNORE INTO change VALUES(?, ?, ?, ?, ?, ?, ?)");
    Statement row(from,
                  "SELECT run.id, change.n, utc, person.label, change.label, flags, edits "
                  "FROM change JOIN run ON run.ref = change.run "
                  "JOIN person ON person.ref = change.person");
    while (row.next() && to.isFine()) {
        const ChangeId id {row.bytes(0), row.number(1)};
        if (holdsChange(held, id))
            continue;
        const rows::Stamp stamp = runs.of(id);
        const qint64 author = person.with(row.text(3)).next() ? person.number(0) : 0;
        person.run();
        change
            .with(stamp.run,
                  stamp.number,
                  row.number(2),
                  author,
                  row.text(4),
                  row.number(5),
                  row.bytes(6))
            .run();
    }
    if (!from.isFine())
        to.fail(from.failure());
}

QByteArray lastFieldsOf(Database &database, const QString &deleted)
{
    Statement tomb(database, "SELECT last FROM tomb WHERE id = ?");
    return tomb.with(deleted).next() ? tomb.bytes(0) : rows::encode(Fields());
}

} // namespace martlet
