// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/merge/projectcopy.h"
#include "model/storage/changepackage.h"
#include "views/canvas/canvas.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/passphrasebar.h"
#include "views/sharing/mergepage.h"
#include "views/sharing/sharingbar.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>

namespace martlet {

void MainWindow::connectMerge()
{
    connect(m_merge, &MergePage::left, this, &MainWindow::showMap);
    connect(m_sharing, &SharingBar::decisionsWanted, this, [this] { openMerge(); });
    connect(m_canvas, &Canvas::decisionsWanted, this, &MainWindow::openMerge);
    connect(m_merge, &MergePage::announced, this, &MainWindow::announce);
    connect(
        m_merge, &MergePage::refused, m_toast, [this](const QString &why) { m_toast->say(why); });
    connect(m_merge, &MergePage::itemWanted, this, [this](const QString &item) {
        showMap();
        showItem(item);
    });
}

void MainWindow::askForCopyToMerge()
{
    const QString folder = QFileInfo(m_session->file()).absolutePath();
    const QString file = QFileDialog::getOpenFileName(
        this,
        tr("Merge with a copy"),
        folder,
        tr("Martlet projects and changes (*.martlet *.martlet-changes *.age)"));
    if (!file.isEmpty())
        mergeWith(file);
}

void MainWindow::mergeWith(const QString &file, const Passphrase &passphrase)
{
    // A protected project tries its own first.
    const bool mayTry = !passphrase.isEmpty() || !needsPassphrase(file) || m_session->isProtected();
    Result<void> done = Error();
    if (mayTry)
        done = isChangesFile(file) ? reviewChanges(file, passphrase) : mergeCopy(file, passphrase);
    if (done) {
        if (std::exchange(m_mergeAwaited, {}) == file)
            m_passphraseBar->accept();
    } else if (m_mergeAwaited == file) {
        m_passphraseBar->refuse(done.error().sentence);
    } else if (needsPassphrase(file)) {
        m_mergeAwaited = file;
        m_passphraseBar->ask(file);
    } else {
        complain(done.error());
    }
}

Result<void> MainWindow::mergeCopy(const QString &file, const Passphrase &passphrase)
{
    standOnAsIs();
    const Graph before = m_session->document().graph();
    const Result<TakenIn> taken = m_session->merge(file, passphrase);
    if (!taken)
        return taken.error();
    const Merged &merged = taken->merged;
    showPage(m_merge);
    m_merge->open({QFileInfo(file).fileName(),
                   taken->change.label,
                   {before,
                    m_session->document().graph(),
                    {},
                    merged.moved,
                    merged.broughtBack,
                    merged.alike,
                    {}}});
    m_merge->setFocus(Qt::ShortcutFocusReason);
    return {};
}

void MainWindow::openMerge(const QString &item)
{
    standOnAsIs();
    showPage(m_merge);
    m_merge->open(item);
    m_merge->setFocus(Qt::ShortcutFocusReason);
}

} // namespace martlet
