// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/canvas.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/paneltitle.h"
#include "views/mainwindow/toolrail.h"
#include "views/mainwindow/topbar.h"
#include "views/panels/commentspage.h"
#include "views/panels/figurespage.h"
#include "views/panels/findingspanel.h"
#include "views/panels/impactpage.h"
#include "views/panels/inspector.h"
#include "views/panels/peoplepanel.h"
#include "views/panels/scenariopage.h"
#include "views/panels/walkpage.h"
#include "views/widgets/style.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDockWidget>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

namespace martlet {

using namespace Qt::StringLiterals;

static const QString panelsKey = u"window/panels"_s;
// One more whenever a panel or bar comes, goes or changes its name: what was kept before is then
// not used.
static constexpr int panelsVersion = 2;

QDockWidget *MainWindow::dock(const QString &name, const QString &title, QWidget *content)
{
    auto *panel = new QDockWidget(title, this);
    panel->setObjectName(name);
    panel->setWidget(content);
    panel->setTitleBarWidget(new PanelTitle(panel));
    panel->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea
                           | Qt::BottomDockWidgetArea);
    content->setMinimumWidth(300);
    addDockWidget(Qt::RightDockWidgetArea, panel);
    return panel;
}

void MainWindow::buildPanels()
{
    m_rail = new ToolRail(this);
    m_rail->setCommands(m_railCommands);
    addToolBar(Qt::LeftToolBarArea, m_rail);
    m_side->addWidget(m_findings);
    m_side->addWidget(m_impactPage);
    m_side->addWidget(m_walkPage);
    m_side->addWidget(m_figuresPage);
    m_side->addWidget(m_commentsPage);
    m_side->addWidget(m_scenarioPage);
    m_findingsDock = dock(u"findings"_s, tr("Findings"), m_side);
    m_inspectorDock = dock(u"inspector"_s, tr("Details"), m_inspector);
    m_peopleDock = dock(u"people"_s, tr("People and teams"), m_people);
    m_people->setMinimumWidth(200);
    setDockOptions(AllowTabbedDocks | AllowNestedDocks
                   | (wantsMotion() ? AnimatedDocks : DockOptions()));
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    // Nobody is to take the bars away by mistake.
    setContextMenuPolicy(Qt::NoContextMenu);
}

QList<QDockWidget *> MainWindow::panels() const
{
    return {m_findingsDock, m_inspectorDock, m_peopleDock};
}

void MainWindow::buildPanelMenu(QMenu *menu)
{
    const auto toggle = [this](QDockWidget *panel) {
        if (isInSight(panel))
            panel->close();
        else
            showPanel(panel);
    };
    command(menu, u"sidebar"_s, tr("Show or hide the findings"), {}, [this, toggle] {
        toggle(m_findingsDock);
    });
    command(menu, u"sidebar"_s, tr("Show or hide the details"), {}, [this, toggle] {
        toggle(m_inspectorDock);
    });
    command(menu, u"user"_s, tr("Show or hide people and teams"), {}, [this, toggle] {
        toggle(m_peopleDock);
        if (m_peopleDock->isVisible())
            m_people->focusList();
    });
    menu->addSeparator();
    const auto move = [&](const QString &text, Qt::DockWidgetArea side) {
        command(menu, {}, text, {}, [this, side] {
            for (QDockWidget *panel : panels()) {
                if (panel != m_peopleDock || !panel->isHidden())
                    movePanel(panel, side);
            }
            if (side == Qt::BottomDockWidgetArea)
                resizeDocks({m_findingsDock, m_inspectorDock}, {280, 280}, Qt::Vertical);
        });
    };
    move(tr("Panels left of the map"), Qt::LeftDockWidgetArea);
    move(tr("Panels right of the map"), Qt::RightDockWidgetArea);
    move(tr("Panels below the map"), Qt::BottomDockWidgetArea);
    command(menu, u"refresh"_s, tr("Put the panels back"), {}, [this] { putPanelsBack(); });
}

// As they are for who has never moved them.
void MainWindow::putPanelsBack()
{
    for (QDockWidget *panel : {m_findingsDock, m_inspectorDock})
        movePanel(panel, Qt::RightDockWidgetArea);
    movePanel(m_peopleDock, Qt::LeftDockWidgetArea);
    m_peopleDock->hide();
    splitDockWidget(m_findingsDock, m_inspectorDock, Qt::Vertical);
    // Docks take sizes only once they are shown.
    QTimer::singleShot(0, this, [this] {
        resizeDocks({m_findingsDock}, {372}, Qt::Horizontal);
        resizeDocks({m_findingsDock, m_inspectorDock}, {740, 300}, Qt::Vertical);
    });
}

/// Qt takes a state at its word, and ends the program over a damaged one.
static QByteArray sealOf(const QByteArray &state)
{
    return QCryptographicHash::hash(state, QCryptographicHash::Sha256);
}

QByteArray MainWindow::panelState() const
{
    const QByteArray state = saveState(panelsVersion);
    return sealOf(state) + state;
}

// The bars are no part of it: they follow what the window shows.
void MainWindow::restorePanels(const QByteArray &kept)
{
    const qsizetype seal = sealOf({}).size();
    const QByteArray state = kept.mid(seal);
    if (kept.left(seal) != sealOf(state) || !restoreState(state, panelsVersion))
        putPanelsBack();
    m_top->show();
    m_rail->show();
}

void MainWindow::restoreUsualPanels()
{
    restorePanels(QSettings().value(panelsKey).toByteArray());
}

void MainWindow::keepPanels() const
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    if (m_session)
        settings.setValue(panelsKey, panelState());
}

void MainWindow::stepFinding(int by)
{
    showPanel(m_findingsDock);
    m_findings->step(by);
}

void MainWindow::showFindingsAbout(const QString &item)
{
    showPanel(m_findingsDock);
    m_findings->chooseAbout(item);
}

void MainWindow::focusSide()
{
    if (QuestionPage *page = question())
        page->setFocus(Qt::ShortcutFocusReason);
    else
        m_findings->focusList();
}

// Map or what stands in its place, findings or question, details, people, and round again; what is
// closed is passed over.
void MainWindow::stepPane(int by)
{
    const QList<QWidget *> panes {m_pages, m_findingsDock, m_inspectorDock, m_peopleDock};
    const QWidget *focus = QApplication::focusWidget();
    int pane = 0;
    for (int i = 1; i < panes.size(); ++i) {
        if (focus && panes.at(i)->isAncestorOf(focus))
            pane = i;
    }
    do
        pane = (pane + by + int(panes.size())) % int(panes.size());
    while (panes.at(pane)->isHidden());
    if (pane == 0) {
        m_pages->currentWidget()->setFocus();
        return;
    }
    showPanel(panels().at(pane - 1));
    if (pane == 1)
        focusSide();
    else if (pane == 2)
        m_inspector->focusField();
    else
        m_people->focusList();
}

} // namespace martlet
