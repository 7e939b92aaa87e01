// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/document/arranger.h"
#include "model/document/session.h"
#include "model/document/watcher.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/style.h"

#include <QMainWindow>
#include <QPointer>

class QDockWidget;
class QMenu;
class QStackedWidget;

namespace martlet {

class Canvas;
class ChecksPage;
class CommentsPage;
class ComparisonPage;
struct ComparedState;
class EarlierPage;
class FiguresPage;
class FilterBar;
class FindingsPanel;
class Grouping;
class HandOnPage;
class HistoryPage;
class Hints;
class ImpactPage;
class Inspector;
class MergePage;
class ProposalPage;
class InventoryPage;
class ListPage;
class PassphraseBar;
class PeoplePanel;
class Projector;
class QuestionPage;
class ScenarioBar;
class ScenarioPage;
class SharingBar;
class StartPage;
class StatusLine;
class StickyNotes;
class ToolRail;
class TopBar;
class VoteBar;
class WalkPage;
struct Salvage;
struct WindowState;

/// A window with one project: its map, the findings and the details of the selection beside it.
/// Several can show the same project, each a view of its own; the last that closes brings the file
/// up to date.
/// Nothing here asks a question that stands in the way; what went wrong is said in a bar. Only who
/// closes the window while the file lacks the work is asked once.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;
    /// All that are open; the one that a person worked in last comes last.
    static QList<MainWindow *> windows();

    /// Opens a file in this window if it is empty, else in a new one; one that is open already is
    /// brought to the front.
    void openFile(const QString &file);
    /// Opens one after the other; what cannot be opened is said in the window that comes up last.
    /// That window, or without files this one, comes to the front.
    void openFiles(const QStringList &files);
    /// The same with windows as they were, also several on one project.
    void openWindows(const QList<WindowState> &states);
    /// Keeps which windows are open for the next start.
    static void keepSession();
    /// A new project with this content, kept in the documents folder under a name of its own.
    bool startProject(const QString &name, const Graph &content);
    /// The session of the open project, or null.
    Session *session() const { return m_session.get(); }
    Canvas *canvas() const { return m_canvas; }
    FindingsPanel *findings() const { return m_findings; }
    ChecksPage *checks() const { return m_checks; }
    InventoryPage *inventory() const { return m_inventory; }
    HandOnPage *handOnPage() const { return m_handOn; }
    ComparisonPage *comparisonPage() const { return m_comparison; }
    MergePage *mergePage() const { return m_merge; }
    ProposalPage *proposalPage() const { return m_proposals; }
    HistoryPage *historyPage() const { return m_historyPage; }
    ImpactPage *impactPage() const { return m_impactPage; }
    WalkPage *walkPage() const { return m_walkPage; }
    FiguresPage *figuresPage() const { return m_figuresPage; }
    CommentsPage *commentsPage() const { return m_commentsPage; }
    ScenarioPage *scenarioPage() const { return m_scenarioPage; }
    Inspector *inspector() const { return m_inspector; }
    Watcher *watcher() const { return m_watcher.get(); }
    /// The window for the room while somebody presents, or null.
    Projector *projector() const;

    /// Says something that a person should know, in the bar above the map.
    void notify(const QString &what);
    /// Arranges the cards of the view; \a onlyNew: those that stand nowhere yet.
    void arrange(bool onlyNew);
    void tidySelection();
    /// Arranges the cards of the view that nobody and nothing has placed yet.
    void placeNewCards();
    void setView(const QString &view);
    /// Shows what differs between the project and another copy of it.
    void compareWithFile(const QString &file);
    /// Shows what a scenario would make of the project.
    void compareWithScenario(const QString &scenario);
    /// Merges another copy of the project in, and shows what both disagree on; of a file of changes
    /// what it would change. Where that needs a passphrase, it is asked for.
    void mergeWith(const QString &file, const Passphrase &passphrase = {});
    /// Shows who changed what and when, of one element or one of its fields where they are given.
    void openHistory(const QString &item = {}, Key field = {});
    QList<QAction *> commands() const { return m_commands; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // The parts of the window.
    void buildActions();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildArrangeMenu();
    void buildHelpMenu();
    void buildPanels();
    void connectParts();
    void buildPanelMenu(QMenu *menu);
    void buildOverview(QMenu *menu);
    QDockWidget *dock(const QString &name, const QString &title, QWidget *content);
    QAction *command(QMenu *menu,
                     const QString &icon,
                     const QString &text,
                     const QKeySequence &keys,
                     const std::function<void()> &act,
                     bool needsProject = true);

    // The panels beside the map.
    QList<QDockWidget *> panels() const;
    void putPanelsBack();
    QByteArray panelState() const;
    void restorePanels(const QByteArray &kept);
    void restoreUsualPanels();
    void keepPanels() const;
    void focusSide();
    void stepPane(int by);
    void stepFinding(int by);
    void showFindingsAbout(const QString &item);

    // Projects.
    void take(std::shared_ptr<Session> session);
    /// All pages and panels but the canvas, which says first what is on the map, look at this
    /// project from now on, or at none.
    void giveProject(Session *session, Watcher *watcher);
    static Result<std::shared_ptr<Session>> sessionOf(const QString &file);
    void openAnotherWindow();
    MainWindow *newWindow() const;
    QList<MainWindow *> othersOnProject() const;
    void newProject(const QString &typed = {});
    void askToOpen();
    void importList(const QString &file = {});
    void askForList();
    void startFrom(const QString &resource);
    void startFromClipboard();
    void connectLists();
    void paste();
    void pasteLines(const QString &text);
    void openList(const QByteArray &bytes, const QString &source);
    void takeList();
    void showWholeMap();
    void saveCopy();
    void takeSnapshot();
    bool saveElsewhere();
    bool mayClose();
    bool askToClose(const QString &trouble);
    void goOnBeside(const QString &why);
    void remember(const QString &file);
    void fillRecent();
    MainWindow *emptyWindow();
    void comeToFront();
    void finishOpening(const QStringList &problems);
    bool hasAskedForPassphrase(const QString &file);
    void unlock(const QString &file, const Passphrase &passphrase);
    void offerSalvage(const QString &file, const QString &problem);
    void startFromSalvage(const QString &file, const Salvage &found);
    void openStartPage();
    void quit();
    static void noteClosing();
    WindowState state() const;
    void showState(const WindowState &state);

    // Views.
    QStringList viewIds() const;
    void buildAddViewMenu(QMenu *menu);
    void showAddViewMenu(const QPoint &global);
    void showViewMenu(const QString &view, const QPoint &global);
    void addView(const QString &viewKind, const QString &journey = {});
    void addJourney();
    void removeView(const QString &view);
    void takeOffView();
    void showItem(const QString &item);
    void goToItem(const QString &item);
    void openDetails();
    void showAwaited();
    void putOnView(const QString &item);
    void connectFilter();
    void askForFilter();
    void showFilterBar();

    // What is known of products.
    void holdUsualData();
    void rememberProduct();
    void forgetProduct();
    void offerProduct(QMenu *menu);

    // People and teams.
    void connectPeople();
    void give(const QStringList &items, const QString &owner);

    // Questions about the map, in place of the findings.
    void connectQuestion(QuestionPage *page);
    void askWhatIf();
    void walkJourney();
    QStringList journeysMeant() const;
    void showFigures(const QString &figure = {});
    void openScenarios();
    void newScenario();
    void switchStandpoint();
    void standOnAsIs();
    void connectScenarios();
    void openQuestion(QuestionPage *page);
    void closeQuestion();
    QuestionPage *question() const;
    void refreshQuestion();
    void relightQuestion();
    void light(const QStringList &items);
    QStringList withStandIns(const QStringList &items) const;

    // What people say to each other, and what is new.
    void connectComments();
    void showBadges();
    void openNews();
    void closeNews();
    void showFresh();
    void comment();
    void openComments();
    void stepComment(int by);
    void goToPlace(const QString &on);
    void reviewNews();
    void markSeen();

    // What the room sees.
    void buildProjectorMenu(QMenu *menu);
    void present();
    void connectVotes();
    void vote();
    void showVotes();
    void resetVotes();

    // What is checked, in place of the map.
    void connectChecks();
    void openChecks(const QString &rule = {}, const QStringList &about = {});

    // What is handed on, in place of the map.
    void connectHandOn();
    void handOn();
    QString proposedHandOut() const;
    void saveHandOut();
    Result<void> handOutAs(const QString &file);
    void writeHandOut(const QString &file);

    // What differs from another state, in place of the map.
    void connectComparison();
    void compare();
    void askForCopy();
    void compareWithMoment(const QString &moment, const QString &name);
    void compareWithNow(const ComparedState &then);
    void openComparison(
        const std::function<std::pair<ComparedState, ComparedState>(const Graph &now)> &moments);
    void leaveComparison();
    void saveComparison();

    // What others do, and what the file was before.
    void connectSharing();
    void openSharing();
    void showItems(const QStringList &items);
    void showOthers();
    void openEarlierVersions();
    void compareWithEarlier(const EarlierVersion &version);
    void saveEarlierVersion(const EarlierVersion &version);
    // What copies disagree on, in place of the map.
    void connectMerge();
    void askForCopyToMerge();
    Result<void> mergeCopy(const QString &file, const Passphrase &passphrase);
    // Changes that come in or go out, in place of the map.
    void connectProposals();
    Result<void> reviewChanges(const QString &file, const Passphrase &passphrase);
    void sendChanges();
    void saveChanges();
    void saveChangeSheet();
    bool writeChanges(const QString &file, const Result<QByteArray> &bytes, const QString &advice);
    void askSinceWhichCopy();
    void takeChangesFile(const QString &file);
    void openMerge(const QString &item = {});
    // The history, in place of the map.
    void connectHistory();
    void askHowMuchHistory(const QPoint &place);
    void shortenHistory(QDate since);

    // The inventory, in place of the map as well.
    void connectInventory();
    void openInventory();
    void showPage(QWidget *page);
    void showMap();

    // What is shown.
    void showSafety();
    void showTitle();
    void showTrouble();
    void showTidied();
    void showUndo();
    void showViews();
    void showSelection(const QStringList &items);
    void showCounts();
    void showHint();
    void updateCommands();
    void showContextMenu(const QPoint &global);
    void announce(const QString &what);
    void complain(const Error &error);
    void setLook(Appearance appearance);
    void buildWheelChoice(QMenu *menu);
    void about();

    static QList<MainWindow *> allWindows; ///< also those that are about to go

    std::shared_ptr<Session> m_session; ///< of all windows on this project
    std::unique_ptr<Watcher> m_watcher;
    std::unique_ptr<Arranger> m_arranger;
    QStackedWidget *m_pages;
    StartPage *m_start;
    Canvas *m_canvas;
    Grouping *m_grouping;
    StickyNotes *m_notes;
    ChecksPage *m_checks;
    InventoryPage *m_inventory;
    ListPage *m_list;
    HandOnPage *m_handOn;
    ComparisonPage *m_comparison;
    QWidget *m_comparedFrom = nullptr; ///< a list of moments; null: the map
    EarlierPage *m_earlier;
    MergePage *m_merge;
    ProposalPage *m_proposals;
    HistoryPage *m_historyPage;
    TopBar *m_top = nullptr;
    ToolRail *m_rail = nullptr;
    StatusLine *m_status;
    MessageBar *m_bar;
    PassphraseBar *m_passphraseBar;
    QString m_mergeAwaited; ///< is merged as soon as its passphrase is given
    SharingBar *m_sharing;
    ScenarioBar *m_scenarioBar;
    FilterBar *m_filterBar;
    VoteBar *m_voteBar;
    QPointer<Projector> m_projector;
    bool m_filterWanted = false; ///< the person asked for it; it also comes where a view has one
    QString m_awaited; ///< to be shown as soon as its view is arranged
    bool m_tidying = false; ///< the person asked for what is being arranged
    QString m_trouble; ///< of the session, as it was said last in the bar
    Toast *m_toast;
    Hints *m_hints;
    QStackedWidget *m_side; ///< the findings, or a question
    FindingsPanel *m_findings;
    ImpactPage *m_impactPage;
    WalkPage *m_walkPage;
    FiguresPage *m_figuresPage;
    CommentsPage *m_commentsPage;
    ScenarioPage *m_scenarioPage;
    Standpoint m_lastStandpoint; ///< the scenario in which somebody stood last
    Inspector *m_inspector;
    PeoplePanel *m_people;
    QDockWidget *m_findingsDock = nullptr;
    QDockWidget *m_inspectorDock = nullptr;
    QDockWidget *m_peopleDock = nullptr;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_viewsMenu = nullptr;
    QList<QAction *> m_commands;
    QList<QAction *> m_projectCommands; ///< those that need an open project
    QList<QAction *> m_mapCommands; ///< those that change or select what the map shows
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_handOnAction = nullptr;
    QAction *m_find = nullptr;
    QAction *m_reopen = nullptr;
    QAction *m_present = nullptr;
    QAction *m_follow = nullptr; ///< whether the projector follows the work
    QAction *m_vote = nullptr;
    QList<QAction *> m_railCommands; ///< also to be had beside the map
};

} // namespace martlet
