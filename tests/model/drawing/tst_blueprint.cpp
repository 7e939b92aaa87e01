// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/draft.h"
#include "model/drawing/arrange.h"
#include "stage.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

/// Journeys as service blueprints: stages beside each other, what stands behind them in rows below.
class TestBlueprint : public QObject
{
    Q_OBJECT

    struct Made
    {
        MapView view;
        Arrangement arrangement;
    };

    static LayoutRun program()
    {
        LayoutRun run;
        run.program = QString::fromUtf16(MARTLET_PROGRAM);
        return run;
    }

    static Made sample(const QString &journey)
    {
        const Graph graph = sampleGraph();
        for (const QString &id : MapView::viewsOf(graph)) {
            MapView view = MapView::of(graph, id);
            if (view.name != journey)
                continue;
            const auto arranged = arrange(view, ArrangeScope::Whole, program());
            if (arranged)
                return {view, *arranged};
        }
        return {};
    }

    /// A journey of three touchpoints in two stages.
    static MapView small()
    {
        Draft draft((Graph()));
        const QString journey = draft.create(Key(u"journey"), u"Visit"_s);
        const auto touchpoint =
            [&](const QString &name, const QString &stage, const Value &feeling) {
                const QString id = draft.create(Key(u"touchpoint"), name);
                draft.set(id, key::journey, journey);
                draft.set(id, key::stage, stage);
                draft.set(id, Key(u"feeling"), feeling);
                return id;
            };
        const QString ad = touchpoint(u"Ad"_s, u"discover"_s, 2.0);
        const QString talk = touchpoint(u"Talk"_s, u"discover"_s, {});
        const QString till = touchpoint(u"Till"_s, u"buy"_s, -1.0);
        draft.set(ad, key::department, u"Marketing"_s);
        draft.set(talk, Key(u"human-only"), true);
        const QString tool = draft.create(Key(u"tool"), u"Ads"_s);
        draft.relate(Key(u"supports"), tool, ad);
        const QString old = draft.create(Key(u"tool"), u"Old till"_s);
        draft.set(old, key::lifecycle, u"gone"_s);
        draft.relate(Key(u"supports"), old, till);
        const QString metric = draft.create(Key(u"metric"), u"Clicks"_s);
        draft.relate(Key(u"measures"), metric, ad);
        const QString view = draft.create(Key(u"view"), u"Visit"_s);
        draft.set(view, Key(u"view-kind"), u"journey"_s);
        draft.set(view, key::journey, journey);
        return MapView::of(draft.graph(), view);
    }

    static QStringList texts(const BackRow &row)
    {
        QStringList texts;
        for (const BackEntry &entry : row.entries)
            texts.append(entry.text);
        return texts;
    }

private Q_SLOTS:
    void rowsTellWhatStandsBehindAndWhatIsMissing()
    {
        const MapView view = small();
        QVERIFY(view.lanesAreColumns);
        QCOMPARE(view.rows.size(), size_t(4));
        QCOMPARE(texts(view.rows[0]), QStringList {u"Marketing"_s});
        // Nothing is missed where only people serve; what is gone serves nobody.
        QCOMPARE(texts(view.rows[1]), QStringList({u"Ads"_s, u"no tool: Till"_s}));
        QCOMPARE(view.rows[1].entries[1].look, BackEntry::Look::Missing);
        QCOMPARE(texts(view.rows[3]), QStringList({u"Clicks"_s, u"nobody measures: Buy"_s}));
    }

    void feelingsMakeACurveAndWhatIsNotKnownNone()
    {
        const MapView view = small();
        const auto arranged = arrange(view, ArrangeScope::Whole, program());
        QVERIFY(arranged);
        const BackRow &row = view.rows[2];
        QVERIFY(row.isCurve);
        QCOMPARE(row.entries.size(), size_t(3));
        QHash<QString, QPointF> points;
        for (size_t i = 0; i < row.entries.size(); ++i) {
            const QString name = view.cards[i].title;
            points.insert(name, arranged->rows[2].entries[i].center());
            QCOMPARE(row.entries[i].feeling.has_value(), name != u"Talk"_s);
        }
        QVERIFY(points.value(u"Ad"_s).y() < points.value(u"Talk"_s).y());
        QVERIFY(points.value(u"Talk"_s).y() < points.value(u"Till"_s).y());
        QVERIFY(points.value(u"Ad"_s).x() < points.value(u"Till"_s).x());
    }

    void stagesStandBesideEachOtherWithTheirTouchpoints()
    {
        const Made made = sample(u"Boots for the summer trip"_s);
        const auto &lanes = made.arrangement.lanes;
        QCOMPARE(lanes.size(), size_t(5));
        for (size_t i = 1; i < lanes.size(); ++i)
            QVERIFY(lanes[i].left() >= lanes[i - 1].right());
        for (size_t i = 0; i < made.view.cards.size(); ++i) {
            const QRectF &card = made.arrangement.cards[i];
            QVERIFY(lanes[size_t(made.view.cards[i].lane)].contains(card));
            QVERIFY(made.arrangement.front.contains(card));
        }
        for (const FlowRoute &route : made.arrangement.flows) {
            for (const QPointF point : route.points)
                QVERIFY(made.arrangement.front.contains(point));
        }
    }

    void rowsStandBelowEachOtherAndEntriesInTheirStages()
    {
        const Made made = sample(u"From store workshop to Summit Club"_s);
        double above = made.arrangement.front.bottom();
        QCOMPARE(made.arrangement.rows.size(), made.view.rows.size());
        for (size_t row = 0; row < made.view.rows.size(); ++row) {
            const RowPlace &place = made.arrangement.rows[row];
            QVERIFY(place.box.top() > above);
            above = place.box.bottom();
            for (size_t i = 0; i < place.entries.size(); ++i) {
                const BackEntry &entry = made.view.rows[row].entries[i];
                QVERIFY(place.box.contains(place.entries[i]));
                QVERIFY(made.arrangement.lanes[size_t(entry.lane)].contains(place.entries[i]));
                for (size_t j = 0; j < i; ++j)
                    QVERIFY(!place.entries[i].intersects(place.entries[j]));
            }
        }
        QVERIFY(made.arrangement.bounds.bottom() >= above);
    }

    void whatIsKeptIsArrangedAsBefore()
    {
        Made made = sample(u"Boots for the summer trip"_s);
        made.view.setPlaces(placesOf(made.view, made.arrangement));
        const auto kept = asKept(made.view);
        QVERIFY(kept);
        QCOMPARE(kept->cards, made.arrangement.cards);
        QCOMPARE(kept->lanes, made.arrangement.lanes);
        QCOMPARE(kept->bounds, made.arrangement.bounds);
    }

    void aTouchpointOfAnotherStageMovesNoOther()
    {
        Made made = sample(u"Boots for the summer trip"_s);
        made.view.setPlaces(placesOf(made.view, made.arrangement));
        made.view.cards[0].lane = made.view.cards[0].lane == 4 ? 0 : 4;
        QVERIFY(!asKept(made.view));
        const auto again = arrange(made.view, ArrangeScope::OnlyNew, program());
        QVERIFY(again);
        QVERIFY(again->lanes[size_t(made.view.cards[0].lane)].contains(again->cards[0]));
        for (size_t i = 1; i < made.view.cards.size(); ++i)
            QCOMPARE(again->cards[i], made.arrangement.cards[i]);
    }

    // There is no line between stages then.
    void oneStageIsDrawnAsWell()
    {
        Draft draft((Graph()));
        draft.create(Key(u"project"), u"Shop"_s, projectId);
        draft.set(projectId, Key(u"stages"), QStringList {u"Alpha"_s});
        const QString journey = draft.create(Key(u"journey"), u"Visit"_s);
        const QString view = draft.create(Key(u"view"), u"Visit"_s);
        draft.set(view, Key(u"view-kind"), u"journey"_s);
        draft.set(view, key::journey, journey);
        for (const bool isEmpty : {true, false}) {
            if (!isEmpty) {
                const QString touchpoint = draft.create(Key(u"touchpoint"), u"Ad"_s);
                draft.set(touchpoint, key::journey, journey);
                draft.set(touchpoint, key::stage, u"Alpha"_s);
            }
            const MapView shown = MapView::of(draft.graph(), view);
            const auto arrangement = arrange(shown, ArrangeScope::Whole);
            QVERIFY(arrangement);
            QVERIFY(!drawMap(shown, *arrangement).marks.empty());
        }
    }

    void everythingBehindIsInThePicture()
    {
        const Made made = sample(u"Boots for the summer trip"_s);
        const Picture picture = drawMap(made.view, made.arrangement);
        QSet<QString> items;
        QStringList shown;
        for (const Group &group : picture.groups)
            items.insert(group.item);
        for (const QString &text : picture.texts)
            shown.append(text);
        for (const BackRow &row : made.view.rows) {
            QVERIFY(shown.contains(row.title));
            for (const BackEntry &entry : row.entries)
                QVERIFY(items.contains(entry.item));
        }
        QVERIFY(shown.contains(u"Line of visibility"_s));
        QVERIFY(made.arrangement.bounds.adjusted(-1, -1, 1, 1).contains(picture.bounds));
    }
};

QTEST_MAIN(TestBlueprint)
#include "tst_blueprint.moc"
