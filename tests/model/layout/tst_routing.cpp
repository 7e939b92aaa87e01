// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "maps.h"
#include "model/layout/routing.h"

#include <QTest>

#include <algorithm>

using namespace martlet;
using namespace martlet::test;
using namespace Qt::StringLiterals;

namespace {

struct Drawn
{
    std::vector<QRectF> cards;
    std::vector<RouteEdge> edges;
    std::vector<Route> routes;
};

Drawn draw(const LayoutRequest &request)
{
    LayoutRun run;
    run.program = QString::fromUtf16(MARTLET_PROGRAM);
    const auto result = layOut(request, run);
    Drawn drawn;
    for (size_t i = 0; result && i < request.nodes.size(); ++i)
        drawn.cards.emplace_back(result->positions[i],
                                 QSizeF(request.nodes[i].width, request.nodes[i].height));
    for (const LayoutEdge &edge : request.edges) {
        const QSizeF label =
            edge.labelWidth > 0 ? QSizeF(edge.labelWidth, edge.labelHeight) : QSizeF();
        drawn.edges.push_back({edge.from, edge.to, label});
    }
    drawn.routes = routeEdges(drawn.cards, drawn.edges);
    return drawn;
}

bool lineMeets(QPointF a, QPointF b, const QRectF &box)
{
    return std::max(a.x(), b.x()) > box.left() && std::min(a.x(), b.x()) < box.right()
        && std::max(a.y(), b.y()) > box.top() && std::min(a.y(), b.y()) < box.bottom();
}

int cardsCrossed(const Drawn &drawn)
{
    int crossed = 0;
    for (const Route &route : drawn.routes)
        for (int i = 0; i + 1 < route.points.size(); ++i)
            crossed += int(std::ranges::count_if(drawn.cards, [&](const QRectF &card) {
                return lineMeets(route.points[i], route.points[i + 1], card);
            }));
    return crossed;
}

int linesOnTopOfEachOther(const Drawn &drawn)
{
    int count = 0;
    for (size_t a = 0; a < drawn.routes.size(); ++a)
        for (size_t b = 0; b < a; ++b)
            for (int i = 0; i + 1 < drawn.routes[a].points.size(); ++i)
                for (int j = 0; j + 1 < drawn.routes[b].points.size(); ++j) {
                    const QPointF *p = &drawn.routes[a].points[i], *q = &drawn.routes[b].points[j];
                    const QRectF one = QRectF(p[0], p[1]).normalized().adjusted(-1, -1, 1, 1);
                    const QRectF both =
                        one & QRectF(q[0], q[1]).normalized().adjusted(-1, -1, 1, 1);
                    count += both.width() > 12 || both.height() > 12;
                }
    return count;
}

bool endsAtSides(const Drawn &drawn, size_t i)
{
    const auto isOnSide = [](const QRectF &box, QPointF point) {
        const bool isInside = box.adjusted(-0.1, -0.1, 0.1, 0.1).contains(point);
        return isInside
            && (point.x() == box.left() || point.x() == box.right() || point.y() == box.top()
                || point.y() == box.bottom());
    };
    const QPolygonF &points = drawn.routes[i].points;
    return points.size() >= 2 && isOnSide(drawn.cards[drawn.edges[i].from], points.first())
        && isOnSide(drawn.cards[drawn.edges[i].to], points.last());
}

bool isOrthogonal(const QPolygonF &points)
{
    for (int i = 0; i + 1 < points.size(); ++i)
        if (points[i].x() != points[i + 1].x() && points[i].y() != points[i + 1].y())
            return false;
    return true;
}

} // namespace

class TestRouting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesRunAroundCards_data();
    void linesRunAroundCards();
    void labelsStandOnTheirLineOffAllCards_data() { linesRunAroundCards_data(); }
    void labelsStandOnTheirLineOffAllCards();
    void labelsOnEveryFlowOfALargeMapKeepApart();
    void aStackIsReadable();
    void facingCardsGetAStraightLine();
    void aLabelLeavesTheLineBesideItsOwnFree();
    void aSignStandsBesideItsLabel();
    void aFewMovingFlowsGoAroundTheCardsNearThem();
    void manyMovingFlowsTakeThePlainestWays();
    void aSmallStepIsTakenOut();
    void aCardMayFeedItself();
    void touchingAndOverlappingCardsStillGetWays();
    void largeMapsGetAWayForEveryFlow();
    void theSameCardsGiveTheSameWays();
};

void TestRouting::linesRunAroundCards_data()
{
    QTest::addColumn<LayoutRequest>("request");
    QTest::newRow("retail stack") << retailStack();
    QTest::newRow("star") << star(30);
    for (unsigned seed = 0; seed < (MARTLET_FULL_TESTS ? 200 : 15); ++seed) {
        QTest::addRow("35 cards in lanes, %u", seed) << randomMap(35, 55, 4, seed);
        QTest::addRow("35 cards, %u", seed) << randomMap(35, 55, 0, seed);
    }
    QTest::newRow("two lines in one direction") << randomMap(35, 55, 4, 71);
    QTest::newRow("100") << largeMap(100, 0);
    QTest::newRow("100 in lanes") << largeMap(100, 4);
}

void TestRouting::linesRunAroundCards()
{
    QFETCH(LayoutRequest, request);
    const Drawn drawn = draw(request);
    QCOMPARE(cardsCrossed(drawn), 0);
    for (size_t i = 0; i < drawn.routes.size(); ++i) {
        QVERIFY2(isOrthogonal(drawn.routes[i].points),
                 qPrintable(QDebug::toString(drawn.routes[i].points)));
        QVERIFY(endsAtSides(drawn, i));
    }
}

static QRectF signOf(const Route &route)
{
    return {route.sign - QPointF(9.5, 9.5), QSizeF(19, 19)};
}

void TestRouting::labelsStandOnTheirLineOffAllCards()
{
    QFETCH(LayoutRequest, request);
    const Drawn drawn = draw(request);
    for (size_t i = 0; i < drawn.routes.size(); ++i) {
        const Route &route = drawn.routes[i];
        QCOMPARE(route.label.isNull(), drawn.edges[i].label.isEmpty());
        if (route.label.isNull())
            continue;
        bool isOnLine = false;
        for (int j = 0; j + 1 < route.points.size(); ++j)
            isOnLine |= lineMeets(route.points[j], route.points[j + 1], route.label);
        QVERIFY(isOnLine);
        for (const QRectF &card : drawn.cards)
            QVERIFY(!card.intersects(route.label) && !card.intersects(signOf(route)));
        for (const Route &other : drawn.routes)
            QVERIFY(!signOf(route).contains(other.points.last()));
    }
}

void TestRouting::labelsOnEveryFlowOfALargeMapKeepApart()
{
    LayoutRequest request = largeMap(300, 0);
    for (LayoutEdge &edge : request.edges) {
        edge.labelWidth = 110;
        edge.labelHeight = 22;
    }
    const Drawn drawn = draw(request);
    qsizetype apart = 0;
    for (const Route &route : drawn.routes) {
        QVERIFY(!route.label.isNull());
        for (const QRectF &card : drawn.cards)
            QVERIFY(!card.intersects(route.label));
        apart += std::ranges::count_if(
                     drawn.routes,
                     [&route](const Route &other) { return other.label.intersects(route.label); })
            == 1;
    }
    QVERIFY(apart * 100 >= 85 * qsizetype(drawn.routes.size()));
}

void TestRouting::aStackIsReadable()
{
    const Drawn drawn = draw(retailStack());
    qsizetype bends = 0;
    for (const Route &route : drawn.routes)
        bends += route.points.size() - 2;
    QVERIFY(bends <= 2 * qsizetype(drawn.routes.size()));
    QVERIFY(linesOnTopOfEachOther(drawn) <= 2);
    for (size_t a = 0; a < drawn.routes.size(); ++a)
        for (size_t b = 0; b < a; ++b)
            QVERIFY(!drawn.routes[a].label.intersects(drawn.routes[b].label));
}

void TestRouting::facingCardsGetAStraightLine()
{
    const std::vector<QRectF> cards {{0, 0, 172, 60}, {400, 8, 172, 60}};
    const std::vector<RouteEdge> edges {{0, 1, QSizeF(110, 22)}};
    const Route route = routeEdges(cards, edges).front();
    QCOMPARE(route.points.size(), 2);
    const std::vector<QRectF> level {{0, 0, 172, 60}, {400, 0, 172, 60}};
    const Route straight = routeEdges(level, edges).front();
    QCOMPARE(straight.points, QPolygonF({QPointF(172, 30), QPointF(400, 30)}));
    QCOMPARE(straight.label.center(), QPointF(286, 30));
}

void TestRouting::aLabelLeavesTheLineBesideItsOwnFree()
{
    const std::vector<QRectF> cards {QRectF(0, 0, 172, 60), QRectF(420, 0, 172, 60)};
    const std::vector<RouteEdge> edges {{0, 1, QSizeF(90, 34)}, {0, 1, {}}};
    const auto routes = routeEdges(cards, edges);
    const QRectF label = routes[0].label;
    QVERIFY(lineMeets(routes[0].points[0], routes[0].points[1], label));
    QVERIFY(!lineMeets(routes[1].points[0], routes[1].points[1], label));
}

void TestRouting::aSignStandsBesideItsLabel()
{
    const std::vector<RouteEdge> edges {{0, 1, QSizeF(110, 22)}};
    const std::vector<QRectF> wide {{0, 0, 172, 60}, {400, 0, 172, 60}};
    const Route roomy = routeEdges(wide, edges).front();
    QCOMPARE(roomy.sign, QPointF(roomy.label.right() + 4, 30));
    // Between the label and the cards there is no room for a sign.
    const std::vector<QRectF> narrow {{0, 0, 172, 60}, {300, 0, 172, 60}};
    const Route tight = routeEdges(narrow, edges).front();
    QVERIFY(!tight.label.isNull());
    for (const QRectF &card : narrow)
        QVERIFY(!card.intersects(signOf(tight)));
    QVERIFY(!signOf(tight).contains(tight.points.last()));
}

void TestRouting::aFewMovingFlowsGoAroundTheCardsNearThem()
{
    Drawn drawn = draw(retailStack());
    drawn.edges.resize(3);
    drawn.routes = routeMoving(drawn.cards, drawn.edges);
    QCOMPARE(cardsCrossed(drawn), 0);
    for (size_t i = 0; i < drawn.routes.size(); ++i) {
        QVERIFY(isOrthogonal(drawn.routes[i].points));
        QVERIFY(endsAtSides(drawn, i));
    }
}

void TestRouting::manyMovingFlowsTakeThePlainestWays()
{
    Drawn drawn = draw(star(300));
    drawn.routes = routeMoving(drawn.cards, drawn.edges);
    for (size_t i = 0; i < drawn.routes.size(); ++i) {
        QVERIFY(isOrthogonal(drawn.routes[i].points));
        QVERIFY(endsAtSides(drawn, i));
        QCOMPARE(drawn.routes[i].label.isNull(), drawn.edges[i].label.isEmpty());
    }
}

void TestRouting::aSmallStepIsTakenOut()
{
    const std::vector<QRectF> cards {
        QRectF(0, 0, 172, 60), QRectF(30, 200, 232, 60), QRectF(130, 400, 172, 60)};
    for (const RouteEdge &edge : {RouteEdge {0, 1, {}}, RouteEdge {2, 1, {}}}) {
        const QPolygonF points = routeEdges(cards, std::vector<RouteEdge> {edge}).front().points;
        QCOMPARE(points.size(), 2);
        QCOMPARE(points[0].x(), points[1].x());
        QVERIFY(points[0].x() > cards[edge.from].left()
                && points[0].x() < cards[edge.from].right());
        QVERIFY(points[1].x() > cards[1].left() && points[1].x() < cards[1].right());
    }
}

void TestRouting::aCardMayFeedItself()
{
    const std::vector<QRectF> cards {{0, 0, 172, 60}};
    const std::vector<RouteEdge> edges {{0, 0, {}}};
    const Drawn drawn {cards, edges, routeEdges(cards, edges)};
    QCOMPARE(cardsCrossed(drawn), 0);
    QVERIFY(endsAtSides(drawn, 0));
}

void TestRouting::touchingAndOverlappingCardsStillGetWays()
{
    const std::vector<QRectF> cards {
        {0, 0, 172, 60}, {172, 0, 172, 60}, {20, 20, 172, 60}, {0, 60, 172, 60}};
    const std::vector<RouteEdge> edges {
        {0, 1, {}}, {0, 2, QSizeF(110, 22)}, {1, 3, {}}, {3, 0, {}}};
    for (const Route &route : routeEdges(cards, edges)) {
        QVERIFY(route.points.size() >= 2);
        QVERIFY(isOrthogonal(route.points));
    }
}

void TestRouting::largeMapsGetAWayForEveryFlow()
{
    const Drawn drawn = draw(largeMap(3000, 0));
    for (size_t i = 0; i < drawn.routes.size(); ++i) {
        QVERIFY2(isOrthogonal(drawn.routes[i].points),
                 qPrintable(QDebug::toString(drawn.routes[i].points)));
        QVERIFY(endsAtSides(drawn, i));
    }
}

void TestRouting::theSameCardsGiveTheSameWays()
{
    const Drawn drawn = draw(retailStack());
    const auto again = routeEdges(drawn.cards, drawn.edges);
    for (size_t i = 0; i < again.size(); ++i)
        QCOMPARE(again[i].points, drawn.routes[i].points);
}

QTEST_GUILESS_MAIN(TestRouting)
#include "tst_routing.moc"
