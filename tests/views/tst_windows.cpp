// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/projectjson.h"
#include "views/canvas/canvas.h"
#include "views/canvas/namefield.h"
#include "views/mainwindow/mainwindow.h"
#include "views/panels/inspector.h"
#include "views/widgets/style.h"

#include <QAction>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

/// Several windows at once.
class TestWindows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toUtf8());
        QCoreApplication::setOrganizationName(u"martlet-test-windows"_s);
        setAppearance(Appearance::Light);
    }
    void init() { QSettings().clear(); }
    void cleanup()
    {
        QApplication::closeAllWindows();
        sendAway();
        QVERIFY(MainWindow::windows().isEmpty());
    }

    void twoWindowsShowTwoViewsOfOneProject()
    {
        MainWindow *first = openSample();
        MainWindow *second = another(first);
        QCOMPARE(second->session(), first->session());
        QVERIFY(second->canvas()->viewId() != first->canvas()->viewId());
        QVERIFY(second->pos() != first->pos());
        QVERIFY(first->windowTitle() != second->windowTitle());
        QVERIFY(second->windowTitle().contains(second->canvas()->scene().view().name));
    }

    void eachWindowFollowsWhatIsDoneInTheOther()
    {
        MainWindow *first = openSample();
        MainWindow *second = another(first);
        second->setView(first->canvas()->viewId());
        const QString card = first->canvas()->scene().view().cards.front().id;
        second->canvas()->select({card});
        first->canvas()->select({card});
        QTest::keyClick(first->canvas(), Qt::Key_F2);
        auto *field = first->canvas()->findChild<NameField *>();
        QVERIFY(field->isVisible());
        field->selectAll();
        QTest::keyClicks(field, u"Renamed"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(second->canvas()->scene().card(card)->title, u"Renamed"_s);
        QTest::keyClick(second, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(first->canvas()->scene().card(card)->title != u"Renamed"_s);
        QTest::keyClick(first->canvas(), Qt::Key_Delete);
        QVERIFY(!second->canvas()->scene().contains(card));
        QVERIFY(second->canvas()->selection().isEmpty());
        QVERIFY(second->inspector()->items().isEmpty());
    }

    void selectionAndZoomAreEachWindowsOwn()
    {
        MainWindow *first = openSample();
        MainWindow *second = another(first);
        second->setView(first->canvas()->viewId());
        first->canvas()->selectAll();
        QVERIFY(second->canvas()->selection().isEmpty());
        const double scale = second->canvas()->camera().scale();
        first->canvas()->zoomTo(2);
        QCOMPARE(second->canvas()->camera().scale(), scale);
    }

    void aViewThatIsDeletedInOneWindowIsLeftInTheOther()
    {
        MainWindow *first = openSample();
        MainWindow *second = another(first);
        const QString view = second->canvas()->viewId();
        first->session()->document().remove({view});
        QVERIFY(second->canvas()->viewId() != view);
        auto *tabs = second->findChild<QTabBar *>();
        QCOMPARE(tabs->tabData(tabs->currentIndex()).toString(), second->canvas()->viewId());
    }

    void aNameThatIsStillTypedWhenItsCardGoesMakesNothing()
    {
        MainWindow *first = openSample();
        MainWindow *second = another(first);
        const QString card = first->canvas()->scene().view().cards.front().id;
        first->canvas()->select({card});
        QTest::keyClick(first->canvas(), Qt::Key_F2);
        Document &document = first->session()->document();
        second->session()->document().remove({card});
        const Graph before = document.graph();
        auto *field = first->canvas()->findChild<NameField *>();
        QTest::keyClicks(field, u"Too late"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(document.graph() == before);
    }

    void theLastWindowBringsTheFileUpToDate()
    {
        MainWindow *first = openSample();
        const QString file = first->session()->file();
        MainWindow *second = another(first);
        first->session()->document().add(Key(u"tool"), u"Later"_s);
        QVERIFY(first->close());
        sendAway();
        QCOMPARE(MainWindow::windows(), QList<MainWindow *> {second});
        QVERIFY(second->session()->safety() != Session::Safety::Saved);
        QVERIFY(!second->windowTitle().contains(second->canvas()->scene().view().name));
        second->session()->document().add(Key(u"tool"), u"Last"_s);
        QVERIFY(second->close());
        sendAway();
        const auto again = Session::open(file);
        QVERIFY(again);
        QCOMPARE((*again)->safety(), Session::Safety::Saved);
        QCOMPARE((*again)->notice(), QString());
        const auto tools = (*again)->document().graph().itemsOf(Key(u"tool"));
        QCOMPARE(std::count_if(tools.begin(),
                               tools.end(),
                               [](const Item *tool) {
                                   return tool->name() == u"Later" || tool->name() == u"Last";
                               }),
                 2);
    }

    void aFileThatIsOpenComesUpInTheWindowUsedLast()
    {
        MainWindow *first = openSample();
        MainWindow *second = another(first);
        MainWindow *other = new MainWindow;
        other->show();
        other->openFile(first->session()->file());
        QVERIFY(!other->session());
        QTRY_VERIFY(second->isActiveWindow());
    }

private:
    static void sendAway() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    static void run(const MainWindow *window, const QString &what)
    {
        for (QAction *command : window->commands()) {
            if (command->text() == what)
                command->trigger();
        }
    }

    static MainWindow *another(const MainWindow *window)
    {
        run(window, u"New window on this project"_s);
        return MainWindow::windows().last();
    }

    MainWindow *openSample()
    {
        QFile file(u":/samples/outdoor-retailer.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no sample");
        const auto import = readProjectJson(file.readAll());
        const QString map = m_folder.filePath(u"map%1.martlet"_s.arg(++m_maps));
        {
            const auto made = Session::create(map, import->graph, u"Begin"_s);
        }
        auto *window = new MainWindow;
        window->resize(1200, 800);
        window->show();
        window->openFile(map);
        if (!QTest::qWaitFor([&] { return window->canvas()->scene().isArranged(); }, 30000))
            qFatal("not arranged");
        return window;
    }

    QTemporaryDir m_folder;
    int m_maps = 0;
};

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"
