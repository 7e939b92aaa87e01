// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"
#include "tests/views/canvasfixture.h"
#include "views/canvas/canvas.h"
#include "views/canvas/grouping.h"
#include "views/canvas/namefield.h"
#include "views/widgets/style.h"

#include <QSignalSpy>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

/// Tools are put together, moved as a group, and taken apart by what hands do.
class TestGrouping final : public QObject, CanvasFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setAppearance(Appearance::Light); }

    void init()
    {
        Draft draft((Graph()));
        m_mail = put(draft, u"Mail"_s, 400, 80);
        m_forms = put(draft, u"Forms"_s, 400, 200);
        m_shop = put(draft, u"Shop"_s, 400, 480);
        m_plan = put(draft, u"Plan"_s, 800, 480, u"activity");
        open(draft.graph());
        m_grouping = new Grouping(m_canvas.get());
        show({m_mail, m_plan});
    }

    void cleanup() { close(); }

    void aNewToolBecomesTheWholeInOneStep()
    {
        group({m_mail, m_forms}, u"Suite"_s);
        const QString suite = toolNamed(u"Suite"_s);
        QVERIFY(m_canvas->scene().isCard(suite));
        QCOMPARE(wholeOf(m_mail), suite);
        QCOMPARE(wholeOf(m_forms), suite);
        QCOMPARE(m_document->graph().value(suite, key::layer).text(), u"insight"_s);
        QCOMPARE(framedWith(m_mail), sorted({m_mail, m_forms, suite}));
        QVERIFY(!m_canvas->nameField()->isOpen());
        QVERIFY(m_canvas->hasFocus());
        m_document->undo();
        QVERIFY(toolNamed(u"Suite"_s).isEmpty());
        QVERIFY(wholeOf(m_mail).isEmpty());
        QVERIFY(!m_document->canUndo());
    }

    void aToolThatIsThereIsMeantHoweverItIsSpelled()
    {
        group({m_mail, m_forms}, u"  sHop "_s);
        QCOMPARE(wholeOf(m_mail), m_shop);
        QCOMPARE(m_document->graph().itemsOf(Key(u"tool")).size(), 3U);
    }

    void theWholeMayBeAmongThoseThatAreSelected()
    {
        group({m_mail, m_forms, m_shop}, u"Shop"_s);
        QCOMPARE(wholeOf(m_mail), m_shop);
        QCOMPARE(wholeOf(m_forms), m_shop);
        QVERIFY(wholeOf(m_shop).isEmpty());
    }

    void aGroupThatIsGroupedStaysTogether()
    {
        group({m_mail, m_forms}, u"Suite"_s);
        const QString suite = toolNamed(u"Suite"_s);
        group({m_mail, suite, m_forms, m_shop}, u"Cloud"_s);
        const QString cloud = toolNamed(u"Cloud"_s);
        QCOMPARE(wholeOf(m_mail), suite);
        QCOMPARE(wholeOf(m_forms), suite);
        QCOMPARE(wholeOf(suite), cloud);
        QCOMPARE(wholeOf(m_shop), cloud);
    }

    void anOfferIsTakenByTab()
    {
        m_canvas->select({m_mail, m_forms});
        m_grouping->group();
        QTest::keyClicks(m_canvas->nameField(), u"Sho"_s);
        QTest::keyClick(m_canvas->nameField(), Qt::Key_Tab);
        QTest::keyClick(m_canvas->nameField(), Qt::Key_Return);
        QCOMPARE(wholeOf(m_mail), m_shop);
    }

    void escapeLeavesEverythingAsItWas()
    {
        m_canvas->select({m_mail, m_forms});
        m_grouping->group();
        QVERIFY(m_canvas->nameField()->isOpen());
        QTest::keyClicks(m_canvas->nameField(), u"Suite"_s);
        QTest::keyClick(m_canvas->nameField(), Qt::Key_Escape);
        QVERIFY(!m_document->canUndo());
    }

    void anArrowInTheNameConnectsNothing()
    {
        group({m_mail}, u"Suite -> Shop"_s);
        QCOMPARE(wholeOf(m_mail), toolNamed(u"Suite"_s));
        QVERIFY(m_document->graph().itemsOf(Key(u"data-flow")).empty());
    }

    void nothingBecomesAPartOfItsOwnPart()
    {
        group({m_mail}, u"Forms"_s);
        group({m_forms}, u"Shop"_s);
        QSignalSpy refused(m_canvas.get(), &Canvas::refused);
        group({m_shop}, u"Mail"_s);
        QVERIFY(wholeOf(m_shop).isEmpty());
        group({m_shop}, u"Shop"_s);
        QVERIFY(wholeOf(m_shop).isEmpty());
        QCOMPARE(refused.size(), 2);
    }

    void whatIsNoToolIsToldThatItCannotBeGrouped()
    {
        QSignalSpy refused(m_canvas.get(), &Canvas::refused);
        m_canvas->select({m_mail, m_plan});
        m_grouping->group();
        QVERIFY(!m_canvas->nameField()->isOpen());
        QVERIFY(refused.takeFirst().first().toString().contains(u"Plan"_s));
        m_canvas->select({});
        m_grouping->group();
        QCOMPARE(refused.size(), 1);
        QVERIFY(!m_document->canUndo());
    }

    void aClickOnTheFrameSelectsTheGroup()
    {
        group({m_mail, m_forms}, u"Suite"_s);
        const QString suite = toolNamed(u"Suite"_s);
        m_canvas->select({});
        const QPoint free = between(m_mail, m_forms);
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, free);
        QCOMPARE(sorted(m_canvas->selection()), sorted({m_mail, m_forms, suite}));
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, free + QPoint(0, 200));
        QVERIFY(m_canvas->selection().isEmpty());
    }

    void aDraggedCardTakesTheGroupAlong()
    {
        group({m_mail, m_forms}, u"Suite"_s);
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, between(m_mail, m_forms));
        const QPointF before = rectOf(m_forms).topLeft();
        const QPoint held = m_canvas->toScreen(rectOf(m_mail).center()).toPoint();
        QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, held);
        QTest::mouseMove(m_canvas.get(), held + QPoint(60, 0));
        QTest::mouseMove(m_canvas.get(), held + QPoint(240, 0));
        QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, held + QPoint(240, 0));
        QVERIFY(rectOf(m_forms).left() > before.x() + 200);
        QCOMPARE(framedWith(m_mail).size(), 3);
    }

    void aCardThatIsMovedAwayOnlyChangesTheFrame()
    {
        group({m_mail, m_forms}, u"Suite"_s);
        const QString suite = toolNamed(u"Suite"_s);
        const QRectF away(1000, 700, 160, 56);
        m_document->move(standardView,
                         {{m_forms, {away.x(), away.y(), away.width(), away.height(), false}}});
        QCOMPARE(wholeOf(m_forms), suite);
        QVERIFY(framedWith(m_forms).isEmpty());
    }

    void aToolIsTakenOutOfItsGroup()
    {
        group({m_mail, m_forms}, u"Suite"_s);
        const QString suite = toolNamed(u"Suite"_s);
        m_canvas->select({m_mail, suite});
        m_grouping->ungroup();
        QVERIFY(wholeOf(m_mail).isEmpty());
        QCOMPARE(wholeOf(m_forms), suite);
        QSignalSpy refused(m_canvas.get(), &Canvas::refused);
        m_grouping->ungroup();
        QCOMPARE(refused.size(), 1);
        m_document->undo();
        QCOMPARE(wholeOf(m_mail), suite);
    }

private:
    void group(const QStringList &items, const QString &name)
    {
        m_canvas->select(items);
        m_grouping->group();
        QVERIFY(m_canvas->nameField()->isOpen());
        QTest::keyClicks(m_canvas->nameField(), name);
        QTest::keyClick(m_canvas->nameField(), Qt::Key_Return);
    }
    QString wholeOf(const QString &item) const
    {
        return m_document->graph().value(item, Key(u"parent")).text();
    }
    QStringList framedWith(const QString &card) const
    {
        return sorted(m_canvas->scene().cardsFramedAt(rectOf(card).center()));
    }
    QPoint between(const QString &upper, const QString &lower) const
    {
        const QPointF middle = (rectOf(upper).center() + rectOf(lower).center()) / 2;
        return m_canvas->toScreen(middle).toPoint();
    }
    static QStringList sorted(QStringList items)
    {
        items.sort();
        return items;
    }

    Grouping *m_grouping = nullptr;
    QString m_mail;
    QString m_forms;
    QString m_shop;
    QString m_plan;
};

QTEST_MAIN(TestGrouping)
#include "tst_grouping.moc"
