// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/arrange.h"
#include "model/drawing/lanes.h"
#include "stage.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestArrange : public QObject
{
    Q_OBJECT

private:
    static LayoutRun program()
    {
        LayoutRun run;
        run.program = QString::fromUtf16(MARTLET_PROGRAM);
        return run;
    }
    static MapView stack() { return MapView::of(sampleGraph(), u"stack"_s); }

private Q_SLOTS:
    void cardsStandApartAndInTheirLanes()
    {
        const MapView view = stack();
        const auto arranged = arrange(view, ArrangeScope::Whole, program());
        QVERIFY(arranged);
        for (size_t i = 0; i < view.cards.size(); ++i) {
            const QRectF &card = arranged->cards[i];
            QVERIFY(arranged->lanes[size_t(view.cards[i].lane)].contains(card));
            QVERIFY(arranged->bounds.contains(card));
            for (size_t j = 0; j < i; ++j)
                QVERIFY(!card.intersects(arranged->cards[j]));
        }
        for (size_t i = 1; i < arranged->lanes.size(); ++i)
            QVERIFY(arranged->lanes[i].top() > arranged->lanes[i - 1].bottom());
        for (const FlowRoute &route : arranged->flows)
            QVERIFY(route.points.size() >= 2);
    }

    void whatIsKeptIsArrangedAsBefore()
    {
        MapView view = stack();
        QVERIFY(!asKept(view));
        const auto arranged = arrange(view, ArrangeScope::Whole, program());
        view.setPlaces(placesOf(view, *arranged));
        const auto kept = asKept(view);
        QVERIFY(kept);
        QCOMPARE(kept->cards, arranged->cards);
        QCOMPARE(kept->lanes, arranged->lanes);
        QCOMPARE(kept->bounds, arranged->bounds);
    }

    void aNewCardMovesNoOther()
    {
        MapView view = stack();
        const auto arranged = arrange(view, ArrangeScope::Whole, program());
        QHash<QString, Place> places = placesOf(view, *arranged);
        places.remove(view.cards[3].id);
        view.setPlaces(places);
        const auto again = arrange(view, ArrangeScope::OnlyNew, program());
        QVERIFY(again);
        for (size_t i = 0; i < view.cards.size(); ++i) {
            if (i != 3)
                QCOMPARE(again->cards[i], arranged->cards[i]);
        }
        QVERIFY(again->lanes[size_t(view.cards[3].lane)].contains(again->cards[3]));
    }

    void aCardWhoseLaneChangedFindsANewPlace()
    {
        MapView view = stack();
        const auto arranged = arrange(view, ArrangeScope::Whole, program());
        view.setPlaces(placesOf(view, *arranged));
        view.cards[0].lane = view.cards[0].lane == 0 ? 3 : 0;
        QVERIFY(!asKept(view));
        const auto again = arrange(view, ArrangeScope::OnlyNew, program());
        QVERIFY(again->lanes[size_t(view.cards[0].lane)].contains(again->cards[0]));
        QCOMPARE(again->cards[1], arranged->cards[1]);
    }

    void aPinnedCardStays()
    {
        MapView view = stack();
        const auto arranged = arrange(view, ArrangeScope::Whole, program());
        QHash<QString, Place> places = placesOf(view, *arranged);
        places[view.cards[5].id].pinned = true;
        view.setPlaces(places);
        const auto again = arrange(view, ArrangeScope::Whole, program());
        QCOMPARE(again->cards[5], arranged->cards[5]);
        QVERIFY(placesOf(view, *again).value(view.cards[5].id).pinned);
    }

    void lanesAreMadeAroundMostOfTheirCards()
    {
        const std::vector<LaneCard> cards {
            {0, 50, 100}, {0, 60, 110}, {2, 500, 560}, {0, 520, 570}};
        const Bands found = bandsAround(3, cards);
        QCOMPARE(found.inBand, (std::vector<bool> {true, true, true, false}));
        QVERIFY(found.bands[0].top < 50 && found.bands[0].top + found.bands[0].height > 110);
        QVERIFY(found.bands[2].top < 500 && found.bands[2].top + found.bands[2].height > 560);
        // The empty lane stands between the two.
        QVERIFY(found.bands[1].top > found.bands[0].top + found.bands[0].height);
        QVERIFY(found.bands[1].top + found.bands[1].height < found.bands[2].top);
    }

    void ofTwoInOneRowTheOneOfItsLaneStays()
    {
        const std::vector<LaneCard> down {
            {0, 0, 60}, {1, 100, 160}, {4, 100, 160}, {2, 200, 260}, {4, 300, 360}};
        QCOMPARE(bandsAround(5, down).inBand, (std::vector<bool> {true, true, false, true, true}));
        const std::vector<LaneCard> up {
            {0, 0, 60}, {2, 100, 160}, {3, 200, 260}, {0, 200, 260}, {4, 300, 360}};
        QCOMPARE(bandsAround(5, up).inBand, (std::vector<bool> {true, true, true, false, true}));
    }

    void crowdedLanesShareTheRoom()
    {
        const std::vector<LaneCard> cards {{0, 0, 60}, {1, 70, 130}, {3, 140, 200}};
        const Bands found = bandsAround(4, cards);
        QCOMPARE(found.inBand, (std::vector<bool> {true, true, true}));
        QVERIFY(found.bands[1].top > found.bands[0].top + found.bands[0].height);
        QVERIFY(found.bands[3].top > found.bands[1].top + found.bands[1].height);
        QVERIFY(found.bands[2].top > 200); // no room between its neighbours
    }

    void aFirstCardInALaneLeavesTheLanesInOrder()
    {
        const std::vector<LaneCard> waiting {{4, 1000, 1060}, {4, 1110, 1170}};
        const Bands before = bandsAround(5, waiting);
        for (int lane = 0; lane < 4; ++lane) {
            const LaneBand &band = before.bands[size_t(lane)];
            for (double y = band.top; y + 60 <= band.top + band.height; y += 8) {
                std::vector<LaneCard> cards = waiting;
                cards.push_back({lane, y, y + 60});
                const Bands after = bandsAround(5, cards);
                for (size_t i = 1; i < after.bands.size(); ++i) {
                    const LaneBand &above = after.bands[i - 1];
                    QVERIFY(after.bands[i].top >= above.top + above.height);
                }
            }
        }
    }

    void aMapWithoutCardsHasItsLanes()
    {
        const MapView view = MapView::of(Graph(), standardViewId);
        const auto arranged = arrange(view, ArrangeScope::OnlyNew, program());
        QVERIFY(arranged);
        QCOMPARE(arranged->lanes.size(), size_t(4));
        for (const QRectF &lane : arranged->lanes)
            QVERIFY(lane.height() > 50 && lane.width() > 100);
    }
};

QTEST_MAIN(TestArrange)
#include "tst_arrange.moc"
