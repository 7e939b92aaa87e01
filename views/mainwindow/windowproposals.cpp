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

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

void MainWindow::connectProposals()
{
    connect(m_proposals, &ProposalPage::left, this, &MainWindow::showMap);
    connect(m_proposals, &ProposalPage::announced, this, &MainWindow::announce);
    connect(m_proposals, &ProposalPage::failed, this, &MainWindow::complain);
    connect(m_proposals, &ProposalPage::saveWanted, this, &MainWindow::saveChanges);
    connect(m_proposals, &ProposalPage::sheetWanted, this, &MainWindow::saveChangeSheet);
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

/// Changes are taken into the project that is open, here or else in another window.
void MainWindow::takeChangesFile(const QString &file)
{
    const QList<MainWindow *> all = QList<MainWindow *> {this} + windows();
    const auto taker = std::ranges::find_if(
        all, [](const MainWindow *window) { return window->m_session != nullptr; });
    if (taker != all.end()) {
        (*taker)->mergeWith(file);
        (*taker)->comeToFront();
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

/// Asks for the file that changes go to.
static QString askForChangesFile(const QString &project,
                                 const QString &ending,
                                 const QString &kind,
                                 QWidget *parent)
{
    const QString proposed =
        QDir(QFileInfo(project).absolutePath()).filePath(stemOf(project) + ending);
    const QString file = QFileDialog::getSaveFileName(
        parent, MainWindow::tr("Send changes"), proposed, u"%1 (*%2)"_s.arg(kind, ending));
    return file.isEmpty() || file.endsWith(ending, Qt::CaseInsensitive) ? file : file + ending;
}

void MainWindow::saveChanges()
{
    const QStringView ending = m_session->isProtected() ? protectedChangesEnding : changesEnding;
    const QString file =
        askForChangesFile(m_session->file(), ending.toString(), tr("Changes of a project"), this);
    if (!file.isEmpty()
        && writeChanges(file,
                        m_proposals->package(),
                        tr("Whoever has a copy of the project opens the file there.")))
        m_proposals->noteSent();
}

void MainWindow::saveChangeSheet()
{
    const QString file =
        askForChangesFile(m_session->file(), u"-changes.xlsx"_s, tr("Spreadsheets"), this);
    if (!file.isEmpty())
        writeChanges(file,
                     m_proposals->sheet(),
                     tr("What somebody accepts there comes back with “Open a list”."));
}

bool MainWindow::writeChanges(const QString &file,
                              const Result<QByteArray> &bytes,
                              const QString &advice)
{
    const Result<void> written = bytes ? replaceFile(file, *bytes) : Result<void>(bytes.error());
    if (!written) {
        complain(written.error());
        return false;
    }
    showMap();
    notify(tr("Written: %1").arg(QDir::toNativeSeparators(file)) + u'\n' + advice);
    return true;
}

} // namespace martlet
