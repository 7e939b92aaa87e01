// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0
//
// Project files that somebody made up: with all digests right, and content that Martlet would not
// write. Whatever is opened is then used like any other project.

#include "desktop.h"
#include "model/analysis/engine.h"
#include "model/compare/differences.h"
#include "model/drawing/mapview.h"
#include "model/exchange/projectjson.h"
#include "model/storage/copyrows.h"
#include "model/storage/format.h"
#include "model/storage/reader.h"
#include "model/storage/rows.h"
#include "tests/support/faultrow.h"
#include "tests/support/randomproject.h"

#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

// Seconds of the processor, whatever else runs; the sanitizers make everything some times slower.
#ifdef __SANITIZE_ADDRESS__
constexpr double longestTime = 20;
#else
constexpr double longestTime = 5;
#endif

/// One row of the table of items, by its columns.
struct ItemRow
{
    QByteArray id, kind, from, to, fields, stamps;
};

QList<ItemRow> itemsOf(sqlite::Database &rows)
{
    QList<ItemRow> items;
    sqlite::Statement row(rows, "SELECT id, kind, src, dst, fields, stamps FROM item ORDER BY id");
    while (row.next())
        items.append(
            {row.bytes(0), row.bytes(1), row.bytes(2), row.bytes(3), row.bytes(4), row.bytes(5)});
    return items;
}

/// Writes a row in place of the one with the identity \a id, with a hash that is right.
void put(sqlite::Database &rows, const QByteArray &id, const ItemRow &item)
{
    const QByteArray hash =
        rows::hashOf({item.id, item.kind, item.from, item.to, item.fields, item.stamps});
    const auto text = [](const QByteArray &bytes) {
        return QString::fromUtf8(bytes);
    };
    sqlite::Statement update(rows,
                             "UPDATE OR IGNORE item SET id = ?, kind = ?, src = ?, dst = ?, "
                             "fields = ?, stamps = ?, hash = ? WHERE id = ?");
    update
        .with(text(item.id),
              text(item.kind),
              text(item.from),
              text(item.to),
              item.fields,
              item.stamps,
              hash,
              text(id))
        .run();
}

QByteArray resealed(sqlite::Database &rows)
{
    format::putDigest(rows, format::digestOf(rows));
    return rows.contents();
}

/// The file after \a change, as only somebody who means it would make it.
QByteArray changed(const QByteArray &bytes, const std::function<void(sqlite::Database &)> &change)
{
    sqlite::Database rows = sqlite::Database::editable(bytes);
    change(rows);
    return resealed(rows);
}

/// The same where the file may become larger by it.
QByteArray grown(const QByteArray &bytes, const std::function<void(sqlite::Database &)> &change)
{
    const Desktop desktop;
    writeBytes(desktop.file(), bytes);
    {
        sqlite::Database rows = sqlite::Database::file(desktop.file());
        change(rows);
        format::putDigest(rows, format::digestOf(rows));
        rows.run("VACUUM");
    }
    return bytesOf(desktop.file());
}

/// Everything that is done with a project that was opened; what it says does not matter here.
void use(OpenedProject &opened)
{
    const Graph &graph = opened.project.graph;
    const auto report = check(graph, {QDate(2026, 11, 26), {}, {}});
    QVERIFY(report || !report.error().sentence.isEmpty());
    for (const QString &view : MapView::viewsOf(graph))
        QVERIFY(qsizetype(MapView::of(graph, view).cards.size()) <= graph.size());
    QVERIFY(!writeProjectJson(graph).isEmpty());
    const ProjectCopy copy = readCopy(opened.rows);
    const auto history = readHistory(opened.rows);
    QVERIFY(history || !history.error().sentence.isEmpty());
    const Merged merged =
        mergeCopies(copy, copy, [](const ChangeId &) { return std::optional<Change>(); });
    QVERIFY(merged.edits.isEmpty());
}

} // namespace

class TestStorageHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void madeUpContentIsRefusedOrOfNoHarm_data();
    void madeUpContentIsRefusedOrOfNoHarm();
    void mutatedContentIsRefusedOrOfNoHarm();
    void mutatedBytesAreRefused();

private:
    void tryFile(const QByteArray &bytes, const QString &how, FaultRow *row);

    QByteArray m_sound;
    int m_opened = 0;
};

/// A project with something of everything, and tools and flows in any case.
static Graph ground(RandomProject &random)
{
    Draft draft(random.graph(120));
    QString before;
    for (int i = 0; i < 40; ++i) {
        const QString tool = draft.create(Key(u"tool"), u"Tool %1"_s.arg(i));
        draft.create(Key(u"metric"), u"Metric %1"_s.arg(i));
        draft.create(Key(u"note"), u"Note %1"_s.arg(i));
        if (!before.isEmpty())
            draft.relate(Key(u"data-flow"), before, tool);
        before = tool;
    }
    return draft.graph();
}

void TestStorageHostile::initTestCase()
{
    const Desktop desktop;
    RandomProject random(20261126);
    auto copy = WorkingCopy::create(desktop.file(), ground(random), u"Anna"_s, u"New"_s);
    QVERIFY(copy);
    for (int i = 0; i < 20; ++i) {
        Draft draft((*copy)->graph());
        random.step(draft);
        (*copy)->append({{}, u"Anna"_s, QDateTime::currentDateTimeUtc(), u"Step"_s, draft.edits()});
    }
    QVERIFY((*copy)->publish());
    m_sound = bytesOf(desktop.file());
    QVERIFY(openBytes(m_sound, u"sound"_s));
    QVERIFY(openBytes(changed(m_sound, [](sqlite::Database &) {}), u"resealed"_s));
}

/// Opens a file; what is refused has a sentence, and what is opened is used. A crash ends the test.
void TestStorageHostile::tryFile(const QByteArray &bytes, const QString &how, FaultRow *row)
{
    const std::clock_t start = std::clock();
    auto opened = openBytes(bytes, u"hostile.martlet"_s);
    if (opened) {
        ++m_opened;
        use(*opened);
    }
    const bool isTold = opened || !opened.error().sentence.isEmpty();
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    const bool isQuick = seconds < longestTime;
    isTold &&isQuick && !QTest::currentTestFailed()
        ? row->survived()
        : row->damaged(u"%1: %2 s"_s.arg(how).arg(seconds));
}

void TestStorageHostile::madeUpContentIsRefusedOrOfNoHarm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isRefused");
    const auto add = [&](const char *name,
                         bool isRefused,
                         const std::function<void(ItemRow *, const QList<ItemRow> &)> &change,
                         const QByteArray &kind) {
        const QByteArray bytes = grown(m_sound, [&](sqlite::Database &rows) {
            const QList<ItemRow> items = itemsOf(rows);
            for (ItemRow item : items) {
                if (item.kind != kind)
                    continue;
                const QByteArray id = item.id;
                change(&item, items);
                put(rows, id, item);
            }
        });
        QTest::newRow(name) << bytes << isRefused;
    };
    using Items = QList<ItemRow>;
    const auto withField = [](Key field, const Value &value) {
        return [=](ItemRow *item, const Items &) {
            Fields fields = *rows::decodeFields(item->fields);
            fields.set(field, value);
            item->fields = rows::encode(fields);
        };
    };
    add(
        "relations that end in themselves",
        true,
        [](ItemRow *item, const Items &) { item->from = item->to = item->id; },
        "data-flow");
    add(
        "relations that end nowhere",
        true,
        [](ItemRow *item, const Items &) { item->to = "nowhere"; },
        "data-flow");
    add(
        "relations without ends",
        true,
        [](ItemRow *item, const Items &) { item->from = item->to = QByteArray(); },
        "data-flow");
    add(
        "elements with ends",
        true,
        [](ItemRow *item, const Items &) { item->from = item->to = item->id; },
        "tool");
    add(
        "tools that are parts of themselves",
        false,
        [](ItemRow *item, const Items &) {
            Fields fields = *rows::decodeFields(item->fields);
            fields.set(Key(u"parent"), Value(QString::fromUtf8(item->id)));
            item->fields = rows::encode(fields);
        },
        "tool");
    add(
        "tools in a circle of parts",
        false,
        [](ItemRow *item, const Items &items) {
            Items tools = items;
            tools.removeIf([](const ItemRow &one) { return one.kind != "tool"; });
            const auto at = std::find_if(
                tools.begin(), tools.end(), [&](const ItemRow &one) { return one.id == item->id; });
            const ItemRow &next = tools.at((at - tools.begin() + 1) % tools.size());
            Fields fields = *rows::decodeFields(item->fields);
            fields.set(Key(u"parent"), Value(QString::fromUtf8(next.id)));
            fields.set(Key(u"replacement"), Value(QString::fromUtf8(next.id)));
            item->fields = rows::encode(fields);
        },
        "tool");
    add(
        "owners that are tools",
        false,
        [](ItemRow *item, const Items &) {
            Fields fields = *rows::decodeFields(item->fields);
            fields.set(key::owner, Value(QString::fromUtf8(item->id)));
            item->fields = rows::encode(fields);
        },
        "tool");
    add("owners that are not there", false, withField(key::owner, u"nobody"_s), "tool");
    add("texts for numbers", false, withField(Key(u"criticality"), u"very"_s), "tool");
    add("huge numbers", false, withField(Key(u"criticality"), 1e300), "tool");
    add("lists for texts", false, withField(key::name, QStringList {u"a"_s, u"b"_s}), "tool");
    add("names of a megabyte", false, withField(key::name, QString(1'000'000, u'x')), "metric");
    add(
        "unknown kinds",
        false,
        [](ItemRow *item, const Items &) { item->kind = "rocket"; },
        "note");
    add(
        "tools that are flows",
        true,
        [](ItemRow *item, const Items &) { item->kind = "data-flow"; },
        "tool");
}

void TestStorageHostile::madeUpContentIsRefusedOrOfNoHarm()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isRefused);
    QVERIFY(bytes != m_sound);
    FaultRow row(u"hostile project files"_s);
    tryFile(bytes, QString::fromLatin1(QTest::currentDataTag()), &row);
    QVERIFY2(row.isClean(), row.wrong());
    QCOMPARE(!openBytes(bytes, u"hostile.martlet"_s), isRefused);
}

/// Some bytes of a column changed, doubled, or taken from another row.
static void mutate(QByteArray *column, const QByteArray &other, QRandomGenerator &random)
{
    const auto at = [&random](const QByteArray &bytes) {
        return random.bounded(int(bytes.size()) + 1);
    };
    switch (random.bounded(4)) {
    case 0:
        *column = other;
        break;
    case 1:
        if (!column->isEmpty())
            (*column)[random.bounded(int(column->size()))] = char(random.bounded(256));
        break;
    case 2:
        column->insert(at(*column), other.mid(at(other), 1 + random.bounded(8)));
        break;
    default:
        column->truncate(at(*column));
    }
}

void TestStorageHostile::mutatedContentIsRefusedOrOfNoHarm()
{
    const int wanted = MARTLET_FULL_TESTS ? 10'000 : 300;
    FaultRow row(u"mutated content, digests right"_s);
    m_opened = 0;
    for (int seed = 1; seed <= wanted; ++seed) {
        QRandomGenerator random(seed);
        const QByteArray bytes = changed(m_sound, [&](sqlite::Database &rows) {
            const QList<ItemRow> items = itemsOf(rows);
            for (int times = random.bounded(1, 4); times > 0; --times) {
                ItemRow item = items.at(random.bounded(int(items.size())));
                const ItemRow &other = items.at(random.bounded(int(items.size())));
                const QByteArray id = item.id;
                const auto column = std::array {&ItemRow::id,
                                                &ItemRow::kind,
                                                &ItemRow::from,
                                                &ItemRow::to,
                                                &ItemRow::fields,
                                                &ItemRow::stamps}[size_t(random.bounded(6))];
                mutate(&(item.*column), other.*column, random);
                put(rows, id, item);
            }
        });
        tryFile(bytes, u"seed %1"_s.arg(seed), &row);
    }
    QVERIFY2(row.isClean(), row.wrong());
    QVERIFY2(m_opened > wanted / 20, "hardly any were looked into");
    QVERIFY2(m_opened < wanted, "none was refused");
}

void TestStorageHostile::mutatedBytesAreRefused()
{
    const int wanted = MARTLET_FULL_TESTS ? 100'000 : 3000;
    const Graph sound = openBytes(m_sound, u"sound"_s)->project.graph;
    FaultRow row(u"mutated bytes"_s);
    int refused = 0;
    for (int seed = 1; seed <= wanted; ++seed) {
        QRandomGenerator random(seed);
        QByteArray bytes = m_sound;
        for (int times = random.bounded(1, 5); times > 0; --times) {
            const bool inHead = random.bounded(2) == 0; // where the pages and tables are told of
            const int at = random.bounded(inHead ? 4096 : int(bytes.size()));
            bytes[at] = char(random.bounded(256));
        }
        const auto opened = openBytes(bytes, u"mutated"_s);
        refused += opened ? 0 : 1;
        !opened || opened->project.graph == sound ? row.survived()
                                                  : row.damaged(u"seed %1"_s.arg(seed));
    }
    QVERIFY2(row.isClean(), row.wrong());
    QVERIFY(refused > wanted / 2);
}

QTEST_MAIN(TestStorageHostile)
#include "tst_storage_hostile.moc"
