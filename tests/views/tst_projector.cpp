// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/lettering.h"
#include "views/canvas/canvas.h"
#include "views/canvas/namefield.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/projector.h"
#include "views/panels/inspector.h"
#include "views/widgets/style.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace martlet;
using namespace Qt::StringLiterals;

/// A laptop, and a projector beside it.
static const QByteArray twoScreens = R"({"screens": [
    {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768,
     "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
    {"name": "projector", "x": 1366, "y": 0, "width": 1920, "height": 1080,
     "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})";

class TestProjector final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toUtf8());
        QCoreApplication::setOrganizationName(u"martlet-test-projector"_s);
        QCOMPARE(QGuiApplication::screens().size(), 2);
    }
    void init()
    {
        QSettings().clear();
        qputenv("MARTLET_REDUCED_MOTION", "1");
        setAppearance(Appearance::Light);
    }
    void cleanup()
    {
        QApplication::closeAllWindows();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(MainWindow::windows().isEmpty());
        for (const QWidget *widget : QApplication::topLevelWidgets())
            QVERIFY(!qobject_cast<const Projector *>(widget));
    }

    void f5FillsTheOtherScreenWithTheMap()
    {
        MainWindow *laptop = openMap(3);
        QTest::keyClick(laptop, Qt::Key_F5);
        const Projector *projector = laptop->projector();
        QVERIFY(projector);
        QVERIFY(projector->isFullScreen());
        QVERIFY(projector->screen() != laptop->screen());
        QTRY_VERIFY(laptop->isActiveWindow());
        QCOMPARE(projector->geometry(), projector->screen()->geometry());
        QCOMPARE(projector->canvas()->geometry(), projector->rect());
        QCOMPARE(projector->canvas()->scene().items(), laptop->canvas()->scene().items());
    }

    void f5AndEscapeEndIt_data()
    {
        QTest::addColumn<bool>("onProjector");
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("F5 on the laptop") << false << Qt::Key_F5;
        QTest::newRow("F5 on the projector") << true << Qt::Key_F5;
        QTest::newRow("Escape on the projector") << true << Qt::Key_Escape;
    }
    void f5AndEscapeEndIt()
    {
        QFETCH(bool, onProjector);
        QFETCH(Qt::Key, key);
        MainWindow *laptop = openMap(3);
        QAction *command = present(laptop);
        QVERIFY(command->isChecked());
        QWidget *widget = laptop;
        if (onProjector)
            widget = laptop->projector();
        activate(widget);
        QTest::keyClick(widget, key);
        QTRY_VERIFY(!laptop->projector());
        QVERIFY(!command->isChecked());
        QVERIFY(laptop->isVisible());
    }

    void f11FillsTheScreenOfTheLaptop()
    {
        MainWindow *laptop = openMap(3);
        QTest::keyClick(laptop, Qt::Key_F11);
        QVERIFY(laptop->isFullScreen());
        QTest::keyClick(laptop, Qt::Key_F11);
        QVERIFY(!laptop->isFullScreen());
    }

    void handsOnTheProjectorChangeAndSelectNothing()
    {
        MainWindow *laptop = openMap(3);
        present(laptop);
        Canvas *canvas = laptop->projector()->canvas();
        const Graph before = laptop->session()->document().graph();
        const QString card = canvas->scene().view().cards.front().id;
        const QPoint at = canvas->toScreen(canvas->scene().cardRect(card).center()).toPoint();
        QTest::mouseClick(canvas, Qt::LeftButton, {}, at);
        QTest::mouseDClick(canvas, Qt::LeftButton, {}, at);
        QTest::mouseClick(canvas, Qt::RightButton, {}, at);
        for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Tab, Qt::Key_F2, Qt::Key_Insert})
            QTest::keyClick(canvas, key);
        QTest::keyClicks(canvas, u"HubSpot"_s);
        QVERIFY(!canvas->findChild<NameField *>()->isOpen());
        QVERIFY(canvas->selection().isEmpty());
        QVERIFY(laptop->session()->document().graph() == before);
    }

    void theMouseMovesTheMapOfTheProjectorOnly()
    {
        MainWindow *laptop = openMap(3);
        present(laptop);
        Canvas *canvas = laptop->projector()->canvas();
        const Camera laptopCamera = laptop->canvas()->camera();
        const QPointF seen = canvas->toMap({400, 400});
        QTest::mousePress(canvas, Qt::LeftButton, {}, {400, 400});
        QTest::mouseMove(canvas, {460, 430});
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, {460, 430});
        QVERIFY(QLineF(canvas->toScreen(seen), {460, 430}).length() < 1e-6);
        const double zoom = canvas->camera().scale();
        QWheelEvent wheel({400, 400},
                          canvas->mapToGlobal(QPointF(400, 400)),
                          {},
                          {0, 120},
                          Qt::NoButton,
                          Qt::ControlModifier,
                          Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(canvas, &wheel);
        QVERIFY(canvas->camera().scale() > zoom);
        QTest::keyClick(canvas, Qt::Key_Minus);
        QVERIFY(canvas->camera().scale() < zoom * 1.2);
        QCOMPARE(laptop->canvas()->camera(), laptopCamera);
    }

    void whatWasChangedStandsOutForTwoSeconds()
    {
        MainWindow *laptop = openMap(3);
        present(laptop);
        const Canvas *canvas = laptop->projector()->canvas();
        auto *field = laptop->canvas()->findChild<NameField *>();
        QTest::keyClicks(laptop->canvas(), u"T"_s);
        QTest::keyClicks(field, u"ypeform"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(canvas->selection().size(), 1);
        const QString made = canvas->selection().first();
        QCOMPARE(canvas->scene().card(made)->title, u"Typeform"_s);
        QTest::qWait(1000);
        QCOMPARE(canvas->selection(), QStringList {made});
        QTRY_VERIFY(canvas->selection().isEmpty());
        QCOMPARE(laptop->canvas()->scene().items(), canvas->scene().items());
    }

    void whatIsWorkedOnIsBroughtIntoSight()
    {
        MainWindow *laptop = openMap(120);
        present(laptop);
        const Canvas *canvas = laptop->projector()->canvas();
        for (const QString &card : farCards(canvas)) {
            laptop->canvas()->select({card});
            QVERIFY(isInSight(canvas, card));
            const Camera camera = canvas->camera();
            const QString near = canvas->scene().nearest(canvas->scene().cardRect(card).center());
            laptop->canvas()->select({});
            laptop->session()->document().rename(near, u"In sight"_s);
            QCOMPARE(canvas->camera(), camera); // what is seen moves nothing
        }
        const QString far = farCards(canvas).first();
        const double zoom = canvas->camera().scale();
        laptop->session()->document().setField({far}, key::lifecycle, Value(u"leaving"_s));
        QVERIFY(isInSight(canvas, far));
        QCOMPARE(canvas->camera().scale(), zoom);
    }

    void theCameraGlides()
    {
        qunsetenv("MARTLET_REDUCED_MOTION");
        MainWindow *laptop = openMap(120);
        present(laptop);
        const Canvas *canvas = laptop->projector()->canvas();
        const Camera before = canvas->camera();
        const QString far = farCards(canvas).last();
        laptop->canvas()->select({far});
        QVERIFY(!isInSight(canvas, far));
        int steps = 0;
        Camera last = before;
        QTRY_VERIFY([&] {
            steps += canvas->camera() != last;
            last = canvas->camera();
            return isInSight(canvas, far);
        }());
        QVERIFY(steps > 1);
    }

    void itStandsStillForWhoeverWantsIt_data()
    {
        QTest::addColumn<bool>("onProjector");
        QTest::newRow("asked for on the laptop") << false;
        QTest::newRow("asked for on the projector") << true;
    }
    void itStandsStillForWhoeverWantsIt()
    {
        QFETCH(bool, onProjector);
        MainWindow *laptop = openMap(120);
        present(laptop);
        Projector *projector = laptop->projector();
        QWidget *widget = laptop;
        if (onProjector)
            widget = projector;
        activate(widget);
        QTest::keyClick(widget, Qt::Key_F5, Qt::ShiftModifier);
        const Camera camera = projector->canvas()->camera();
        const QString far = farCards(projector->canvas()).last();
        laptop->canvas()->select({far});
        laptop->session()->document().rename(far, u"Far away"_s);
        QCOMPARE(projector->canvas()->camera(), camera);
        QCOMPARE(projector->canvas()->selection(), QStringList {far});
        QVERIFY(!ProjectorLook::kept().follows);
        QTest::keyClick(widget, Qt::Key_F5, Qt::ShiftModifier);
        laptop->session()->document().rename(far, u"Near"_s);
        QVERIFY(isInSight(projector->canvas(), far));
    }

    void lettersAreAsLargeAsTheRoomNeeds_data()
    {
        QTest::addColumn<int>("cards");
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("pixels");
        for (const int cards : {2, 120}) {
            const auto row = [cards](const char *room, const QString &command, int pixels) {
                QTest::addRow("%d cards, %s", cards, room) << cards << command << pixels;
            };
            row("small room", u"Text for a small room"_s, 18);
            row("large room", u"Text for a large room"_s, 24);
            row("hall", u"Text for a hall"_s, 32);
        }
    }
    void lettersAreAsLargeAsTheRoomNeeds()
    {
        QFETCH(int, cards);
        QFETCH(QString, command);
        QFETCH(int, pixels);
        MainWindow *laptop = openMap(cards);
        laptop->setView(laptop->session()->document().addView(u"data"_s)); // without empty lanes
        QTRY_VERIFY(laptop->canvas()->scene().isArranged());
        present(laptop);
        run(laptop, command);
        const Canvas *canvas = laptop->projector()->canvas();
        QVERIFY(canvas->camera().scale() * leastLetters() >= pixels - 1e-9);
        const QRectF all = canvas->camera().toScreen(canvas->scene().picture().bounds);
        QCOMPARE(QRectF(canvas->rect()).contains(all), cards == 2);
        laptop->projector()->close();
        QTRY_VERIFY(!laptop->projector());
        present(laptop);
        QVERIFY(laptop->projector()->canvas()->camera().scale() * leastLetters() >= pixels - 1e-9);
    }

    void theLightOfTheLaptopIsOnTheProjector()
    {
        MainWindow *laptop = openMap(3);
        present(laptop);
        const Canvas *canvas = laptop->projector()->canvas();
        laptop->canvas()->select({canvas->scene().view().cards.front().id});
        QTest::keyClick(laptop, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!canvas->spotlit().isEmpty());
        QCOMPARE(canvas->spotlit(), laptop->canvas()->spotlit());
        QTest::keyClick(laptop->canvas(), Qt::Key_Escape);
        QVERIFY(!canvas->hasSpotlight());
        QTest::keyClick(laptop, Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(canvas->hasSpotlight());
        QCOMPARE(canvas->spotlit(), laptop->canvas()->spotlit());
    }

    void anotherViewIsFollowed()
    {
        MainWindow *laptop = openMap(3);
        present(laptop);
        const QString view = laptop->session()->document().addView(u"ownership"_s);
        laptop->setView(view);
        const Canvas *canvas = laptop->projector()->canvas();
        QTRY_COMPARE(canvas->viewId(), view);
        QVERIFY(canvas->scene().isArranged());
        QVERIFY(isInSight(canvas, canvas->scene().view().cards.front().id));
    }

    void whatIsConfidentialStaysOnTheLaptop()
    {
        MainWindow *laptop = openMap(3);
        Document &document = laptop->session()->document();
        const QString card = laptop->canvas()->scene().view().cards.front().id;
        const QString view = document.addView(u"architecture"_s);
        laptop->setView(view);
        document.setField({card}, Key(u"renewal-decision"), Value(u"leave"_s));
        document.colourBy(view, Key(u"renewal-decision"));
        QTRY_VERIFY(laptop->canvas()->scene().isArranged());
        present(laptop);
        const MapScene &seen = laptop->projector()->canvas()->scene();
        QCOMPARE(laptop->canvas()->scene().card(card)->second, u"Leave"_s);
        QVERIFY(seen.card(card)->second != u"Leave"_s);
        QVERIFY(seen.view().tints.empty());
        document.colourBy(view, key::owner);
        const QString anna = document.add(Key(u"person"), u"Anna Berg"_s);
        document.setField({card}, key::owner, Value(anna));
        QCOMPARE(seen.card(card)->second, u"Anna Berg"_s); // a name is no secret
    }

    void aScreenThatIsTakenAwayTakesNothingWithIt()
    {
        MainWindow *laptop = openMap(3);
        present(laptop);
        const Graph before = laptop->session()->document().graph();
        const QPointer<Projector> projector = laptop->projector();
        Q_EMIT qGuiApp->screenRemoved(laptop->screen());
        QVERIFY(projector->isVisible());
        Q_EMIT qGuiApp->screenRemoved(projector->screen());
        QTRY_VERIFY(!projector);
        QVERIFY(laptop->isVisible());
        QVERIFY(laptop->findChild<Toast *>()->text().contains(u"F5"_s));
        QVERIFY(laptop->session()->document().graph() == before);
        QTest::keyClicks(laptop->canvas(), u"N"_s);
        QTest::keyClick(laptop->canvas()->findChild<NameField *>(), Qt::Key_Return);
        QTRY_COMPARE(laptop->canvas()->scene().items().size(), 4);
    }

    void contrastIsAChoiceThatIsKept()
    {
        setAppearance(Appearance::Dark);
        MainWindow *laptop = openMap(3);
        present(laptop);
        const auto ground = [laptop] {
            return laptop->projector()->canvas()->grab().toImage().pixelColor(2, 2);
        };
        QCOMPARE(ground(), Theme::highContrast().colour(Role::Paper));
        run(laptop, u"High contrast on the projector"_s);
        QCOMPARE(ground(), Theme::dark().colour(Role::Paper));
        QVERIFY(!ProjectorLook::kept().highContrast);
        MainWindow *other = openMap(3);
        run(other, u"High contrast on the projector"_s);
        QVERIFY(ProjectorLook::kept().highContrast);
    }

    void settingsThatMakeNoSenseAreNone()
    {
        QSettings().setValue(u"projector/text"_s, u"huge"_s);
        QCOMPARE(ProjectorLook::kept().textHeight, 18);
        QSettings().setValue(u"projector/text"_s, 100000);
        QCOMPARE(ProjectorLook::kept().textHeight, 18);
    }

    void itGoesWithTheWindowItBelongsTo()
    {
        MainWindow *laptop = openMap(3);
        present(laptop);
        const QPointer<Projector> projector = laptop->projector();
        QVERIFY(laptop->close());
        QVERIFY(!projector);
    }

private:
    static QAction *run(const MainWindow *window, const QString &what)
    {
        for (QAction *command : window->commands()) {
            if (command->text() == what) {
                command->trigger();
                return command;
            }
        }
        return nullptr;
    }

    static QAction *present(const MainWindow *window)
    {
        QAction *command = run(window, u"Present on the projector"_s);
        if (!QTest::qWaitFor([&] { return window->projector()->isVisible(); }))
            qFatal("not presented");
        return command;
    }

    /// As a click does. The first time the projector gives the keyboard back.
    static void activate(QWidget *window)
    {
        const auto isActive = [window] {
            window->activateWindow();
            return window->isActiveWindow();
        };
        if (!QTest::qWaitFor(isActive))
            qFatal("not active");
    }

    static bool isInSight(const Canvas *canvas, const QString &card)
    {
        const QRectF place = canvas->camera().toScreen(canvas->scene().cardRect(card));
        return QRectF(canvas->rect()).contains(place);
    }

    static QStringList farCards(const Canvas *canvas)
    {
        QStringList far = canvas->scene().items();
        far.removeIf([canvas](const QString &card) { return isInSight(canvas, card); });
        if (far.isEmpty())
            qFatal("all of it is in sight");
        return far;
    }

    MainWindow *openMap(int tools)
    {
        Document content;
        for (int number = 1; number <= tools; ++number)
            content.add(Key(u"tool"), u"Tool %1"_s.arg(number));
        const QString map = m_folder.filePath(u"map%1.martlet"_s.arg(++m_maps));
        {
            const auto made = Session::create(map, content.graph(), u"Begin"_s);
        }
        auto *window = new MainWindow;
        window->setGeometry(40, 40, 1200, 680);
        window->show();
        window->openFile(map);
        if (!QTest::qWaitFor([&] { return window->canvas()->scene().isArranged(); }, 30000))
            qFatal("not arranged");
        return window;
    }

    QTemporaryDir m_folder;
    int m_maps = 0;
};

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"screens.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(twoScreens) != twoScreens.size())
        return 1;
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
    QApplication app(argc, argv);
    TestProjector test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_projector.moc"
