// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/canvas.h"
#include "views/canvas/namefield.h"
#include "views/exchange/listpage.h"
#include "views/mainwindow/lastsession.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/startpage.h"
#include "views/panels/inspector.h"
#include "views/widgets/style.h"

#include <QAction>
#include <QDockWidget>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
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
        MainWindow *first = openMap();
        MainWindow *second = another(first);
        QCOMPARE(second->session(), first->session());
        QVERIFY(second->canvas()->viewId() != first->canvas()->viewId());
        QVERIFY(second->pos() != first->pos());
        QVERIFY(first->windowTitle() != second->windowTitle());
        QVERIFY(second->windowTitle().contains(second->canvas()->scene().view().name));
    }

    void eachWindowFollowsWhatIsDoneInTheOther()
    {
        MainWindow *first = openMap();
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
        MainWindow *first = openMap();
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
        MainWindow *first = openMap();
        MainWindow *second = another(first);
        const QString view = second->canvas()->viewId();
        first->session()->document().remove({view});
        QVERIFY(second->canvas()->viewId() != view);
        auto *tabs = second->findChild<QTabBar *>(u"viewTabs"_s);
        QCOMPARE(tabs->tabData(tabs->currentIndex()).toString(), second->canvas()->viewId());
    }

    void aNameThatIsStillTypedWhenItsCardGoesMakesNothing()
    {
        MainWindow *first = openMap();
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
        MainWindow *first = openMap();
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
        MainWindow *first = openMap();
        MainWindow *second = another(first);
        MainWindow *other = new MainWindow;
        other->show();
        other->openFile(first->session()->file());
        QVERIFY(!other->session());
        QTRY_VERIFY(second->isActiveWindow());
    }

    void aFileThatIsDroppedIsOpened()
    {
        MainWindow *first = openMap();
        const QString map = m_folder.filePath(u"dropped.martlet"_s);
        {
            Document content;
            content.add(Key(u"tool"), u"CRM"_s);
            const auto made = Session::create(map, content.graph(), u"Begin"_s);
        }
        drop(first, map);
        QCOMPARE(MainWindow::windows().size(), 2);
        QCOMPARE(MainWindow::windows().last()->session()->file(), map);
        // Addresses are not fetched.
        QMimeData address;
        address.setUrls({QUrl(u"https://example.com/map.martlet"_s)});
        QDropEvent event({9, 9}, Qt::CopyAction, &address, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(first, &event);
        QCOMPARE(MainWindow::windows().size(), 2);
    }

    void aListThatIsDroppedIsShownFirst()
    {
        MainWindow *window = openMap();
        const QString list = m_folder.filePath(u"dropped.csv"_s);
        QFile file(list);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Name,Owner\nHubSpot,Anna\n");
        file.close();
        const size_t before = window->session()->document().graph().itemsOf(Key(u"tool")).size();
        drop(window, list);
        const auto *page = window->findChild<ListPage *>();
        QVERIFY(page && page->isVisible());
        QCOMPARE(window->session()->document().graph().itemsOf(Key(u"tool")).size(), before);
    }

    void whatWasOpenAtQuitIsOpenedAgainAsItWas()
    {
        MainWindow *first = openMap();
        MainWindow *second = another(first);
        first->canvas()->zoomTo(1.5);
        const Camera camera = first->canvas()->camera();
        const QString view = second->canvas()->viewId();
        MainWindow *other = openMap();
        const QString otherFile = other->session()->file();
        run(second, u"Panels left of the map"_s);
        run(other, u"Quit"_s);
        sendAway();
        QVERIFY(MainWindow::windows().isEmpty());

        auto *window = new MainWindow;
        window->show();
        window->openWindows(LastSession::kept());
        const QList<MainWindow *> windows = MainWindow::windows();
        QCOMPARE(windows.size(), 3);
        QCOMPARE(windows.at(0)->session(), windows.at(1)->session());
        QTRY_VERIFY(windows.at(0)->canvas()->scene().isArranged());
        QCOMPARE(windows.at(0)->canvas()->camera(), camera);
        QCOMPARE(windows.at(1)->canvas()->viewId(), view);
        QVERIFY(windows.at(1)->canvas()->showsAll());
        const auto sideOf = [](const MainWindow *one) {
            return one->dockWidgetArea(one->findChild<QDockWidget *>(u"findings"_s));
        };
        QCOMPARE(sideOf(windows.at(1)), Qt::LeftDockWidgetArea);
        QCOMPARE(sideOf(windows.at(2)), Qt::RightDockWidgetArea);
        QCOMPARE(windows.at(2)->session()->file(), otherFile);
        QTRY_VERIFY(windows.at(2)->isActiveWindow());
    }

    void aWindowThatWasClosedBeforeStaysClosed()
    {
        MainWindow *first = openMap();
        MainWindow *second = openMap();
        const QString file = second->session()->file();
        QVERIFY(first->close());
        QTest::qWait(10);
        QCOMPARE(LastSession::kept().size(), 1);
        QVERIFY(second->close());
        QTest::qWait(10);
        // With the last one the program ends, and begins with it.
        QCOMPARE(LastSession::kept().size(), 1);
        QCOMPARE(LastSession::kept().first().file, file);
    }

    void whatIsGoneIsLeftOutAndSaid()
    {
        MainWindow *first = openMap();
        const QString gone = first->session()->file();
        openMap();
        run(first, u"Quit"_s);
        sendAway();
        QVERIFY(QFile::remove(gone));
        auto *window = new MainWindow;
        window->show();
        window->openWindows(LastSession::kept());
        QCOMPARE(MainWindow::windows(), QList<MainWindow *> {window});
        QVERIFY(window->session());
        QVERIFY(window->findChild<MessageBar *>()->text().contains(QFileInfo(gone).fileName()));
    }

    void aViewThatIsGoneIsPassedOver()
    {
        MainWindow *window = openMap();
        const QString file = window->session()->file();
        QVERIFY(window->close());
        sendAway();
        WindowState state = LastSession::kept().first();
        state.view = u"gone"_s;
        state.camera = Camera();
        state.camera->pan({1e6, 1e6});
        window = new MainWindow;
        window->show();
        window->openWindows({state});
        QCOMPARE(window->session()->file(), file);
        QTRY_VERIFY(window->canvas()->scene().isArranged());
        QVERIFY(window->canvas()->showsAll());
    }

    void whatMakesNoSenseInTheSettingsIsNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("no list") << u"{\"file\": \"/a.martlet\"}"_s;
        QTest::newRow("broken") << u"[{\"file\": \"/a.mart"_s;
        QTest::newRow("no window") << u"[1, null, [], {}, {\"file\": 7}]"_s;
        QTest::newRow("a relative name") << u"[{\"file\": \"a.martlet\"}]"_s;
        QTest::newRow("much") << u'[' + QString(200'000, u' ') + u"{\"file\": \"/a.martlet\"}]"_s;
    }
    void whatMakesNoSenseInTheSettingsIsNothing()
    {
        QFETCH(QString, text);
        QSettings().setValue(u"session/windows"_s, text);
        QVERIFY(LastSession::kept().isEmpty());
    }

    void aCameraThatMakesNoSenseIsNone()
    {
        const QString text =
            u"[{\"file\":\"/a\",\"x\":1e300,\"y\":0,\"scale\":1},{\"file\":\"/a\",\"x\":0,\"y\":0},"
            "{\"file\":\"/a\",\"x\":0,\"y\":0,\"scale\":-1,\"geometry\":\"????\"}]"_s;
        QSettings().setValue(u"session/windows"_s, text);
        const QList<WindowState> kept = LastSession::kept();
        QCOMPARE(kept.size(), 3);
        for (const WindowState &state : kept)
            QVERIFY(!state.camera);
    }

    void theStartPageIsThereBesideAMap()
    {
        MainWindow *window = openMap();
        run(window, u"Start page"_s);
        QCOMPARE(MainWindow::windows().size(), 2);
        MainWindow *start = MainWindow::windows().last();
        QVERIFY(!start->session());
        QVERIFY(start->findChild<StartPage *>()->isVisible());
        run(window, u"Start page"_s);
        QCOMPARE(MainWindow::windows().size(), 2);
    }

    void whetherToOpenAgainIsAPersonsChoice()
    {
        MainWindow *window = openMap();
        QVERIFY(LastSession::isWanted());
        run(window, u"Open again at start what was open"_s);
        QVERIFY(!LastSession::isWanted());
        run(window, u"Open again at start what was open"_s);
        QVERIFY(LastSession::isWanted());
    }

    void anEndWhileOpeningIsNoticedOnce()
    {
        QVERIFY(LastSession::begin());
        QVERIFY(!LastSession::begin());
        LastSession::settle();
        QVERIFY(LastSession::begin());
        LastSession::settle();
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

    /// A map of its own, with two views.
    static void drop(MainWindow *window, const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &event);
    }

    MainWindow *openMap()
    {
        Document content;
        for (const QString &name : {u"CRM"_s, u"Mail"_s, u"Shop"_s})
            content.add(Key(u"tool"), name);
        content.addView(u"ownership"_s);
        const QString map = m_folder.filePath(u"map%1.martlet"_s.arg(++m_maps));
        {
            const auto made = Session::create(map, content.graph(), u"Begin"_s);
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
