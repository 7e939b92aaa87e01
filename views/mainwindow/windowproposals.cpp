// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/filewriter.h"
#include "model/storage/changepackage.h"
#include "views/mainwindow/mainwindow.h"
#include "views/sharing/proposalpage.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>

namespace martlet {

using namespace Qt::StringLiterals;

void MainWindow::connectProposals()
{
    connect(m_proposals, &ProposalPage::left, this, &MainWindow::showMap);
    connect(m_proposals, &ProposalPage::announced, this, &MainWindow::announce);
    connect(m_proposals, &ProposalPage::failed, this, &MainWindow::complain);
    connect(m_proposals, &ProposalPage::saveWanted, this, &MainWindow::saveChanges);
    connect(m_proposals, &ProposalPage::copyWanted, this, &MainWindow::askSinceWhichCopy);
    connect(m_proposals, &ProposalPage::itemWanted, this, [this](const QString &item) {
        if (!m_session->document().graph().contains(item))
            return;
        showMap();
        showItem(item);
    });
}

Result<void> MainWindow::reviewChanges(const QString &file, const Passphrase &passphrase)
{
    if (const Result<void> done = m_proposals->review(file, passphrase); !done)
        return done;
    showPage(m_proposals);
    m_proposals->setFocus(Qt::ShortcutFocusReason);
    return {};
}

/// Changes are taken into the project that is open.
void MainWindow::takeChangesFile(const QString &file)
{
    if (m_session) {
        mergeWith(file);
        return;
    }
    m_bar->say(MessageBar::Mood::Trouble,
               tr("%1 holds changes of a project, and not a whole one. Open your copy of the "
                  "project first, and then this file again.")
                   .arg(QFileInfo(file).fileName()));
}

void MainWindow::sendChanges()
{
    showPage(m_proposals);
    m_proposals->send();
    showHint();
    m_proposals->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::askSinceWhichCopy()
{
    const QString folder = QFileInfo(m_session->file()).absolutePath();
    const QString file = QFileDialog::getOpenFileName(
        this, tr("The copy that somebody has"), folder, tr("Martlet projects (*.martlet)"));
    if (!file.isEmpty())
        m_proposals->sendSince(file);
}

void MainWindow::saveChanges()
{
    const QString ending =
        (m_session->isProtected() ? protectedChangesEnding : changesEnding).toString();
    const QString proposed = QDir(QFileInfo(m_session->file()).absolutePath())
                                 .filePath(stemOf(m_session->file()) + ending);
    QString file = QFileDialog::getSaveFileName(
        this, tr("Send changes"), proposed, tr("Changes of a project (*%1)").arg(ending));
    if (file.isEmpty())
        return;
    if (!file.endsWith(ending, Qt::CaseInsensitive))
        file += ending;
    const Result<QByteArray> bytes = m_proposals->package();
    const Result<void> written = bytes ? replaceFile(file, *bytes) : Result<void>(bytes.error());
    if (!written) {
        complain(written.error());
        return;
    }
    showMap();
    notify(tr("Written: %1. Whoever has a copy of the project opens it there.")
               .arg(QDir::toNativeSeparators(file)));
}

} // namespace martlet
