// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/cli.h"
#include "app/gui/gui.h"
#include "app/language.h"
#include "model/layout/layout.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>
#include <cstring>

namespace {

/// Whether this process was started by another Martlet to lay out for it.
bool isLayoutWorker(int argc, char **argv)
{
    return argc == 3 && std::strcmp(argv[1], "--worker") == 0
        && std::strcmp(argv[2], "layout") == 0;
}

int runWorker()
{
    martlet::limitLayoutWorker();
    QFile in, out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 3;
    return martlet::runLayoutWorker(in, out);
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// What libraries have to remark is not for people who read the messages of a command.
void dropRemarks(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

/// Commands need fonts, but never a display, not even where there is one.
int runWithoutDisplay(int argc, char **argv, const martlet::Invocation &invocation)
{
    qInstallMessageHandler(&dropRemarks);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return martlet::runCommand(invocation);
}

// Qt would end the program with a message for programmers.
bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

int refuseWindow(int argc, char **argv, const martlet::Invocation &invocation)
{
    const QCoreApplication application(argc, argv);
    martlet::installLanguage(invocation.language);
    const QString sentence = QCoreApplication::translate(
        "martlet::Cli",
        "There is no display to open a window on. Commands such as “martlet check FILE” work "
        "without one; “martlet --help” names them all.");
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    if (isLayoutWorker(argc, argv))
        return runWorker();
    const martlet::Invocation invocation = martlet::understand(argumentsOf(argc, argv));
    if (invocation.isCommand)
        return runWithoutDisplay(argc, argv, invocation);
    if (!hasDisplay())
        return refuseWindow(argc, argv, invocation);
    return martlet::runWindow(argc, argv, invocation.files, invocation.language);
}
