// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/canvas.h"
#include "views/checks/checkspage.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/paneltitle.h"
#include "views/mainwindow/toolrail.h"
#include "views/panels/findingspanel.h"

#include <QDockWidget>
#include <QStackedWidget>

namespace martlet {

void MainWindow::connectChecks()
{
    connect(m_checks, &ChecksPage::left, this, &MainWindow::showMap);
    connect(m_findings, &FindingsPanel::checksWanted, this, &MainWindow::openChecks);
    connect(m_checks, &ChecksPage::findingsWanted, m_findings, &FindingsPanel::chooseRule);
    connect(m_checks, &ChecksPage::itemWanted, this, [this](const QString &item) {
        showMap();
        m_canvas->select({item});
        m_canvas->reveal({item}, true);
        showSelection({item});
    });
}

void MainWindow::openChecks(const QString &rule, const QStringList &about)
{
    closeQuestion();
    showPanel(m_findingsDock);
    showPage(m_checks);
    m_checks->open(rule, about);
    m_checks->setFocus(Qt::ShortcutFocusReason);
}

} // namespace martlet
