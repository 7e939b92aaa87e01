// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"
#include "tests/views/canvasfixture.h"
#include "views/canvas/alignment.h"
#include "views/canvas/canvas.h"
#include "views/canvas/namefield.h"
#include "views/widgets/style.h"

#include <QSignalSpy>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

/// Walking over the map by keys, and what moves on it: cards in line with others, ends of flows,
/// and the map itself.
class TestMapMoves final : public QObject, CanvasFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setAppearance(Appearance::Light); }

    void init()
    {
        Draft draft((Graph()));
        m_crm = put(draft, u"CRM"_s, 0, 80);
        m_mail = put(draft, u"Mail"_s, 400, 80);
        m_shop = put(draft, u"Shop"_s, 120, 320);
        m_plan = put(draft, u"Plan"_s, 640, 320, u"activity");
        m_flow = draft.relate(Key(u"data-flow"), m_crm, m_mail);
        m_other = draft.relate(Key(u"data-flow"), m_shop, m_crm);
        open(draft.graph());
        show({m_crm, m_mail, m_shop, m_plan});
    }

    void cleanup() { close(); }

    void theConnectionsOfACardAreGoneRound()
    {
        m_canvas->select({m_crm});
        QSet<QString> met;
        for (int i = 0; i < 2; ++i) {
            m_canvas->stepFlow();
            met.insert(m_canvas->selection().value(0));
        }
        QCOMPARE(met, (QSet<QString> {m_flow, m_other}));
        const QStringList last = m_canvas->selection();
        m_canvas->stepFlow();
        m_canvas->stepFlow(true);
        QCOMPARE(m_canvas->selection(), last);
    }

    void arrowsLeaveAFlowAtItsEnds()
    {
        m_canvas->select({m_other});
        QTest::keyClick(m_canvas.get(), Qt::Key_Left);
        QCOMPARE(m_canvas->selection(), QStringList {m_shop});
        m_canvas->select({m_other});
        QTest::keyClick(m_canvas.get(), Qt::Key_Right);
        QCOMPARE(m_canvas->selection(), QStringList {m_crm});
        m_canvas->stepFlow();
        const QStringList first = m_canvas->selection();
        QTest::keyClick(m_canvas.get(), Qt::Key_Down);
        QVERIFY(m_canvas->selection() != first);
        QVERIFY(m_canvas->scene().flow(m_canvas->selection().first()));
        QTest::keyClick(m_canvas.get(), Qt::Key_Up);
        QCOMPARE(m_canvas->selection(), first);
    }

    void aCardWithoutConnectionsSaysSo()
    {
        QSignalSpy refused(m_canvas.get(), &Canvas::refused);
        m_canvas->select({m_plan});
        m_canvas->stepFlow();
        m_canvas->select({});
        m_canvas->stepFlow();
        QCOMPARE(refused.size(), 2);
        QVERIFY(refused.first().first() != refused.last().first());
    }

    void shiftAndF10OpenTheMenu()
    {
        QSignalSpy wanted(m_canvas.get(), &Canvas::menuWanted);
        m_canvas->select({m_flow});
        QTest::keyClick(m_canvas.get(), Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(wanted.size(), 1);
    }

    void theMapShowsThatItHasTheKeyboard()
    {
        const auto ring = [&] {
            return m_canvas->grab().toImage().pixelColor(2, m_canvas->height() / 2);
        };
        m_canvas->clearFocus();
        const QColor without = ring();
        m_canvas->setFocus(Qt::TabFocusReason);
        QVERIFY(ring() != without);
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, QPoint(600, 700));
        QCOMPARE(ring(), without);
        QTest::keyClick(m_canvas.get(), Qt::Key_Shift);
        QVERIFY(ring() != without);
    }

    void aBoxComesIntoLineWithTheNearest()
    {
        const QRectF box(103, 200, 160, 56);
        const Alignment found = aligned(box, {{100, 0, 100, 56}, {400, 202, 160, 56}}, 6);
        QCOMPARE(found.x.value(), -3.0);
        QCOMPARE(found.y.value(), 2.0);
        QCOMPARE(found.guides.first(), QLineF(100, 0, 100, 258));
        QVERIFY(!aligned(box, {{110, 0, 100, 40}}, 6).x);
    }

    // 5 pixels beside the column of the other card, and off the grid.
    void aDraggedCardSnapsToAnother()
    {
        const double left = rectOf(m_mail).left();
        const QPoint to = at(m_shop) + QPoint(int(left - rectOf(m_shop).left()) + 5, 3);
        dragged(at(m_shop), to);
        QCOMPARE(rectOf(m_shop).left(), left);
    }

    void withAltNothingSnaps()
    {
        const double left = rectOf(m_mail).left();
        const QPoint to = at(m_shop) + QPoint(int(left - rectOf(m_shop).left()) + 5, 3);
        dragged(at(m_shop), to, Qt::AltModifier);
        QCOMPARE(rectOf(m_shop).left(), left + 5);
    }

    void guidesArePaintedWhileMoving()
    {
        const double left = rectOf(m_mail).left();
        const QPoint to = at(m_shop) + QPoint(int(left - rectOf(m_shop).left()) + 2, 0);
        press(at(m_shop));
        const auto between = [&] {
            const QPointF gap(left, (rectOf(m_mail).bottom() + rectOf(m_shop).top()) / 2);
            const QPoint place = m_canvas->toScreen(gap).toPoint();
            const QImage seen = m_canvas->grab().toImage();
            QSet<QRgb> colours;
            for (int x = -3; x <= 3; ++x)
                colours.insert(seen.pixel(place + QPoint(x, 0)));
            return colours.size();
        };
        QCOMPARE(between(), 1);
        move(to);
        QVERIFY(between() > 1);
        release(to);
        QCOMPARE(between(), 1);
    }

    void theMapScrollsAtTheRim()
    {
        const QPointF before = m_canvas->toScreen({0, 0});
        press(at(m_mail));
        move({m_canvas->width() - 4, at(m_mail).y()});
        QTRY_VERIFY(m_canvas->toScreen({0, 0}).x() < before.x() - 60);
        const double right = m_canvas->toMap({double(m_canvas->width()), 0}).x();
        release({m_canvas->width() - 4, at(m_mail).y()});
        QVERIFY(rectOf(m_mail).right() > right - 120);
        const QPointF after = m_canvas->toScreen({0, 0});
        QTest::qWait(60);
        QCOMPARE(m_canvas->toScreen({0, 0}), after);
    }

    void anEndIsDraggedToAnotherCard()
    {
        m_canvas->select({m_flow});
        dragged(endOf(m_flow), at(m_shop));
        QCOMPARE(m_document->graph().find(m_flow)->from, m_crm);
        QCOMPARE(m_document->graph().find(m_flow)->to, m_shop);
        QCOMPARE(m_document->undoLabel(), u"Reconnect CRM → Shop"_s);
        QCOMPARE(m_canvas->selection(), QStringList {m_flow});
        m_document->undo();
        QCOMPARE(m_document->graph().find(m_flow)->to, m_mail);
        QVERIFY(!m_document->canUndo());
    }

    void theBeginningIsDraggedAsWell()
    {
        m_canvas->select({m_flow});
        dragged(startOf(m_flow), at(m_shop));
        QCOMPARE(m_document->graph().find(m_flow)->from, m_shop);
        QCOMPARE(m_document->graph().find(m_flow)->to, m_mail);
    }

    void anEndThatIsNotDroppedOnACardStays()
    {
        m_canvas->select({m_flow});
        dragged(endOf(m_flow), {600, 750});
        dragged(endOf(m_flow), at(m_crm)); // where it begins
        dragged(endOf(m_flow), endOf(m_flow) + QPoint(4, 0));
        press(endOf(m_flow));
        move(at(m_shop));
        QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
        release(at(m_shop));
        QVERIFY(!m_document->canUndo());
        QCOMPARE(m_canvas->selection(), QStringList {m_flow});
    }

    void aSecondConnectionOfTheSameTwoIsRefused()
    {
        const QString other = m_document->connectElements(m_crm, m_shop);
        QSignalSpy refused(m_canvas.get(), &Canvas::refused);
        m_canvas->select({m_flow});
        dragged(endOf(m_flow), at(m_shop));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(m_document->graph().find(m_flow)->to, m_mail);
        QVERIFY(!m_document->reconnect(m_flow, key::to, m_shop));
        QVERIFY(m_document->graph().contains(other));
    }

    void anEndWhereItCannotBeIsRefused()
    {
        Draft draft(m_document->graph());
        const QString note = draft.create(Key(u"note"), u"Note"_s);
        draft.place(note, standardView, {900, 80, 160, 56, false});
        QVERIFY(m_document->commit(u"Note"_s, draft));
        QVERIFY(!m_document->reconnect(m_flow, key::to, note));
        QVERIFY(!m_document->reconnect(m_flow, key::to, m_crm));
        QVERIFY(!m_document->reconnect(m_flow, key::to, m_mail));
        QVERIFY(!m_document->reconnect(m_flow, key::to, u"nothing"_s));
        QVERIFY(!m_document->reconnect(m_crm, key::to, m_mail));
        QCOMPARE(m_document->undoLabel(), u"Note"_s);
    }

    void aNewEndIsNamed()
    {
        m_canvas->select({m_flow});
        m_canvas->reconnectByName(key::to);
        QVERIFY(field()->isVisible());
        QTest::keyClicks(field(), u"sho"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_document->graph().find(m_flow)->to, m_shop);
        QVERIFY(!field()->isVisible());
    }

    void aNewBeginningIsNamed()
    {
        m_canvas->select({m_flow});
        m_canvas->reconnectByName(key::from);
        QTest::keyClicks(field(), u"Shop"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_document->graph().find(m_flow)->from, m_shop);
        QCOMPARE(m_document->graph().find(m_flow)->to, m_mail);
    }

    void anUnknownEndIsRefused()
    {
        QSignalSpy refused(m_canvas.get(), &Canvas::refused);
        m_canvas->reconnectByName(key::to);
        QCOMPARE(refused.size(), 1);
        m_canvas->select({m_flow});
        m_canvas->reconnectByName(key::to);
        QTest::keyClicks(field(), u"Zebra"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(refused.size(), 2);
        QVERIFY(refused.last().first().toString().contains(u"Zebra"_s));
        QVERIFY(!m_document->canUndo());
    }

    void cardsGlideToTheirNewPlaces()
    {
        m_canvas->setGlideTime(4000);
        const QRectF before = rectOf(m_shop);
        m_canvas->select({m_crm, m_shop});
        m_canvas->alignSelected(Qt::AlignLeft);
        QVERIFY(m_canvas->isGliding());
        QCOMPARE(rectOf(m_shop).left(), rectOf(m_crm).left());
        QTRY_VERIFY(m_canvas->shown().cardRect(m_shop).left() < before.left());
        QVERIFY(m_canvas->shown().cardRect(m_shop).left() > rectOf(m_shop).left());
        m_document->undo();
        QVERIFY(m_canvas->isGliding());
        QVERIFY(m_canvas->shown().cardRect(m_shop).left() < before.left());
        QTest::keyClick(m_canvas.get(), Qt::Key_Shift);
        QVERIFY(!m_canvas->isGliding());
        QCOMPARE(m_canvas->shown().cardRect(m_shop), before);
    }

    void aGlideEnds()
    {
        m_canvas->setGlideTime(40);
        m_canvas->select({m_crm, m_shop});
        m_canvas->alignSelected(Qt::AlignLeft);
        QTRY_VERIFY(!m_canvas->isGliding());
        QCOMPARE(m_canvas->shown().cardRect(m_shop), rectOf(m_shop));
        QCOMPARE(m_canvas->shown().route(m_other)->points,
                 m_canvas->scene().route(m_other)->points);
    }

    void whatIsPutByHandDoesNotGlide()
    {
        m_canvas->setGlideTime(4000);
        dragged(at(m_shop), at(m_shop) + QPoint(40, 80));
        QVERIFY(m_document->canUndo() && !m_canvas->isGliding());
        QTest::keyClick(m_canvas.get(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(!m_canvas->isGliding());
        m_document->rename(m_shop, u"Store"_s);
        QVERIFY(!m_canvas->isGliding());
    }

private:
    QPoint startOf(const QString &flow) const
    {
        return m_canvas->toScreen(m_canvas->scene().route(flow)->points.front()).toPoint();
    }
    QPoint endOf(const QString &flow) const
    {
        return m_canvas->toScreen(m_canvas->scene().route(flow)->points.back()).toPoint();
    }
    NameField *field() const { return m_canvas->findChild<NameField *>(); }
    void press(QPoint place) { send(QEvent::MouseButtonPress, place, Qt::LeftButton); }
    void move(QPoint place, Qt::KeyboardModifiers keys = {})
    {
        send(QEvent::MouseMove, place, Qt::NoButton, keys);
    }
    void release(QPoint place) { send(QEvent::MouseButtonRelease, place, Qt::LeftButton); }
    void dragged(QPoint from, QPoint to, Qt::KeyboardModifiers keys = {})
    {
        press(from);
        move((from + to) / 2, keys);
        move(to, keys);
        release(to);
    }
    // By hand, since the pointer may be there already, and then nothing would be sent.
    void
    send(QEvent::Type type, QPointF place, Qt::MouseButton button, Qt::KeyboardModifiers keys = {})
    {
        const Qt::MouseButtons held =
            type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, place, m_canvas->mapToGlobal(place), button, held, keys);
        QCoreApplication::sendEvent(m_canvas.get(), &event);
    }

    QString m_crm;
    QString m_mail;
    QString m_shop;
    QString m_plan;
    QString m_flow;
    QString m_other;
};

QTEST_MAIN(TestMapMoves)
#include "tst_mapmoves.moc"
