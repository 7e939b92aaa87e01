// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/mainwindow/mainwindow.h"

#include "model/storage/changepackage.h"
#include "views/canvas/canvas.h"
#include "views/canvas/grouping.h"
#include "views/canvas/stickynotes.h"
#include "views/checks/checkspage.h"
#include "views/exchange/handonpage.h"
#include "views/exchange/listpage.h"
#include "views/inventory/inventorypage.h"
#include "views/mainwindow/filterbar.h"
#include "views/mainwindow/hints.h"
#include "views/mainwindow/passphrasebar.h"
#include "views/mainwindow/projector.h"
#include "views/mainwindow/scenariobar.h"
#include "views/mainwindow/searchfield.h"
#include "views/mainwindow/startpage.h"
#include "views/mainwindow/statusline.h"
#include "views/mainwindow/toolrail.h"
#include "views/mainwindow/topbar.h"
#include "views/mainwindow/votebar.h"
#include "views/panels/commentspage.h"
#include "views/panels/figurespage.h"
#include "views/panels/findingspanel.h"
#include "views/panels/impactpage.h"
#include "views/panels/inspector.h"
#include "views/panels/peoplepanel.h"
#include "views/panels/scenariopage.h"
#include "views/panels/walkpage.h"
#include "views/sharing/comparisonpage.h"
#include "views/sharing/earlierpage.h"
#include "views/sharing/historypage.h"
#include "views/sharing/mergepage.h"
#include "views/sharing/proposalpage.h"
#include "views/sharing/sharingbar.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

QList<MainWindow *> MainWindow::allWindows;

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_pages(new QStackedWidget(this))
    , m_start(new StartPage(this))
    , m_canvas(new Canvas(this))
    , m_grouping(new Grouping(m_canvas))
    , m_notes(new StickyNotes(m_canvas))
    , m_checks(new ChecksPage(this))
    , m_inventory(new InventoryPage(this))
    , m_list(new ListPage(this))
    , m_handOn(new HandOnPage(this))
    , m_comparison(new ComparisonPage(this))
    , m_earlier(new EarlierPage(this))
    , m_merge(new MergePage(this))
    , m_proposals(new ProposalPage(this))
    , m_historyPage(new HistoryPage(this))
    , m_status(new StatusLine(this))
    , m_bar(new MessageBar(this))
    , m_passphraseBar(new PassphraseBar(this))
    , m_sharing(new SharingBar(this))
    , m_scenarioBar(new ScenarioBar(this))
    , m_filterBar(new FilterBar(this))
    , m_voteBar(new VoteBar(this))
    , m_toast(new Toast(m_pages))
    , m_hints(new Hints(m_canvas, m_toast))
    , m_side(new QStackedWidget(this))
    , m_findings(new FindingsPanel(this))
    , m_impactPage(new ImpactPage(this))
    , m_walkPage(new WalkPage(this))
    , m_figuresPage(new FiguresPage(this))
    , m_commentsPage(new CommentsPage(this))
    , m_scenarioPage(new ScenarioPage(this))
    , m_inspector(new Inspector(this))
    , m_people(new PeoplePanel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setWindowTitle(tr("Martlet"));
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_passphraseBar);
    column->addWidget(m_sharing);
    column->addWidget(m_scenarioBar);
    column->addWidget(m_filterBar);
    column->addWidget(m_voteBar);
    column->addWidget(m_pages, 1);
    // A page that is not seen makes no window wider.
    m_start->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_canvas);
    m_pages->addWidget(m_checks);
    m_pages->addWidget(m_inventory);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_handOn);
    m_pages->addWidget(m_comparison);
    m_pages->addWidget(m_earlier);
    m_pages->addWidget(m_merge);
    m_pages->addWidget(m_proposals);
    m_pages->addWidget(m_historyPage);
    setCentralWidget(centre);
    setStatusBar(m_status);
    buildActions();
    buildPanels();
    connectParts();
    m_canvas->setGlideTime(wantsMotion() ? 250 : 0);
    resize(1400, 880);
    const QSettings settings;
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    take(nullptr);
    allWindows.append(this);
}

MainWindow::~MainWindow()
{
    allWindows.removeOne(this);
    delete m_projector;
    // The panels look at the session until they are told otherwise.
    m_sharing->setSession(nullptr);
    closeNews();
    m_canvas->setDocument(nullptr);
    giveProject(nullptr, nullptr);
    for (MainWindow *other : othersOnProject())
        other->showTitle();
}

void MainWindow::connectParts()
{
    connect(m_start, &StartPage::typingWanted, this, &MainWindow::newProject);
    connect(m_start, &StartPage::pasteWanted, this, &MainWindow::startFromClipboard);
    connect(m_start, &StartPage::listWanted, this, &MainWindow::askForList);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::askToOpen);
    connect(m_start, &StartPage::fileChosen, this, &MainWindow::openFile);
    connect(m_passphraseBar, &PassphraseBar::given, this, &MainWindow::unlock);
    connect(m_start, &StartPage::templateWanted, this, &MainWindow::startFrom);
    connect(m_top, &TopBar::viewChosen, this, [this](const QString &view) {
        showMap();
        setView(view);
    });
    connect(m_top, &TopBar::addViewWanted, this, &MainWindow::showAddViewMenu);
    connect(m_top, &TopBar::viewMenuWanted, this, &MainWindow::showViewMenu);
    connect(m_top, &TopBar::viewRenamed, this, [this](const QString &view, const QString &name) {
        m_session->document().renameView(view, name);
        m_canvas->setFocus();
    });
    connect(m_top->search(), &SearchField::left, this, [this] {
        m_pages->currentWidget()->setFocus();
    });
    connect(m_top->search(), &SearchField::itemChosen, this, [this](const QString &item) {
        showMap();
        showItem(item);
    });
    connect(m_rail, &ToolRail::addWanted, this, [this](Key kind) {
        if (kind == u"note"_key)
            m_notes->add();
        else
            m_canvas->addHere(kind);
    });
    connect(m_canvas, &Canvas::selectionChanged, this, &MainWindow::showSelection);
    connect(m_canvas, &Canvas::zoomChanged, m_status, &StatusLine::setZoom);
    connect(m_canvas, &Canvas::announced, this, &MainWindow::announce);
    connect(m_findings, &FindingsPanel::fixed, m_toast, [this](const QString &what) {
        m_toast->say(what, {{tr("Undo"), [this] {
                                 m_session->document().undo();
                             }}});
    });
    connect(m_canvas, &Canvas::refused, m_toast, [this](const QString &why) { m_toast->say(why); });
    connect(m_canvas, &Canvas::menuWanted, this, &MainWindow::showContextMenu);
    connect(m_canvas, &Canvas::findingsWanted, this, &MainWindow::showFindingsAbout);
    connect(m_canvas, &Canvas::arrangementWanted, this, [this] { arrange(true); });
    connect(m_canvas, &Canvas::spotlightEnded, m_findings, &FindingsPanel::clearChoice);
    connectQuestion(m_impactPage);
    connectQuestion(m_walkPage);
    connectChecks();
    connectFilter();
    connectVotes();
    connectInventory();
    connectLists();
    connectHandOn();
    connectComparison();
    connectSharing();
    connectMerge();
    connectProposals();
    connectHistory();
    connectPeople();
    connectComments();
    connectScenarios();
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::updateCommands);
    connectQuestion(m_figuresPage);
    connect(m_findings, &FindingsPanel::previewed, m_canvas, &Canvas::showPreview);
    connect(m_findings, &FindingsPanel::figureWanted, this, &MainWindow::showFigures);
    connect(m_status, &StatusLine::figureWanted, this, &MainWindow::showFigures);
    connect(m_canvas, &Canvas::spotlightEnded, this, [this] {
        if (QuestionPage *page = question())
            page->pause();
    });
    connect(m_canvas, &Canvas::escaped, this, [this] {
        if (QuestionPage *page = question())
            page->stepBack();
    });
    connect(m_inspector, &Inspector::impactWanted, this, &MainWindow::askWhatIf);
    connect(m_inspector, &Inspector::itemWanted, this, &MainWindow::goToItem);
    connect(m_inspector, &Inspector::announced, this, &MainWindow::announce);
    connect(m_inspector, &Inspector::refused, m_toast, [this](const QString &why) {
        m_toast->say(why);
    });
    connect(m_inspector, &Inspector::left, this, [this] { m_pages->currentWidget()->setFocus(); });
    connect(m_findings,
            &FindingsPanel::chosen,
            this,
            [this](const QStringList &items, const QStringList &path) {
                if (!items.isEmpty()) {
                    m_hints->setDone(Hints::Hint::Findings);
                    closeQuestion();
                }
                m_canvas->select(items);
                light(withStandIns(items + path));
                showSelection(items);
                if (!items.isEmpty() && m_pages->currentWidget() == m_checks)
                    m_checks->open(m_findings->chosenRule(), m_findings->chosenItems());
            });
}

// The architecture is what one looks at first.
QStringList MainWindow::viewIds() const
{
    const Graph &graph = m_session->document().graph();
    QStringList views = MapView::viewsOf(graph);
    std::stable_partition(views.begin(), views.end(), [&](const QString &view) {
        const QString kind = graph.value(view, Key(u"view-kind")).text();
        return kind.isEmpty() || kind == "architecture"_L1;
    });
    return views;
}

/// Who makes the changes: the name from the settings, else the system's.
static QString authorName()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    const QString system = user.isEmpty() ? QDir::home().dirName() : user;
    return QSettings().value(u"author"_s, system).toString();
}

void MainWindow::giveProject(Session *session, Watcher *watcher)
{
    Document *document = session ? &session->document() : nullptr;
    m_inspector->setDocument(document, session);
    m_people->setDocument(document);
    m_findings->setProject(document, watcher);
    m_checks->setProject(document, watcher);
    m_inventory->setDocument(document);
    m_handOn->setProject(document, watcher);
    m_comparison->setDocument(document);
    m_merge->setProject(document, session);
    m_proposals->setSession(session);
    m_historyPage->setSession(session);
    m_earlier->forget();
    m_figuresPage->setProject(document, watcher);
    m_commentsPage->setDocument(document);
    m_scenarioPage->setDocument(document);
    m_scenarioBar->setDocument(document);
    m_top->search()->setDocument(document);
    m_hints->setProject(document, watcher);
}

void MainWindow::take(std::shared_ptr<Session> session)
{
    delete m_projector;
    closeQuestion();
    closeNews();
    m_canvas->setDocument(nullptr);
    giveProject(nullptr, nullptr);
    m_watcher.reset();
    m_arranger.reset();
    m_session = std::move(session);
    Document *document = m_session ? &m_session->document() : nullptr;
    m_rail->setVisible(document);
    for (QDockWidget *panel : panels())
        panel->setVisible(document);
    m_status->setVisible(document);
    m_top->setProjectOpen(document);
    m_pages->setCurrentWidget(document ? static_cast<QWidget *>(m_canvas) : m_start);
    m_bar->hide();
    m_trouble.clear();
    if (document) {
        document->setAuthor(authorName());
        m_watcher = std::make_unique<Watcher>(document);
        m_arranger = std::make_unique<Arranger>(document);
        connect(m_arranger.get(), &Arranger::arranged, m_canvas, [this] {
            m_canvas->showArranged();
            showTidied();
            showAwaited();
            relightQuestion();
            showCounts();
        });
        connect(m_watcher.get(), &Watcher::reported, this, [this] {
            showBadges();
            m_inspector->showImpactSoon();
            refreshQuestion();
        });
        connect(m_session.get(), &Session::safetyChanged, this, &MainWindow::showSafety);
        connect(m_session.get(), &Session::fileChanged, this, &MainWindow::goOnBeside);
        connect(document, &Document::undoChanged, this, &MainWindow::showUndo);
        const QString view = viewIds().first();
        m_canvas->setDocument(document, view);
        setView(view);
        giveProject(m_session.get(), m_watcher.get());
        m_inspector->setView(view);
        // Its way back is no longer the last step, so the toast would undo something else.
        connect(document, &Document::changed, m_toast, [this](const Change &change) {
            if (!change.continues)
                m_toast->hide();
        });
        // After the canvas, which is asked what it shows.
        connect(document, &Document::changed, this, [this] {
            showBadges();
            showViews();
            showCounts();
        });
        remember(m_session->file());
        if (!m_session->notice().isEmpty())
            m_bar->say(MessageBar::Mood::Notice, m_session->notice());
        restoreUsualPanels();
        m_canvas->setFocus();
    }
    openSharing();
    openNews();
    fillRecent();
    showSafety();
    showUndo();
    showViews();
    showCounts();
    updateCommands();
}

// What the view shows; on one of chosen elements, whatever can be drawn. Notes stick everywhere.
static QList<Key> kindsToAdd(const MapView &view)
{
    if (!view.kinds.isEmpty())
        return view.kinds + QList<Key> {u"note"_key};
    return {Key(u"tool"),
            Key(u"activity"),
            Key(u"touchpoint"),
            Key(u"data-object"),
            Key(u"metric"),
            Key(u"note")};
}

void MainWindow::setView(const QString &view)
{
    m_canvas->setView(view);
    m_inspector->setView(view);
    m_rail->setKinds(kindsToAdd(m_canvas->scene().view()));
    relightQuestion();
    showViews();
    showCounts();
    keepSession();
}

static QString timeOf(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().time(), QLocale::ShortFormat);
}

static QString safetyText(const Session &session)
{
    switch (session.safety()) {
    case Session::Safety::Saved:
        return session.savedAt().isValid()
            ? MainWindow::tr("Saved %1").arg(timeOf(session.savedAt()))
            : MainWindow::tr("Saved");
    case Session::Safety::Kept:
    case Session::Safety::Keeping:
        return MainWindow::tr("All changes kept on this computer");
    case Session::Safety::NotPublished:
        return MainWindow::tr("Kept on this computer, but the file could not be written");
    case Session::Safety::NotKept:
        break;
    }
    return MainWindow::tr("The last changes could not be kept");
}

void MainWindow::showSafety()
{
    if (!m_session) {
        m_top->setTitle(tr("Martlet"), tr("No project is open"));
        setWindowTitle(tr("Martlet"));
        return;
    }
    m_status->setSafety(safetyText(*m_session),
                        m_session->safety() >= Session::Safety::NotPublished);
    showTrouble();
    showTitle();
}

// Where a project has several windows, each is called by what it shows.
void MainWindow::showTitle()
{
    const QFileInfo file(m_session->file());
    const QString projectName = m_session->document().projectName();
    const QString name = projectName.isEmpty() ? file.completeBaseName() : projectName;
    m_top->setTitle(name, safetyText(*m_session));
    if (!othersOnProject().isEmpty())
        //: name of the view, name of the map
        setWindowTitle(tr("%1 · %2 — Martlet").arg(m_canvas->scene().view().name, name));
    else if (name == file.completeBaseName())
        setWindowTitle(tr("%1 — Martlet").arg(name));
    else
        //: name of the map, name of its file
        setWindowTitle(tr("%1 · %2 — Martlet").arg(name, file.fileName()));
    setWindowFilePath(m_session->file());
}

// A trouble is said when it comes, not at each change while it lasts, and goes when it is over.
void MainWindow::showTrouble()
{
    const QString trouble = m_session->trouble();
    if (trouble == m_trouble)
        return;
    if (trouble.isEmpty() && m_bar->text() == m_trouble)
        m_bar->hide();
    m_trouble = trouble;
    if (trouble.isEmpty())
        return;
    QList<MessageBar::Answer> answers {{tr("Try again"), [this] {
                                            m_trouble.clear();
                                            m_session->publish();
                                        }}};
    if (m_session->safety() == Session::Safety::NotPublished)
        answers.append({tr("Save elsewhere…"), [this] {
                            saveElsewhere();
                        }});
    m_bar->say(MessageBar::Mood::Trouble, trouble, answers);
}

void MainWindow::showUndo()
{
    const Document *document = m_session ? &m_session->document() : nullptr;
    const bool canUndo = document && document->canUndo();
    const bool canRedo = document && document->canRedo();
    m_undo->setEnabled(canUndo);
    m_redo->setEnabled(canRedo);
    m_undo->setText(canUndo ? tr("Undo: %1").arg(menuText(document->undoLabel())) : tr("Undo"));
    m_redo->setText(canRedo ? tr("Redo: %1").arg(menuText(document->redoLabel())) : tr("Redo"));
    m_undo->setToolTip(plainTip(canUndo ? document->undoLabel() : tr("Nothing to undo")));
    m_redo->setToolTip(plainTip(canRedo ? document->redoLabel() : tr("Nothing to redo")));
}

static bool isAmong(const QList<std::pair<QString, QString>> &views, const QString &id)
{
    return std::any_of(
        views.begin(), views.end(), [&](const auto &view) { return view.first == id; });
}

void MainWindow::showViews()
{
    QList<std::pair<QString, QString>> views;
    if (m_session) {
        const Graph &graph = m_session->document().graph();
        for (const QString &id : viewIds())
            views.append({id, MapView::nameOf(graph, id)});
    }
    if (m_session && !isAmong(views, m_canvas->viewId())) { // somebody deleted it
        setView(views.first().first);
        return;
    }
    const bool isInventory = m_pages->currentWidget() == m_inventory;
    m_top->setViews(views, isInventory ? TopBar::inventory : m_canvas->scene().view().id);
    showSafety();
}

void MainWindow::showSelection(const QStringList &items)
{
    m_inspector->setItems(items);
    if (m_pages->currentWidget() == m_inventory)
        m_inventory->select(items);
    showHint();
    updateCommands();
}

void MainWindow::showCounts()
{
    const FigureSheet sheet =
        viewSheet(m_canvas->scene(), m_session ? m_session->document().graph() : Graph());
    m_status->setCounts(sheet);
    m_figuresPage->setViewSheet(sheet);
    showFilterBar();
    showHint();
    m_status->setZoom(m_canvas->camera().scale());
}

void MainWindow::updateCommands()
{
    for (QAction *action : std::as_const(m_projectCommands))
        action->setEnabled(m_session != nullptr);
    for (QAction *action : std::as_const(m_mapCommands))
        action->setEnabled(m_session && m_pages->currentWidget() == m_canvas);
    showUndo();
}

// Everything may stand elsewhere, so it is shown as a whole.
void MainWindow::showTidied()
{
    if (!std::exchange(m_tidying, false))
        return;
    m_canvas->fitAll();
    announce(tr("Tidied up"));
}

void MainWindow::announce(const QString &what)
{
    m_toast->say(what, {{tr("Undo"), [this] {
                             if (m_session)
                                 m_session->document().undo();
                             m_pages->currentWidget()->setFocus();
                         }}});
}

void MainWindow::complain(const Error &error)
{
    m_bar->say(MessageBar::Mood::Trouble, error.sentence);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (QWidget *field = focusWidget())
        field->clearFocus();
    event->setAccepted(mayClose());
    if (!event->isAccepted())
        return;
    delete m_projector;
    noteClosing();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_canvas->refreshTheme();
    if (event->type() == QEvent::ActivationChange) {
        if (isActiveWindow())
            allWindows.move(allWindows.indexOf(this), allWindows.size() - 1);
        if (isActiveWindow() && m_session)
            m_session->lookAtFile(); // somebody may have been there meanwhile
        keepSession(); // perhaps to end the program from elsewhere
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        const QString file = url.toLocalFile();
        const Format *format = formatOfEnding(file);
        if (format && format->import)
            importList(file);
        else if (isChangesFile(file))
            takeChangesFile(file);
        else if (!file.isEmpty())
            openFile(file);
    }
}

} // namespace martlet
