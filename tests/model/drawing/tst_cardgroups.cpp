// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/draft.h"
#include "model/drawing/arrange.h"
#include "model/drawing/cardgroups.h"
#include "model/graph/wholes.h"

#include <QTest>

#include <algorithm>

using namespace martlet;
using namespace Qt::StringLiterals;

/// Tools that are parts of others, and the frames around those that stand together.
class TestCardGroups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_draft = std::make_unique<Draft>(Graph()); }

    void aToolAndItsPartsAreFramedWhereTheyStandTogether()
    {
        put("suite", 0, 0);
        put("mail", 200, 0, "suite");
        put("forms", 0, 100, "suite");
        put("other", 600, 0);
        const MapView view = this->view();
        const auto frames = framesOf(view);
        QCOMPARE(frames.size(), 1U);
        QCOMPARE(held(view, frames[0]), (QStringList {u"forms"_s, u"mail"_s, u"suite"_s}));
        QVERIFY(frames[0].box.contains(QRectF(0, 0, 360, 156)));
        QCOMPARE(view.groups[0].name, u"suite"_s);
    }

    void aFrameNeverHoldsACardOfOthers()
    {
        put("suite", 0, 0);
        put("mail", 400, 0, "suite");
        put("between", 200, 0);
        QVERIFY(framesOf(view()).empty());
    }

    void partsAreFramedWithoutTheirWholeWhereItStandsElsewhere()
    {
        put("suite", 0, 0);
        put("between", 200, 0);
        put("mail", 400, 0, "suite");
        put("forms", 600, 0, "suite");
        const MapView view = this->view();
        const auto frames = framesOf(view);
        QCOMPARE(frames.size(), 1U);
        QCOMPARE(held(view, frames[0]), (QStringList {u"forms"_s, u"mail"_s}));
    }

    void aCardAloneHasNoFrame()
    {
        put("suite", 0, 0);
        put("between", 200, 0);
        put("mail", 400, 0, "suite");
        QVERIFY(framesOf(view()).empty());
    }

    void whereItIsTightTheFrameHasNoTitle()
    {
        put("suite", 0, 80);
        put("mail", 0, 152, "suite");
        QVERIFY(framesOf(view()).at(0).isTitled);
        put("above", 0, 8);
        const auto frames = framesOf(view());
        QCOMPARE(frames.size(), 1U);
        QVERIFY(!frames[0].isTitled);
    }

    void anOuterFrameHoldsTheInnerOnes()
    {
        put("cloud", 0, 0);
        put("suite", 200, 0, "cloud");
        put("mail", 400, 0, "suite");
        put("forms", 400, 100, "suite");
        const MapView view = this->view();
        const auto frames = framesOf(view);
        QCOMPARE(frames.size(), 2U);
        QCOMPARE(view.groups[size_t(frames[0].group)].name, u"cloud"_s);
        QCOMPARE(held(view, frames[0]).size(), 4);
        QCOMPARE(held(view, frames[1]), (QStringList {u"forms"_s, u"mail"_s, u"suite"_s}));
        QVERIFY(frames[0].box.contains(frames[1].box));
        // All of them are arranged as one.
        QCOMPARE(view.cards[0].group, view.cards[3].group);
    }

    void aWholeIsConnectedByItsParts()
    {
        put("suite", 0, 0);
        put("mail", 200, 0, "suite");
        put("shop", 600, 0);
        QVERIFY(!card("suite").isConnected);
        m_draft->relate(Key(u"data-flow"), u"shop"_s, u"mail"_s);
        QVERIFY(card("suite").isConnected);
        QVERIFY(!card("suite").description().contains(u"not connected"_s));
    }

    void roundsOfPartsEndSomewhere()
    {
        put("a", 0, 0, "c");
        put("b", 200, 0, "a");
        put("c", 400, 0, "b");
        put("self", 600, 0, "self");
        const Graph &graph = m_draft->graph();
        QCOMPARE(wholesOf(graph, u"a"_s), (QStringList {u"c"_s, u"b"_s}));
        QVERIFY(wholesOf(graph, u"self"_s).isEmpty());
        QVERIFY(!framesOf(view()).empty());
    }

    void whatIsNoGroupIsNotInTheLegend()
    {
        put("suite", 0, 0);
        put("mail", 600, 0, "suite");
        QVERIFY(sheetTexts().contains(u"Group"_s));
        put("between", 300, 0);
        QVERIFY(!sheetTexts().contains(u"Group"_s));
    }

    void theNameStandsOnTheFrameBehindTheCards()
    {
        put("suite", 600, 0);
        put("between", 400, 0);
        put("mail", 0, 0, "suite");
        put("forms", 200, 0, "suite");
        m_draft->set(u"suite"_s, key::name, u"Marketing & <Cloud>"_s);
        const MapView view = this->view();
        const Picture picture = drawMap(view, asPlaced(view).value());
        // On the card, near and far, and on the frame.
        QCOMPARE(std::ranges::count(picture.texts, u"Marketing & <Cloud>"_s), 3);
        const auto group =
            std::ranges::find(picture.groups, view.groups[0].name, &Group::description);
        QVERIFY(group != picture.groups.end());
        // It is nothing that could be selected, and lies behind flows and cards.
        QVERIFY(group->item.isEmpty());
        QVERIFY(std::none_of(picture.groups.begin(), group, [](const Group &before) {
            return !before.item.isEmpty();
        }));
        QVERIFY(picture.bounds.contains(group->bounds));
    }

    void aLongNameIsShortenedToItsFrame()
    {
        put("suite", 600, 0);
        put("between", 400, 0);
        put("mail", 0, 0, "suite");
        put("forms", 0, 100, "suite");
        m_draft->set(u"suite"_s, key::name, QString(u"A name that is much longer "_s).repeated(6));
        const MapView view = this->view();
        const Picture picture = drawMap(view, asPlaced(view).value());
        const auto frames = framesOf(view);
        QCOMPARE(frames.size(), 1U);
        const auto group =
            std::ranges::find(picture.groups, view.groups[0].name, &Group::description);
        QVERIFY(group != picture.groups.end());
        QCOMPARE(group->bounds, frames[0].box);
    }

    void tenThousandCardsInGroupsAreFramed()
    {
        for (int i = 0; i < 10000; ++i) {
            const QByteArray whole = QByteArray::number(i / 5 * 5);
            put(QByteArray::number(i),
                i % 100 * 200.0,
                i / 100 * 100.0,
                i % 5 ? whole : QByteArray());
        }
        QCOMPARE(framesOf(view()).size(), 2000U);
    }

private:
    void put(const QByteArray &id, double x, double y, const QByteArray &whole = {})
    {
        m_draft->create(Key(u"tool"), QString::fromLatin1(id), QString::fromLatin1(id));
        m_draft->set(QString::fromLatin1(id), key::layer, u"insight"_s);
        if (!whole.isEmpty())
            m_draft->set(QString::fromLatin1(id), Key(u"parent"), QString::fromLatin1(whole));
        m_draft->place(QString::fromLatin1(id), standardView, {x, y, 160, 56, false});
    }
    Card card(const char *id) const
    {
        const MapView view = this->view();
        return *std::ranges::find(view.cards, QString::fromLatin1(id), &Card::id);
    }
    MapView view() const { return MapView::of(m_draft->graph(), standardViewId); }
    static std::vector<GroupFrame> framesOf(const MapView &view)
    {
        std::vector<QRectF> cards;
        for (const Card &card : view.cards)
            cards.emplace_back(card.place->x, card.place->y, card.place->w, card.place->h);
        return groupFrames(view, cards);
    }
    static QStringList held(const MapView &view, const GroupFrame &frame)
    {
        QStringList ids;
        for (const int card : frame.cards)
            ids.append(view.cards[size_t(card)].id);
        ids.sort();
        return ids;
    }
    QStringList sheetTexts() const
    {
        const MapView view = this->view();
        const Picture sheet =
            drawSheet(view, asPlaced(view).value(), titleOf(view, QDate(2026, 11, 26)));
        return {sheet.texts.begin(), sheet.texts.end()};
    }

    std::unique_ptr<Draft> m_draft;
};

QTEST_MAIN(TestCardGroups)
#include "tst_cardgroups.moc"
