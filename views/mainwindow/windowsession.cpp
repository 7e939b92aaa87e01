// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/canvas.h"
#include "views/mainwindow/lastsession.h"
#include "views/mainwindow/mainwindow.h"

#include <QApplication>
#include <QTimer>

#include <utility>

namespace martlet {

WindowState MainWindow::state() const
{
    std::optional<Camera> camera;
    if (!m_canvas->showsAll())
        camera = m_canvas->camera();
    return {m_session->file(), m_canvas->viewId(), camera, saveGeometry(), panelState()};
}

// Windows that close at once do so since the program ends.
static bool isClosing = false;

void MainWindow::keepSession()
{
    const QList<MainWindow *> open = windows();
    if (isClosing || open.isEmpty())
        return;
    QList<WindowState> states;
    for (const MainWindow *window : open) {
        if (window->m_session)
            states.append(window->state());
    }
    LastSession::keep(states);
}

// Who closes one of several windows is done with it. Who closes the last one has ended the program,
// and finds it again.
void MainWindow::noteClosing()
{
    keepSession();
    if (std::exchange(isClosing, true))
        return;
    windows().last()->keepPanels();
    QTimer::singleShot(0, qApp, [] {
        isClosing = false;
        keepSession();
    });
}

// A view that is gone, and a place where there is no map any more, are passed over.
void MainWindow::showState(const WindowState &state)
{
    restoreGeometry(state.geometry);
    restorePanels(state.panels);
    if (viewIds().contains(state.view))
        setView(state.view);
    if (!state.camera)
        return;
    const auto look = [this, camera = *state.camera] {
        if (camera.toMap(QRectF(rect())).intersects(m_canvas->scene().arrangement().bounds))
            m_canvas->setCamera(camera);
    };
    if (m_canvas->scene().isArranged())
        look();
    else
        connect(m_canvas, &Canvas::mapChanged, this, look, Qt::SingleShotConnection);
}

void MainWindow::openWindows(const QList<WindowState> &states)
{
    MainWindow *top = this;
    QStringList problems;
    for (const WindowState &state : states) {
        if (hasAskedForPassphrase(state.file))
            continue;
        const auto session = sessionOf(state.file);
        if (!session) {
            problems.append(session.error().sentence);
            continue;
        }
        top = emptyWindow();
        top->take(*session);
        top->showState(state);
    }
    problems.removeDuplicates();
    top->finishOpening(problems);
}

// In a window that has no project yet, or in a new one.
void MainWindow::openStartPage()
{
    for (MainWindow *window : windows()) {
        if (!window->m_session) {
            window->comeToFront();
            return;
        }
    }
    newWindow()->comeToFront();
}

// What is open now is open again next time, unless somebody wants to stay.
void MainWindow::quit()
{
    keepSession();
    LastSession::hold(true);
    QApplication::closeAllWindows();
    LastSession::hold(false);
}

} // namespace martlet
