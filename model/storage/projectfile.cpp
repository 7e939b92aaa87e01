// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/projectfile.h"

#include "model/protection/protection.h"
#include "model/schema/schema.h"
#include "model/storage/changepackage.h"
#include "model/storage/copyrows.h"
#include "model/storage/format.h"
#include "model/storage/migrations/migrations.h"
#include "model/storage/reader.h"
#include "model/storage/rows.h"
#include "model/storage/words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <limits>

namespace martlet {

using namespace Qt::StringLiterals;
using sqlite::Database;
using sqlite::Statement;

namespace {

/// What is wrong with a file that is no sound project.
enum class Flaw { Empty, NoProject, Foreign, Newer, Incomplete, Damaged, OtherTables, Part };

QString sentence(Flaw flaw)
{
    switch (flaw) {
    case Flaw::Empty:
        return Storage::tr(
            "%1 is empty. It may not have been copied to the end; ask for it again.");
    case Flaw::NoProject:
        return Storage::tr("%1 is not a Martlet project.");
    case Flaw::Foreign:
        return Storage::tr("%1 is not a Martlet project but a database of another program.");
    case Flaw::Newer:
        return Storage::tr(
            "%1 was saved by a newer version of Martlet. Update Martlet to open it.");
    case Flaw::Incomplete:
        return Storage::tr(
            "A part of %1 is missing. It may not have been copied to the end; ask for it "
            "again, or take an earlier copy.");
    case Flaw::Damaged:
        return Storage::tr(
            "%1 is damaged, and Martlet does not open it by halves. Take an earlier copy of "
            "it.");
    case Flaw::OtherTables:
        return Storage::tr(
            "%1 holds things that Martlet never writes. It was not opened, to be on the safe "
            "side.");
    case Flaw::Part:
        return Storage::tr(
            "%1 holds changes of a project, and not a whole one. Open your copy of the project "
            "and take them there, with File, Merge with….");
    }
    return {};
}

Error refusal(Flaw flaw, const QString &file, const QString &detail)
{
    return {sentence(flaw).arg(QDir::toNativeSeparators(file)), detail, Error::Kind::Unreadable};
}

// Offsets in the header of every SQLite file.
constexpr char magic[] = "SQLite format 3";
enum Offset { PageSize = 16, PageCount = 28, Encoding = 56, UserVersion = 60, ApplicationId = 68 };
constexpr qsizetype headerSize = 100;

quint32 headerNumber(const QByteArray &bytes, Offset offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

qint64 promisedSize(const QByteArray &bytes)
{
    const auto stored = qFromBigEndian<quint16>(bytes.constData() + PageSize);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    return pageSize * headerNumber(bytes, PageCount);
}

std::optional<Flaw> headerFlaw(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return Flaw::Empty;
    if (!bytes.startsWith(QByteArrayView(magic, sizeof magic)))
        return Flaw::NoProject;
    if (bytes.size() < headerSize)
        return Flaw::Incomplete;
    if (headerNumber(bytes, ApplicationId) != format::applicationId)
        return Flaw::Foreign;
    if (headerNumber(bytes, UserVersion) > quint32(format::version))
        return Flaw::Newer;
    if (headerNumber(bytes, UserVersion) == 0 || headerNumber(bytes, Encoding) != 1)
        return Flaw::Damaged;
    if (promisedSize(bytes) > bytes.size())
        return Flaw::Incomplete;
    return promisedSize(bytes) < bytes.size() ? std::optional(Flaw::Damaged) : std::nullopt;
}

constexpr qsizetype longestIdentity = 2000; // bytes

bool isIdentity(QByteArrayView text)
{
    return text.size() <= longestIdentity
        && QUtf8StringView(text.data(), text.size()).isValidUtf8();
}

std::optional<Item> itemIn(const Statement &row)
{
    const std::array<QByteArrayView, 7> column {
        row.view(0), row.view(1), row.view(2), row.view(3), row.view(4), row.view(5), row.view(6)};
    for (int i = 0; i < 4; ++i) {
        if (row.type(i) != Statement::Type::Text || !isIdentity(column[size_t(i)]))
            return {};
    }
    const auto [id, kind, from, to, fields, stamps, hash] = column;
    if (hash != rows::hashOf({id, kind, from, to, fields, stamps}) || !rows::decodeStamps(stamps))
        return {};
    auto decoded = rows::decodeFields(fields);
    if (!decoded || id.isEmpty() || kind.isEmpty())
        return {};
    const auto text = [](QByteArrayView utf8) {
        return QString::fromUtf8(utf8);
    };
    return Item {text(id), rows::keyOf(kind), text(from), text(to), std::move(*decoded)};
}

/// The first item that ends where no relation can. Who follows ends relies on coming to an element,
/// so that in a file which was made up nobody goes round in circles.
const Item *looseEnd(const Graph &graph)
{
    const auto hasEnds = [](const Item &item) {
        return !item.from.isEmpty() || !item.to.isEmpty();
    };
    const auto isEnd = [&](const QString &id) {
        const Item *end = graph.find(id);
        return end && !hasEnds(*end);
    };
    for (const ItemPtr &item : graph.items()) {
        const KindRow *kind = Schema::kind(item->kind);
        const bool isOdd = kind && hasEnds(*item) != (kind->sort == ItemSort::Relation);
        if (isOdd || (hasEnds(*item) && !(isEnd(item->from) && isEnd(item->to))))
            return item.get();
    }
    return nullptr;
}

Graph readItems(Database &database)
{
    std::vector<Item> items;
    Statement row(database, "SELECT id, kind, src, dst, fields, stamps, hash FROM item");
    while (row.next()) {
        auto item = itemIn(row);
        if (!item || qint64(items.size()) >= format::mostItems) {
            database.fail(u"item "_s + row.text(0));
            return {};
        }
        items.push_back(std::move(*item));
    }
    Graph graph(std::move(items));
    if (const Item *loose = looseEnd(graph))
        database.fail(u"ends of "_s + loose->id);
    return graph;
}

std::optional<Error> tableFlaw(Database &rows, int version, const QString &file)
{
    const QByteArray schema = format::schemaOf(rows);
    if (!rows.isFine())
        return refusal(Flaw::Damaged, file, rows.failure());
    if (schema != migrations::schemaOf(version))
        return refusal(Flaw::OtherTables, file, QString::fromUtf8(schema.left(500)));
    const QString check = rows.text("PRAGMA quick_check(1)");
    if (check != "ok"_L1)
        return refusal(Flaw::Damaged, file, rows.isFine() ? check : rows.failure());
    const QByteArray digest = format::digestOf(rows);
    if (!rows.isFine() || digest != format::digestIn(rows))
        return refusal(Flaw::Damaged, file, u"digest "_s + rows.failure());
    return {};
}

} // namespace

HeldChanges readHeld(Database &database)
{
    HeldChanges held;
    Statement row(database, "SELECT id, n FROM run");
    while (row.next())
        held.insert(row.bytes(0), row.number(1));
    return held;
}

int countMore(const HeldChanges &all, const HeldChanges &some)
{
    qint64 count = 0;
    for (const auto &[run, number] : all.asKeyValueRange())
        count += std::max(qint64(0), number - some.value(run, 0));
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

StoredProject readRows(Database &database)
{
    StoredProject project;
    project.identity = database.text("SELECT v FROM project WHERE k = 'uuid'");
    project.graph = readItems(database);
    project.held = readHeld(database);
    static const QRegularExpression uuid(u"^[0-9a-f-]{36}$"_s);
    if (!uuid.match(project.identity).hasMatch())
        database.fail(u"project identity"_s);
    return project;
}

QString stemOf(const QString &file)
{
    const QFileInfo info(file);
    const bool isProtected = file.endsWith(protectedEnding, Qt::CaseInsensitive);
    return isProtected ? info.fileName().chopped(protectedEnding.size()) : info.completeBaseName();
}

bool needsPassphrase(const QString &file)
{
    if (QFile::exists(file))
        return protection::isProtectedFile(file);
    return file.endsWith(protectedEnding, Qt::CaseInsensitive)
        || file.endsWith(protectedChangesEnding, Qt::CaseInsensitive);
}

bool isOfNewerVersion(const QByteArray &bytes)
{
    return headerFlaw(bytes) == Flaw::Newer;
}

/// The bytes of a database.
static Result<OpenedProject> openRows(const QByteArray &bytes, const QString &file)
{
    if (const auto flaw = headerFlaw(bytes))
        return refusal(*flaw, file, u"header"_s);
    Database rows = Database::hardened(bytes);
    const int version = int(headerNumber(bytes, UserVersion));
    if (const auto error = tableFlaw(rows, version, file))
        return *error;
    if (version < format::version)
        rows = migrations::migrated(rows, version);
    OpenedProject opened {readRows(rows), std::move(rows), bytes, 0, {}, {}};
    opened.builtOn = changepackage::builtOn(opened.rows, opened.project.held);
    opened.madeOf = readMadeOf(opened.rows);
    if (!opened.rows.isFine())
        return refusal(Flaw::Damaged, file, opened.rows.failure());
    opened.rows.liftDeadline();
    return opened;
}

static Result<OpenedProject> openProtected(const QByteArray &bytes,
                                           const QString &file,
                                           const Passphrase &passphrase,
                                           Holds holds)
{
    if (passphrase.isEmpty())
        return Error {Storage::tr("%1 is protected and opens with its passphrase only.")
                          .arg(QDir::toNativeSeparators(file)),
                      {},
                      Error::Kind::Unreadable};
    const Result<QByteArray> plain = protection::opened(bytes, passphrase);
    return plain ? openBytes(*plain, file, {}, holds) : Result<OpenedProject>(plain.error());
}

Result<OpenedProject>
openBytes(const QByteArray &bytes, const QString &file, const Passphrase &passphrase, Holds holds)
{
    if (protection::isProtected(bytes))
        return openProtected(bytes, file, passphrase, holds);
    if (!changepackage::isPackage(bytes)) {
        Result<OpenedProject> opened = openRows(bytes, file);
        if (opened && opened->builtOn)
            return refusal(Flaw::Part, file, u"built on"_s);
        return opened;
    }
    if (holds == Holds::Project)
        return refusal(Flaw::Part, file, u"package"_s);
    if (changepackage::isOfNewerVersion(bytes))
        return refusal(Flaw::Newer, file, u"package"_s);
    const auto rows = changepackage::rowsOf(bytes);
    if (!rows)
        return refusal(Flaw::Damaged, file, u"package"_s);
    Result<OpenedProject> opened = openRows(*rows, file);
    if (opened && !opened->builtOn)
        return refusal(Flaw::Damaged, file, u"built on"_s);
    return opened;
}

static Glimpse glimpseOfProtected(const QString &file, const Passphrase &passphrase)
{
    files::Content content;
    if (passphrase.isEmpty() || files::read(file, format::largestFile, &content) != 0)
        return {};
    const Result<OpenedProject> opened = openBytes(content.bytes, file, passphrase);
    return opened ? Glimpse {opened->project.identity, opened->project.held} : Glimpse();
}

Glimpse glimpseOf(const QString &file, const Passphrase &passphrase)
{
    QByteArray header;
    if (files::readStart(file, headerSize, &header) != 0)
        return {};
    if (protection::isProtected(header))
        return glimpseOfProtected(file, passphrase);
    const qint64 size = files::outsideOf(file).size;
    if (header.size() < headerSize || size > format::largestFile || promisedSize(header) != size
        || headerNumber(header, ApplicationId) != format::applicationId)
        return {};
    const auto version = headerNumber(header, UserVersion);
    if (version == 0 || version > quint32(format::version))
        return {};
    Database rows = Database::glimpsed(file);
    if (format::schemaOf(rows) != migrations::schemaOf(int(version)))
        return {};
    const Glimpse glimpse {rows.text("SELECT v FROM project WHERE k = 'uuid'"), readHeld(rows)};
    return rows.isFine() ? glimpse : Glimpse();
}

Result<OpenedProject> openProject(const QString &file, const Passphrase &passphrase, Holds holds)
{
    // A version that is being replaced or copied at this moment deserves another look.
    constexpr int tries = 3;
    for (int attempt = 1;; ++attempt) {
        files::Content content;
        if (const int code = files::read(file, format::largestFile, &content))
            return Storage::notRead(file, code);
        Result<OpenedProject> opened = openBytes(content.bytes, file, passphrase, holds);
        if (opened) {
            opened->project.file = content.identity;
            opened->mode = content.mode;
            return opened;
        }
        if (attempt == tries || !files::hasChanged(file, content.identity))
            return opened;
    }
}

Result<StoredProject> readProject(const QString &file, const Passphrase &passphrase)
{
    Result<OpenedProject> opened = openProject(file, passphrase);
    if (!opened)
        return opened.error();
    return std::move(opened->project);
}

} // namespace martlet
