// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/gui/gui.h"

#include "app/gui/singleinstance.h"
#include "app/language.h"
#include "model/base/version.h"
#include "model/storage/workingcopy.h"
#include "views/canvas/canvasaccessible.h"
#include "views/mainwindow/hints.h"
#include "views/mainwindow/mainwindow.h"
#include "views/widgets/style.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QSettings>

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

// What was asked for comes last, and so on top.
static QStringList filesToOpen(const QStringList &asked)
{
    QStringList files = WorkingCopy::filesToRecover();
    files.removeIf([&](const QString &file) { return asked.contains(file); });
    return files + asked;
}

int runWindow(int &argc, char **argv, const QStringList &files, const QString &language)
{
    const QStringList asked = absolute(files);
    SingleInstance instance(meetingPlace(language));
    const SingleInstance::Start start = instance.begin(asked);
    if (start == SingleInstance::Start::HandedOver)
        return 0;
    const QApplication application(argc, argv);
    installLanguage(language);
    prepare();
    Hints::setWanted(true);
    auto *window = new MainWindow;
    window->show();
    window->openFiles(filesToOpen(asked));
    QObject::connect(&instance, &SingleInstance::asked, &application, [](const QStringList &more) {
        if (const QList<MainWindow *> open = MainWindow::windows(); !open.isEmpty())
            open.last()->openFiles(more);
    });
    if (start == SingleInstance::Start::First)
        instance.listen();
    return QApplication::exec();
}

} // namespace martlet
