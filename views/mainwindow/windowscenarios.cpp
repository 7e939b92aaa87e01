// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/finding.h"
#include "views/canvas/canvas.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/scenariobar.h"
#include "views/panels/scenariopage.h"
#include "views/widgets/uitext.h"

namespace martlet {

void MainWindow::connectScenarios()
{
    connectQuestion(m_scenarioPage);
    connect(m_scenarioBar, &ScenarioBar::scenariosWanted, this, &MainWindow::openScenarios);
    connect(m_scenarioPage, &ScenarioPage::compareWanted, this, &MainWindow::compareWithScenario);
    connect(m_scenarioPage, &ScenarioPage::done, m_toast, [this](const QString &what) {
        m_toast->say(what, {{tr("Undo"), [this] {
                                 m_session->document().undo();
                             }}});
    });
}

void MainWindow::openScenarios()
{
    openQuestion(m_scenarioPage);
    m_scenarioPage->open();
}

void MainWindow::newScenario()
{
    openScenarios();
    m_scenarioPage->addScenario();
}

// Back to the project as it is, and from there to where one came from.
void MainWindow::switchStandpoint()
{
    Document &document = m_session->document();
    if (!document.standpoint().isAsIs()) {
        m_lastStandpoint = document.standpoint();
        document.stand({});
        m_toast->say(tr("The map as it is"));
        return;
    }
    const auto scenarios = document.model().itemsOf(u"scenario"_key);
    if (scenarios.empty()) {
        openScenarios();
        return;
    }
    const bool isThere = document.model().contains(m_lastStandpoint.scenario);
    document.stand(isThere ? m_lastStandpoint : Standpoint {scenarios.front()->id, {}});
    m_toast->say(tr("In the scenario “%1”")
                     .arg(shortened(itemName(document.model(), document.standpoint().scenario))));
}

// What is about the file and its past is about the project as it is.
void MainWindow::standOnAsIs()
{
    m_session->document().stand({});
}

} // namespace martlet
