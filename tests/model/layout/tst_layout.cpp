// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "maps.h"
#include "model/layout/compose.h"
#include "model/layout/message.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace martlet::test;
using namespace Qt::StringLiterals;

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardsNeverOverlap_data();
    void cardsNeverOverlap();
    void theSameRequestGivesTheSameLayout();
    void pictureIsNeitherATowerNorAStrip_data();
    void pictureIsNeitherATowerNorAStrip();
    void emptyLaneStillHasABand();
    void cardsOfAGroupStayTogether();
    void nobodyStandsAmongTheCardsOfAGroupInALane();
    void pinnedCardsStayToTheLastDigit_data();
    void pinnedCardsStayToTheLastDigit();
    void onlyNewMovesNothingElse();
    void onlyNewIsTheWholeMapWhereNothingStandsYet();
    void aNewCardStandsNearItsNeighbour();
    void aFailedWorkerStillGivesALayout_data();
    void aFailedWorkerStillGivesALayout();
    void aHangingWorkerIsEndedInTime();
    void cancellingEndsTheWorkerAtOnce();
    void hostileRequestsAreRefused();
    void damagedMessagesNeverCrashTheWorker();
    void aRequestOutOfLimitsIsAnError();
    void everyRandomMapGetsALayout();

private:
    LayoutRun builtProgram() const
    {
        LayoutRun run;
        run.program = QString::fromUtf16(MARTLET_PROGRAM);
        return run;
    }
    LayoutResult laidOut(const LayoutRequest &request) const
    {
        const auto result = layOut(request, builtProgram());
        return result ? *result : LayoutResult();
    }
    QString script(const QByteArray &body);

    QTemporaryDir m_folder;
};

QString TestLayout::script(const QByteArray &body)
{
    const QString path = m_folder.filePath(u"worker.sh"_s);
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\n" + body + "\n");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

void TestLayout::cardsNeverOverlap_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<int>("lanes");
    for (const int nodes : {0, 1, 2, 35, 300, 1000})
        for (const int lanes : {0, 1, 5})
            QTest::addRow("%d cards in %d lanes", nodes, lanes) << nodes << lanes;
    QTest::addRow("10000 cards") << 10000 << 0;
    QTest::addRow("10000 cards in 4 lanes") << 10000 << 4;
}

void TestLayout::cardsNeverOverlap()
{
    QFETCH(int, nodes);
    QFETCH(int, lanes);
    const LayoutRequest request = largeMap(nodes, lanes);
    const LayoutResult result = laidOut(request);
    QVERIFY(isValid(request, result));
    QVERIFY(result.engine != u"grid"_s);
    for (size_t i = 0; i < request.nodes.size(); ++i) {
        const LayoutNode &node = request.nodes[i];
        QVERIFY(
            result.bounds.contains(QRectF(result.positions[i], QSizeF(node.width, node.height))));
    }
}

void TestLayout::theSameRequestGivesTheSameLayout()
{
    for (const LayoutRequest &request : {retailStack(), star(30), largeMap(500, 0)})
        QCOMPARE(packAnswer(laidOut(request)), packAnswer(laidOut(request)));
}

void TestLayout::pictureIsNeitherATowerNorAStrip_data()
{
    QTest::addColumn<LayoutRequest>("request");
    LayoutRequest chain = randomMap(40, 0, 0, 1);
    for (int i = 1; i < 40; ++i)
        chain.edges.push_back({i - 1, i, 0, 0});
    QTest::newRow("retail stack") << retailStack();
    QTest::newRow("chain") << chain;
    QTest::newRow("star") << star(30);
    QTest::newRow("unconnected") << randomMap(40, 0, 0, 1);
    QTest::newRow("100") << largeMap(100, 0);
    QTest::newRow("1000 in lanes") << largeMap(1000, 4);
    QTest::newRow("10000") << largeMap(10000, 0);
    QTest::newRow("10000 in lanes") << largeMap(10000, 4);
}

void TestLayout::pictureIsNeitherATowerNorAStrip()
{
    QFETCH(LayoutRequest, request);
    const QRectF bounds = laidOut(request).bounds;
    QVERIFY2(bounds.width() <= 2.6 * bounds.height() && bounds.height() <= 2 * bounds.width(),
             qPrintable(u"%1 by %2"_s.arg(bounds.width()).arg(bounds.height())));
}

void TestLayout::emptyLaneStillHasABand()
{
    LayoutRequest request = randomMap(9, 8, 3, 3);
    for (LayoutNode &node : request.nodes)
        node.lane = node.lane == 1 ? 0 : node.lane;
    const LayoutResult result = laidOut(request);
    QCOMPARE(result.lanes.size(), size_t(3));
    QVERIFY(result.lanes[1].height >= request.laneHeader + 60);
    QVERIFY(result.lanes[1].height < result.lanes[0].height + 1);
}

void TestLayout::cardsOfAGroupStayTogether()
{
    LayoutRequest request = randomMap(30, 40, 0, 5);
    QRectF group;
    for (int i = 0; i < 30; i += 5)
        request.nodes[i].group = 1;
    const LayoutResult result = laidOut(request);
    QVERIFY(isValid(request, result));
    for (int i = 0; i < 30; i += 5)
        group |= QRectF(result.positions[i], QSizeF(172, 60));
    for (int i = 0; i < 30; ++i)
        QVERIFY(i % 5 == 0 || !group.intersects(QRectF(result.positions[i], QSizeF(172, 60))));
}

void TestLayout::nobodyStandsAmongTheCardsOfAGroupInALane()
{
    for (quint32 seed = 1; seed <= 8; ++seed) {
        LayoutRequest request = randomMap(40, 50, 4, seed);
        QRectF group;
        std::vector<int> together;
        for (int i = 0; i < 40 && together.size() < 5; ++i) {
            if (request.nodes[i].lane != 2)
                continue;
            request.nodes[i].group = 0;
            together.push_back(i);
        }
        const LayoutResult result = laidOut(request);
        for (const int i : together)
            group |= QRectF(result.positions[i], QSizeF(172, 60));
        for (int i = 0; i < 40; ++i) {
            const bool isStranger = std::ranges::find(together, i) == together.end();
            const QRectF card(result.positions[i], QSizeF(172, 60));
            QVERIFY2(!isStranger || !group.intersects(card), qPrintable(QString::number(seed)));
        }
    }
}

void TestLayout::pinnedCardsStayToTheLastDigit_data()
{
    QTest::addColumn<int>("lanes");
    QTest::newRow("free") << 0;
    QTest::newRow("in lanes") << 4;
}

void TestLayout::pinnedCardsStayToTheLastDigit()
{
    QFETCH(int, lanes);
    LayoutRequest request = randomMap(40, 50, lanes, 9);
    for (int i = 0; i < 40; i += 6)
        request.nodes[i].fixed = QPointF(i * 97.123456789, i * 31.987654321);
    const LayoutResult result = laidOut(request);
    QVERIFY(isValid(request, result));
    for (int i = 0; i < 40; i += 6)
        QVERIFY(result.positions[i] == *request.nodes[i].fixed);
}

void TestLayout::onlyNewMovesNothingElse()
{
    LayoutRequest request = largeMap(2000, 4);
    const LayoutResult before = laidOut(request);
    request.scope = LayoutRequest::Scope::OnlyNew;
    request.bands = before.lanes;
    for (size_t i = 0; i < request.nodes.size(); ++i)
        if (i % 40 != 0)
            request.nodes[i].fixed = before.positions[i] + QPointF(0.1, 0.2);
    const LayoutResult after = laidOut(request);
    QVERIFY(isValid(request, after));
    for (size_t i = 0; i < request.nodes.size(); ++i)
        QVERIFY(i % 40 == 0 || after.positions[i] == before.positions[i] + QPointF(0.1, 0.2));
    for (size_t lane = 0; lane < after.lanes.size(); ++lane)
        QCOMPARE(after.lanes[lane].top, before.lanes[lane].top);
}

void TestLayout::onlyNewIsTheWholeMapWhereNothingStandsYet()
{
    LayoutRequest request = randomMap(40, 60, 4, 7);
    const LayoutResult whole = laidOut(request);
    request.scope = LayoutRequest::Scope::OnlyNew;
    QCOMPARE(laidOut(request).positions, whole.positions);
}

void TestLayout::aNewCardStandsNearItsNeighbour()
{
    LayoutRequest request = randomMap(3, 0, 0, 1);
    request.scope = LayoutRequest::Scope::OnlyNew;
    request.nodes[0].fixed = QPointF(100, 100);
    request.nodes[1].fixed = QPointF(4000, 4000);
    request.edges = {{1, 2, 0, 0}};
    const LayoutResult result = laidOut(request);
    QVERIFY(QLineF(result.positions[2], QPointF(4000, 4000)).length() < 500);
    QVERIFY(result.positions[2].x() > 4000);
}

void TestLayout::aFailedWorkerStillGivesALayout_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("says nothing") << QByteArray("exit 0");
    QTest::newRow("fails") << QByteArray("exit 1");
    QTest::newRow("crashes") << QByteArray("kill -SEGV $$");
    QTest::newRow("talks nonsense") << QByteArray("echo nonsense");
    QTest::newRow("never stops talking") << QByteArray("cat /dev/zero");
    QTest::newRow("answers something else") << QByteArray("cat \"$(dirname \"$0\")/lie\"");
}

void TestLayout::aFailedWorkerStillGivesALayout()
{
    QFETCH(QByteArray, body);
    const LayoutRequest request = randomMap(20, 25, 3, 2);
    LayoutResult lie = laidOut(request);
    lie.positions[3] = lie.positions[4];
    QFile lieFile(m_folder.filePath(u"lie"_s));
    QVERIFY(lieFile.open(QIODevice::WriteOnly));
    lieFile.write(packAnswer(lie));
    lieFile.close();
    LayoutRun run;
    run.program = script(body);
    const auto result = layOut(request, run);
    QVERIFY(result);
    QVERIFY(isValid(request, *result));
    run.program = u"/nowhere/martlet"_s;
    QVERIFY(isValid(request, *layOut(request, run)));
}

void TestLayout::aHangingWorkerIsEndedInTime()
{
    const LayoutRequest request = randomMap(20, 25, 0, 2);
    LayoutRun run;
    run.program = script("exec sleep 600");
    run.timeLimit = std::chrono::milliseconds(300);
    QElapsedTimer clock;
    clock.start();
    const auto result = layOut(request, run);
    QVERIFY(result);
    QVERIFY(isValid(request, *result));
    QVERIFY(clock.elapsed() < 60'000);
}

void TestLayout::cancellingEndsTheWorkerAtOnce()
{
    std::stop_source stop;
    stop.request_stop();
    LayoutRun run;
    run.program = script("exec sleep 600");
    run.cancelled = stop.get_token();
    QVERIFY(!layOut(randomMap(20, 25, 0, 2), run));
}

void TestLayout::hostileRequestsAreRefused()
{
    LayoutRequest request = retailStack();
    request.edges[0].to = 4000;
    QVERIFY(!unpackRequest(packRequest(request)));
    request = retailStack();
    request.nodes[0].width = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(!unpackRequest(packRequest(request)));
    request = retailStack();
    request.nodes[0].lane = 4;
    QVERIFY(!unpackRequest(packRequest(request)));
    QVERIFY(unpackRequest(packRequest(retailStack())));
}

void TestLayout::damagedMessagesNeverCrashTheWorker()
{
    const QByteArray good = packRequest(randomMap(8, 9, 2, 4));
    const QByteArray answer = packAnswer(laidOut(randomMap(8, 9, 2, 4)));
    std::mt19937 dice(3);
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = good.left(qsizetype(dice() % unsigned(good.size() + 1)));
        for (int change = 0; change < 3 && !bytes.isEmpty(); ++change)
            bytes[qsizetype(dice() % unsigned(bytes.size()))] = char(dice());
        QBuffer in(&bytes), out;
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        const int code = runLayoutWorker(in, out);
        QVERIFY(code == 3 ? out.data().isEmpty() : unpackAnswer(out.data()).has_value());
        QVERIFY(!unpackAnswer(answer.left(i % answer.size())));
    }
}

void TestLayout::aRequestOutOfLimitsIsAnError()
{
    LayoutRequest request = retailStack();
    request.edges.push_back({0, -1, 0, 0});
    const auto result = layOut(request, builtProgram());
    QVERIFY(!result);
    QVERIFY(!result.error().sentence.isEmpty());
}

void TestLayout::everyRandomMapGetsALayout()
{
    const unsigned count = MARTLET_FULL_TESTS ? 2000 : 60;
    for (unsigned seed = 0; seed < count; ++seed) {
        const int nodes = int(seed * 7 % 90);
        LayoutRequest request = randomMap(nodes, nodes * int(seed % 4), int(seed % 3) * 2, seed);
        for (LayoutNode &node : request.nodes) {
            node.width = 80 + node.id % 5 * 30;
            node.group = seed % 5 == 0 ? node.id % 7 - 1 : -1;
        }
        const LayoutResult result = laidOut(request);
        QVERIFY2(isValid(request, result), qPrintable(u"seed %1"_s.arg(seed)));
    }
}

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
