// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/canvas.h"
#include "views/canvas/namefield.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/votebar.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/style.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestVotes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toUtf8());
        QCoreApplication::setOrganizationName(u"martlet-test-votes"_s);
        setAppearance(Appearance::Light);
    }
    void init()
    {
        QSettings().clear();
        Document content;
        m_crm = content.add(Key(u"tool"), u"CRM"_s);
        m_mail = content.add(Key(u"tool"), u"Mail"_s);
        m_campaign = content.add(Key(u"activity"), u"Campaign"_s);
        const QString map = m_folder.filePath(u"map%1.martlet"_s.arg(++m_maps));
        {
            const auto made = Session::create(map, content.graph(), u"Begin"_s);
        }
        m_window = new MainWindow;
        m_window->resize(1200, 800);
        m_window->show();
        m_window->openFile(map);
        m_canvas = m_window->canvas();
        QTRY_VERIFY(m_canvas->scene().isArranged());
        QTest::keyClick(m_window, Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(m_canvas->isVoting());
    }
    void cleanup()
    {
        QApplication::closeAllWindows();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void aClickGivesADotAndWithShiftTakesOneAway()
    {
        click(m_crm);
        click(m_crm);
        QTest::mouseDClick(m_canvas, Qt::LeftButton, {}, middleOf(m_crm)); // quick hands
        QCOMPARE(votes(m_crm), 3);
        QCOMPARE(votes(m_mail), 0);
        click(m_crm, Qt::ShiftModifier);
        QCOMPARE(votes(m_crm), 2);
        QCOMPARE(m_canvas->selection(), QStringList {m_crm});
        QVERIFY(!m_canvas->findChild<NameField *>()->isOpen());
    }

    void enterGivesADotAndWithShiftTakesOneAway()
    {
        m_canvas->select({m_mail});
        QTest::keyClick(m_canvas, Qt::Key_Return);
        QTest::keyClick(m_canvas, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(votes(m_mail), 2);
        QTest::keyClick(m_canvas, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(votes(m_mail), 1);
        QTest::keyClick(m_canvas, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(m_canvas, Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(graph().value(m_mail, u"votes"_key).isUnknown()); // as if nobody had voted
    }

    void aDigitIsTheNumberOfDots()
    {
        m_canvas->select({m_campaign});
        QTest::keyClicks(m_canvas, u"7"_s);
        QCOMPARE(votes(m_campaign), 7);
        QTest::keyClicks(m_canvas, u"2"_s);
        QCOMPARE(votes(m_campaign), 2);
        QTest::keyClicks(m_canvas, u"0"_s);
        QVERIFY(graph().value(m_campaign, u"votes"_key).isUnknown());
    }

    void lettersBeginNoCardWhileTheRoomVotes()
    {
        QTest::keyClicks(m_canvas, u"abc"_s);
        QVERIFY(!m_canvas->findChild<NameField *>()->isOpen());
        QTest::keyClick(m_canvas, Qt::Key_Escape);
        QTest::keyClicks(m_canvas, u"abc"_s);
        QVERIFY(m_canvas->findChild<NameField *>()->isOpen());
    }

    void escapeLeavesAndKeepsTheSelection()
    {
        click(m_crm);
        QTest::keyClick(m_canvas, Qt::Key_Escape);
        QVERIFY(!m_canvas->isVoting());
        QVERIFY(!bar()->isVisible());
        QCOMPARE(m_canvas->selection(), QStringList {m_crm});
        click(m_mail);
        QCOMPARE(votes(m_mail), 0);
        QCOMPARE(votes(m_crm), 1);
    }

    void votesForOneCardInARowAreOneStepOfUndo()
    {
        const Graph before = graph();
        click(m_crm);
        click(m_crm);
        click(m_mail);
        click(m_crm);
        undo();
        QCOMPARE(votes(m_crm), 2);
        undo();
        QCOMPARE(votes(m_mail), 0);
        QCOMPARE(votes(m_crm), 2);
        undo();
        QVERIFY(graph() == before);
    }

    void anotherChangeInBetweenIsAStepOfItsOwn()
    {
        click(m_crm);
        m_window->session()->document().rename(m_mail, u"Post"_s);
        click(m_crm);
        undo();
        QCOMPARE(votes(m_crm), 1);
        QCOMPARE(graph().find(m_mail)->name(), u"Post"_s);
    }

    void theBarCountsAndResetIsOneStep()
    {
        QVERIFY(bar()->isVisible());
        m_canvas->select({m_crm});
        QTest::keyClicks(m_canvas, u"9"_s);
        m_canvas->select({m_mail});
        QTest::keyClicks(m_canvas, u"5"_s);
        QVERIFY(bar()->findChild<QLabel *>()->text().contains(u"14"_s));
        press(u"Reset"_s);
        QCOMPARE(votes(m_crm) + votes(m_mail), 0);
        QVERIFY(bar()->findChild<QLabel *>()->text().contains(u"0"_s));
        auto *toast = m_window->findChild<Toast *>();
        QVERIFY(toast->isVisible());
        QTest::mouseClick(toast->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(votes(m_crm), 9);
        QCOMPARE(votes(m_mail), 5);
        press(u"Done"_s);
        QVERIFY(!m_canvas->isVoting());
    }

    void theStatusLineTellsTheKeys()
    {
        const auto tells = [this] {
            const auto labels = m_window->statusBar()->findChildren<QLabel *>();
            return std::ranges::count(labels, VoteBar::keyHint(), &QLabel::text) == 1;
        };
        QVERIFY(tells());
        QTest::keyClick(m_canvas, Qt::Key_Escape);
        QVERIFY(!tells());
    }

    void whatIsOnTheOtherViewKeepsItsVotes()
    {
        click(m_crm);
        Document &document = m_window->session()->document();
        const QString note = document.add(Key(u"note"), u"Later"_s);
        document.setField({note}, u"votes"_key, Value(4));
        press(u"Reset"_s);
        QCOMPARE(votes(note), 4);
        QCOMPARE(votes(m_crm), 0);
    }

    void aKindWithoutVotesSaysSo()
    {
        Document &document = m_window->session()->document();
        const QString view = document.addView(u"free"_s);
        const QString promise = document.add(
            Key(u"promise"), u"Reply within a day"_s, {}, view, {0, 0, 172, 56, false});
        m_window->setView(view);
        QTRY_VERIFY(m_canvas->scene().isCard(promise));
        const Graph before = graph();
        m_canvas->select({promise});
        QTest::keyClick(m_canvas, Qt::Key_Return);
        QVERIFY(graph() == before);
        QVERIFY(m_window->findChild<Toast *>()->isVisible());
    }

private:
    const Graph &graph() const { return m_window->session()->document().graph(); }
    int votes(const QString &item) const { return int(graph().value(item, u"votes"_key).number()); }
    VoteBar *bar() const { return m_window->findChild<VoteBar *>(); }
    QPoint middleOf(const QString &card) const
    {
        return m_canvas->toScreen(m_canvas->scene().cardRect(card).center()).toPoint();
    }
    void click(const QString &card, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseClick(m_canvas, Qt::LeftButton, keys, middleOf(card));
    }
    void undo() { QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier); }
    void press(const QString &text)
    {
        for (QToolButton *button : bar()->findChildren<QToolButton *>()) {
            if (button->text() == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }

    QTemporaryDir m_folder;
    int m_maps = 0;
    MainWindow *m_window = nullptr;
    Canvas *m_canvas = nullptr;
    QString m_crm;
    QString m_mail;
    QString m_campaign;
};

QTEST_MAIN(TestVotes)
#include "tst_votes.moc"
