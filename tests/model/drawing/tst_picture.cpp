// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/draft.h"
#include "model/drawing/cardmarks.h"
#include "model/drawing/icon.h"
#include "model/drawing/lettering.h"
#include "model/drawing/outline.h"
#include "model/drawing/painterprinter.h"
#include "model/drawing/picture.h"
#include "model/drawing/pngprinter.h"
#include "model/drawing/svgprinter.h"
#include "stage.h"
#include "tests/support/contrast.h"

#include <QDir>
#include <QFontMetricsF>
#include <QImageReader>
#include <QLineF>
#include <QPainter>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestPicture : public QObject
{
    Q_OBJECT

private:
    static QString withoutSpaces(QString text) { return text.remove(u' '); }
    static QStringList textsOf(const Picture &picture)
    {
        return QStringList(picture.texts.begin(), picture.texts.end());
    }
    static MapView viewWith(const QByteArray &mode, const QByteArray &lifecycle)
    {
        Draft draft {Graph()};
        draft.create(Key(u"tool"), u"A"_s, u"a"_s);
        draft.create(Key(u"tool"), u"B"_s, u"b"_s);
        draft.relate(Key(u"data-flow"), u"a"_s, u"b"_s, u"f"_s);
        if (!mode.isEmpty())
            draft.set(u"f"_s, key::mode, QString::fromLatin1(mode));
        if (!lifecycle.isEmpty())
            draft.set(u"f"_s, key::lifecycle, QString::fromLatin1(lifecycle));
        return MapView::of(draft.graph(), standardViewId);
    }
    /// All that can be seen of a flow but its colours.
    static QString withoutColour(const MapView &view)
    {
        const Picture picture = drawMap(view, inRows(view));
        QString seen;
        for (const Group &group : picture.groups) {
            if (!group.isFlow)
                continue;
            for (const Mark &mark : picture.marksOf(group)) {
                const bool hollow = mark.closed && mark.fill == Role::Card;
                seen += u"%1 %2 %3 %4;"_s.arg(int(mark.kind))
                            .arg(int(mark.dash))
                            .arg(mark.width)
                            .arg(hollow);
            }
        }
        return seen;
    }

    static QStringList numbersOf(const Picture &picture, const QString &item)
    {
        QStringList numbers;
        for (const Group &group : picture.groups) {
            for (const Mark &mark : picture.marksOf(group)) {
                if (group.item == item && mark.lettering == Lettering::Chip
                    && mark.kind == Mark::Kind::Text)
                    numbers.append(picture.textOf(mark));
            }
        }
        return numbers;
    }

private Q_SLOTS:
    // In a shape of its own, beside that of the findings, with a number that can be read.
    void openCommentsStandOnCardsAndFlows()
    {
        MapView view = viewWith("api", {});
        const size_t before = drawMap(view, inRows(view)).marks.size();
        Badges badges;
        badges[u"a"_s].comments = 7;
        badges[u"f"_s].comments = 123;
        view.setBadges(badges);
        QCOMPARE(view.cards.front().badge.count(), 0); // they are no findings
        QVERIFY(view.cards.front().description().contains(u"7 open comments"_s));
        const Picture picture = drawMap(view, inRows(view));
        QVERIFY(picture.marks.size() > before);
        QVERIFY(numbersOf(picture, u"a"_s).contains(u"7"_s));
        QVERIFY(numbersOf(picture, u"f"_s).contains(u"99+"_s));
        QVERIFY(!numbersOf(picture, u"b"_s).contains(u"7"_s));
    }

    // What is drawn of them, what is clicked, and where the next one goes, is one row.
    void signsOfACardStandSideBySide()
    {
        const QRectF place(0, 0, 172, 60);
        Card card;
        QCOMPARE(signsOf(card, place).next, badgeCentre(place));
        card.badge.errors = 1;
        card.badge.comments = 3;
        card.undecided = 1;
        const CardSigns all = signsOf(card, place);
        QVERIFY(all.findings && all.comments && all.undecided);
        QVERIFY(all.findings->x() - all.comments->x() >= 24);
        QVERIFY(all.comments->x() - all.undecided->x() >= 24);
        QVERIFY(all.undecided->x() - all.next.x() >= 24);
        card.badge.comments = 0;
        QVERIFY(signsOf(card, place).undecided->x() > all.undecided->x());
    }

    // A line without a label has its sign half along it.
    void aThinLineHasItsCommentsToo()
    {
        Draft draft {Graph()};
        draft.create(Key(u"tool"), u"A"_s, u"a"_s);
        draft.create(Key(u"touchpoint"), u"T"_s, u"t"_s);
        draft.relate(Key(u"supports"), u"a"_s, u"t"_s, u"s"_s);
        draft.create(Key(u"view"), u"V"_s, u"v"_s);
        draft.set(u"v"_s, Key(u"view-kind"), u"free"_s);
        draft.set(u"v"_s, Key(u"shows"), u"chosen"_s);
        draft.place(u"a"_s, u"v"_s, {0, 0, 172, 60});
        draft.place(u"t"_s, u"v"_s, {400, 0, 172, 60});
        Badges badges;
        badges[u"s"_s].comments = 2;
        const MapView view = MapView::of(draft.graph(), u"v"_s, badges);
        QCOMPARE(view.flows.size(), size_t(1));
        QVERIFY(numbersOf(drawMap(view, inRows(view)), u"s"_s).contains(u"2"_s));
    }

    void everyTextStandsInsideItsCard()
    {
        for (const Graph &graph : {sampleGraph(), manyScripts()}) {
            const MapView view = MapView::of(graph, MapView::viewsOf(graph).first());
            const Arrangement arrangement = inRows(view);
            const Picture picture = drawMap(view, arrangement);
            for (const Group &group : picture.groups) {
                const auto card = std::ranges::find(view.cards, group.item, &Card::id);
                if (card == view.cards.end())
                    continue;
                const QRectF place = arrangement.cards[size_t(card - view.cards.begin())];
                for (const Mark &mark : picture.marksOf(group)) {
                    if (mark.kind != Mark::Kind::Text || mark.lettering == Lettering::Chip)
                        continue;
                    const QFontMetricsF metrics(fontOf(mark.lettering));
                    QRectF ink = metrics.tightBoundingRect(picture.textOf(mark));
                    ink.translate(mark.box.topLeft() + QPointF(0, baselineOf(mark.lettering)));
                    QVERIFY2(place.contains(ink), qUtf8Printable(picture.textOf(mark)));
                }
            }
        }
    }

    void whatCopiesDisagreeOnHasASign()
    {
        const auto isAmber = [](const Mark &mark) {
            return mark.fill == Role::Warning;
        };
        for (const bool isUndecided : {false, true}) {
            MapView view = viewWith({}, {});
            view.cards.front().undecided = isUndecided ? 1 : 0;
            view.flows.front().undecided = isUndecided ? 2 : 0;
            const Picture picture = drawMap(view, inRows(view));
            for (const QString &item : {view.cards.front().id, view.flows.front().id}) {
                bool isSigned = false;
                for (const Group &group : picture.groups) {
                    if (group.item == item)
                        isSigned |= std::ranges::any_of(picture.marksOf(group), isAmber);
                }
                QCOMPARE(isSigned, isUndecided);
            }
            QCOMPARE(view.cards.front().description().contains(u"1 value to decide"_s)
                         || view.cards.front().description().contains(u"1 values to decide"_s),
                     isUndecided);
            QCOMPARE(view.description(view.flows.front()).contains(u"2 values to decide"_s),
                     isUndecided);
        }
    }

    void whatIsFaintCanBeReadInEveryTheme()
    {
        MapView view = viewWith({}, {});
        for (Card &card : view.cards)
            card.isFaint = true;
        const Picture picture = drawMap(view, inRows(view));
        int texts = 0;
        for (const Theme *theme : {&Theme::light(), &Theme::dark(), &Theme::highContrast()}) {
            for (const Group &group : picture.groups) {
                if (group.item != "a"_L1)
                    continue;
                for (const Mark &mark : picture.marksOf(group)) {
                    if (mark.kind != Mark::Kind::Text && mark.kind != Mark::Kind::Name)
                        continue;
                    ++texts;
                    QVERIFY(contrast(theme->colour(mark.fill), theme->colour(Role::Paper))
                            >= leastOfText);
                }
            }
        }
        QVERIFY(texts >= 6);
    }

    void noNameOfThreeLinesIsCut()
    {
        for (const Graph &graph : {sampleGraph(), manyScripts()}) {
            const MapView view = MapView::of(graph, MapView::viewsOf(graph).first());
            int whole = 0;
            for (const Card &card : view.cards) {
                const bool fits = wrapped(Lettering::CardTitle, card.title, 168).size() <= 3;
                QCOMPARE(card.isShortened, !fits);
                if (!fits)
                    continue;
                ++whole;
                QCOMPARE(withoutSpaces(card.titleLines.join(QString())), withoutSpaces(card.title));
            }
            QVERIFY(whole >= 5);
        }
    }

    void everyNameIsThereAsAWhole()
    {
        const MapView view = MapView::of(manyScripts(), standardViewId);
        QCOMPARE(view.cards.size(), size_t(8));
        const QString texts = withoutSpaces(textsOf(drawMap(view, inRows(view))).join(QString()));
        for (const Card &card : view.cards)
            QVERIFY2(texts.contains(withoutSpaces(card.title)), qUtf8Printable(card.title));
    }

    void aVeryLongNameIsShortenedToThreeLines_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("words") << u"Newsletter of the shop "_s.repeated(13).trimmed();
        QTest::newRow("one word") << u"Newsletter"_s.repeated(30);
        QTest::newRow("hanzi") << u"营销自动化平台"_s.repeated(43);
        QTest::newRow("pairs") << u"👩‍💻"_s.repeated(60);
    }

    void aVeryLongNameIsShortenedToThreeLines()
    {
        QFETCH(QString, name);
        Draft draft {Graph()};
        draft.create(Key(u"tool"), name, u"a"_s);
        const MapView view = MapView::of(draft.graph(), standardViewId);
        const Card &card = view.cards.front();
        QCOMPARE(card.titleLines.size(), 3);
        QVERIFY(card.isShortened);
        QVERIFY(card.titleLines.back().endsWith(QChar(0x2026)));
        QString shown = card.titleLines.join(QString());
        shown.chop(1);
        QVERIFY(withoutSpaces(name).startsWith(withoutSpaces(shown)));
        QVERIFY(card.description().startsWith(name));
        QVERIFY(card.size.height() <= 100);
        for (const QString &line : card.titleLines)
            QVERIFY(widthOf(Lettering::CardTitle, line) <= card.size.width() - 64 + 0.5);
    }

    void aNameIsSeenFromFarAway()
    {
        const auto painted = [](const QString &name) {
            Draft draft {Graph()};
            draft.create(Key(u"tool"), name, u"a"_s);
            const MapView view = MapView::of(draft.graph(), standardViewId);
            QImage image(600, 200, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(0.3, 0.3);
            const Picture picture = drawMap(view, inRows(view));
            PainterPrinter().print(&painter, picture, Theme::light(), picture.bounds);
            return image;
        };
        QCOMPARE(painted(u"Alpha"_s), painted(u"Alpha"_s));
        QVERIFY(painted(u"Alpha"_s) != painted(u"Omega"_s));
    }

    void whatIsForFarAwayIsNotOnPaper()
    {
        const MapView view = MapView::of(sampleGraph(), u"stack"_s);
        const QString svg =
            QString::fromUtf8(svgOf(drawMap(view, inRows(view)), Theme::print(), u"Sample"_s));
        QCOMPARE(svg.count(u">Klaviyo</text>"_s), 1);
        QCOMPARE(svg.count(u">Insight</text>"_s), 1);
    }

    void aLabelStandsInsideItsPill()
    {
        const MapView view = MapView::of(sampleGraph(), u"stack"_s);
        const Picture picture = drawMap(view, inRows(view));
        int labels = 0;
        for (const Group &group : picture.groups) {
            const auto marks = picture.marksOf(group);
            if (!group.isFlow || marks.front().kind != Mark::Kind::Box)
                continue;
            ++labels;
            for (const Mark &mark : marks) {
                if (mark.detail != Detail::Far) // stands on the line
                    QVERIFY(marks.front().box.contains(mark.box));
            }
        }
        QVERIFY(labels > 30);
    }

    void flowsAreToldApartWithoutColour()
    {
        const QList<MapView> views {viewWith("api", "live"),
                                    viewWith("talk", "live"),
                                    viewWith("", ""),
                                    viewWith("api", "idea"),
                                    viewWith("api", "leaving"),
                                    viewWith("link", "")};
        QSet<QString> looks;
        for (const MapView &view : views)
            looks.insert(withoutColour(view));
        QCOMPARE(looks.size(), views.size());
        QCOMPARE(withoutColour(viewWith("unknown", "")), withoutColour(viewWith("", "")));
    }

    void whatIsCarriedByHandShowsAHand()
    {
        for (const char *mode : {"file-manual", "copy-paste", "talk", "by-hand"}) {
            const MapView view = viewWith(mode, "");
            QCOMPARE(view.flows.front().style, FlowStyle::Manual);
            const Picture picture = drawMap(view, inRows(view));
            int near = 0;
            int far = 0;
            for (const Mark &mark : picture.marks) {
                if (mark.kind == Mark::Kind::Glyph
                    && picture.iconOf(mark) == u":/icons/ui/hand.svg"_s)
                    ++(mark.detail == Detail::Far ? far : near);
            }
            QCOMPARE(near, 1);
            QCOMPARE(far, 1);
        }
    }

    void theLegendTellsOnlyWhatIsOnTheView()
    {
        const QStringList plain = textsOf(drawLegend(viewWith("api", ""), 800));
        QVERIFY(plain.contains(u"Automatic"_s));
        QVERIFY(plain.contains(u"No owner yet"_s));
        QVERIFY(!plain.contains(u"By hand"_s));
        QVERIFY(!plain.contains(u"Not connected"_s));
        QVERIFY(!plain.contains(u"Warning"_s));
        const Graph graph = manyScripts();
        const MapView view = MapView::of(graph, standardViewId, {{u"alone"_s, {0, 1, 0}}});
        const QStringList full = textsOf(drawLegend(view, 800));
        for (const QString &entry : {u"By hand"_s,
                                     u"Planned"_s,
                                     u"Leaving"_s,
                                     u"Not connected"_s,
                                     u"Warning"_s,
                                     u"Owner"_s})
            QVERIFY2(full.contains(entry), qUtf8Printable(entry));
        QVERIFY(!full.contains(u"Error"_s));
        QVERIFY(textsOf(drawLegend(MapView::of(Graph(), standardViewId), 800)).isEmpty());
    }

    void aLegendIsNotWiderThanAsked()
    {
        const MapView view = MapView::of(manyScripts(), standardViewId);
        QVERIFY(drawLegend(view, 300).bounds.right() <= 300);
        QVERIFY(drawLegend(view, 300).bounds.height() > drawLegend(view, 2000).bounds.height());
    }

    void nothingStandsOutsideTheSheet()
    {
        const MapView view = MapView::of(manyScripts(), standardViewId);
        const Picture sheet = drawSheet(view, inRows(view), titleOf(view, QDate(2026, 11, 20)));
        for (const Mark &mark : sheet.marks)
            QVERIFY(sheet.bounds.contains(mark.box.center())
                    && sheet.bounds.right() >= mark.box.right()
                    && sheet.bounds.bottom() >= mark.box.bottom());
    }

    void aPointFindsWhatIsInFront()
    {
        const MapView view = MapView::of(sampleGraph(), u"stack"_s);
        const Arrangement arrangement = inRows(view);
        const Picture picture = drawMap(view, arrangement);
        for (size_t i = 0; i < view.cards.size(); ++i) {
            const int group = picture.groupAt(arrangement.cards[i].center(), 4);
            QVERIFY(group >= 0);
            QCOMPARE(picture.groups[size_t(group)].item, view.cards[i].id);
        }
        QCOMPARE(picture.groupAt(QPointF(-50, -50), 4), -1);
    }

    void aFlowIsFoundNearItsLineOnly()
    {
        const MapView view = viewWith("api", "");
        const Arrangement arrangement = inRows(view);
        const Picture picture = drawMap(view, arrangement);
        const auto &points = arrangement.flows.front().points;
        const QPointF middle = (points[0] + points[1]) / 2;
        QCOMPARE(picture.groups[size_t(picture.groupAt(middle + QPointF(0, 4), 4))].item, u"f"_s);
        QCOMPARE(picture.groupAt(middle + QPointF(0, 8), 4), -1);
    }

    void lanesFollowTheProjectAndKeepTheUnplaced()
    {
        const MapView view = MapView::of(manyScripts(), standardViewId);
        QStringList values;
        for (const Lane &lane : view.lanes)
            values.append(lane.value);
        QCOMPARE(values,
                 (QStringList {u"insight"_s, u"strategy"_s, u"execution"_s, u"evaluation"_s, {}}));
        for (const Card &card : view.cards)
            QVERIFY(card.lane >= 0 && card.lane < int(view.lanes.size()));
    }

    void aJourneyShowsItsOwnTouchpointsOnly()
    {
        const Graph graph = sampleGraph();
        const MapView view = MapView::of(graph, u"boots-journey"_s);
        QVERIFY(!view.cards.empty());
        for (const Card &card : view.cards)
            QCOMPARE(graph.value(card.id, key::journey).text(), u"boots"_s);
    }

    void aToolWithoutTiesIsNotConnectedUnlessOnPurpose()
    {
        Draft draft {Graph()};
        draft.create(Key(u"tool"), u"Alone"_s, u"a"_s);
        QVERIFY(!MapView::of(draft.graph(), standardViewId).cards.front().isConnected);
        draft.set(u"a"_s, Key(u"stands-alone"), true);
        QVERIFY(MapView::of(draft.graph(), standardViewId).cards.front().isConnected);
    }

    void votesAreDotsThatCoverNothing_data()
    {
        QTest::addColumn<int>("votes");
        QTest::addColumn<int>("dots");
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("as many as can be seen") << 5 << 5;
        QTest::newRow("more") << 6 << 5;
        QTest::newRow("of a large crowd") << 1234 << 5;
    }
    void votesAreDotsThatCoverNothing()
    {
        QFETCH(int, votes);
        QFETCH(int, dots);
        Draft draft {Graph()};
        draft.create(Key(u"person"), u"Anna Berg"_s, u"anna"_s);
        draft.create(Key(u"tool"), u"The CRM of all departments and stores"_s, u"a"_s);
        draft.set(u"a"_s, key::owner, u"anna"_s);
        const auto drawn = [&] {
            const Badges badges {{u"a"_s, {0, 2, 0}}};
            const MapView view = MapView::of(draft.graph(), standardViewId, badges);
            Picture picture;
            Pen pen(&picture);
            drawCard(&pen, view.cards.front(), QRectF(QPointF(), view.cards.front().size));
            return picture;
        };
        const Picture before = drawn();
        draft.set(u"a"_s, Key(u"votes"), votes);
        const Picture after = drawn();
        QVERIFY(textsOf(after).contains(QString::number(votes)));
        QCOMPARE(int(after.marks.size() - before.marks.size()), 2 + dots);
        QRectF pill;
        for (const Mark &mark : after.marks) {
            if (mark.stroke == Role::Glyph3 && mark.kind == Mark::Kind::Box)
                pill = mark.box;
        }
        QVERIFY(!pill.isEmpty());
        for (const Mark &mark : before.marks) {
            const bool isSign = mark.fill == Role::Owner || mark.fill == Role::Warning
                || mark.kind == Mark::Kind::Text || mark.kind == Mark::Kind::Name;
            QVERIFY(!isSign || !mark.box.intersects(pill));
        }
    }

    void aRoomIsNotToldWhatIsConfidential()
    {
        Draft draft {Graph()};
        draft.create(Key(u"tool"), u"CRM"_s, u"a"_s);
        draft.set(u"a"_s, Key(u"renewal-decision"), u"leave"_s);
        draft.create(Key(u"view"), u"Contracts"_s, u"v"_s);
        for (const Key field : {Key(u"colour"), Key(u"lanes")})
            draft.set(u"v"_s, field, u"renewal-decision"_s);
        const MapView ours = MapView::of(draft.graph(), u"v"_s);
        QCOMPARE(ours.cards.front().second, u"Leave"_s);
        QVERIFY(!ours.lanes.empty());
        const MapView theirs = MapView::of(draft.graph(), u"v"_s, {}, Audience::Room);
        QVERIFY(theirs.cards.front().second != u"Leave"_s);
        QVERIFY(theirs.lanes.empty());
        QVERIFY(theirs.tints.empty());
    }

    void everyIconHasAnOutline()
    {
        for (const QString &folder : {u":/icons/kinds"_s, u":/icons/categories"_s}) {
            const QStringList files = QDir(folder).entryList({u"*.svg"_s});
            QVERIFY(!files.isEmpty());
            for (const QString &file : files) {
                const QRectF box = iconPath(folder + u'/' + file).boundingRect();
                QVERIFY2(QRectF(0, 0, 24, 24).contains(box) && box.width() > 8,
                         qUtf8Printable(file));
            }
        }
    }

    void aCategoryCannotLeadToAnotherFile()
    {
        const MapView view = MapView::of(manyScripts(), standardViewId);
        const auto card = std::ranges::find(view.cards, u"cyrillic"_s, &Card::id);
        QCOMPARE(card->icon, u":/icons/categories/other.svg"_s);
    }

    void aLongLineIsPaintedOnlyWhereItIsSeen()
    {
        const std::vector<QPointF> points {{0, 0}, {1000, 0}, {1000, 1000}};
        const auto stretches = visibleStretches(points, QRectF(400, -50, 100, 100), 0);
        QCOMPARE(stretches.size(), size_t(1));
        QCOMPARE(stretches.front().begin, 400.0);
        QCOMPARE(stretches.front().points.back(), QPointF(500, 0));
        QVERIFY(visibleStretches(points, QRectF(0, 500, 100, 100), 0).empty());
    }

    void aPictureBecomesAnImage()
    {
        QTemporaryDir folder;
        const MapView view = MapView::of(sampleGraph(), u"stack"_s);
        const Picture sheet = drawSheet(view, inRows(view), titleOf(view, QDate(2026, 11, 20)));
        const QString file = folder.filePath(u"map.png"_s);
        QVERIFY(writePng(sheet, Theme::light(), 0.5, file));
        QCOMPARE(QImageReader(file).size(), (sheet.bounds.size() * 0.5).toSize());
        const auto refused = writePng(sheet, Theme::light(), 0.5, folder.filePath(u"no/map.png"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::NotWritten);
        QVERIFY(refused.error().sentence.contains(u"map.png"_s));
    }
};

QTEST_MAIN(TestPicture)
#include "tst_picture.moc"
