// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/salvage.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/passphrasebar.h"

#include <QFile>

// Files that do not simply open: those that need a passphrase, and those that are damaged.
namespace martlet {

using namespace Qt::StringLiterals;

/// Whether a passphrase has been asked for, with which the file may come later.
bool MainWindow::hasAskedForPassphrase(const QString &file)
{
    const bool asks = QFile::exists(file) && needsPassphrase(file);
    if (asks)
        m_passphraseBar->ask(file);
    return asks;
}

void MainWindow::unlock(const QString &file, const Passphrase &passphrase)
{
    if (file == m_mergeAwaited && m_session) {
        mergeWith(file, passphrase);
        return;
    }
    auto session = Session::open(file, passphrase);
    if (!session) {
        m_passphraseBar->refuse(session.error().sentence);
        return;
    }
    m_passphraseBar->accept();
    emptyWindow()->take(std::move(*session));
}

/// What is missing, as far as it fits into a message.
static QString missingText(const Salvage &found)
{
    constexpr qsizetype most = 6;
    QStringList lines;
    for (const SalvageNote &note : found.notes.first(std::min(most, found.notes.size())))
        lines.append(note.text());
    if (found.notes.size() > most)
        lines.append(MainWindow::tr("And %n more, which “martlet salvage” lists.",
                                    nullptr,
                                    int(found.notes.size() - most)));
    return lines.join(u'\n');
}

/// Tells what keeps a file from being opened, and offers what is sound in it.
void MainWindow::offerSalvage(const QString &file, const QString &problem)
{
    comeToFront();
    const Result<Salvage> found = salvageFile(file);
    if (!found) {
        m_bar->say(MessageBar::Mood::Trouble, problem);
        return;
    }
    m_bar->say(MessageBar::Mood::Trouble,
               problem + u'\n' + found->text(),
               {{tr("Open what is sound as a new project"), [this, file, found = *found] {
                     startFromSalvage(file, found);
                 }}});
}

void MainWindow::startFromSalvage(const QString &file, const Salvage &found)
{
    //: the name of a file with what was sound in a damaged one
    const bool isHere = !m_session;
    if (!startProject(tr("%1, what was sound").arg(stemOf(file)), found.graph))
        return;
    MainWindow *window = isHere ? this : windows().constLast();
    QStringList told {window->m_bar->text(), missingText(found)};
    told.removeAll(QString());
    window->m_bar->say(MessageBar::Mood::Notice, told.join(u'\n'));
}

} // namespace martlet
