// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/canvas.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/votebar.h"

#include <QAction>
#include <QStackedWidget>

namespace martlet {

void MainWindow::connectVotes()
{
    connect(m_canvas, &Canvas::votingChanged, this, &MainWindow::showVotes);
    connect(m_canvas, &Canvas::mapChanged, this, &MainWindow::showVotes);
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::showVotes);
    connect(m_voteBar, &VoteBar::resetWanted, this, &MainWindow::resetVotes);
    connect(m_voteBar, &VoteBar::doneWanted, this, [this] { m_canvas->setVoting(false); });
    showVotes();
}

void MainWindow::vote()
{
    const bool wanted = !m_canvas->isVoting();
    showMap();
    m_canvas->setFocus();
    m_canvas->setVoting(wanted);
}

void MainWindow::showVotes()
{
    int dots = 0;
    for (const Card &card : m_canvas->scene().view().cards)
        dots += card.votes;
    m_voteBar->setDots(dots);
    m_voteBar->setVisible(m_canvas->isVoting() && m_pages->currentWidget() == m_canvas);
    m_vote->setChecked(m_canvas->isVoting());
    showHint();
}

// Of the cards on this view; what others have stands where it is.
void MainWindow::resetVotes()
{
    Document &document = m_session->document();
    Draft draft(document.graph());
    for (const Card &card : m_canvas->scene().view().cards) {
        if (card.votes > 0)
            draft.set(card.id, u"votes"_key, {});
    }
    if (document.commit(tr("Reset the votes"), draft))
        announce(tr("The votes on this view are reset"));
    m_canvas->setFocus();
}

} // namespace martlet
