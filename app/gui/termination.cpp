// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/gui/termination.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <csignal>

namespace martlet {

// Hardly anything may be done while a signal is handled, so it only leaves word for the event loop.
static int wordEnds[2];

static void leaveWord(int)
{
    [[maybe_unused]] const ssize_t written = ::write(wordEnds[1], "", 1);
}

void quitWhenAsked()
{
    if (::pipe2(wordEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    const auto *word = new QSocketNotifier(wordEnds[0], QSocketNotifier::Read, qApp);
    QObject::connect(word, &QSocketNotifier::activated, qApp, [] {
        char byte = 0;
        [[maybe_unused]] const ssize_t taken = ::read(wordEnds[0], &byte, 1);
        QCoreApplication::quit();
    });
    struct sigaction action = {};
    action.sa_handler = &leaveWord;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    for (const int signal : {SIGTERM, SIGHUP, SIGINT})
        ::sigaction(signal, &action, nullptr);
}

} // namespace martlet
