// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/breakdown.h"
#include "model/base/text.h"
#include "model/base/version.h"
#include "model/document/watcher.h"
#include "model/drawing/pdfprinter.h"
#include "model/drawing/pngprinter.h"
#include "model/drawing/svgprinter.h"
#include "model/exchange/projectjson.h"
#include "model/storage/changepackage.h"
#include "views/canvas/canvas.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/startpage.h"
#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLayout>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

static const QString recentKey = u"files/recent"_s;

QList<MainWindow *> MainWindow::windows()
{
    QList<MainWindow *> open = allWindows;
    open.removeIf([](const MainWindow *window) { return !window->isVisible(); });
    return open;
}

MainWindow *MainWindow::emptyWindow()
{
    return m_session ? newWindow() : this;
}

// Beside this one, so that both are seen.
MainWindow *MainWindow::newWindow() const
{
    constexpr QPoint step(40, 40);
    auto *window = new MainWindow;
    if (!isMaximized() && !isFullScreen())
        window->setGeometry(geometry().translated(step));
    window->show();
    return window;
}

void MainWindow::openAnotherWindow()
{
    const QStringList views = viewIds();
    const qsizetype next = (views.indexOf(m_canvas->viewId()) + 1) % views.size();
    MainWindow *window = newWindow();
    window->take(m_session);
    window->setView(views.at(next));
    showTitle();
}

QList<MainWindow *> MainWindow::othersOnProject() const
{
    QList<MainWindow *> others = windows();
    others.removeIf([this](const MainWindow *window) {
        return window == this || !m_session || window->m_session != m_session;
    });
    return others;
}

/// The window in which a file is open already, or null.
static MainWindow *windowOf(const QString &file)
{
    const QString path = QFileInfo(file).canonicalFilePath();
    const QList<MainWindow *> windows = MainWindow::windows();
    const auto found = std::find_if(windows.rbegin(), windows.rend(), [&](const auto *window) {
        return window->session() && window->session()->file() == path;
    });
    return found == windows.rend() ? nullptr : *found;
}

/// That of the windows that have the file open, or else a new one.
Result<std::shared_ptr<Session>> MainWindow::sessionOf(const QString &file)
{
    if (const MainWindow *window = windowOf(file))
        return window->m_session;
    auto session = Session::open(file);
    if (!session)
        return session.error();
    return std::shared_ptr<Session>(std::move(*session));
}

void MainWindow::openFile(const QString &file)
{
    openFiles({file});
}

void MainWindow::openFiles(const QStringList &files)
{
    MainWindow *top = this;
    QStringList problems;
    for (const QString &file : files) {
        if (MainWindow *window = windowOf(file)) {
            top = window;
            continue;
        }
        if (isChangesFile(file)) {
            takeChangesFile(file);
            continue;
        }
        if (hasAskedForPassphrase(file))
            continue;
        const auto session = sessionOf(file);
        if (!session) {
            problems.append(session.error().sentence);
            continue;
        }
        top = emptyWindow();
        top->take(*session);
    }
    if (problems.size() == 1 && files.size() == 1)
        offerSalvage(files.first(), problems.first());
    else
        top->finishOpening(problems);
}

void MainWindow::finishOpening(const QStringList &problems)
{
    if (!problems.isEmpty())
        m_bar->say(MessageBar::Mood::Trouble, problems.join(u'\n'));
    comeToFront();
}

void MainWindow::notify(const QString &what)
{
    m_bar->say(MessageBar::Mood::Notice, what);
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

static QDir documents()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    folder.mkpath(u"."_s);
    return folder;
}

// A file of its own from the first moment on: nothing is ever unsaved.
static QString
freeFile(const QDir &folder, const QString &name, const QString &ending = u".martlet"_s)
{
    QString file = folder.filePath(name + ending);
    for (int number = 2; QFile::exists(file); ++number)
        file = folder.filePath(u"%1 %2%3"_s.arg(name).arg(number).arg(ending));
    return file;
}

/// The project as it begins today, from which day on it is known how old the map is.
static Graph begunToday(const Graph &content)
{
    Draft draft(content);
    if (!content.contains(projectId))
        draft.create(Key(u"project"), {}, projectId);
    if (content.project().fields.get(key::createdOn).isUnknown())
        draft.set(projectId, key::createdOn, QDate::currentDate().toString(Qt::ISODate));
    return draft.graph();
}

bool MainWindow::startProject(const QString &name, const Graph &content)
{
    auto session =
        Session::create(freeFile(documents(), name), begunToday(content), tr("Begin %1").arg(name));
    if (!session) {
        complain(session.error());
        return false;
    }
    MainWindow *window = emptyWindow();
    window->take(std::move(*session));
    const QString folder =
        QDir::toNativeSeparators(QFileInfo(window->m_session->file()).absolutePath());
    window->m_bar->say(
        MessageBar::Mood::Notice,
        tr("This map is kept as “%1” in %2. Whatever you do is saved there by itself.")
            .arg(QFileInfo(window->m_session->file()).fileName(), folder));
    return true;
}

void MainWindow::newProject(const QString &typed)
{
    if (!startProject(tr("Map"), {}) || typed.isEmpty())
        return;
    // The field opens at once, so that no letter is lost.
    showWholeMap();
    m_canvas->addHere({}, typed);
}

/// Gives the map its final size at once, not when the window next has time for it.
void MainWindow::showWholeMap()
{
    layout()->activate();
    centralWidget()->layout()->activate();
    m_canvas->fitAll();
}

void MainWindow::startFrom(const QString &resource)
{
    QFile file(resource);
    const bool readable = file.open(QIODevice::ReadOnly);
    const auto import = readProjectJson(readable ? file.readAll() : QByteArray());
    if (import)
        startProject(import->graph.project().name(), import->graph);
    else
        complain(import.error());
}

static QString projectFilter()
{
    return MainWindow::tr("Martlet maps (*.martlet *.martlet.age)");
}

void MainWindow::askToOpen()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a map"), {}, projectFilter());
    if (!file.isEmpty())
        openFile(file);
}

// Nothing is ever overwritten, so the dialog does not offer it.
static QString askForNewFile(MainWindow *window,
                             const QString &title,
                             const QDir &folder,
                             const QString &ending = u".martlet"_s)
{
    const QString name = stemOf(window->session()->file());
    const QString file = QFileDialog::getSaveFileName(window,
                                                      title,
                                                      freeFile(folder, name, ending),
                                                      projectFilter(),
                                                      nullptr,
                                                      QFileDialog::DontConfirmOverwrite);
    const bool lacksEnding = !file.isEmpty() && !file.endsWith(ending, Qt::CaseInsensitive);
    return lacksEnding ? file + ending : file;
}

void MainWindow::takeSnapshot()
{
    if (!m_watcher->isUpToDate()) {
        m_toast->say(tr("The map is still being checked; try again in a moment."));
        return;
    }
    const QDate today = QDate::currentDate();
    Draft draft(m_session->document().graph());
    addSnapshot(draft, tr("As on %1").arg(dayText(today)), m_watcher->report(), today);
    m_session->document().commit(tr("Take a snapshot"), draft);
    m_toast->say(tr("The findings of today are kept; from now on, what is new is marked."));
}

void MainWindow::saveCopy()
{
    const QDir folder = QFileInfo(m_session->file()).dir();
    const bool loses = m_session->isProtected();
    const QString title = loses ? tr("Save a copy without protection") : tr("Save a copy");
    const QString file = askForNewFile(this, title, folder);
    if (file.isEmpty())
        return;
    const Result<void> result = m_session->saveCopy(file);
    if (!result)
        complain(result.error());
    else
        m_bar->say(MessageBar::Mood::Notice,
                   (loses ? tr("A copy that anybody can read is in %1.") : tr("A copy is in %1."))
                       .arg(QDir::toNativeSeparators(file)),
                   {{tr("Open the copy"), [this, file] {
                         openFile(file);
                     }}});
}

/// Goes on with another file. Returns whether there is one.
bool MainWindow::saveElsewhere()
{
    const QString ending = m_session->isProtected() ? protectedEnding.toString() : u".martlet"_s;
    const QString file = askForNewFile(this, tr("Save elsewhere"), documents(), ending);
    if (file.isEmpty()) {
        m_trouble.clear(); // to be said again: it is still there
        showTrouble();
        return false;
    }
    if (const Result<void> saved = m_session->saveAs(file); !saved) {
        complain(saved.error());
        return false;
    }
    remember(m_session->file());
    fillRecent();
    m_bar->say(MessageBar::Mood::Notice,
               tr("Saved as %1. This window works on that file from now on.")
                   .arg(QDir::toNativeSeparators(m_session->file())));
    return true;
}

void MainWindow::goOnBeside(const QString &why)
{
    remember(m_session->file());
    fillRecent();
    m_bar->say(MessageBar::Mood::Notice, why);
}

// Other windows may go on with the project. The work is on this computer in any case; the file is
// brought up to date if it can be.
bool MainWindow::mayClose()
{
    if (!m_session || !othersOnProject().isEmpty())
        return true;
    const Result<void> saved = m_session->publishNow();
    return saved || askToClose(saved.error().sentence);
}

bool MainWindow::askToClose(const QString &trouble)
{
    QMessageBox box(QMessageBox::Warning, tr("Close the map?"), trouble, {}, this);
    box.setTextFormat(Qt::PlainText);
    const QAbstractButton *elsewhere = nullptr;
    QString close = tr("Close");
    if (m_session->safety() == Session::Safety::NotPublished) {
        elsewhere = box.addButton(tr("Save elsewhere…"), QMessageBox::AcceptRole);
        close = tr("Close anyway");
    } else if (m_session->safety() == Session::Safety::NotKept) {
        close = tr("Close and lose the latest changes");
    }
    const QAbstractButton *closing = box.addButton(close, QMessageBox::DestructiveRole);
    QPushButton *stay = box.addButton(tr("Stay"), QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.exec();
    if (elsewhere && box.clickedButton() == elsewhere)
        return saveElsewhere();
    return box.clickedButton() == closing;
}

void MainWindow::remember(const QString &file)
{
    QSettings settings;
    QStringList files = settings.value(recentKey).toStringList();
    files.removeAll(file);
    files.prepend(file);
    settings.setValue(recentKey, files.mid(0, 10));
}

void MainWindow::fillRecent()
{
    const QStringList files = QSettings().value(recentKey).toStringList();
    m_start->setRecent(files);
    m_recentMenu->clear();
    m_recentMenu->setEnabled(!files.isEmpty());
    for (const QString &file : files) {
        QAction *action = m_recentMenu->addAction(menuText(QFileInfo(file).fileName()));
        action->setToolTip(plainTip(QDir::toNativeSeparators(file)));
        action->setEnabled(QFile::exists(file));
        connect(action, &QAction::triggered, this, [this, file] { openFile(file); });
    }
}

void MainWindow::arrange(bool onlyNew)
{
    if (!m_arranger)
        return;
    if (onlyNew)
        m_arranger->completeView(m_canvas->viewId());
    else {
        m_tidying = true;
        m_arranger->tidy(m_canvas->viewId());
    }
}

void MainWindow::tidySelection()
{
    const QStringList selection = m_canvas->selection();
    if (!m_arranger || selection.isEmpty())
        return;
    m_tidying = true;
    m_arranger->tidy(m_canvas->viewId(), selection);
}

void MainWindow::placeNewCards()
{
    const MapView &view = m_canvas->scene().view();
    const Graph &graph = m_session->document().graph();
    QStringList fresh;
    for (const Card &card : view.cards) {
        if (!graph.value(card.id, placeKey(view.id)).isPlace())
            fresh.append(card.id);
    }
    if (fresh.isEmpty()) {
        m_toast->say(tr("There are no new cards: all cards of this view have been placed."));
        return;
    }
    m_tidying = true;
    const bool isAll = fresh.size() == qsizetype(view.cards.size());
    m_arranger->tidy(view.id, isAll ? QStringList() : fresh);
}

void MainWindow::about()
{
    m_bar->say(
        MessageBar::Mood::Notice,
        tr("Martlet %1. Type to add a tool, Tab adds a connected one, drag from a chevron to "
           "connect, Ctrl+K finds everything, F8 goes to the next finding, Ctrl+0 shows all.")
            .arg(QString::fromLatin1(version)));
}

} // namespace martlet
