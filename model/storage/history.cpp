// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/copyrows.h"
#include "model/storage/reader.h"
#include "model/storage/rows.h"
#include "model/storage/words.h"

namespace martlet {

using sqlite::Database;
using sqlite::Statement;

/// A statement for the columns that changeIn() reads.
static QByteArray selectChanges(const char *which)
{
    return QByteArray("SELECT run.id, change.n, utc, person.label, change.label, flags, edits "
                      "FROM change JOIN run ON run.ref = change.run "
                      "JOIN person ON person.ref = change.person ")
        + which;
}

static Change changeIn(const Statement &row, const std::optional<Edits> &edits)
{
    Change change {{row.bytes(0), row.number(1)},
                   row.text(3),
                   QDateTime::fromMSecsSinceEpoch(row.number(2), Qt::UTC),
                   row.text(4),
                   edits.value_or(Edits())};
    rows::setFlags(&change, row.number(5));
    return change;
}

template<typename Read>
static Result<Read> readWell(Database &database, Read read)
{
    if (database.isFine())
        return read;
    const Error error {Storage::tr("The history of the project could not be read."),
                       database.failure(),
                       Error::Kind::Unreadable};
    database.recover();
    return error;
}

Result<QList<Change>> readHistory(Database &database)
{
    QList<Change> changes;
    Statement row(database, selectChanges("ORDER BY utc, run.id, change.n"));
    while (row.next())
        changes.append(changeIn(row, rows::decodeEdits(row.bytes(6))));
    return readWell(database, changes);
}

Result<History> readPackedHistory(Database &database)
{
    std::vector<KeptChange> changes;
    Statement row(database, selectChanges(""));
    while (row.next())
        changes.push_back({changeIn(row, {}), row.bytes(6)});
    qint64 held = 0; // summed up here: rows of a file that was opened allow no functions
    for (const qint64 number : readHeld(database))
        held += number;
    const bool isWhole = held == qint64(changes.size());
    const auto unpack = [](const QByteArray &packed) {
        return rows::decodeEdits(packed).value_or(Edits());
    };
    return readWell(database, History(std::move(changes), unpack, isWhole));
}

/// What came into being with the project was made by a change whose edits are not told.
static void addMaking(Database &database, const QString &item, ItemHistory *history)
{
    Statement stored(database, "SELECT stamps FROM item WHERE id = ?");
    const auto stamps =
        stored.with(item).next() ? rows::decodeStamps(stored.bytes(0)) : std::nullopt;
    Statement row(database, selectChanges("WHERE change.run = ? AND change.n = ?"));
    if (!stamps || !row.with(stamps->born.first().run, stamps->born.first().number).next())
        return;
    const Change change = changeIn(row, rows::decodeEdits(row.bytes(6)));
    if (!change.edits.isEmpty())
        return;
    history->steps.append({change.author, change.time, change.label, {}});
    history->earlier = ItemHistory::Earlier::Nothing;
}

/// Everything in a value that may be an identity.
static QStringList texts(const Value &value)
{
    return value.isText() ? QStringList {value.text()} : value.list();
}

static void addGoneNames(Database &database, ItemHistory *history)
{
    Statement tomb(database, "SELECT last FROM tomb WHERE id = ?");
    const auto add = [&](const QString &id) {
        if (history->goneNames.contains(id) || !tomb.with(id).next())
            return;
        const Fields last = rows::decodeFields(tomb.bytes(0)).value_or(Fields());
        history->goneNames.insert(id, last.get(key::name).text());
    };
    for (const PastStep &step : std::as_const(history->steps)) {
        for (const Edit &edit : step.edits) {
            for (const QString &id : texts(edit.before) + texts(edit.after))
                add(id);
        }
    }
}

Authorship readAuthorship(Database &database)
{
    Authorship authorship;
    Statement row(database,
                  "SELECT run.id, change.n, person.label FROM change "
                  "JOIN run ON run.ref = change.run JOIN person ON person.ref = change.person "
                  "ORDER BY person.label");
    while (row.next())
        authorship.append({{row.bytes(0), row.number(1)}, row.text(2)});
    return authorship;
}

QStringList authorsBeyond(const HeldChanges &held, const Authorship &authorship)
{
    QStringList authors;
    for (const auto &[change, author] : authorship) {
        if ((authors.isEmpty() || authors.last() != author) && !holdsChange(held, change))
            authors.append(author);
    }
    return authors;
}

QStringList readAuthors(Database &database, const HeldChanges &held)
{
    return authorsBeyond(held, readAuthorship(database));
}

std::optional<Change> readChange(Database &database, const ChangeId &id)
{
    Statement row(database, selectChanges("WHERE run.id = ? AND change.n = ?"));
    if (!row.with(id.run, id.number).next())
        return {};
    return changeIn(row, rows::decodeEdits(row.bytes(6)));
}

Result<ItemHistory> readHistoryOf(Database &database, const QString &item, int most)
{
    HistoryGatherer gatherer(item, most);
    {
        Statement row(database, selectChanges("ORDER BY utc DESC, run.id DESC, change.n DESC"));
        bool more = true;
        while (more && row.next())
            more = gatherer.take(changeIn(row, rows::decodeEditsNaming(item, row.bytes(6))));
    }
    ItemHistory history = gatherer.history();
    if (history.earlier == ItemHistory::Earlier::NotKept)
        addMaking(database, item, &history);
    addGoneNames(database, &history);
    return readWell(database, history);
}

Result<QHash<QString, Writer>> readWritersOfShown(Database &database)
{
    const ProjectCopy copy = readCopy(database);
    QHash<QString, Writer> writers;
    for (const Undecided &one : undecidedIn(copy.graph)) {
        const Stamp &stamp = copy.stamps.value(one.item).of(one.field.text());
        const auto change = stamp.isEmpty() ? std::nullopt : readChange(database, stamp.last());
        if (change)
            writers.insert(one.id, {change->author, change->time.toUTC().toString(Qt::ISODate)});
    }
    return readWell(database, writers);
}

} // namespace martlet
