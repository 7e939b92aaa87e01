// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/gui/gui.h"

#include "app/gui/singleinstance.h"
#include "app/gui/termination.h"
#include "app/language.h"
#include "model/base/version.h"
#include "model/exchange/ownproducts.h"
#include "model/storage/workingcopy.h"
#include "views/canvas/canvasaccessible.h"
#include "views/mainwindow/hints.h"
#include "views/mainwindow/lastsession.h"
#include "views/mainwindow/mainwindow.h"
#include "views/widgets/style.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QSessionManager>
#include <QSettings>
#include <QTimer>

#include <chrono>

namespace martlet {

using namespace Qt::StringLiterals;

/// How the program looks and is called on the desktop.
static void prepare()
{
    QApplication::setOrganizationName(u"martlet"_s);
    QApplication::setApplicationName(u"martlet"_s);
    QApplication::setApplicationDisplayName(u"Martlet"_s);
    QApplication::setApplicationVersion(QString::fromLatin1(version));
    QGuiApplication::setDesktopFileName(u"org.martlet.Martlet"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/app/org.martlet.Martlet.svg"_s));
    QFont font = QApplication::font();
    font.setPointSizeF(std::max(10.0, font.pointSizeF()));
    QApplication::setFont(font);
    CanvasAccessible::install();
    const int look = QSettings().value(u"window/appearance"_s, int(Appearance::System)).toInt();
    setAppearance(Appearance(std::clamp(look, 0, int(Appearance::HighContrast))));
}

static QStringList absolute(const QStringList &files)
{
    QStringList paths;
    for (const QString &file : files)
        paths.append(QFileInfo(file).absoluteFilePath());
    return paths;
}

/// Work that an earlier run left unpublished, without what is opened in any case.
static QStringList filesToRecover(const QStringList &others)
{
    QStringList files = WorkingCopy::filesToRecover();
    files.removeIf([&](const QString &file) { return others.contains(file); });
    return files;
}

static void openAsBefore(MainWindow *window, const QList<WindowState> &before)
{
    QStringList files;
    for (const WindowState &state : before)
        files.append(state.file);
    window->openFiles(filesToRecover(files));
    window->openWindows(before);
}

static void openCarefully(MainWindow *window, const QStringList &asked)
{
    window->openFiles(asked);
    MainWindow::windows().last()->notify(QCoreApplication::translate(
        "martlet::Gui",
        "Last time Martlet ended while it was opening maps. So that this does not happen again, "
        "nothing is opened by itself this time. Work that is kept on this computer comes back as "
        "soon as you open its map."));
}

/// What was asked for comes last, and so on top.
static void openFirst(MainWindow *window, const QStringList &asked, bool mayReopen)
{
    const QList<WindowState> before = LastSession::kept();
    LastSession::hold(true); // half of it is nothing to come back to
    QTimer::singleShot(std::chrono::seconds(2), qApp, &LastSession::settle);
    window->show();
    if (!LastSession::begin())
        openCarefully(window, asked);
    else if (asked.isEmpty() && mayReopen && LastSession::isWanted())
        openAsBefore(window, before);
    else
        window->openFiles(filesToRecover(asked) + asked);
    LastSession::hold(false);
    MainWindow::keepSession();
}

/// A desktop that ends, and starts its programs again next time, finds them by themselves.
static void followDesktop()
{
    QObject::connect(qApp, &QGuiApplication::commitDataRequest, qApp, &MainWindow::keepSession);
    QObject::connect(qApp, &QGuiApplication::saveStateRequest, qApp, [](QSessionManager &manager) {
        manager.setRestartCommand({QCoreApplication::applicationFilePath()});
    });
}

int runWindow(int &argc, char **argv, const QStringList &files, const QString &language)
{
    const QStringList asked = absolute(files);
    const QString place = meetingPlace(language);
    SingleInstance instance(place);
    const SingleInstance::Start start = instance.begin(asked);
    if (start == SingleInstance::Start::HandedOver)
        return 0;
    const QApplication application(argc, argv);
    installLanguage(language);
    prepare();
    Hints::setWanted(true);
    followDesktop();
    quitWhenAsked();
    const bool isFirst = start == SingleInstance::Start::First;
    const QStringList problems = loadOwnProducts();
    openFirst(new MainWindow, asked, isFirst || place.isEmpty());
    if (!problems.isEmpty())
        MainWindow::windows().last()->notify(problems.join(u'\n'));
    QObject::connect(&instance, &SingleInstance::asked, &application, [](const QStringList &more) {
        if (const QList<MainWindow *> open = MainWindow::windows(); !open.isEmpty())
            open.last()->openFiles(more);
    });
    if (isFirst)
        instance.listen();
    const int code = QApplication::exec();
    LastSession::settle();
    return code;
}

} // namespace martlet
