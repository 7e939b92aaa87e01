// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/draft.h"
#include "model/compare/comparison.h"
#include "model/drawing/arrange.h"
#include "model/drawing/painterprinter.h"
#include "model/drawing/picture.h"
#include "model/drawing/svgprinter.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

static const Key tool(u"tool");
static const Key flow(u"data-flow");

/// Four tools in a row on one view, with a flow from each to the next; on another view only the
/// first.
static Graph stack()
{
    Draft draft {Graph()};
    for (const QString &view : {u"v"_s, u"w"_s}) {
        draft.create(Key(u"view"), view == "v"_L1 ? u"Stack"_s : u"Other"_s, view);
        draft.set(view, Key(u"view-kind"), u"free"_s);
        draft.set(view, Key(u"shows"), u"chosen"_s);
    }
    const QStringList names {u"CRM"_s, u"Mail"_s, u"Shop"_s, u"Till"_s};
    for (int i = 0; i < names.size(); ++i) {
        const QString id = names[i].toLower();
        draft.create(tool, names[i], id);
        draft.place(id, u"v"_s, {i * 400.0, 0, 172, 60, false});
        if (i > 0)
            draft.relate(flow, names[i - 1].toLower(), id, u"f%1"_s.arg(i));
    }
    draft.place(u"crm"_s, u"w"_s, {0, 0, 172, 60, false});
    return draft.graph();
}

/// One thing of each sort: the till goes with its flow, a data platform comes with one, the CRM
/// has another vendor, and the shop stands lower.
static Comparison everySort()
{
    Draft draft(stack());
    draft.remove({u"till"_s});
    draft.create(tool, u"CDP"_s, u"cdp"_s);
    draft.place(u"cdp"_s, u"v"_s, {0, 300, 172, 60, false});
    draft.relate(flow, u"cdp"_s, u"crm"_s, u"g"_s);
    draft.set(u"crm"_s, Key(u"vendor"), u"HubSpot"_s);
    draft.place(u"shop"_s, u"v"_s, {800, 200, 172, 60, false});
    return Comparison({u"before"_s, stack()}, {u"after"_s, draft.graph()});
}

static const Card &cardOf(const MapView &view, const QString &id)
{
    const auto found = std::ranges::find(view.cards, id, &Card::id);
    Q_ASSERT(found != view.cards.end());
    return *found;
}

static const Flow &flowOf(const MapView &view, const QString &id)
{
    const auto found = std::ranges::find(view.flows, id, &Flow::id);
    Q_ASSERT(found != view.flows.end());
    return *found;
}

/// All that can be seen of an item but its colours.
static QString withoutColour(const Picture &picture, const QString &item)
{
    QString seen;
    for (const Group &group : picture.groups) {
        if (group.item != item)
            continue;
        for (const Mark &mark : picture.marksOf(group)) {
            if (mark.kind != Mark::Kind::Text && mark.kind != Mark::Kind::Name)
                seen += u"%1 %2 %3 %4;"_s.arg(int(mark.kind))
                            .arg(int(mark.dash))
                            .arg(mark.width)
                            .arg(mark.count);
        }
    }
    return seen;
}

class TestComparison final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDiffersHasItsSignAndTheRestIsFaint()
    {
        const MapView view = everySort().viewOf(u"v"_s);
        QVERIFY(view.isComparison);
        QCOMPARE(cardOf(view, u"till"_s).change, ChangeSign::Removed);
        QCOMPARE(cardOf(view, u"cdp"_s).change, ChangeSign::Added);
        QCOMPARE(cardOf(view, u"crm"_s).change, ChangeSign::Changed);
        QCOMPARE(cardOf(view, u"shop"_s).change, ChangeSign::Moved);
        QCOMPARE(cardOf(view, u"mail"_s).change, ChangeSign::None);
        for (const Card &card : view.cards)
            QCOMPARE(card.isFaint, card.id == "mail"_L1);
        QCOMPARE(flowOf(view, u"g"_s).change, ChangeSign::Added);
        QCOMPARE(flowOf(view, u"f3"_s).change, ChangeSign::Removed);
        QCOMPARE(flowOf(view, u"f1"_s).change, ChangeSign::None);
        QVERIFY(flowOf(view, u"f1"_s).isFaint);
    }

    void whatIsGoneStandsWhereItStood()
    {
        const MapView view = everySort().viewOf(u"v"_s);
        const std::optional<Arrangement> arrangement = asKept(view);
        QVERIFY(arrangement);
        for (size_t i = 0; i < view.cards.size(); ++i) {
            if (view.cards[i].id == "till"_L1)
                QCOMPARE(arrangement->cards[i].topLeft(), QPointF(1200, 0));
        }
        QCOMPARE(cardOf(view, u"shop"_s).stoodAt, QPointF(800, 0));
    }

    // Else it would hide what took its place.
    void whatIsGoneMakesRoom()
    {
        Draft draft(stack());
        draft.remove({u"till"_s});
        draft.create(tool, u"CDP"_s, u"cdp"_s);
        draft.place(u"cdp"_s, u"v"_s, {1210, 10, 172, 60, false});
        const Comparison comparison({u"a"_s, stack()}, {u"b"_s, draft.graph()});
        const MapView view = comparison.viewOf(u"v"_s);
        QVERIFY(!cardOf(view, u"till"_s).place);
        QVERIFY(cardOf(view, u"cdp"_s).place);
    }

    void aMoveOnAnotherViewIsNoDifferenceHere()
    {
        Draft draft(stack());
        draft.place(u"crm"_s, u"w"_s, {0, 500, 172, 60, false});
        const Comparison comparison({u"a"_s, stack()}, {u"b"_s, draft.graph()});
        QCOMPARE(cardOf(comparison.viewOf(u"v"_s), u"crm"_s).change, ChangeSign::None);
        QCOMPARE(cardOf(comparison.viewOf(u"w"_s), u"crm"_s).change, ChangeSign::Moved);
        QCOMPARE(comparison.viewsThatDiffer(), QStringList {u"w"_s});
    }

    void oldValuesAreToldToThoseWhoPointOrListen()
    {
        const Comparison comparison = everySort();
        const QString text = u"Vendor: not known → HubSpot"_s;
        QCOMPARE(comparison.textOf(u"crm"_s), text);
        const MapView view = comparison.viewOf(u"v"_s);
        QCOMPARE(cardOf(view, u"crm"_s).changeText, text);
        QVERIFY(cardOf(view, u"crm"_s).description().endsWith(text));
        QVERIFY(cardOf(view, u"till"_s).description().endsWith(u"Removed"_s));
        QVERIFY(view.description(flowOf(view, u"g"_s)).endsWith(u"Added"_s));
        const QByteArray svg =
            svgOf(drawMap(view, *asKept(view)), Theme::print(), u"What differs"_s);
        QVERIFY(svg.contains(text.toUtf8()));
    }

    // Each sort differs from each other, and from what is as it was, in a copy without colours.
    void signsAreToldApartWithoutColour()
    {
        const MapView view = everySort().viewOf(u"v"_s);
        const Picture picture = drawMap(view, *asKept(view));
        QSet<QString> cards;
        for (const QString &id : {u"till"_s, u"cdp"_s, u"crm"_s, u"shop"_s, u"mail"_s})
            cards.insert(withoutColour(picture, id));
        QCOMPARE(cards.size(), 5);
        QSet<QString> flows;
        for (const QString &id : {u"f1"_s, u"f3"_s, u"g"_s})
            flows.insert(withoutColour(picture, id));
        QCOMPARE(flows.size(), 3);
    }

    // Where the screen leaves out what is fine, the sorts still differ in more than colour.
    void signsAreToldApartFromFarAway()
    {
        constexpr double zoom = 0.25;
        const MapView view = everySort().viewOf(u"v"_s);
        const Arrangement arrangement = *asKept(view);
        const Picture picture = drawMap(view, arrangement);
        QImage image((picture.bounds.size() * zoom).toSize(), QImage::Format_RGB32);
        image.fill(Theme::light().colour(Role::Paper));
        QPainter painter(&image);
        painter.scale(zoom, zoom);
        painter.translate(-picture.bounds.topLeft());
        PainterPrinter().print(&painter, picture, Theme::light(), picture.bounds);
        painter.end();
        image.convertTo(QImage::Format_Grayscale8);
        QSet<QByteArray> signs;
        for (size_t i = 0; i < view.cards.size(); ++i) {
            const QPointF corner = arrangement.cards[i].topRight() - picture.bounds.topLeft();
            QRect box(0, 0, 10, 10);
            box.moveCenter((corner * zoom).toPoint());
            const QImage sign = image.copy(box).convertToFormat(QImage::Format_Mono);
            signs.insert(
                QByteArray(reinterpret_cast<const char *>(sign.constBits()), sign.sizeInBytes()));
            const QPointF middle = arrangement.cards[i].center() - picture.bounds.topLeft();
            QVERIFY(qGray(image.pixel((middle * zoom).toPoint())) > 200);
        }
        QCOMPARE(signs.size(), 5);
    }

    void theLegendTellsOfSignsThatAreThere()
    {
        const Picture legend = drawLegend(everySort().viewOf(u"v"_s), 800);
        const QStringList texts(legend.texts.begin(), legend.texts.end());
        QCOMPARE(
            texts,
            (QStringList {u"Added"_s, u"Removed"_s, u"Changed"_s, u"Moved"_s, u"As it was"_s}));
        const Comparison same({u"a"_s, stack()}, {u"b"_s, stack()});
        QCOMPARE(drawLegend(same.viewOf(u"v"_s), 800).texts.size(), size_t(1));
        QVERIFY(same.viewsThatDiffer().isEmpty());
    }
};

QTEST_MAIN(TestComparison)
#include "tst_comparison.moc"
