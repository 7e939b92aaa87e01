// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "desktop.h"
#include "model/storage/reader.h"
#include "model/storage/salvage.h"
#include "tests/support/faultrow.h"
#include "tests/support/mapofsize.h"

#include <QRandomGenerator>
#include <QtEndian>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace martlet;
using namespace Qt::StringLiterals;

static constexpr qsizetype pageSize = 4096;
static constexpr int size = 1000; ///< elements of the project that is damaged

using Damage = std::function<void(QByteArray &, QRandomGenerator &)>;

/// Writes over randomly chosen pages, so many in a hundred.
static void destroyPercent(QByteArray &bytes, QRandomGenerator &random, int percent)
{
    QList<qsizetype> pages(bytes.size() / pageSize);
    std::iota(pages.begin(), pages.end(), 0);
    std::shuffle(pages.begin(), pages.end(), random);
    for (const qsizetype page : pages.first(pages.size() * percent / 100)) {
        QByteArray rubbish(pageSize, Qt::Uninitialized);
        for (char &byte : rubbish)
            byte = char(random.bounded(256));
        bytes.replace(page * pageSize, pageSize, rubbish);
    }
}

static void destroyPages(QByteArray &bytes, QRandomGenerator &random)
{
    destroyPercent(bytes, random, 5);
}

static void flipBits(QByteArray &bytes, QRandomGenerator &random)
{
    for (int i = 0; i < 200; ++i) {
        const auto at = random.bounded(bytes.size());
        bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
    }
}

static void cutOff(QByteArray &bytes, QRandomGenerator &random)
{
    bytes.truncate(random.bounded(bytes.size()));
}

static void shift(QByteArray &bytes, QRandomGenerator &random)
{
    bytes.remove(random.bounded(bytes.size()), 1 + random.bounded(100));
}

static void swapPages(QByteArray &bytes, QRandomGenerator &random)
{
    for (int i = 0; i < 10; ++i) {
        const auto one = random.bounded(bytes.size() / pageSize) * pageSize;
        const auto other = random.bounded(bytes.size() / pageSize) * pageSize;
        const QByteArray kept = bytes.mid(one, pageSize);
        bytes.replace(one, pageSize, bytes.mid(other, pageSize));
        bytes.replace(other, pageSize, kept);
    }
}

static void mixUp(QByteArray &bytes, QRandomGenerator &random)
{
    for (const Damage &damage : {Damage(destroyPages), Damage(flipBits), Damage(swapPages)}) {
        if (random.bounded(2) == 0)
            damage(bytes, random);
    }
    cutOff(bytes, random);
}

class TestSalvage final : public QObject
{
    Q_OBJECT

private:
    QByteArray m_old; ///< the file as it was first
    QByteArray m_now; ///< after some hundred changes
    Graph m_before;
    Graph m_graph;

    /// Whether everything was once saved like that, and every connection has its ends.
    bool isGenuine(const Graph &found) const
    {
        const auto &items = found.items();
        return std::all_of(items.begin(), items.end(), [&](const ItemPtr &item) {
            const Item *now = m_graph.find(item->id);
            const Item *before = m_before.find(item->id);
            const bool hasEnds = (item->from.isEmpty() || found.contains(item->from))
                && (item->to.isEmpty() || found.contains(item->to));
            return hasEnds && ((now && *now == *item) || (before && *before == *item));
        });
    }

    static bool tells(const Salvage &found, SalvageNote::Why why, const QString &name)
    {
        return std::ranges::any_of(found.notes, [&](const SalvageNote &note) {
            return note.why == why && note.name == name && note.text().contains(name);
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Desktop desktop;
        m_before = mapOfSize(size);
        const auto made = WorkingCopy::create(desktop.file(), m_before, u"Anna"_s, u"New"_s);
        QVERIFY(made);
        m_old = bytesOf(desktop.file());
        WorkingCopy &copy = **made;
        const auto tools = m_before.itemsOf(Key(u"tool"));
        for (int i = 0; i < 300; ++i) {
            const QString id = tools[size_t(i * 7) % tools.size()]->id;
            copy.append(setting(copy.graph(), id, u"note"_s, u"Note %1"_s.arg(i)));
        }
        Draft draft(copy.graph());
        const QString crm = draft.create(Key(u"tool"), u"Later CRM"_s, u"later"_s);
        draft.relate(Key(u"flow"), crm, tools.front()->id, u"later-flow"_s);
        copy.append({{}, u"Anna"_s, QDateTime::currentDateTimeUtc(), u"Add"_s, draft.edits()});
        QVERIFY(copy.publish());
        m_now = bytesOf(desktop.file());
        m_graph = copy.graph();
    }

    void aSoundFileGivesAll()
    {
        const Salvage found = salvage(m_now);
        QCOMPARE(found.graph, m_graph);
        QVERIFY(found.notes.isEmpty());
        QCOMPARE(found.elements + found.relations + found.others, m_graph.size());
        QCOMPARE(salvage(m_old).graph, m_before);
    }

    void ofWhatIsDestroyedHardlyMoreIsLost_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<double>("least");
        QTest::newRow("1 % of its pages") << 1 << 0.99;
        QTest::newRow("5 % of its pages") << 5 << 0.95;
        QTest::newRow("20 % of its pages") << 20 << 0.75;
    }

    void ofWhatIsDestroyedHardlyMoreIsLost()
    {
        QFETCH(const int, percent);
        QFETCH(const double, least);
        const int copies = MARTLET_FULL_TESTS ? 1000 : 25;
        QRandomGenerator random(5);
        qsizetype rows = 0;
        const QString damage =
            u"salvage: %1 destroyed"_s.arg(QString::fromLatin1(QTest::currentDataTag()));
        FaultRow row(damage);
        for (int i = 0; i < copies; ++i) {
            QByteArray bytes = m_now;
            destroyPercent(bytes, random, percent);
            QVERIFY(bytes != m_now);
            const Salvage found = salvage(bytes);
            const qsizetype here = found.graph.size()
                + std::ranges::count(found.notes, SalvageNote::Why::LooseEnd, &SalvageNote::why);
            rows += here;
            const QString how = u"copy %1"_s.arg(i);
            isGenuine(found.graph) && here > 0 ? row.survived() : row.damaged(how);
        }
        const double share = double(rows) / double(copies * m_graph.size());
        row.note(u"%1 % of the rows come back"_s.arg(share * 100, 0, 'f', 1));
        QVERIFY2(row.isClean(), row.wrong());
        QVERIFY(share >= least);
        QVERIFY(share < 1);
    }

    void nothingWrongIsEverTakenForSound_data()
    {
        QTest::addColumn<Damage>("damage");
        QTest::newRow("pages destroyed") << Damage(destroyPages);
        QTest::newRow("bits flipped") << Damage(flipBits);
        QTest::newRow("cut off") << Damage(cutOff);
        QTest::newRow("bytes missing") << Damage(shift);
        QTest::newRow("pages swapped") << Damage(swapPages);
        QTest::newRow("all of it") << Damage(mixUp);
    }
    void nothingWrongIsEverTakenForSound()
    {
        QFETCH(const Damage, damage);
        const int copies = MARTLET_FULL_TESTS ? 200 : 6;
        QRandomGenerator random(13);
        FaultRow row(u"salvage: nothing wrong is taken for sound"_s);
        for (int i = 0; i < copies; ++i) {
            QByteArray bytes = m_now;
            damage(bytes, random);
            const Salvage found = salvage(bytes);
            isGenuine(found.graph) ? row.survived() : row.damaged(u"copy %1"_s.arg(i));
            QVERIFY(!found.text().isEmpty());
        }
        QVERIFY2(row.isClean(), row.wrong());
    }

    void withoutItsFirstPageAFileStillGivesAll()
    {
        QByteArray bytes = m_now;
        bytes.replace(0, pageSize, QByteArray(pageSize, '\0'));
        QVERIFY(!openBytes(bytes, u"headless"_s));
        QCOMPARE(salvage(bytes).graph, m_graph);
    }

    void halfOldHalfNewIsToldAsSuch()
    {
        QRandomGenerator random(3);
        qsizetype told = 0;
        for (int i = 0; i < 5; ++i) {
            QByteArray mixed = m_now;
            for (qsizetype at = 0; at < m_old.size(); at += pageSize) {
                if (random.bounded(2) == 0)
                    mixed.replace(at, pageSize, m_old.mid(at, pageSize));
            }
            const Salvage found = salvage(mixed);
            QVERIFY(!found.isEmpty());
            QVERIFY(isGenuine(found.graph));
            for (const SalvageNote &note : found.notes) {
                if (note.why != SalvageNote::Why::Older)
                    continue;
                ++told;
                QVERIFY(*found.graph.find(note.item) == *m_before.find(note.item)
                        || m_old.contains(note.item.toUtf8()));
            }
        }
        QVERIFY(told > 0);
    }

    void whatTheHistoryKnowsIsMissedByName()
    {
        const auto at = m_now.indexOf("later");
        QVERIFY(at > 0);
        QByteArray bytes = m_now;
        for (qsizetype place = bytes.indexOf("later"); place >= 0;
             place = bytes.indexOf("later", place + 1)) {
            const char type = bytes[place / pageSize * pageSize];
            if (type == 0x0A && bytes.mid(place, 9) == "latertool")
                bytes[place] = 'L';
        }
        const Salvage found = salvage(bytes);
        QVERIFY(!found.graph.contains(u"later"_s));
        QVERIFY(!found.graph.contains(u"later-flow"_s));
        QVERIFY(tells(found, SalvageNote::Why::Lost, u"Later CRM"_s));
        QVERIFY(std::ranges::any_of(found.notes, [](const SalvageNote &note) {
            return note.why == SalvageNote::Why::LooseEnd && note.item == "later-flow"_L1;
        }));
        QVERIFY(isGenuine(found.graph));
    }

    void aDamagedRowIsNamed()
    {
        QByteArray bytes = m_now;
        const auto at = bytes.indexOf("Note 299");
        QVERIFY(at > 0);
        bytes.replace("Note 299", "Node 299");
        const Salvage found = salvage(bytes);
        QCOMPARE(std::ranges::count(found.notes, SalvageNote::Why::Damaged, &SalvageNote::why), 1);
        QVERIFY(isGenuine(found.graph));
    }

    void inOtherFilesNothingIsFound()
    {
        const Desktop desktop;
        QRandomGenerator random(1);
        QByteArray noise(1 << 20, Qt::Uninitialized);
        for (char &byte : noise)
            byte = char(random.bounded(256));
        for (const QByteArray &bytes :
             {noise, QByteArray(), QByteArray("x"), QByteArray(100000, '\0')})
            QVERIFY(salvage(bytes).isEmpty());
        writeBytes(desktop.file(), noise);
        QVERIFY(!salvageFile(desktop.file()));
        QVERIFY(!salvageFile(desktop.file(u"none"_s)));
    }

    // Rows that point to the same pages again and again must not take time beyond all measure.
    void pagesInACircleEnd()
    {
        QByteArray bytes(64 * pageSize, '\0');
        for (qsizetype at = 0; at < bytes.size(); at += pageSize)
            qToBigEndian<quint32>(1 + quint32(at / pageSize + 1) % 64, bytes.data() + at);
        const QByteArray start = QByteArray::fromHex("83fff30a0a0d0d0d0d0c0ca7ffcc1c");
        for (qsizetype at = 16; at + 1100 < bytes.size(); at += 32)
            bytes.replace(at, start.size(), start);
        QVERIFY(salvage(bytes).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
