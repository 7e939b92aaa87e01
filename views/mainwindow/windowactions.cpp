// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/graph/wholes.h"
#include "views/canvas/canvas.h"
#include "views/canvas/grouping.h"
#include "views/canvas/overviewmap.h"
#include "views/canvas/stickynotes.h"
#include "views/mainwindow/hints.h"
#include "views/mainwindow/lastsession.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/paneltitle.h"
#include "views/mainwindow/searchfield.h"
#include "views/mainwindow/topbar.h"
#include "views/panels/findingspanel.h"
#include "views/panels/inspector.h"
#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

QAction *MainWindow::command(QMenu *menu,
                             const QString &icon,
                             const QString &text,
                             const QKeySequence &keys,
                             const std::function<void()> &act,
                             bool needsProject)
{
    QAction *action = menu->addAction(text);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [act] { act(); });
    m_commands.append(action);
    if (needsProject)
        m_projectCommands.append(action);
    return action;
}

void MainWindow::buildActions()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildArrangeMenu();
    buildHelpMenu();
    m_top = new TopBar({m_undo, m_redo}, m_handOnAction, this);
    addToolBar(Qt::TopToolBarArea, m_top);
    m_top->search()->setCommands(m_commands);
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    command(
        menu, u"file-plus"_s, tr("New"), QKeySequence::New, [this] { newProject(); }, false);
    command(
        menu, u"folder-open"_s, tr("Open…"), QKeySequence::Open, [this] { askToOpen(); }, false);
    m_recentMenu = menu->addMenu(themedIcon(u"history"_s), tr("Open recent"));
    command(
        menu, u"fit"_s, tr("Start page"), {}, [this] { openStartPage(); }, false);
    menu->addSeparator();
    command(
        menu,
        u"import"_s,
        tr("Open a list, spreadsheet or drawing…"),
        {},
        [this] { askForList(); },
        false);
    menu->addSeparator();
    command(menu, u"save"_s, tr("Save"), QKeySequence::Save, [this] { m_session->publish(); });
    command(menu, u"copy"_s, tr("Save a copy…"), QKeySequence::SaveAs, [this] { saveCopy(); });
    command(
        menu, u"history"_s, tr("Take a snapshot of the findings"), {}, [this] { takeSnapshot(); });
    command(menu, u"copy"_s, tr("Compare with…"), {}, [this] { compare(); });
    command(menu, u"history"_s, tr("Earlier versions…"), {}, [this] { openEarlierVersions(); });
    command(menu, u"import"_s, tr("Merge with…"), {}, [this] { askForCopyToMerge(); });
    command(menu, u"share"_s, tr("Send changes…"), {}, [this] { sendChanges(); });
    command(menu,
            u"accept"_s,
            tr("Decide what is undecided"),
            Qt::CTRL | Qt::SHIFT | Qt::Key_D,
            [this] { openMerge(); });
    menu->addSeparator();
    m_handOnAction =
        command(menu, u"share"_s, tr("Hand on…"), Qt::CTRL | Qt::Key_P, [this] { handOn(); });
    menu->addSeparator();
    command(
        menu, {}, tr("Close"), QKeySequence::Close, [this] { close(); }, false);
    m_reopen = command(
        menu,
        {},
        tr("Open again at start what was open"),
        {},
        [this] { LastSession::setWanted(m_reopen->isChecked()); },
        false);
    m_reopen->setCheckable(true);
    connect(menu, &QMenu::aboutToShow, m_reopen, [this] {
        m_reopen->setChecked(LastSession::isWanted());
    });
    m_reopen->setChecked(LastSession::isWanted());
    command(
        menu, {}, tr("Quit"), QKeySequence::Quit, [this] { quit(); }, false);
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = command(
        menu, u"undo"_s, tr("Undo"), QKeySequence::Undo, [this] { m_session->document().undo(); });
    m_redo = command(menu, u"redo"_s, tr("Redo"), {}, [this] { m_session->document().redo(); });
    m_redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    menu->addSeparator();
    m_find = command(menu, u"search"_s, tr("Find or run a command"), {}, [this] {
        m_hints->setDone(Hints::Hint::Find);
        m_top->search()->open();
    });
    m_find->setShortcuts({Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_F});
    menu->addSeparator();
    m_mapCommands += command(menu, u"plus"_s, tr("Add"), {}, [this] { m_canvas->addHere(); });
    m_mapCommands +=
        command(menu, u"comment"_s, tr("Add a note"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] {
            m_notes->add();
        });
    command(
        menu, u"comment"_s, tr("Comment…"), Qt::CTRL | Qt::ALT | Qt::Key_C, [this] { comment(); });
    m_mapCommands +=
        command(menu, {}, tr("Turn the note into…"), {}, [this] { m_notes->askForKind(); });
    m_mapCommands += command(menu, u"chevron-right"_s, tr("Add connected"), {}, [this] {
        m_canvas->addConnected(Direction::Right);
    });
    m_mapCommands += command(menu, u"connect"_s, tr("Connect to…"), Qt::CTRL | Qt::Key_L, [this] {
        m_canvas->connectByName();
    });
    m_mapCommands += command(menu,
                             u"connect"_s,
                             tr("Let the connection end at…"),
                             Qt::CTRL | Qt::SHIFT | Qt::Key_L,
                             [this] { m_canvas->reconnectByName(key::to); });
    m_mapCommands += command(menu, u"connect"_s, tr("Let the connection begin at…"), {}, [this] {
        m_canvas->reconnectByName(key::from);
    });
    m_mapCommands +=
        command(menu, u"edit"_s, tr("Rename"), {}, [this] { m_canvas->renameSelected(); });
    m_mapCommands +=
        command(menu, u"hand"_s, tr("Automatic, by hand, unknown"), Qt::CTRL | Qt::Key_M, [this] {
            m_canvas->cycleFlowMode();
        });
    command(menu, u"database"_s, tr("Let it hold what is usual"), {}, [this] { holdUsualData(); });
    command(menu, u"tag"_s, tr("Remember as a known product"), {}, [this] { rememberProduct(); });
    command(menu, u"tag"_s, tr("Forget this product"), {}, [this] { forgetProduct(); });
    m_mapCommands += command(menu, u"copy"_s, tr("Duplicate"), Qt::CTRL | Qt::Key_D, [this] {
        m_canvas->duplicateSelected();
    });
    m_mapCommands += command(
        menu, u"layers"_s, tr("Group…"), Qt::CTRL | Qt::Key_G, [this] { m_grouping->group(); });
    m_mapCommands +=
        command(menu, {}, tr("Take out of its group"), Qt::CTRL | Qt::ALT | Qt::Key_G, [this] {
            m_grouping->ungroup();
        });
    m_mapCommands +=
        command(menu, u"paste"_s, tr("Paste a list"), QKeySequence::Paste, [this] { paste(); });
    m_mapCommands +=
        command(menu, u"close"_s, tr("Take off this view"), Qt::SHIFT | Qt::Key_Delete, [this] {
            takeOffView();
        });
    m_mapCommands +=
        command(menu, u"trash"_s, tr("Delete"), {}, [this] { m_canvas->removeSelected(); });
    menu->addSeparator();
    m_vote =
        command(menu, u"accept"_s, tr("Vote"), Qt::CTRL | Qt::ALT | Qt::Key_V, [this] { vote(); });
    m_vote->setCheckable(true);
    m_mapCommands += command(menu, {}, tr("Reset the votes"), {}, [this] { resetVotes(); });
    menu->addSeparator();
    m_mapCommands += command(menu, u"select"_s, tr("Select all"), QKeySequence::SelectAll, [this] {
        m_canvas->selectAll();
    });
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    m_railCommands += command(
        menu, u"fit"_s, tr("Show all"), Qt::CTRL | Qt::Key_0, [this] { m_canvas->fitAll(); });
    m_viewsMenu = menu->addMenu(themedIcon(u"plus"_s), tr("Add a view"));
    connect(m_viewsMenu, &QMenu::aboutToShow, this, [this] { buildAddViewMenu(m_viewsMenu); });
    command(menu, u"map-pin"_s, tr("Add a journey"), {}, [this] { addJourney(); });
    command(
        menu, u"layers"_s, tr("Add a view of ownership"), {}, [this] { addView(u"ownership"_s); });
    command(menu, {}, tr("Actual size"), Qt::CTRL | Qt::Key_1, [this] { m_canvas->zoomTo(1); });
    command(menu, {}, tr("Show the selection"), Qt::CTRL | Qt::Key_2, [this] {
        m_canvas->fitSelection();
    });
    QAction *in = command(menu, u"zoom-in"_s, tr("Larger"), {}, [this] { m_canvas->zoomIn(); });
    in->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    m_railCommands += in;
    m_railCommands += command(menu, u"zoom-out"_s, tr("Smaller"), Qt::CTRL | Qt::Key_Minus, [this] {
        m_canvas->zoomOut();
    });
    buildOverview(menu);
    buildWheelChoice(menu);
    command(menu, u"filter"_s, tr("Colour and filter"), Qt::CTRL | Qt::SHIFT | Qt::Key_K, [this] {
        askForFilter();
    });
    command(menu,
            u"eye"_s,
            tr("Only what it is connected with"),
            Qt::CTRL | Qt::SHIFT | Qt::Key_F,
            [this] { m_canvas->focusNeighbours(); });
    menu->addSeparator();
    m_mapCommands += command(
        menu, u"connect"_s, tr("Next connection of the card"), Qt::ALT | Qt::Key_Return, [this] {
            m_canvas->stepFlow();
        });
    m_mapCommands += command(menu,
                             u"connect"_s,
                             tr("Previous connection of the card"),
                             Qt::ALT | Qt::SHIFT | Qt::Key_Return,
                             [this] { m_canvas->stepFlow(true); });
    menu->addSeparator();
    command(menu, u"table"_s, tr("Inventory"), Qt::CTRL | Qt::SHIFT | Qt::Key_I, [this] {
        openInventory();
    });
    command(menu, u"history"_s, tr("History"), Qt::CTRL | Qt::Key_H, [this] { openHistory(); });
    command(menu, u"warning"_s, tr("Next finding"), Qt::Key_F8, [this] { stepFinding(1); });
    command(menu, u"warning"_s, tr("Previous finding"), Qt::SHIFT | Qt::Key_F8, [this] {
        stepFinding(-1);
    });
    command(menu, u"comment"_s, tr("Comments"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] {
        openComments();
    });
    command(menu, u"comment"_s, tr("Next comment"), Qt::Key_F7, [this] { stepComment(1); });
    command(menu, u"comment"_s, tr("Previous comment"), Qt::SHIFT | Qt::Key_F7, [this] {
        stepComment(-1);
    });
    command(menu, u"eye"_s, tr("What is new"), Qt::CTRL | Qt::ALT | Qt::Key_N, [this] {
        reviewNews();
    });
    command(menu, u"check"_s, tr("All of it is seen"), Qt::CTRL | Qt::ALT | Qt::Key_S, [this] {
        markSeen();
    });
    command(menu, u"settings"_s, tr("What is checked"), Qt::CTRL | Qt::SHIFT | Qt::Key_R, [this] {
        openChecks(m_findings->chosenRule(), m_findings->chosenItems());
    });
    command(menu, u"ask"_s, tr("What if it goes?"), Qt::CTRL | Qt::SHIFT | Qt::Key_W, [this] {
        askWhatIf();
    });
    command(menu, u"present"_s, tr("Walk the journey"), Qt::CTRL | Qt::SHIFT | Qt::Key_J, [this] {
        walkJourney();
    });
    command(
        menu, u"scenario"_s, tr("Scenarios"), Qt::SHIFT | Qt::Key_F4, [this] { openScenarios(); });
    command(menu, u"plus"_s, tr("New scenario"), {}, [this] { newScenario(); });
    command(menu, u"refresh"_s, tr("Switch between as-is and scenario"), Qt::Key_F4, [this] {
        switchStandpoint();
    });
    command(menu, u"table"_s, tr("Figures"), Qt::CTRL | Qt::SHIFT | Qt::Key_G, [this] {
        showFigures();
    });
    command(menu, u"info"_s, tr("Go to the details"), Qt::CTRL | Qt::Key_I, [this] {
        showPanel(m_inspectorDock);
        m_inspector->focusField();
    });
    command(menu, u"user"_s, tr("Set the owner"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] {
        showPanel(m_inspectorDock);
        m_inspector->focusField(key::owner);
    });
    command(
        menu, u"connect"_s, tr("Go to the connections"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] {
            openDetails();
            m_inspector->focusRelations();
        });
    command(menu, u"history"_s, tr("Go to the history"), Qt::CTRL | Qt::SHIFT | Qt::Key_H, [this] {
        openDetails();
        m_inspector->focusHistory();
    });
    command(menu, {}, tr("Next part of the window"), Qt::Key_F6, [this] { stepPane(1); });
    command(menu, {}, tr("Previous part of the window"), Qt::SHIFT | Qt::Key_F6, [this] {
        stepPane(-1);
    });
    menu->addSeparator();
    buildPanelMenu(menu->addMenu(themedIcon(u"sidebar"_s), tr("Panels")));
    command(
        menu, u"external"_s, tr("New window on this project"), {}, [this] { openAnotherWindow(); });
    buildProjectorMenu(menu->addMenu(themedIcon(u"present"_s), tr("Projector")));
    command(
        menu,
        {},
        tr("Full screen"),
        Qt::Key_F11,
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); },
        false);
    menu->addSeparator();
    auto *looks = new QActionGroup(this);
    const auto look = [&](const QString &icon, const QString &text, Appearance wanted) {
        QAction *action = command(
            menu, icon, text, {}, [this, wanted] { setLook(wanted); }, false);
        action->setCheckable(true);
        action->setChecked(appearance() == wanted);
        looks->addAction(action);
    };
    look(u"sun"_s, tr("Light"), Appearance::Light);
    look(u"moon"_s, tr("Dark"), Appearance::Dark);
    look(u"eye"_s, tr("High contrast"), Appearance::HighContrast);
    look(u"settings"_s, tr("As the desktop"), Appearance::System);
}

void MainWindow::buildOverview(QMenu *menu)
{
    static const QString kept = u"window/overview"_s;
    auto *overview = new OverviewMap(m_canvas);
    overview->setWanted(QSettings().value(kept, true).toBool());
    QAction *action =
        command(menu, {}, tr("Overview map"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, [overview] {
            overview->setWanted(!overview->isWanted());
            QSettings().setValue(kept, overview->isWanted());
        });
    action->setCheckable(true);
    action->setChecked(overview->isWanted());
}

// All windows follow at once, and it is kept for the next ones.
void MainWindow::buildWheelChoice(QMenu *menu)
{
    static const QString wheelKey = u"map/wheelZooms"_s;
    QAction *choice = command(
        menu, {}, tr("Wheel zooms"), {}, [] {}, false);
    choice->setCheckable(true);
    choice->setChecked(QSettings().value(wheelKey, false).toBool());
    m_canvas->setWheelZooms(choice->isChecked());
    connect(choice, &QAction::triggered, this, [](bool zooms) {
        QSettings().setValue(wheelKey, zooms);
        for (const MainWindow *window : windows())
            window->canvas()->setWheelZooms(zooms);
    });
    connect(menu, &QMenu::aboutToShow, choice, [choice] {
        choice->setChecked(QSettings().value(wheelKey, false).toBool());
    });
}

void MainWindow::buildArrangeMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Arrange"));
    m_railCommands +=
        command(menu, u"layout"_s, tr("Tidy up"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, [this] {
            arrange(false);
        });
    command(menu, u"layout"_s, tr("Tidy up the selection"), {}, [this] { tidySelection(); });
    command(menu, u"layout"_s, tr("Place new cards"), {}, [this] { placeNewCards(); });
    command(menu, u"pin"_s, tr("Pin or unpin"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] {
        m_canvas->togglePinned();
    });
    menu->addSeparator();
    const auto align = [&](const QString &text, Qt::AlignmentFlag side) {
        command(menu, {}, text, {}, [this, side] { m_canvas->alignSelected(side); });
    };
    align(tr("Align left sides"), Qt::AlignLeft);
    align(tr("Align centres"), Qt::AlignHCenter);
    align(tr("Align right sides"), Qt::AlignRight);
    align(tr("Align upper sides"), Qt::AlignTop);
    align(tr("Align middles"), Qt::AlignVCenter);
    align(tr("Align lower sides"), Qt::AlignBottom);
    menu->addSeparator();
    command(menu, {}, tr("Distribute sideways"), {}, [this] {
        m_canvas->distributeSelected(Qt::Horizontal);
    });
    command(menu, {}, tr("Distribute downwards"), {}, [this] {
        m_canvas->distributeSelected(Qt::Vertical);
    });
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    command(
        menu, u"help"_s, tr("Keys and gestures"), Qt::Key_F1, [this] { about(); }, false);
}

// What is longer than a few fields needs room to be read.
void MainWindow::openDetails()
{
    showPanel(m_inspectorDock);
    const int half = (m_inspectorDock->height() + m_findingsDock->height()) / 2;
    if (m_inspectorDock->height() < half)
        resizeDocks({m_findingsDock, m_inspectorDock}, {half, half}, Qt::Vertical);
}

void MainWindow::setLook(Appearance wanted)
{
    setAppearance(wanted);
    QSettings().setValue(u"window/appearance"_s, int(wanted));
}

void MainWindow::showContextMenu(const QPoint &global)
{
    QMenu menu;
    const auto offer = [&](const QString &icon, const QString &text, auto act) {
        connect(menu.addAction(themedIcon(icon), text), &QAction::triggered, this, act);
    };
    const QStringList selection = m_canvas->selection();
    const bool card = selection.size() == 1 && m_canvas->scene().isCard(selection.first());
    const bool inGroup = std::ranges::any_of(selection, [this](const QString &item) {
        return !wholesOf(m_session->document().graph(), item).isEmpty();
    });
    if (selection.isEmpty()) {
        offer(u"plus"_s, tr("Add here"), [this] { m_canvas->addHere(); });
        offer(u"fit"_s, tr("Show all"), [this] { m_canvas->fitAll(); });
        offer(u"layout"_s, tr("Tidy up"), [this] { arrange(false); });
        offer(u"comment"_s, tr("Comment on the view…"), [this] { comment(); });
    }
    if (card) {
        offer(u"chevron-right"_s, tr("Add connected"), [this] {
            m_canvas->addConnected(Direction::Right);
        });
        offer(u"connect"_s, tr("Connect to…"), [this] { m_canvas->connectByName(); });
        offer(u"edit"_s, tr("Rename"), [this] { m_canvas->renameSelected(); });
        offer(u"copy"_s, tr("Duplicate"), [this] { m_canvas->duplicateSelected(); });
        offer(u"pin"_s, tr("Pin or unpin"), [this] { m_canvas->togglePinned(); });
        offer(u"eye"_s, tr("Only what it is connected with"), [this] {
            m_canvas->focusNeighbours();
        });
    }
    if (selection.size() > 1) {
        offer(u"layers"_s, tr("Group…"), [this] { m_grouping->group(); });
        offer(u"layout"_s, tr("Tidy up the selection"), [this] { tidySelection(); });
    }
    if (card && m_canvas->scene().card(selection.first())->isNote)
        offer(u"edit"_s, tr("Turn the note into…"), [this] { m_notes->askForKind(); });
    if (inGroup)
        offer(u"close"_s, tr("Take out of its group"), [this] { m_grouping->ungroup(); });
    if (!selection.isEmpty()) {
        if (m_watcher && m_watcher->badges().contains(selection.first())) {
            offer(u"warning"_s, tr("Show its findings"), [this, selection] {
                showFindingsAbout(selection.first());
            });
        }
        offer(u"ask"_s, tr("What if it goes?"), [this] { askWhatIf(); });
        offer(u"user"_s, tr("Set the owner"), [this] {
            showPanel(m_inspectorDock);
            m_inspector->focusField(key::owner);
        });
        if (selection.size() == 1) {
            offer(u"connect"_s, tr("Go to the connections"), [this] {
                openDetails();
                m_inspector->focusRelations();
            });
            offer(u"comment"_s, tr("Comment…"), [this] { comment(); });
            offer(u"history"_s, tr("Go to the history"), [this] {
                openDetails();
                m_inspector->focusHistory();
            });
        }
        offerProduct(&menu);
        if (!card)
            offer(u"hand"_s, tr("Automatic, by hand, unknown"), [this] {
                m_canvas->cycleFlowMode();
            });
        if (selection.size() == 1 && m_canvas->scene().flow(selection.first())) {
            offer(u"connect"_s, tr("Let the connection end at…"), [this] {
                m_canvas->reconnectByName(key::to);
            });
            offer(u"connect"_s, tr("Let the connection begin at…"), [this] {
                m_canvas->reconnectByName(key::from);
            });
        }
        menu.addSeparator();
        if (card)
            offer(u"close"_s, tr("Take off this view"), [this] { takeOffView(); });
        offer(u"trash"_s, card ? tr("Delete from the project") : tr("Delete"), [this] {
            m_canvas->removeSelected();
        });
    }
    menu.exec(global);
}

} // namespace martlet
