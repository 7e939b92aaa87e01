// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0
//
// Files that are not what Martlet wrote, by accident or on purpose. Each is refused with a
// sentence, or read as exactly what was written.

#include "desktop.h"
#include "model/storage/format.h"
#include "model/storage/migrations/migrations.h"
#include "model/storage/reader.h"
#include "model/storage/rows.h"
#include "tests/support/faultrow.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QtEndian>
#include <QTest>

#include <sys/stat.h>

#include <functional>

using namespace martlet;
using namespace Qt::StringLiterals;

using Damage = std::function<void(QByteArray &bytes, QRandomGenerator &random)>;
Q_DECLARE_METATYPE(Damage)

static constexpr int pageSize = 4096;
static constexpr int sectorSize = 512;

class TestStorageDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyDamageIsNoticed_data();
    void everyDamageIsNoticed();
    void halfCopiedVersionsAreNoticed();
    void foreignFilesAreRefusedInPlainWords_data();
    void foreignFilesAreRefusedInPlainWords();
    void filesThatAreNoFilesAreRefused();
    void changedTablesAreRefused_data();
    void changedTablesAreRefused();
    void wrongRowsWithARightDigestAreRefused_data();
    void wrongRowsWithARightDigestAreRefused();
    void mangledColumnsAreSurvived();
    void anEarlierVersionIsMigratedInMemory();

private:
    QString refusal(const QByteArray &bytes) const;
    QByteArray resealed(const char *sql) const;

    QByteArray m_sound;
    Graph m_graph;
};

/// The bytes of a project file with this content.
static QByteArray projectOf(const Graph &graph)
{
    const Desktop desktop;
    const auto copy = WorkingCopy::create(desktop.file(), graph, u"Anna"_s, u"New project"_s);
    return copy ? bytesOf(desktop.file()) : QByteArray();
}

void TestStorageDamage::initTestCase()
{
    m_graph = stackOf(100);
    m_sound = projectOf(m_graph);
    QVERIFY(openBytes(m_sound, u"sound"_s));
}

QString TestStorageDamage::refusal(const QByteArray &bytes) const
{
    const auto project = openBytes(bytes, u"shop.martlet"_s);
    return project ? QString() : project.error().sentence;
}

void TestStorageDamage::everyDamageIsNoticed_data()
{
    const auto place = [](const QByteArray &bytes, QRandomGenerator &random) {
        return random.bounded(bytes.size());
    };
    QTest::addColumn<Damage>("damage");
    QTest::newRow("one bit") << Damage([=](QByteArray &bytes, QRandomGenerator &random) {
        const auto at = place(bytes, random);
        bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
    });
    QTest::newRow("one byte") << Damage([=](QByteArray &bytes, QRandomGenerator &random) {
        bytes[place(bytes, random)] = char(random.bounded(256));
    });
    QTest::newRow("sixteen bytes") << Damage([=](QByteArray &bytes, QRandomGenerator &random) {
        for (int i = 0; i < 16; ++i)
            bytes[place(bytes, random)] = char(random.bounded(256));
    });
    QTest::newRow("a sector of zeros") << Damage([=](QByteArray &bytes, QRandomGenerator &random) {
        const auto at = place(bytes, random) / sectorSize * sectorSize;
        bytes.replace(at, sectorSize, QByteArray(sectorSize, '\0'));
    });
    QTest::newRow("a page of zeros") << Damage([=](QByteArray &bytes, QRandomGenerator &random) {
        const auto at = place(bytes, random) / pageSize * pageSize;
        bytes.replace(at, pageSize, QByteArray(pageSize, '\0'));
    });
    QTest::newRow("two pages swapped") << Damage([=](QByteArray &bytes, QRandomGenerator &random) {
        const auto one = place(bytes, random) / pageSize * pageSize;
        const auto other = place(bytes, random) / pageSize * pageSize;
        const QByteArray kept = bytes.mid(one, pageSize);
        bytes.replace(one, pageSize, bytes.mid(other, pageSize));
        bytes.replace(other, pageSize, kept);
    });
    QTest::newRow("the end missing") << Damage(
        [=](QByteArray &bytes, QRandomGenerator &random) { bytes.truncate(place(bytes, random)); });
    QTest::newRow("bytes missing") << Damage([=](QByteArray &bytes, QRandomGenerator &random) {
        bytes.remove(place(bytes, random), 1 + random.bounded(100));
    });
    QTest::newRow("something appended") << Damage([](QByteArray &bytes, QRandomGenerator &random) {
        bytes.append(QByteArray(1 + random.bounded(2 * pageSize), 'x'));
    });
}

void TestStorageDamage::everyDamageIsNoticed()
{
    QFETCH(const Damage, damage);
    const int copies = MARTLET_FULL_TESTS ? 1000 : 50;
    QRandomGenerator random(7);
    FaultRow row(u"bit rot: "_s + QString::fromLatin1(QTest::currentDataTag()));
    int refused = 0;
    for (int i = 0; i < copies; ++i) {
        QByteArray bytes = m_sound;
        damage(bytes, random);
        const auto project = openBytes(bytes, u"damaged"_s);
        QVERIFY(project || !project.error().sentence.isEmpty());
        refused += project ? 0 : 1;
        !project || project->project.graph == m_graph ? row.survived()
                                                      : row.damaged(u"copy %1"_s.arg(i));
    }
    QVERIFY2(row.isClean(), row.wrong());
    QVERIFY(refused > 0);
}

void TestStorageDamage::halfCopiedVersionsAreNoticed()
{
    const Desktop desktop;
    auto copy = WorkingCopy::create(desktop.file(), m_graph, u"Anna"_s, u"New project"_s);
    QVERIFY(copy);
    const QByteArray old = bytesOf(desktop.file());
    for (int i = 0; i < 40; ++i)
        (*copy)->append(setting((*copy)->graph(), u"t%1"_s.arg(i), u"note"_s, double(i)));
    QVERIFY((*copy)->publish());
    const QByteArray now = bytesOf(desktop.file());
    const int copies = MARTLET_FULL_TESTS ? 1000 : 50;
    QRandomGenerator random(11);
    FaultRow row(u"bit rot: pages of two versions mixed"_s);
    int refused = 0;
    for (int i = 0; i < copies; ++i) {
        QByteArray mixed = now;
        for (qsizetype at = 0; at < std::min(old.size(), now.size()); at += pageSize) {
            if (random.bounded(2) == 0)
                mixed.replace(at, pageSize, old.mid(at, pageSize));
        }
        const auto project = openBytes(mixed, u"mixed"_s);
        refused += project ? 0 : 1;
        const bool isOne = !project || project->project.graph == (*copy)->graph()
            || project->project.graph == m_graph;
        isOne ? row.survived() : row.damaged(u"copy %1"_s.arg(i));
    }
    QVERIFY2(row.isClean(), row.wrong());
    QVERIFY(refused > 0);
}

/// \a bytes with a number in the header, such as the version at offset 60.
static QByteArray withHeader(QByteArray bytes, int offset, quint32 number)
{
    qToBigEndian(number, bytes.data() + offset);
    return bytes;
}

static QByteArray databaseBytes(const char *sql)
{
    const Desktop desktop;
    {
        sqlite::Database database = sqlite::Database::file(desktop.file());
        database.run(sql);
    }
    return bytesOf(desktop.file());
}

void TestStorageDamage::foreignFilesAreRefusedInPlainWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    constexpr int userVersion = 60;
    constexpr int applicationId = 68;
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("JSON") << QByteArray("{\"format\": \"martlet-project\"}") << u"not a Martlet"_s;
    QTest::newRow("CSV") << QByteArray("name;vendor\nShop;Own\n") << u"not a Martlet"_s;
    QTest::newRow("random") << QByteArray(10'000, 'x') << u"not a Martlet"_s;
    QTest::newRow("only the first bytes") << m_sound.first(50) << u"missing"_s;
    QTest::newRow("truncated") << m_sound.first(m_sound.size() / 2) << u"missing"_s;
    QTest::newRow("newer version") << withHeader(m_sound, userVersion, 2) << u"newer version"_s;
    QTest::newRow("far newer") << withHeader(m_sound, userVersion, 0xFFFFFFFF)
                               << u"newer version"_s;
    QTest::newRow("no version") << withHeader(m_sound, userVersion, 0) << u"damaged"_s;
    QTest::newRow("other program")
        << withHeader(m_sound, applicationId, 0x47504B47) << u"another program"_s;
    QTest::newRow("plain SQLite") << databaseBytes("CREATE TABLE notes(text)")
                                  << u"another program"_s;
    QTest::newRow("huge claim") << withHeader(m_sound, 28, 0x7FFFFFFF) << u"missing"_s;
}

void TestStorageDamage::foreignFilesAreRefusedInPlainWords()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, words);
    FaultRow row(u"hostile project files"_s);
    const Desktop desktop;
    writeBytes(desktop.file(), bytes);
    const auto project = readProject(desktop.file());
    QVERIFY(!project);
    QCOMPARE(project.error().kind, Error::Kind::Unreadable);
    QVERIFY2(project.error().sentence.contains(words), qPrintable(project.error().sentence));
    QVERIFY(project.error().sentence.contains(u"shop.martlet"_s));
    QVERIFY(!WorkingCopy::open(desktop.file()));
    QCOMPARE(bytesOf(desktop.file()), bytes);
    QCOMPARE(desktop.entries(), QStringList {u"shop.martlet"_s});
    row.survived();
}

void TestStorageDamage::filesThatAreNoFilesAreRefused()
{
    FaultRow row(u"hostile project files"_s);
    const Desktop desktop;
    QVERIFY(readProject(desktop.folder()).error().sentence.contains(u"is a folder"_s));
    QVERIFY(readProject(desktop.file()).error().sentence.contains(u"There is no file"_s));
    QVERIFY(::mkfifo(qPrintable(desktop.file()), 0600) == 0);
    QVERIFY(readProject(desktop.file()).error().sentence.contains(u"not an ordinary file"_s));
    const QString huge = desktop.file(u"huge.martlet"_s);
    writeBytes(huge, m_sound);
    QVERIFY(QFile::resize(huge, format::largestFile + 1)); // takes no room on the disk
    QVERIFY(readProject(huge).error().sentence.contains(u"larger than"_s));
    row.survived(4);
}

/// The sound project after \a sql, with a digest that fits.
QByteArray TestStorageDamage::resealed(const char *sql) const
{
    const Desktop desktop;
    writeBytes(desktop.file(), m_sound);
    {
        sqlite::Database database = sqlite::Database::file(desktop.file());
        database.run(sql);
        format::putDigest(database, format::digestOf(database));
        if (!database.isFine())
            qWarning().noquote() << database.failure();
        database.run("VACUUM");
    }
    return bytesOf(desktop.file());
}

void TestStorageDamage::changedTablesAreRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("trigger") << QByteArray(
        "CREATE TRIGGER boom AFTER UPDATE ON item BEGIN DELETE FROM item; END");
    QTest::newRow("view") << QByteArray("CREATE VIEW endless AS WITH RECURSIVE n(x) AS "
                                        "(SELECT 1 UNION ALL SELECT x FROM n) SELECT * FROM n");
    QTest::newRow("table") << QByteArray("CREATE TABLE extra(x)");
    QTest::newRow("index") << QByteArray("CREATE INDEX extra ON item(kind)");
    QTest::newRow("column") << QByteArray("ALTER TABLE item ADD COLUMN more TEXT");
    QTest::newRow("table gone") << QByteArray("DROP TABLE conflict");
    QTest::newRow("view for a table")
        << QByteArray("ALTER TABLE tomb RENAME TO grave; CREATE VIEW tomb AS SELECT * FROM grave");
    QTest::newRow("search index") << QByteArray("CREATE VIRTUAL TABLE words USING fts3(x)");
}

void TestStorageDamage::changedTablesAreRefused()
{
    QFETCH(const QByteArray, sql);
    FaultRow row(u"hostile project files"_s);
    const QString sentence = refusal(resealed(sql.constData()));
    QVERIFY2(sentence.contains(u"never writes"_s), qPrintable(sentence));
    row.survived();
}

void TestStorageDamage::wrongRowsWithARightDigestAreRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("fields are no CBOR")
        << QByteArray("UPDATE item SET fields = x'FF' WHERE id = 't1'");
    QTest::newRow("fields end early")
        << QByteArray("UPDATE item SET fields = x'A1616E' WHERE id = 't1'");
    QTest::newRow("stamps are no list")
        << QByteArray("UPDATE item SET stamps = x'A0' WHERE id = 't1'");
    QTest::newRow("another name") << QByteArray("UPDATE item SET id = 'other' WHERE id = 't1'");
    QTest::newRow("no kind") << QByteArray("UPDATE item SET kind = '' WHERE id = 't1'");
    QTest::newRow("not UTF-8") << QByteArray(
        "UPDATE item SET kind = cast(x'C3' AS TEXT) WHERE id = 't1'");
    QTest::newRow("huge text") << QByteArray(
        "UPDATE item SET src = printf('%.*c', 3000000, 'x') WHERE id = 't1'");
    QTest::newRow("no identity") << QByteArray("DELETE FROM project WHERE k = 'uuid'");
    QTest::newRow("a path as identity")
        << QByteArray("UPDATE project SET v = '../../../../tmp/x' WHERE k = 'uuid'");
}

void TestStorageDamage::wrongRowsWithARightDigestAreRefused()
{
    QFETCH(const QByteArray, sql);
    FaultRow row(u"hostile project files"_s);
    QVERIFY(refusal(resealed("")).isEmpty());
    const QString sentence = refusal(resealed(sql.constData()));
    QVERIFY2(sentence.contains(u"damaged"_s), qPrintable(sentence));
    row.survived();
}

void TestStorageDamage::mangledColumnsAreSurvived()
{
    const Item &item = *m_graph.find(u"t1"_s);
    Edits edits;
    for (const auto &[key, value] : item.fields)
        edits.append({item.id, key, {}, value});
    edits.append(
        {item.id, Key(u"steps"), {}, Value::fromJson(QJsonArray {1, QJsonObject(), u"x"_s})});
    rows::Stamps stamps {{{1, 1}}, {}};
    stamps.set(u"name"_s, {{2, 70'000}});
    const QByteArray fieldBytes = rows::encode(item.fields);
    const QByteArray editBytes = rows::encode(edits);
    const QByteArray stampBytes = rows::encode(stamps);
    QCOMPARE(rows::decodeFields(fieldBytes), std::optional(item.fields));
    QCOMPARE(rows::decodeEdits(editBytes), std::optional(edits));
    QCOMPARE(rows::decodeStamps(stampBytes), std::optional(stamps));
    const int copies = MARTLET_FULL_TESTS ? 100'000 : 5'000;
    QRandomGenerator random(13);
    const auto mangled = [&random](QByteArray bytes) {
        for (int i = random.bounded(1, 4); i > 0; --i)
            bytes[random.bounded(bytes.size())] = char(random.bounded(256));
        return random.bounded(4) == 0 ? bytes.first(random.bounded(bytes.size())) : bytes;
    };
    int refused = 0;
    for (int i = 0; i < copies; ++i) {
        refused += rows::decodeFields(mangled(fieldBytes)) ? 0 : 1;
        refused += rows::decodeEdits(mangled(editBytes)) ? 0 : 1;
        refused += rows::decodeStamps(mangled(stampBytes)) ? 0 : 1;
    }
    QVERIFY(refused > copies);
    qInfo("%d mangled columns: %d refused, 0 crashes", 3 * copies, refused);
}

void TestStorageDamage::anEarlierVersionIsMigratedInMemory()
{
    // A version before the first, made up for this test: items had a title instead of fields.
    static const auto makeTables = [](sqlite::Database &database) {
        database.run("CREATE TABLE thing(id TEXT PRIMARY KEY, title TEXT) STRICT");
    };
    static const auto migrate = [](sqlite::Database &database) {
        database.run("CREATE TABLE item(id TEXT PRIMARY KEY, title TEXT) STRICT;"
                     "INSERT INTO item SELECT id, upper(title) FROM thing; DROP TABLE thing");
    };
    const migrations::Migration steps[] = {{0, makeTables, migrate}};
    sqlite::Database old = sqlite::Database::inMemory();
    makeTables(old);
    old.run("INSERT INTO thing VALUES('t1', 'shop')");
    sqlite::Database now = migrations::migrated(old, 0, steps);
    QVERIFY(now.isFine());
    QCOMPARE(now.text("SELECT title FROM item WHERE id = 't1'"), u"SHOP"_s);
    QCOMPARE(old.text("SELECT title FROM thing"), u"shop"_s);
    QVERIFY(!migrations::migrated(old, -1, steps).isFine());
}

QTEST_GUILESS_MAIN(TestStorageDamage)
#include "tst_storage_damage.moc"
