// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"
#include "model/drawing/cardmarks.h"
#include "tests/views/canvasfixture.h"
#include "views/canvas/canvas.h"
#include "views/canvas/namefield.h"
#include "views/widgets/style.h"

#include <QContextMenuEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace martlet;
using namespace Qt::StringLiterals;

/// The gestures of the map, each with the events that hands make, and what becomes of the project.
class TestGestures final : public QObject, CanvasFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setAppearance(Appearance::Light); }

    void init()
    {
        Draft draft((Graph()));
        m_crm = put(draft, u"CRM"_s, 0, 80);
        m_mail = put(draft, u"Mail"_s, 400, 80);
        m_wide = put(draft, u"Wide"_s, 120, 240);
        m_flow = draft.relate(Key(u"data-flow"), m_crm, m_mail);
        draft.set(m_flow, key::mode, u"file-manual"_s);
        open(draft.graph());
        show({m_crm, m_mail, m_wide});
    }

    void cleanup() { close(); }

    void aDoubleClickOnEmptyAddsATool()
    {
        const QPoint free = at(m_mail) + QPoint(0, 160);
        QTest::mouseDClick(m_canvas.get(), Qt::LeftButton, {}, free);
        QVERIFY(field()->isVisible());
        QTest::keyClicks(field(), u"Shop"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QTest::keyClick(field(), Qt::Key_Escape);
        const QRectF made = m_canvas->scene().cardRect(toolNamed(u"Shop"_s));
        QVERIFY(made.contains(m_canvas->toMap(free)));
    }

    void typingWithACardSelectedAddsBelowIt()
    {
        click(m_mail);
        QTest::keyClicks(m_canvas.get(), u"S"_s);
        QVERIFY(field()->isVisible());
        QTest::keyClicks(field(), u"hop"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QTest::keyClick(field(), Qt::Key_Escape);
        const QRectF made = m_canvas->scene().cardRect(toolNamed(u"Shop"_s));
        const QRectF above = rectOf(m_mail);
        QVERIFY(made.top() >= above.bottom() && made.left() < above.right());
        QCOMPARE(m_document->graph().value(m_mail, key::name).text(), u"Mail"_s);
    }

    void typingBetweenTwoLanesMeansTheNearerOne()
    {
        const auto &lanes = m_canvas->scene().arrangement().lanes;
        const QPointF gap(lanes[0].left() + 300, (lanes[0].bottom() + lanes[1].top()) / 2);
        m_canvas->reveal({m_crm}, true);
        QTest::mouseDClick(
            m_canvas.get(), Qt::LeftButton, {}, m_canvas->toScreen(gap - QPointF(0, 4)).toPoint());
        QTest::keyClicks(field(), u"Shop"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QTest::keyClick(field(), Qt::Key_Escape);
        QCOMPARE(m_document->graph().value(toolNamed(u"Shop"_s), key::layer).text(), u"insight"_s);
    }

    void aChevronAddsAConnectedTool()
    {
        hover(m_mail);
        const QPoint chevron = rightOf(m_mail) + QPoint(18, 0);
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, chevron);
        QVERIFY(field()->isVisible());
        QTest::keyClicks(field(), u"Shop"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(flowsBetween(m_mail, toolNamed(u"Shop"_s)), 1);
    }

    void controlAndAnArrowAddInThatDirection()
    {
        click(m_mail);
        QTest::keyClick(m_canvas.get(), Qt::Key_Up, Qt::ControlModifier);
        QTest::keyClicks(field(), u"Shop"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        const QString made = toolNamed(u"Shop"_s);
        QCOMPARE(flowsBetween(m_mail, made), 1);
        m_document->undo();
        QVERIFY(toolNamed(u"Shop"_s).isEmpty());
    }

    void aConnectionDroppedOnEmptyAsksForTheOtherEnd()
    {
        hover(m_mail);
        const QPoint free = at(m_mail) + QPoint(200, 200);
        dragged(rightOf(m_mail) + QPoint(18, 0), free);
        QVERIFY(field()->isVisible());
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!m_document->canUndo());
        hover(m_mail);
        dragged(rightOf(m_mail) + QPoint(18, 0), free);
        QTest::keyClicks(field(), u"Shop"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(flowsBetween(m_mail, toolNamed(u"Shop"_s)), 1);
    }

    void theSignOfAFlowIsAButton()
    {
        const FlowRoute *route = m_canvas->scene().route(m_flow);
        const FlowSigns signs = signsOf(*m_canvas->scene().flow(m_flow), *route, false);
        QVERIFY(signs.mode);
        QTest::mouseClick(
            m_canvas.get(), Qt::LeftButton, {}, m_canvas->toScreen(*signs.mode).toPoint());
        QVERIFY(m_document->graph().value(m_flow, key::mode).isUnknown());
        QCOMPARE(m_canvas->selection(), QStringList {m_flow});
    }

    void theNumberOfFindingsOpensThem()
    {
        QSignalSpy wanted(m_canvas.get(), &Canvas::findingsWanted);
        m_canvas->setBadges({{m_crm, {0, 2, 0}}});
        click(m_crm);
        QCOMPARE(wanted.size(), 0);
        const QPointF badge = m_canvas->toScreen(badgeCentre(rectOf(m_crm)));
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, badge.toPoint() + QPoint(-3, 3));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), m_crm);
    }

    void draggingWithControlCopies()
    {
        const QRectF before = rectOf(m_crm);
        dragged(at(m_crm), at(m_crm) + QPoint(0, 200), Qt::ControlModifier);
        QCOMPARE(rectOf(m_crm), before);
        const QString copy = toolNamed(u"CRM (copy)"_s);
        QVERIFY(!copy.isEmpty());
        QCOMPARE(rectOf(copy).top(), before.top() + 200);
        QCOMPARE(m_canvas->selection(), QStringList {copy});
        m_document->undo();
        QVERIFY(toolNamed(u"CRM (copy)"_s).isEmpty());
    }

    void controlClickStillTakesOutOfTheSelection()
    {
        m_canvas->select({m_crm, m_mail});
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, Qt::ControlModifier, at(m_mail));
        QCOMPARE(m_canvas->selection(), QStringList {m_crm});
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, Qt::ControlModifier, at(m_mail));
        QCOMPARE(m_canvas->selection(), QStringList({m_crm, m_mail}));
    }

    void duplicatingTakesTheFlowsBetweenAlong()
    {
        m_canvas->select({m_crm, m_mail});
        m_canvas->duplicateSelected();
        const QString crm = toolNamed(u"CRM (copy)"_s);
        const QString mail = toolNamed(u"Mail (copy)"_s);
        QCOMPARE(flowsBetween(crm, mail), 1);
        for (const QString &copy : {crm, mail}) {
            for (const QString &other : {m_crm, m_mail, m_wide})
                QVERIFY(!rectOf(copy).intersects(rectOf(other)));
        }
    }

    void aBandSelectsWhatItTouches()
    {
        const QPoint start =
            m_canvas->toScreen(rectOf(m_crm).topLeft() - QPointF(30, 20)).toPoint();
        dragged(start, at(m_wide));
        QCOMPARE(QSet<QString>(m_canvas->selection().begin(), m_canvas->selection().end()),
                 (QSet<QString> {m_crm, m_wide}));
    }

    // The other card is nearer, but not straight ahead.
    void anArrowPrefersWhatStandsStraightAhead()
    {
        click(m_crm);
        QTest::keyClick(m_canvas.get(), Qt::Key_Right);
        QCOMPARE(m_canvas->selection(), QStringList {m_mail});
        QTest::keyClick(m_canvas.get(), Qt::Key_Down);
        QCOMPARE(m_canvas->selection(), QStringList {m_wide});
    }

    void altAndAnArrowFollowTheFlow()
    {
        click(m_crm);
        QTest::keyClick(m_canvas.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_canvas->selection(), QStringList {m_mail});
        QTest::keyClick(m_canvas.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_canvas->selection(), QStringList {m_mail});
        QTest::keyClick(m_canvas.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_canvas->selection(), QStringList {m_crm});
    }

    void theMapIsDraggedByThreeWays()
    {
        const auto moved = [&](const std::function<void()> &gesture) {
            const QPointF before = m_canvas->toScreen({0, 0});
            gesture();
            return m_canvas->toScreen({0, 0}) - before;
        };
        const QPoint from(600, 700);
        const QPoint to(640, 650);
        for (const Qt::MouseButton button : {Qt::MiddleButton, Qt::RightButton})
            QCOMPARE(moved([&] { dragged(from, to, {}, button); }), QPointF(40, -50));
        QTest::keyPress(m_canvas.get(), Qt::Key_Space);
        QCOMPARE(moved([&] { dragged(from, to); }), QPointF(40, -50));
        QTest::keyRelease(m_canvas.get(), Qt::Key_Space);
        QVERIFY(!m_document->canUndo());
    }

    void pagesGoUpDownAndSideways()
    {
        const QPointF before = m_canvas->toScreen({0, 0});
        QTest::keyClick(m_canvas.get(), Qt::Key_PageDown);
        QVERIFY(m_canvas->toScreen({0, 0}).y() < before.y() - 400);
        QTest::keyClick(m_canvas.get(), Qt::Key_PageUp);
        QCOMPARE(m_canvas->toScreen({0, 0}), before);
        QTest::keyClick(m_canvas.get(), Qt::Key_PageDown, Qt::ShiftModifier);
        QVERIFY(m_canvas->toScreen({0, 0}).x() < before.x() - 600);
    }

    void theMenuKeyOpensTheMenuOfWhatIsSelected()
    {
        QSignalSpy wanted(m_canvas.get(), &Canvas::menuWanted);
        click(m_mail);
        QTest::keyClick(m_canvas.get(), Qt::Key_Menu);
        QCOMPARE(wanted.size(), 1);
        const QPoint place = m_canvas->mapFromGlobal(wanted.first().first().toPoint());
        QVERIFY(m_canvas->toScreen(rectOf(m_mail).topLeft()).x() < place.x());
    }

    void pinningShowsAndIsUndone()
    {
        m_canvas->select({m_crm, m_mail});
        m_canvas->togglePinned();
        QVERIFY(isPinned(m_crm) && isPinned(m_mail));
        const auto pins = [&] {
            return std::ranges::count(m_canvas->scene().picture().icons, u":/icons/ui/pin.svg"_s);
        };
        QCOMPARE(pins(), 2);
        m_canvas->togglePinned();
        QVERIFY(!isPinned(m_crm) && !isPinned(m_mail));
        QCOMPARE(pins(), 0);
        m_document->undo();
        QVERIFY(isPinned(m_crm) && isPinned(m_mail));
    }

    void cardsAreAlignedAndDistributed()
    {
        m_canvas->select({m_crm, m_wide});
        m_canvas->alignSelected(Qt::AlignLeft);
        QCOMPARE(rectOf(m_wide).left(), rectOf(m_crm).left());
        QCOMPARE(rectOf(m_wide).top(), 240.0);
        m_document->undo();
        QCOMPARE(rectOf(m_wide).left(), 120.0);
        m_canvas->select({m_mail, m_wide, m_crm});
        m_canvas->distributeSelected(Qt::Horizontal);
        const double before = rectOf(m_wide).left() - rectOf(m_crm).right();
        QCOMPARE(rectOf(m_mail).left() - rectOf(m_wide).right(), before);
        QCOMPARE(rectOf(m_mail).left(), 400.0);
    }

    void whatACardIsConnectedWithIsLit()
    {
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, Qt::AltModifier, at(m_crm));
        QVERIFY(m_canvas->spotlit().contains(m_mail) && m_canvas->spotlit().contains(m_flow));
        QVERIFY(!m_canvas->spotlit().contains(m_wide));
        QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
        QVERIFY(m_canvas->spotlit().isEmpty());
        QCOMPARE(m_canvas->selection(), QStringList {m_crm});
        QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
        QVERIFY(m_canvas->selection().isEmpty());
    }

    void escapeEndsADragWithoutAChange()
    {
        const QRectF before = rectOf(m_crm);
        QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, at(m_crm));
        QTest::mouseMove(m_canvas.get(), at(m_crm) + QPoint(90, 40));
        QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
        QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, at(m_crm) + QPoint(90, 40));
        QCOMPARE(rectOf(m_crm), before);
        QVERIFY(!m_document->canUndo());
    }

private:
    QPoint rightOf(const QString &card) const
    {
        const QRectF rect = rectOf(card);
        return m_canvas->toScreen({rect.right(), rect.center().y()}).toPoint();
    }
    void click(const QString &card) const
    {
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at(card));
    }
    // By hand, since the pointer may be there already, and then nothing would be sent.
    void hover(const QString &card) const
    {
        const QPointF place = at(card);
        QMouseEvent event(QEvent::MouseMove,
                          place,
                          m_canvas->mapToGlobal(place),
                          Qt::NoButton,
                          Qt::NoButton,
                          Qt::NoModifier);
        QCoreApplication::sendEvent(m_canvas.get(), &event);
    }
    NameField *field() const { return m_canvas->findChild<NameField *>(); }
    bool isPinned(const QString &card) const
    {
        return m_document->graph().value(card, placeKey(standardView)).place().pinned;
    }
    void dragged(QPoint from,
                 QPoint to,
                 Qt::KeyboardModifiers keys = {},
                 Qt::MouseButton button = Qt::LeftButton)
    {
        const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButton what) {
            const Qt::MouseButtons held =
                type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::MouseButtons(button);
            QMouseEvent event(type, at, m_canvas->mapToGlobal(at), what, held, keys);
            QCoreApplication::sendEvent(m_canvas.get(), &event);
        };
        send(QEvent::MouseButtonPress, from, button);
        send(QEvent::MouseMove, (QPointF(from) + QPointF(to)) / 2, Qt::NoButton);
        send(QEvent::MouseMove, to, Qt::NoButton);
        send(QEvent::MouseButtonRelease, to, button);
    }
    int flowsBetween(const QString &from, const QString &to) const
    {
        int count = 0;
        for (const Item *flow : m_document->graph().itemsOf(Key(u"data-flow")))
            count += flow->from == from && flow->to == to;
        return count;
    }

    QString m_crm;
    QString m_mail;
    QString m_wide;
    QString m_flow;
};

QTEST_MAIN(TestGestures)
#include "tst_gestures.moc"
