// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/changepackage.h"

#include "model/merge/changedpart.h"
#include "model/protection/protection.h"
#include "model/storage/copyrows.h"
#include "model/storage/files.h"
#include "model/storage/format.h"
#include "model/storage/reader.h"
#include "model/storage/words.h"

namespace martlet {

using namespace Qt::StringLiterals;
using sqlite::Database;
using sqlite::Statement;

static constexpr QByteArrayView anyPackage("Martlet changes ");
static constexpr QByteArrayView thisPackage("Martlet changes 1\n");

bool isChangesFile(const QString &file)
{
    QByteArray start;
    if (files::readStart(file, thisPackage.size(), &start) != 0)
        return false;
    return protection::isProtectedFile(file)
        ? file.endsWith(protectedChangesEnding, Qt::CaseInsensitive)
        : changepackage::isPackage(start);
}

Result<ChangesFile> readChanges(const QString &file, const Passphrase &passphrase)
{
    Result<OpenedProject> opened = openProject(file, passphrase, Holds::ProjectOrChanges);
    if (!opened)
        return opened.error();
    const Result<QList<Change>> history = readHistory(opened->rows);
    if (!history)
        return history.error();
    return ChangesFile {opened->project.identity,
                        opened->project.held,
                        *history,
                        opened->builtOn.value_or(HeldChanges())};
}

/// Of each run that goes on in the package, the last change before it.
static rows::StampList lastBefore(const HeldChanges &held, const HeldChanges &since, RunRefs *runs)
{
    rows::StampList last;
    for (const auto &[run, number] : held.asKeyValueRange()) {
        if (const qint64 before = since.value(run, 0); before < number)
            last.append({runs->note(run, number), before});
    }
    return last;
}

Result<QByteArray> changepackage::made(Database &rows, const HeldChanges &since)
{
    const ProjectCopy copy = readCopy(rows);
    const Result<QList<Change>> history = readHistory(rows);
    if (!history)
        return history.error();
    if (holdsAll(since, copy.held))
        return Error {Storage::tr("Nothing has changed since, so there is nothing to send."),
                      {},
                      Error::Kind::WrongUse};
    Database database = Database::inMemory();
    database.run("BEGIN");
    writeCopy(database, changedSince(copy, since, *history));
    RunRefs runs(database);
    copyHistory(rows, database, since, runs);
    const rows::Stamps before {lastBefore(copy.held, since, &runs), {}};
    Statement(database, "INSERT INTO project VALUES('built-on', ?)")
        .with(rows::encode(before))
        .run();
    format::putDigest(database, format::digestOf(database));
    database.run("COMMIT");
    const auto packed = rows::packed(database.asFile());
    if (!packed || !database.isFine())
        return Error {
            Storage::tr("So much has changed that it does not fit into a file of changes. "
                        "Send the whole project instead."),
            database.failure(),
            Error::Kind::NotWritten};
    return QByteArray(thisPackage.data(), thisPackage.size()) + *packed;
}

bool changepackage::isPackage(QByteArrayView bytes)
{
    return bytes.startsWith(anyPackage);
}

bool changepackage::isOfNewerVersion(QByteArrayView bytes)
{
    return isPackage(bytes) && !bytes.startsWith(thisPackage);
}

std::optional<QByteArray> changepackage::rowsOf(const QByteArray &package)
{
    return rows::unpacked(package.sliced(thisPackage.size()));
}

std::optional<HeldChanges> changepackage::builtOn(Database &rows, const HeldChanges &held)
{
    QByteArray stored;
    {
        Statement row(rows, "SELECT v FROM project WHERE k = 'built-on'");
        if (!row.next())
            return {};
        stored = row.bytes(0);
    }
    const auto before = rows::decodeStamps(stored);
    HeldChanges since = held;
    Statement run(rows, "SELECT id FROM run WHERE ref = ?");
    for (const rows::Stamp &last : before ? before->born : rows::StampList()) {
        if (!run.with(last.run).next())
            rows.fail(u"built-on"_s);
        const QByteArray id = run.bytes(0);
        if (last.number > 0)
            since[id] = std::min(last.number, held.value(id));
        else
            since.remove(id);
    }
    if (!before)
        rows.fail(u"built-on"_s);
    return since;
}

} // namespace martlet
