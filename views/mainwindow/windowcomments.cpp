// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/comments/subject.h"
#include "model/comments/threads.h"
#include "model/document/unseen.h"
#include "views/canvas/canvas.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/paneltitle.h"
#include "views/panels/commentspage.h"
#include "views/panels/findingspanel.h"
#include "views/panels/inspector.h"
#include "views/sharing/comparisonpage.h"
#include "views/sharing/sharingbar.h"

#include <QDockWidget>
#include <QStackedWidget>

namespace martlet {

void MainWindow::connectComments()
{
    connectQuestion(m_commentsPage);
    connect(m_commentsPage, &CommentsPage::placeWanted, this, &MainWindow::goToPlace);
    connect(m_commentsPage, &CommentsPage::threadChosen, this, [this] {
        m_canvas->select({}); // only what the thread is on stands out
    });
    connect(m_commentsPage, &CommentsPage::announced, this, &MainWindow::announce);
    connect(m_canvas, &Canvas::commentsWanted, this, [this] { comment(); });
    connect(m_sharing, &SharingBar::reviewWanted, this, &MainWindow::reviewNews);
    connect(m_sharing, &SharingBar::seen, this, &MainWindow::markSeen);
    connect(m_comparison, &ComparisonPage::seen, this, &MainWindow::markSeen);
}

// Which comments are open is a matter of those who work here: the room and paper do not show it.
void MainWindow::showBadges()
{
    if (!m_watcher)
        return;
    Badges badges = m_watcher->badges();
    for (const auto &[on, count] : openThreads(m_session->document().graph()).asKeyValueRange())
        badges[on].comments = count;
    m_canvas->setBadges(badges);
}

void MainWindow::openNews()
{
    if (!m_session)
        return;
    Unseen &unseen = m_session->unseen();
    connect(&unseen, &Unseen::changed, m_commentsPage, [this] { showFresh(); });
    if (unseen.isKnown())
        showFresh(); // another window on the project has looked
    else
        unseen.look();
}

void MainWindow::closeNews()
{
    if (m_session)
        m_session->unseen().disconnect(m_commentsPage);
}

void MainWindow::showFresh()
{
    const QSet<QString> &comments = m_session->unseen().news().comments;
    m_inspector->setFreshComments(comments);
    m_findings->setFreshComments(comments);
    m_commentsPage->setFreshComments(comments);
}

// A list and a thread below it need more room than a few findings.
static void giveRoom(QMainWindow *window, QDockWidget *side, QDockWidget *details)
{
    const int all = side->height() + details->height();
    if (side->height() < all * 3 / 4)
        window->resizeDocks({side, details}, {all * 3 / 4, all / 4}, Qt::Vertical);
}

/// On the finding that is looked at, else on what is selected, else on the view.
void MainWindow::comment()
{
    const QStringList about = m_findings->chosenItems();
    const bool isFinding = m_findings->isAncestorOf(focusWidget())
        || (!about.isEmpty() && about == m_inspector->items()
            && !m_inspector->isAncestorOf(focusWidget()));
    if (isFinding && !question() && m_findings->focusComments()) {
        giveRoom(this, m_findingsDock, m_inspectorDock);
        return;
    }
    openDetails();
    if (!m_inspector->focusComments())
        m_toast->say(tr("Select one thing to comment on it."));
}

void MainWindow::openComments()
{
    giveRoom(this, m_findingsDock, m_inspectorDock);
    openQuestion(m_commentsPage);
    m_commentsPage->open();
}

void MainWindow::stepComment(int by)
{
    if (question() != m_commentsPage)
        openComments();
    else if (m_commentsPage->step(by))
        return;
    if (openThreads(m_session->document().graph()).isEmpty())
        m_toast->say(tr("No comment is open."));
}

/// Where comments are: the card or line, the view, or the finding.
void MainWindow::goToPlace(const QString &on)
{
    const CommentSubject subject = CommentSubject::of(m_session->document().graph(), on);
    switch (subject.sort) {
    case CommentSubject::Sort::Item:
        goToItem(on);
        return;
    case CommentSubject::Sort::View:
        setView(on);
        m_canvas->select({});
        return;
    case CommentSubject::Sort::Finding:
        closeQuestion();
        showPanel(m_findingsDock);
        if (!m_findings->chooseFinding(on))
            m_toast->say(tr("That finding is there no more."));
        return;
    case CommentSubject::Sort::Gone:
        return;
    }
}

void MainWindow::reviewNews()
{
    const News &news = m_session->unseen().news();
    if (news.isEmpty()) {
        m_toast->say(tr("Nobody else has changed anything since you last looked."));
        return;
    }
    if (news.changes == 0 && !news.comments.isEmpty()) {
        openComments(); // no map would show it
        return;
    }
    closeQuestion();
    showPage(m_comparison);
    m_comparison->review(
        [news](const Graph &now) {
            return ComparedState {tr("When you last looked"), news.before(now)};
        },
        news.writers,
        m_canvas->viewId());
    m_comparison->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::markSeen()
{
    m_session->unseen().markSeen();
    if (m_pages->currentWidget() == m_comparison && m_comparison->isReview())
        showMap();
    m_toast->say(tr("Nothing is new any more."));
}

} // namespace martlet
