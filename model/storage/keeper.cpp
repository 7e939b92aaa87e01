// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/keeper.h"

#include "model/storage/copyrows.h"
#include "model/storage/format.h"
#include "model/storage/reader.h"
#include "model/storage/words.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;
using sqlite::Database;
using sqlite::Statement;

// The history may take a quarter of the file, but always this much.
static constexpr qint64 historyBudget = qint64(2) * 1024 * 1024;

// Of that many merges is remembered what they were made of.
static constexpr qsizetype mostMerges = 10;

/// The statements of one transaction.
class Keeper::Writing
{
public:
    explicit Writing(Keeper *keeper)
        : m_keeper(*keeper)
        , m_database(keeper->m_database)
    { }

    void write(const PendingChange &pending);
    /// The change as a row of the history, and nothing else. Returns its stamp.
    rows::Stamp writeChange(const Change &change);
    /// Every item as made by one change, whose edits need not be told.
    void writeAll(const Graph &graph, const Change &change);
    void writeMerge(const Merged &merged, Database &theirs, const Change &change);
    /// Gives items the stamps, or the graves, that they have in \a copy.
    void writeStamps(const ProjectCopy &copy, const QSet<QString> &items);
    std::optional<rows::Stamps> storedStamps(const QString &id);
    void put(const Item &item, const rows::Stamps &stamps);

private:
    void writeItem(const QString &id, const ItemPtr &after, const Edits &edits, rows::Stamp stamp);
    void bury(const QString &id, rows::Stamp stamp);
    void buryAs(const QString &id, const Merged &merged, Database &theirs, RunRefs &runs);
    void remember(const Edit &edit, const Value &before, const std::optional<rows::Stamps> &stamps);

    Keeper &m_keeper;
    Database &m_database;
    Statement m_run {m_database,
                     "INSERT INTO run(id, n) VALUES(?, ?) "
                     "ON CONFLICT(id) DO UPDATE SET n = max(n, excluded.n) RETURNING ref"};
    Statement m_person {m_database,
                        "INSERT INTO person(label) VALUES(?) "
                        "ON CONFLICT(label) DO UPDATE SET label = label RETURNING ref"};
    Statement m_change {m_database, "INSERT INTO change VALUES(?, ?, ?, ?, ?, ?, ?)"};
    Statement m_stamps {m_database, "SELECT stamps FROM item WHERE id = ?"};
    Statement m_item {m_database, "INSERT OR REPLACE INTO item VALUES(?, ?, ?, ?, ?, ?, ?)"};
    Statement m_removeItem {m_database, "DELETE FROM item WHERE id = ?"};
    Statement m_tomb {m_database,
                      "INSERT OR REPLACE INTO tomb SELECT id, ?2, ?3, fields FROM item "
                      "WHERE id = ?1"};
    Statement m_theirTomb {m_database, "INSERT OR REPLACE INTO tomb VALUES(?, ?, ?, ?)"};
    Statement m_removeTomb {m_database, "DELETE FROM tomb WHERE id = ?"};
};

rows::Stamp Keeper::Writing::writeChange(const Change &change)
{
    m_run.with(change.id.run, change.id.number).next();
    const qint64 run = m_database.isFine() ? m_run.number(0) : 0;
    m_run.run();
    m_person.with(change.author).next();
    const qint64 person = m_database.isFine() ? m_person.number(0) : 0;
    m_person.run();
    m_change
        .with(run,
              change.id.number,
              change.time.toMSecsSinceEpoch(),
              person,
              change.label,
              rows::flagsOf(change),
              rows::encode(change.edits))
        .run();
    return {run, change.id.number};
}

void Keeper::Writing::write(const PendingChange &pending)
{
    const rows::Stamp stamp = writeChange(pending.change);
    QHash<QString, Edits> byItem;
    for (const Edit &edit : pending.change.edits)
        byItem[edit.item].append(edit);
    for (auto edits = byItem.cbegin(); edits != byItem.cend(); ++edits)
        writeItem(edits.key(), pending.after.value(edits.key()), *edits, stamp);
}

void Keeper::Writing::writeAll(const Graph &graph, const Change &change)
{
    Change untold = change;
    untold.edits.clear();
    const rows::Stamp stamp = writeChange(untold);
    for (const ItemPtr &item : graph.items())
        put(*item, {{stamp}, {}});
}

/// What stood in the value that the edit belongs to, see valueWith().
static Value valueBefore(const Edit &edit, const Edits &edits, const ItemPtr &after)
{
    if (edit.field != key::from && edit.field != key::to)
        return edit.before;
    QStringList ends {after ? after->from : QString(), after ? after->to : QString()};
    for (const Edit &one : edits) {
        if (one.field == key::from || one.field == key::to)
            ends[one.field == key::from ? 0 : 1] = one.before.text();
    }
    return ends;
}

void Keeper::Writing::writeItem(const QString &id,
                                const ItemPtr &after,
                                const Edits &edits,
                                rows::Stamp stamp)
{
    const std::optional<rows::Stamps> stored = storedStamps(id);
    for (const Edit &edit : edits)
        remember(edit, valueBefore(edit, edits, after), stored);
    if (!after) {
        bury(id, stamp);
        return;
    }
    rows::Stamps stamps = stored.value_or(rows::Stamps {{stamp}, {}});
    for (const Edit &edit : edits)
        stamps.set(edit.field.text(), {stamp});
    put(*after, stamps);
    if (!stored)
        m_removeTomb.with(id).run();
}

std::optional<rows::Stamps> Keeper::Writing::storedStamps(const QString &id)
{
    if (!m_stamps.with(id).next())
        return {};
    const auto stamps = rows::decodeStamps(m_stamps.bytes(0));
    m_stamps.run();
    return stamps;
}

void Keeper::Writing::put(const Item &item, const rows::Stamps &stamps)
{
    putItem(m_item, item, stamps);
}

void Keeper::Writing::bury(const QString &id, rows::Stamp stamp)
{
    m_tomb.with(id, stamp.run, stamp.number).run();
    m_removeItem.with(id).run();
}

void Keeper::Writing::writeMerge(const Merged &merged, Database &theirs, const Change &change)
{
    const HeldChanges held = readHeld(m_database);
    RunRefs runs(m_database);
    for (const auto &[run, number] : merged.copy.held.asKeyValueRange())
        runs.note(run, number);
    copyHistory(theirs, m_database, held, runs);
    for (const QString &id : merged.touched) {
        const Item *item = merged.copy.graph.find(id);
        if (!item) {
            buryAs(id, merged, theirs, runs);
            continue;
        }
        put(*item, runs.of(merged.copy.stamps.value(id)));
        m_removeTomb.with(id).run();
    }
    if (!change.id.isNull())
        writeChange(change);
}

void Keeper::Writing::writeStamps(const ProjectCopy &copy, const QSet<QString> &items)
{
    RunRefs runs(m_database);
    Statement grave(m_database, "UPDATE tomb SET run = ?2, n = ?3 WHERE id = ?1");
    for (const QString &id : items) {
        if (const Item *item = copy.graph.find(id))
            put(*item, runs.of(copy.stamps.value(id)));
        const auto deleted = copy.deleted.constFind(id);
        if (deleted == copy.deleted.constEnd()) {
            m_removeTomb.with(id).run();
            continue;
        }
        const rows::Stamp stamp = runs.of(*deleted);
        grave.with(id, stamp.run, stamp.number).run();
    }
}

void Keeper::Writing::buryAs(const QString &id,
                             const Merged &merged,
                             Database &theirs,
                             RunRefs &runs)
{
    const auto deleted = merged.copy.deleted.constFind(id);
    if (deleted == merged.copy.deleted.constEnd()) { // decided, and nothing to remember
        m_removeItem.with(id).run();
        return;
    }
    const rows::Stamp stamp = runs.of(*deleted);
    m_theirTomb.with(id, stamp.run, stamp.number, lastFieldsOf(theirs, id)).run();
    bury(id, stamp); // ours, where we still have the item, tells more
}

void Keeper::Writing::remember(const Edit &edit,
                               const Value &before,
                               const std::optional<rows::Stamps> &stamps)
{
    auto &published = m_keeper.m_sincePublished;
    const auto note = [&](const QString &field, const Value &value, const rows::StampList &stamp) {
        const FieldName name {edit.item, field};
        if (!published.contains(name))
            published.insert(name, {value, stamp});
    };
    if (!stamps)
        return;
    note(valueWith(edit.field.text()), before, stamps->of(edit.field.text()));
    if (edit.field == key::kind)
        note({}, {}, stamps->born);
}

Keeper::Keeper(const QString &database)
    : m_database(Database::file(database))
{
    m_database.run("PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY");
    m_database.text("PRAGMA journal_mode = WAL");
    m_database.run("PRAGMA synchronous = FULL");
}

Result<void> Keeper::committed()
{
    m_database.run("COMMIT");
    if (m_database.isFine())
        return {};
    const QString failure = m_database.failure();
    m_database.recover();
    return Storage::notKept(failure);
}

Result<void> Keeper::fill(Database &rows)
{
    m_database.run("BEGIN IMMEDIATE");
    format::makeTables(m_database);
    format::copyRows(rows, m_database);
    return committed();
}

Result<void> Keeper::begin(const QString &project, const Graph &graph, const Change &change)
{
    m_database.run("BEGIN IMMEDIATE");
    format::makeProject(m_database, project);
    Writing(this).writeAll(graph, change);
    return committed();
}

Result<StoredProject> Keeper::recovered()
{
    if (m_database.number("SELECT count(*) FROM sqlite_schema") == 0 && m_database.isFine())
        return StoredProject();
    if (m_database.number("SELECT count(*) FROM project") == 0 && m_database.isFine())
        return StoredProject();
    if (format::schemaOf(m_database) != format::presentSchema())
        m_database.fail(u"tables"_s);
    if (m_database.text("PRAGMA quick_check(1)") != "ok"_L1)
        m_database.fail(u"quick_check"_s);
    StoredProject project = readRows(m_database);
    if (!m_database.isFine())
        return Error {{}, m_database.failure(), Error::Kind::Unreadable};
    return project;
}

Result<void> Keeper::keep(const std::deque<PendingChange> &changes)
{
    m_database.run("BEGIN IMMEDIATE");
    {
        Writing writing(this);
        for (const PendingChange &change : changes) {
            if (change.change.origin == Change::Origin::Undo)
                undo(change, writing);
            else
                writing.write(change);
        }
    }
    return committed();
}

static QSet<std::pair<QString, Key>> valuesOf(const Edits &edits)
{
    QSet<std::pair<QString, Key>> values;
    for (const Edit &edit : edits)
        values.insert({edit.item, edit.field});
    return values;
}

/// Writes the undoing of a step; where that was a merge, others need not follow it.
void Keeper::undo(const PendingChange &undoing, Writing &writing)
{
    const auto merge = std::find_if(m_merges.rbegin(), m_merges.rend(), [&](const auto &one) {
        return valuesOf(one.second) == valuesOf(undoing.change.edits);
    });
    if (merge == m_merges.rend())
        return writing.write(undoing);
    const ProjectCopy undone = readCopy(m_database);
    writing.write(undoing);
    ProjectCopy now = readCopy(m_database);
    const QSet<QString> back = undoMerge(&now, undone, merge->first);
    writing.writeStamps(now, back);
    m_merges.erase(std::next(merge).base());
}

Result<void> Keeper::takeIn(const Merged &merged, Database &theirs, const Change &change)
{
    const ProjectCopy before = change.id.isNull() ? ProjectCopy() : readCopy(m_database);
    m_database.run("BEGIN IMMEDIATE");
    Writing(this).writeMerge(merged, theirs, change);
    Result<void> done = committed();
    if (done && !change.id.isNull()) {
        m_merges.append({{before, merged.copy, merged.touched, change.id.run}, change.edits});
        if (m_merges.size() > mostMerges)
            m_merges.removeFirst();
    }
    if (done) { // what the file holds is theirs from now on
        m_sincePublished.clear();
        m_beforeSnapshot.clear();
    }
    return done;
}

Result<void> Keeper::shorten(const ShorterHistory &shorter)
{
    m_database.run("BEGIN IMMEDIATE");
    {
        Statement drop(
            m_database,
            "DELETE FROM change WHERE run = (SELECT ref FROM run WHERE id = ?) AND n = ?");
        for (const ChangeId &id : shorter.dropped)
            drop.with(id.run, id.number).run();
        Writing writing(this);
        for (const Change &folded : shorter.folded) {
            drop.with(folded.id.run, folded.id.number).run();
            writing.writeChange(folded);
        }
    }
    return committed();
}

rows::Stamps
Keeper::restoredStamps(const Item &item, const rows::Stamps &now, const QStringList &edited) const
{
    rows::Stamps restored = now;
    if (edited.contains(QString())) {
        // Deleted and brought back: nothing but what differs was written since.
        restored.born = m_sincePublished[{item.id, {}}].stamp;
        QStringList names = edited;
        for (const auto &[key, value] : item.fields)
            names.append(key.text());
        names.removeAll(QString());
        for (const QString &name : std::as_const(names))
            restored.set(name, now.of(name));
    }
    for (const QString &name : edited) {
        const Published &before = m_sincePublished[{item.id, name}];
        if (!name.isEmpty() && item.value(Key(name)) == before.value)
            restored.set(name, before.stamp);
    }
    return restored;
}

void Keeper::restoreStamps()
{
    QHash<QString, QStringList> editedFields;
    for (const FieldName &name : m_sincePublished.keys())
        editedFields[name.first].append(name.second);
    Writing writing(this);
    Statement row(m_database, "SELECT kind, src, dst, fields FROM item WHERE id = ?");
    for (auto edited = editedFields.cbegin(); edited != editedFields.cend(); ++edited) {
        const auto stamps = writing.storedStamps(edited.key());
        if (!stamps || !row.with(edited.key()).next())
            continue;
        const Item item {edited.key(),
                         Key(row.text(0)),
                         row.text(1),
                         row.text(2),
                         rows::decodeFields(row.bytes(3)).value_or(Fields())};
        row.run();
        writing.put(item, restoredStamps(item, *stamps, *edited));
    }
}

void Keeper::trimHistory()
{
    const qint64 size = m_database.number("SELECT sum(length(edits)) FROM change");
    if (size <= historyBudget)
        return;
    const qint64 items = m_database.number("SELECT sum(length(fields)) FROM item");
    const qint64 surplus = size - std::max(historyBudget, items / 3);
    Statement oldest(m_database, "SELECT run, n, length(edits) FROM change ORDER BY utc, run, n");
    std::vector<rows::Stamp> dropped;
    for (qint64 freed = 0; freed < surplus && oldest.next(); freed += oldest.number(2))
        dropped.push_back({oldest.number(0), oldest.number(1)});
    Statement drop(m_database, "DELETE FROM change WHERE run = ? AND n = ?");
    for (const rows::Stamp &change : dropped)
        drop.with(change.run, change.number).run();
}

Result<QByteArray> Keeper::snapshot(const QString &temporaryFile)
{
    m_database.run("BEGIN IMMEDIATE");
    restoreStamps();
    trimHistory();
    if (const Result<void> done = committed(); !done)
        return done.error();
    files::remove(temporaryFile);
    Statement(m_database, "VACUUM INTO ?").with(temporaryFile).run();
    files::Content content;
    if (m_database.isFine()) {
        if (const int code = files::read(temporaryFile, format::largestFile, &content))
            m_database.fail(Storage::detail(code));
    }
    files::remove(temporaryFile);
    const QString failure = m_database.failure();
    m_database.recover();
    if (!failure.isEmpty())
        return Storage::notKept(failure);
    m_beforeSnapshot = std::exchange(m_sincePublished, {});
    return content.bytes;
}

void Keeper::snapshotPublished(bool published)
{
    if (!published) {
        // The file still holds what it held before the snapshot, whatever was edited since.
        m_sincePublished.insert(m_beforeSnapshot);
    }
    m_beforeSnapshot.clear();
}

} // namespace martlet
