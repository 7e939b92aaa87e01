// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/arranger.h"
#include "model/document/document.h"
#include "views/canvas/canvas.h"
#include "views/canvas/namefield.h"
#include "views/widgets/style.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

/// Drives the map as hands do, and looks at the project.
class TestCanvas final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setAppearance(Appearance::Light); }

    void init()
    {
        m_document = std::make_unique<Document>();
        m_canvas = std::make_unique<Canvas>();
        m_crm = put(u"CRM"_s, 0, 80, u"insight"_s);
        m_mail = put(u"Mail"_s, 400, 80, u"insight"_s);
        m_canvas->resize(1200, 800);
        m_canvas->setDocument(m_document.get(), standardView);
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowActive(m_canvas.get()));
        m_canvas->zoomTo(1);
        m_canvas->reveal({m_crm, m_mail}, true);
        m_canvas->setFocus();
        QVERIFY(m_canvas->scene().isArranged());
    }

    void cleanup()
    {
        m_canvas.reset();
        m_document.reset();
    }

    void aClickSelectsAndAClickBesideClears()
    {
        click(m_crm);
        QCOMPARE(m_canvas->selection(), QStringList {m_crm});
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, Qt::ShiftModifier, at(m_mail));
        QCOMPARE(m_canvas->selection(), QStringList({m_crm, m_mail}));
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, QPoint(5, 5));
        QVERIFY(m_canvas->selection().isEmpty());
    }

    void typingMakesOneToolAfterTheOther()
    {
        QTest::keyClicks(m_canvas.get(), u"S"_s);
        QVERIFY(field()->isVisible());
        QTest::keyClicks(field(), u"hop"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(field()->isVisible());
        QTest::keyClicks(field(), u"Till"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!field()->isVisible());
        QVERIFY(!named(u"Shop"_s).isEmpty());
        QVERIFY(!named(u"Till"_s).isEmpty());
        QCOMPARE(m_document->graph().itemsOf(Key(u"tool")).size(), size_t(4));
    }

    void theFieldStaysInSightDownALongList()
    {
        QTest::keyClicks(m_canvas.get(), u"0"_s);
        for (int number = 1; number < 16; ++number) {
            QTest::keyClick(field(), Qt::Key_Return);
            QTest::keyClicks(field(), QString::number(number));
            const QString last = named(QString::number(number - 1));
            const QRectF card = m_canvas->scene().cardRect(last);
            QVERIFY(QRectF(m_canvas->rect()).contains(m_canvas->toScreen(card.center())));
            QVERIFY(field()->y() > m_canvas->toScreen(card.bottomLeft()).y());
        }
    }

    void anotherCardEndsTheDimming()
    {
        QSignalSpy ended(m_canvas.get(), &Canvas::spotlightEnded);
        m_canvas->spotlight({m_crm});
        click(m_crm);
        QCOMPARE(ended.size(), 0);
        click(m_mail);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(m_canvas->selection(), QStringList {m_mail});
    }

    void theFirstToolStandsWhereItWasTyped()
    {
        Document document;
        Canvas canvas;
        canvas.resize(1000, 700);
        canvas.setDocument(&document, MapView::viewsOf(document.graph()).first());
        canvas.show();
        QTest::keyClicks(&canvas, u"A"_s);
        auto *name = canvas.findChild<NameField *>();
        QTest::keyClick(name, Qt::Key_Return);
        const QString made = document.graph().itemsOf(Key(u"tool")).front()->id;
        QVERIFY(canvas.scene().isArranged());
        const QRectF card = canvas.scene().cardRect(made);
        QVERIFY(QRectF(canvas.rect()).contains(canvas.toScreen(card.center())));
        QCOMPARE(document.graph().value(made, placeKey(standardView)).place().x, card.x());
        // The next ones go below it, into the same lane.
        QTest::keyClicks(name, u"B"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTest::keyClicks(name, u"C"_s);
        QTest::keyClick(name, Qt::Key_Return);
        const Value lane = document.graph().value(made, key::layer);
        for (const Item *tool : document.graph().itemsOf(Key(u"tool")))
            QCOMPARE(tool->fields.get(key::layer), lane);
        QVERIFY(canvas.scene().isArranged());
    }

    // The lane of those without a layer lies between two others here, and no arrangement that keeps
    // the other cards where they are can mend that.
    void aMapWhoseLanesDoNotComeOutIsShownAllTheSame()
    {
        Document document;
        const QList<std::pair<QString, Place>> cards {{u"strategy"_s, {448, 96, 160, 56}},
                                                      {u"execution"_s, {224, 272, 160, 56}},
                                                      {QString(), {128, 344, 160, 56}},
                                                      {QString(), {248, 496, 160, 56}},
                                                      {u"evaluation"_s, {288, 632, 160, 56}}};
        for (const auto &[layer, place] : cards) {
            Fields fields;
            if (!layer.isEmpty())
                fields.set(key::layer, layer);
            document.add(Key(u"tool"), u"Tool"_s, fields, standardView, place);
        }
        Arranger arranger(&document);
        Canvas canvas;
        connect(&canvas, &Canvas::arrangementWanted, &arranger, [&] {
            arranger.completeView(standardView);
        });
        connect(&arranger, &Arranger::arranged, &canvas, [&] { canvas.showArranged(); });
        canvas.resize(1000, 700);
        canvas.show();
        canvas.setDocument(&document, standardView);
        QTRY_VERIFY_WITH_TIMEOUT(canvas.scene().isArranged(), 30000);
        QCOMPARE(canvas.scene().items().size(), 5);
        QVERIFY(!canvas.scene().picture().groups.empty());
    }

    void aMapIsShownAsAWholeOnceItsCardsHavePlaces()
    {
        Document document;
        Fields fields;
        fields.set(key::layer, u"insight"_s);
        const QString a = document.add(Key(u"tool"), u"A"_s, fields, {}, {});
        const QString b = document.add(Key(u"tool"), u"B"_s, fields, {}, {});
        Canvas canvas;
        canvas.resize(1000, 700);
        canvas.setDocument(&document, standardView);
        canvas.show();
        QVERIFY(!canvas.scene().isArranged());
        document.move(standardView, {{a, {0, 0, 160, 56}}, {b, {4000, 0, 160, 56}}});
        QVERIFY(canvas.scene().isArranged());
        for (const QString &card : {a, b}) {
            const QRectF seen = canvas.camera().toScreen(canvas.scene().cardRect(card));
            QVERIFY(QRectF(canvas.rect()).contains(seen));
        }
    }

    void typingInCyrillicWorksAsWell()
    {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, {}, u"Б"_s);
        QApplication::sendEvent(m_canvas.get(), &press);
        QVERIFY(field()->isVisible());
        field()->insert(u"итрикс"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(!named(u"Битрикс"_s).isEmpty());
    }

    void anInputMethodGetsTheFirstSyllable()
    {
        QInputMethodEvent commit;
        commit.setCommitString(u"微"_s);
        QApplication::sendEvent(m_canvas.get(), &commit);
        QCOMPARE(field()->text(), u"微"_s);
    }

    void escapeLeavesNothingBehind()
    {
        QTest::keyClick(m_canvas.get(), Qt::Key_Insert);
        QTest::keyClicks(field(), u"Shop"_s);
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(named(u"Shop"_s).isEmpty());
        QVERIFY(!m_document->canUndo() || m_document->undoLabel() != u"Add Shop"_s);
    }

    void tabAddsAConnectedToolInOneStep()
    {
        click(m_mail);
        QTest::keyClick(m_canvas.get(), Qt::Key_Tab);
        QTest::keyClicks(field(), u"Ads"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        const QString made = named(u"Ads"_s);
        QVERIFY(!made.isEmpty());
        QCOMPARE(flowsBetween(m_mail, made), 1);
        m_document->undo();
        QVERIFY(named(u"Ads"_s).isEmpty());
        QCOMPARE(flowsBetween(m_mail, made), 0);
    }

    void connectingByNameFindsTheCard()
    {
        click(m_crm);
        m_canvas->connectByName();
        QTest::keyClicks(field(), u"mail"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(flowsBetween(m_crm, m_mail), 1);
        QCOMPARE(m_document->graph().itemsOf(Key(u"tool")).size(), size_t(2));
    }

    void draggingAChevronConnects()
    {
        drag(rightOf(m_crm), at(m_mail));
        QCOMPARE(flowsBetween(m_crm, m_mail), 1);
    }

    void draggingMovesByTheGridAndIsOneStep()
    {
        const QRectF before = m_canvas->scene().cardRect(m_crm);
        drag(at(m_crm), at(m_crm) + QPoint(50, 3));
        const QRectF after = m_canvas->scene().cardRect(m_crm);
        QVERIFY(after.left() > before.left());
        QCOMPARE(after.left(), std::round(after.left() / 8) * 8);
        QCOMPARE(m_document->undoLabel(), u"Move CRM"_s);
        m_document->undo();
        QCOMPARE(m_canvas->scene().cardRect(m_crm), before);
    }

    void droppingInAnotherLaneSetsIt()
    {
        const QRectF lane = m_canvas->scene().arrangement().lanes.at(1);
        m_canvas->fitAll();
        const QPoint target = m_canvas->toScreen({lane.center().x(), lane.center().y()}).toPoint();
        drag(at(m_crm), target);
        QCOMPARE(m_document->graph().value(m_crm, key::layer).text(), u"strategy"_s);
        QCOMPARE(m_document->undoLabel(), u"Move CRM to Strategy"_s);
    }

    void arrowsGoToTheNeighbour()
    {
        click(m_crm);
        QTest::keyClick(m_canvas.get(), Qt::Key_Right);
        QCOMPARE(m_canvas->selection(), QStringList {m_mail});
        QTest::keyClick(m_canvas.get(), Qt::Key_Left);
        QCOMPARE(m_canvas->selection(), QStringList {m_crm});
    }

    void nudgesInARowAreOneStep()
    {
        click(m_crm);
        const QRectF before = m_canvas->scene().cardRect(m_crm);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(m_canvas.get(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_canvas->scene().cardRect(m_crm).top(), before.top() + 24);
        m_document->undo();
        QCOMPARE(m_canvas->scene().cardRect(m_crm), before);
    }

    void renamingReplacesTheName()
    {
        click(m_crm);
        QTest::keyClick(m_canvas.get(), Qt::Key_F2);
        QTest::keyClicks(field(), u"Customers"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_document->graph().find(m_crm)->name(), u"Customers"_s);
    }

    void deletingTakesFlowsAlongAndComesBack()
    {
        m_document->connectElements(m_crm, m_mail);
        click(m_crm);
        QTest::keyClick(m_canvas.get(), Qt::Key_Delete);
        QVERIFY(!m_document->graph().contains(m_crm));
        QCOMPARE(m_canvas->scene().view().flows.size(), size_t(0));
        m_document->undo();
        QCOMPARE(flowsBetween(m_crm, m_mail), 1);
    }

    void theFlowModeGoesRound()
    {
        const QString flow = m_document->connectElements(m_crm, m_mail);
        m_canvas->select({flow});
        m_canvas->cycleFlowMode();
        QCOMPARE(m_document->graph().value(flow, key::mode).text(), u"automatic"_s);
        m_canvas->cycleFlowMode();
        QCOMPARE(m_document->graph().value(flow, key::mode).text(), u"by-hand"_s);
        m_canvas->cycleFlowMode();
        QVERIFY(m_document->graph().value(flow, key::mode).isUnknown());
    }

    void whatIsAddedToAJourneyIsSeenThere()
    {
        Draft draft(m_document->graph());
        const QString journey = draft.create(Key(u"journey"), u"Buying boots"_s);
        const QString view = draft.create(Key(u"view"), u"Boots"_s);
        draft.set(view, Key(u"view-kind"), u"journey"_s);
        draft.set(view, key::journey, journey);
        QVERIFY(m_document->commit(u"A view"_s, draft));
        m_canvas->setView(view);
        QTest::keyClicks(m_canvas.get(), u"S"_s);
        QTest::keyClicks(field(), u"ees an ad"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QTest::keyClick(field(), Qt::Key_Escape);
        QCOMPARE(m_canvas->scene().view().cards.size(), size_t(1));
        m_canvas->pasteLines(u"Asks\nBuys"_s);
        QCOMPARE(m_canvas->scene().view().cards.size(), size_t(3));
        QVERIFY(m_canvas->scene().isArranged());
        for (const Item *point : m_document->graph().itemsOf(Key(u"touchpoint")))
            QCOMPARE(point->fields.get(key::journey).text(), journey);
    }

    void aPastedListBecomesTools()
    {
        m_canvas->pasteLines(u"One\n\n Two \r\nThree"_s);
        QCOMPARE(m_document->graph().itemsOf(Key(u"tool")).size(), size_t(5));
        QVERIFY(!named(u"Two"_s).isEmpty());
        m_document->undo();
        QCOMPARE(m_document->graph().itemsOf(Key(u"tool")).size(), size_t(2));
    }

    void aPastedListStandsOnFreeRoomOfTheLanePointedAt()
    {
        put(u"Plan"_s, 0, 260, u"strategy"_s);
        QVERIFY(m_canvas->scene().isArranged());
        const QHash<QString, QRectF> before = cardRects();
        QTest::mouseMove(m_canvas.get(), at(m_crm));
        m_canvas->pasteLines(u"One\nTwo\nThree\nFour\nFive"_s);
        const QHash<QString, QRectF> after = cardRects();
        QCOMPARE(after.size(), before.size() + 5);
        QCOMPARE(overlapsAmong(after), 0);
        for (const QString &id : m_canvas->selection())
            QCOMPARE(m_document->graph().value(id, key::layer).text(), u"insight"_s);
        for (const auto &[id, rect] : before.asKeyValueRange())
            QCOMPARE(after.value(id), rect);
        QCOMPARE(columnsAmong(m_canvas->selection()), 5);
    }

    void knownProductsInAPastedListGoToTheirLayers()
    {
        QTest::mouseMove(m_canvas.get(), at(m_crm));
        m_canvas->pasteLines(u"Power BI\nMail chimp\nOur own thing"_s);
        const Graph &graph = m_document->graph();
        QCOMPARE(graph.value(named(u"Power BI"_s), key::layer).text(), u"evaluation"_s);
        QCOMPARE(graph.value(named(u"Mail chimp"_s), key::layer).text(), u"execution"_s);
        QVERIFY(graph.value(named(u"Our own thing"_s), key::layer).isUnknown());
        m_document->undo();
        QVERIFY(named(u"Power BI"_s).isEmpty());
    }

    void aTypedProductIsKnownAndStaysInTheLaneItWasTypedIn()
    {
        QTest::mouseMove(m_canvas.get(), at(m_crm));
        QTest::keyClicks(m_canvas.get(), u"P"_s);
        QTest::keyClicks(field(), u"ower BI"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        const Graph &graph = m_document->graph();
        const QString made = named(u"Power BI"_s);
        QCOMPARE(graph.value(made, key::category).text(), u"bi"_s);
        QCOMPARE(graph.value(made, key::layer).text(), u"insight"_s);
    }

    void aLaneGetsTheRoomForALongList()
    {
        const QString plan = put(u"Plan"_s, 0, 260, u"strategy"_s);
        const QRectF planned = m_canvas->scene().cardRect(plan);
        QTest::mouseMove(m_canvas.get(), at(m_crm));
        QStringList names {u"A name that is so much longer that it needs some lines"_s};
        for (int number = 1; number < 40; ++number)
            names.append(u"Tool %1"_s.arg(number));
        m_canvas->pasteLines(names.join(u'\n'));
        QVERIFY(m_canvas->scene().isArranged());
        QCOMPARE(overlapsAmong(cardRects()), 0);
        QCOMPARE(columnsAmong(m_canvas->selection()), 8);
        QCOMPARE(m_canvas->scene().cardRect(plan).left(), planned.left());
        const QRectF lane = m_canvas->scene().arrangement().lanes.at(0);
        for (const QString &id : m_canvas->selection())
            QVERIFY(lane.contains(m_canvas->scene().cardRect(id)));
        m_document->undo();
        QCOMPARE(m_canvas->scene().cardRect(plan), planned);
    }

    void aCardDroppedBesideTheMapReturns()
    {
        const QRectF before = m_canvas->scene().cardRect(m_crm);
        drag(at(m_crm), QPoint(m_canvas->width() + 40, 300));
        QCOMPARE(m_canvas->scene().cardRect(m_crm), before);
        drag(at(m_crm), QPoint(300, -20));
        QCOMPARE(m_canvas->scene().cardRect(m_crm), before);
        QVERIFY(m_document->undoLabel() != u"Move CRM"_s);
    }

    void aConnectionDroppedBesideTheMapIsNone()
    {
        drag(rightOf(m_crm), QPoint(m_canvas->width() + 40, 300));
        QVERIFY(!field()->isVisible());
        QVERIFY(m_document->graph().itemsOf(Key(u"data-flow")).empty());
    }

    void aCardDroppedBelowAllLanesStandsThere()
    {
        m_canvas->fitAll();
        const QRectF lane = m_canvas->scene().arrangement().lanes.back();
        const QPointF target(lane.center().x(), lane.bottom() + 10);
        QVERIFY(m_canvas->rect().contains(m_canvas->toScreen(target).toPoint()));
        drag(at(m_crm), m_canvas->toScreen(target).toPoint());
        QVERIFY(m_canvas->scene().isArranged());
        QCOMPARE(m_document->graph().value(m_crm, key::layer).text(), u"evaluation"_s);
        QVERIFY(m_canvas->scene().cardRect(m_crm).center().y() > lane.bottom() - 20);
    }

    // With Shift it still moves the map sideways.
    void theWheelZoomsWithoutCtrlWhereThatIsWanted()
    {
        const auto turn = [this](Qt::KeyboardModifiers modifiers) {
            const QPointF pointer(300, 200);
            QWheelEvent event(pointer,
                              m_canvas->mapToGlobal(pointer),
                              {},
                              {0, 120},
                              Qt::NoButton,
                              modifiers,
                              Qt::NoScrollPhase,
                              false);
            const Camera before = m_canvas->camera();
            QApplication::sendEvent(m_canvas.get(), &event);
            return m_canvas->camera().scale() / before.scale();
        };
        QCOMPARE(turn({}), 1.0);
        m_canvas->setWheelZooms(true);
        QVERIFY(turn({}) > 1);
        QVERIFY(turn(Qt::ControlModifier) > 1);
        const double left = m_canvas->toMap({}).x();
        QCOMPARE(turn(Qt::ShiftModifier), 1.0);
        QVERIFY(m_canvas->toMap({}).x() != left);
    }

    void theWheelZoomsAroundThePointer()
    {
        const QPointF pointer(300, 200);
        const QPointF under = m_canvas->toMap(pointer);
        QWheelEvent turn(pointer,
                         m_canvas->mapToGlobal(pointer),
                         {},
                         {0, 120},
                         Qt::NoButton,
                         Qt::ControlModifier,
                         Qt::NoScrollPhase,
                         false);
        QApplication::sendEvent(m_canvas.get(), &turn);
        QVERIFY(m_canvas->camera().scale() > 1);
        QVERIFY((m_canvas->toMap(pointer) - under).manhattanLength() < 1e-6);
    }

    void draggingOneCardMovesNoOther()
    {
        const QPointF other = m_canvas->toScreen(m_canvas->scene().cardRect(m_mail).topLeft());
        drag(at(m_crm), at(m_crm) + QPoint(-200, 0));
        QCOMPARE(m_canvas->toScreen(m_canvas->scene().cardRect(m_mail).topLeft()), other);
    }

private:
    QString put(const QString &name, double x, double y, const QString &layer)
    {
        Fields fields;
        fields.set(key::layer, layer);
        return m_document->add(Key(u"tool"), name, fields, standardView, {x, y, 160, 56, false});
    }
    QLineEdit *field() const { return m_canvas->findChild<NameField *>(); }
    QPoint at(const QString &card) const
    {
        return m_canvas->toScreen(m_canvas->scene().cardRect(card).center()).toPoint();
    }
    QPoint rightOf(const QString &card) const
    {
        const QRectF rect = m_canvas->scene().cardRect(card);
        return m_canvas->toScreen({rect.right(), rect.center().y()}).toPoint() + QPoint(18, 0);
    }
    void click(const QString &card)
    {
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at(card));
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mouseMove(m_canvas.get(), from - QPoint(25, 0));
        QTest::mouseMove(m_canvas.get(), from);
        QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_canvas.get(), (from + to) / 2);
        QTest::mouseMove(m_canvas.get(), to);
        QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, to);
    }
    QHash<QString, QRectF> cardRects() const
    {
        QHash<QString, QRectF> rects;
        for (const Card &card : m_canvas->scene().view().cards)
            rects.insert(card.id, m_canvas->scene().cardRect(card.id));
        return rects;
    }
    static int overlapsAmong(const QHash<QString, QRectF> &rects)
    {
        int count = 0;
        for (auto one = rects.begin(); one != rects.end(); ++one) {
            for (auto other = std::next(one); other != rects.end(); ++other)
                count += one->intersects(*other);
        }
        return count;
    }
    qsizetype columnsAmong(const QStringList &cards) const
    {
        QSet<double> lefts;
        for (const QString &card : cards)
            lefts.insert(m_canvas->scene().cardRect(card).left());
        return lefts.size();
    }
    QString named(const QString &name) const
    {
        for (const Item *tool : m_document->graph().itemsOf(Key(u"tool"))) {
            if (tool->name() == name)
                return tool->id;
        }
        return {};
    }
    int flowsBetween(const QString &from, const QString &to) const
    {
        int count = 0;
        for (const Item *flow : m_document->graph().itemsOf(Key(u"data-flow")))
            count += flow->from == from && flow->to == to;
        return count;
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Canvas> m_canvas;
    QString m_crm;
    QString m_mail;
};

QTEST_MAIN(TestCanvas)
#include "tst_canvas.moc"
