// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/merge/projectcopy.h"
#include "model/storage/presence.h"
#include "views/canvas/canvas.h"
#include "views/mainwindow/mainwindow.h"
#include "views/panels/sentencelist.h"
#include "views/sharing/comparisonmap.h"
#include "views/sharing/earlierpage.h"
#include "views/sharing/mergepage.h"
#include "views/sharing/pastpane.h"
#include "views/sharing/quietmoment.h"
#include "views/sharing/sharingbar.h"
#include "views/widgets/messagebar.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QWindow>

using namespace martlet;
using namespace Qt::StringLiterals;

/// What a window says of those who work on the same project elsewhere.
class TestSharing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"martlet-test"_s);
        QSettings().setValue(u"author"_s, u"Anna"_s);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_folder->filePath(u"state"_s).toUtf8());
        const QString file = m_folder->filePath(u"map.martlet"_s);
        QVERIFY(Session::create(file, threeTools(), u"Begin"_s));
        QVERIFY(QFile::copy(file, m_folder->filePath(u"first"_s)));
    }
    void cleanup()
    {
        delete m_window;
        m_window = nullptr;
    }

    void aCopyBesideTheFileIsOfferedAndMergedAsOneStep()
    {
        copyWithChanges(u"map (Boris's conflicted copy 2026-03-01).martlet"_s);
        openWindow();
        QTRY_VERIFY(offer()->text().contains(u"2 change"_s));
        QVERIFY(offer()->text().contains(u"conflicted copy"_s));
        click(offer(), u"Merge it"_s);
        QCOMPARE(nameOf(u"crm"_s), u"New CRM"_s);
        QVERIFY(told()->text().contains(u"Boris: 2 change"_s));
        QVERIFY(!told()->text().contains(u"decided"_s));
        QTRY_VERIFY(document().canUndo());
        click(told(), u"Show"_s);
        QStringList selected = m_window->canvas()->selection();
        selected.sort();
        QCOMPARE(selected, (QStringList {u"crm"_s, u"shop"_s}));
        document().undo();
        QCOMPARE(nameOf(u"crm"_s), u"CRM"_s);
        QCOMPARE(nameOf(u"shop"_s), u"Shop"_s);
        QTRY_VERIFY(m_window->session()->copies().isEmpty());
        QCOMPARE(offer()->text(), QString());
    }

    void whatBothChangedIsSaidToBeUndecided()
    {
        copyWithChanges(u"copy.martlet"_s);
        openWindow();
        document().setField({u"crm"_s}, key::name, u"My CRM"_s);
        QTRY_VERIFY(!offer()->text().isEmpty());
        click(offer(), u"Merge it"_s);
        QVERIFY(
            m_window->findChild<MessageBar *>(u"undecidedAwaits"_s)->text().contains(u"1 value"_s));
    }

    void whoDeclinesIsNotAskedAgain()
    {
        copyWithChanges(u"one.martlet"_s);
        copyWithChanges(u"two.martlet"_s);
        openWindow();
        QTRY_VERIFY(offer()->text().contains(u"2 other copies"_s));
        click(offer(), u"Not now"_s);
        copyWithChanges(u"three.martlet"_s);
        m_window->session()->lookAtFile();
        QTRY_VERIFY(offer()->text().contains(u"three.martlet"_s));
        QCOMPARE(nameOf(u"crm"_s), u"CRM"_s);
    }

    void whatIsNoLongerInTheFileCanBePutBack()
    {
        const QString file = m_folder->filePath(u"map.martlet"_s);
        {
            const auto mine = Session::open(file);
            QVERIFY(mine);
            (*mine)->document().setField({u"crm"_s}, key::name, u"Tuesday’s CRM"_s);
            QVERIFY((*mine)->publishNow());
        }
        QVERIFY(QFile::remove(file) && QFile::copy(m_folder->filePath(u"first"_s), file));
        openWindow();
        QCOMPARE(nameOf(u"crm"_s), u"CRM"_s);
        QTRY_VERIFY(offer()->text().contains(u"no longer in it"_s));
        click(offer(), u"Put them back"_s);
        QCOMPARE(nameOf(u"crm"_s), u"Tuesday’s CRM"_s);
        QVERIFY(document().undoLabel().contains(u"Put back"_s));
    }

    void whatComesInIsSaidWhenNobodyIsTyping()
    {
        openWindow();
        const auto theirs = WorkingCopy::open(m_folder->filePath(u"map.martlet"_s));
        QVERIFY(theirs);
        change(**theirs, u"shop"_s, u"New shop"_s);
        QVERIFY((*theirs)->publish());
        m_window->session()->lookAtFile();
        QTRY_COMPARE(nameOf(u"shop"_s), u"New shop"_s);
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(m_window->canvas(), Qt::Key_Control);
            QTest::qWait(100);
            QCOMPARE(told()->text(), QString());
        }
        QTRY_VERIFY(told()->text().contains(u"Boris: 1 change"_s));
        click(told(), u"Show"_s);
        QCOMPARE(m_window->canvas()->selection(), QStringList {u"shop"_s});
    }

    void aHeldButtonIsNoQuietMoment()
    {
        QWidget widget;
        widget.show();
        QuietMoment quiet(&widget);
        const QSignalSpy came(&quiet, &QuietMoment::came);
        quiet.await();
        QTest::mousePress(widget.windowHandle(), Qt::LeftButton);
        QTest::qWait(2000);
        QCOMPARE(came.size(), 0);
        QTest::mouseRelease(widget.windowHandle(), Qt::LeftButton);
        QTRY_COMPARE(came.size(), 1);
        QTest::qWait(1700);
        QCOMPARE(came.size(), 1);
    }

    void whoElseIsAtWorkIsSaidBelowTheMap()
    {
        openWindow();
        auto *line = m_window->findChild<QLabel *>(u"others"_s);
        QVERIFY(line->isHidden());
        {
            Presence boris(u"boris"_s, u"Boris <b>(Brand)</b>"_s);
            boris.note(m_window->session()->file());
            m_window->session()->lookAtFile();
            QTRY_VERIFY(line->text().contains(u"Boris <b>(Brand)</b> has this open since"_s));
            QVERIFY(line->isVisible());
        }
        m_window->session()->lookAtFile();
        QTRY_VERIFY(line->isHidden());
    }

    void earlierVersionsAreListedAndSaved()
    {
        openWindow();
        document().setField({u"crm"_s}, key::name, u"Second"_s);
        QVERIFY(m_window->session()->publishNow());
        run(u"Earlier versions…"_s);
        auto *page = m_window->findChild<EarlierPage *>();
        QVERIFY(page->isVisible());
        const auto *list = page->findChild<QTreeWidget *>(u"earlierVersions"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(1), u"1"_s);
        QCOMPARE(list->topLevelItem(0)->text(2), u"Anna"_s);
        const QSignalSpy wanted(page, &EarlierPage::saveWanted);
        disconnect(page, &EarlierPage::saveWanted, m_window, nullptr);
        page->findChild<QPushButton *>(u"saveEarlier"_s)->click();
        QCOMPARE(wanted.size(), 1);
        const auto version = wanted.first().first().value<EarlierVersion>();
        QCOMPARE(readProject(version.file)->graph.value(u"crm"_s, key::name).text(), u"CRM"_s);
        QTest::keyClick(page->findChild<QTreeWidget *>(), Qt::Key_Escape);
        QVERIFY(m_window->canvas()->isVisible());
    }

    void anEarlierVersionIsLookedAtAndSingleValuesComeBack()
    {
        openWindow();
        document().setField({u"crm"_s}, key::name, u"Second"_s);
        document().setField({u"shop"_s}, key::name, u"Web shop"_s);
        QVERIFY(m_window->session()->publishNow());
        run(u"Earlier versions…"_s);
        auto *past = m_window->findChild<PastPane *>();
        QTRY_VERIFY(past->shownState());
        QCOMPARE(past->shownState()->value(u"crm"_s, key::name).text(), u"CRM"_s);
        QVERIFY(past->findChild<ComparisonMap *>()->shows(u"crm"_s));
        QVERIFY(past->findChild<ComparisonMap *>()->tipOf(u"crm"_s).contains(u"CRM"_s));
        auto *list = past->findChild<SentenceList *>(u"pastDifferent"_s);
        const auto rowOf = [list](const QString &id) {
            for (int row = 0; row < list->count(); ++row) {
                if (list->item(row)->data(Qt::UserRole).toStringList()
                    == QStringList {id, key::name.text()})
                    return row;
            }
            return -1;
        };
        QVERIFY(rowOf(u"shop"_s) >= 0);
        list->setCurrentRow(rowOf(u"crm"_s));
        QCOMPARE(past->findChild<ComparisonMap *>()->highlighted(), u"crm"_s);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(document().graph().value(u"crm"_s, key::name).text(), u"CRM"_s);
        QCOMPARE(document().graph().value(u"shop"_s, key::name).text(), u"Web shop"_s);
        QTRY_COMPARE(rowOf(u"crm"_s), -1); // what is different follows the project
        QVERIFY(rowOf(u"shop"_s) >= 0);
        document().undo();
        QTRY_VERIFY(rowOf(u"crm"_s) >= 0);
    }

    void whatIsToBeDecidedStaysInSightBesideAnOffer()
    {
        openWindow();
        const auto bar = [this](const QString &name) {
            return m_window->findChild<MessageBar *>(name);
        };
        QVERIFY(bar(u"undecidedAwaits"_s)->isHidden());
        Draft draft(document().graph());
        const Undecided one {u"u1"_s, u"crm"_s, key::name, u"Pipedrive"_s, u"Boris"_s, {}, {}, {}};
        const Item item = one.toItem();
        draft.create(item.kind, {}, item.id);
        for (const auto &[field, value] : item.fields)
            draft.set(item.id, field, value);
        QVERIFY(document().commit(u"Undecided"_s, draft));
        copyWithChanges(u"copy.martlet"_s);
        m_window->session()->lookAtFile();
        QTRY_VERIFY(bar(u"copiesOffer"_s)->isVisible());
        QTRY_VERIFY(bar(u"undecidedAwaits"_s)->isVisible());
        QVERIFY(bar(u"copiesOffer"_s)->isVisible());

        // The sign on the card says so, and leads there as the bar does.
        const Card *card = m_window->canvas()->scene().card(u"crm"_s);
        QCOMPARE(card->undecided, 1);
        QVERIFY(card->description().contains(u"to decide"_s));
        Q_EMIT m_window->canvas()->decisionsWanted(u"crm"_s);
        auto *page = m_window->findChild<MergePage *>();
        QVERIFY(page->isVisible());
        QVERIFY(bar(u"undecidedAwaits"_s)->isHidden());
        QTest::keyClick(page, Qt::Key_Escape);
        QVERIFY(bar(u"undecidedAwaits"_s)->isVisible());
        document().undo();
        QVERIFY(bar(u"undecidedAwaits"_s)->isHidden());
        QCOMPARE(m_window->canvas()->scene().card(u"crm"_s)->undecided, 0);
    }

private:
    static Graph threeTools()
    {
        Draft draft {Graph()};
        draft.create(Key(u"tool"), u"CRM"_s, u"crm"_s);
        draft.create(Key(u"tool"), u"Shop"_s, u"shop"_s);
        draft.create(Key(u"tool"), u"Mail"_s, u"mail"_s);
        return draft.graph();
    }

    static void change(WorkingCopy &copy, const QString &item, const QString &name)
    {
        Draft draft(copy.graph());
        draft.set(item, key::name, name);
        copy.append({{}, u"Boris"_s, QDateTime::currentDateTimeUtc(), u"Rename"_s, draft.edits()});
    }

    /// A copy beside the file, in which Boris has renamed two tools.
    void copyWithChanges(const QString &name) const
    {
        const QString apart = m_folder->filePath(u"state/apart.martlet"_s);
        QFile::remove(apart);
        QVERIFY(QFile::copy(m_folder->filePath(u"first"_s), apart));
        {
            const auto copy = WorkingCopy::open(apart);
            QVERIFY(copy);
            change(**copy, u"crm"_s, u"New CRM"_s);
            change(**copy, u"shop"_s, u"New shop"_s);
            QVERIFY((*copy)->publish());
        }
        QVERIFY(QFile::rename(apart, m_folder->filePath(name)));
    }

    void openWindow()
    {
        m_window = new MainWindow;
        m_window->setAttribute(Qt::WA_DeleteOnClose, false);
        m_window->resize(1400, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
        m_window->openFile(m_folder->filePath(u"map.martlet"_s));
        QTRY_VERIFY(m_window->canvas()->scene().isArranged());
    }

    void run(const QString &text) const
    {
        for (QAction *action : m_window->commands()) {
            if (action->text() == text)
                action->trigger();
        }
    }

    static void click(MessageBar *bar, const QString &answer)
    {
        for (QPushButton *button : bar->findChildren<QPushButton *>()) {
            if (button->text() == answer) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(u"no answer "_s + answer));
    }

    Document &document() const { return m_window->session()->document(); }
    QString nameOf(const QString &item) const
    {
        return document().graph().value(item, key::name).text();
    }
    MessageBar *offer() const { return m_window->findChild<MessageBar *>(u"copiesOffer"_s); }
    MessageBar *told() const { return m_window->findChild<MessageBar *>(u"cameIn"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    MainWindow *m_window = nullptr;
};

QTEST_MAIN(TestSharing)
#include "tst_sharing.moc"
