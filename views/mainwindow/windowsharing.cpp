// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/base/text.h"
#include "model/compare/comparison.h"
#include "views/canvas/canvas.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/statusline.h"
#include "views/sharing/earlierpage.h"
#include "views/sharing/sharingbar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QStackedWidget>

namespace martlet {

using namespace Qt::StringLiterals;

void MainWindow::connectSharing()
{
    connect(m_sharing, &SharingBar::itemsWanted, this, &MainWindow::showItems);
    connect(m_sharing, &SharingBar::failed, this, &MainWindow::complain);
    connect(m_earlier, &EarlierPage::left, this, &MainWindow::showMap);
    connect(m_earlier, &EarlierPage::announced, this, &MainWindow::announce);
    connect(m_earlier, &EarlierPage::compareWanted, this, &MainWindow::compareWithEarlier);
    connect(m_earlier, &EarlierPage::saveWanted, this, &MainWindow::saveEarlierVersion);
}

void MainWindow::openSharing()
{
    m_sharing->setSession(m_session.get());
    if (m_session) {
        connect(m_session.get(), &Session::othersChanged, m_sharing, [this] { showOthers(); });
        m_session->announce();
    }
    showOthers();
}

/// What was changed elsewhere: selected where the view shows it, else shown one by one.
void MainWindow::showItems(const QStringList &items)
{
    showMap();
    QStringList shown = withStandIns(items);
    shown.removeIf([this](const QString &id) { return !m_canvas->scene().contains(id); });
    if (shown.isEmpty()) {
        showItem(items.first());
        return;
    }
    m_canvas->select(shown);
    m_canvas->reveal(shown, false); // what is in sight stays where people look
}

static QString openSince(const QDateTime &since)
{
    const QDateTime time = since.toLocalTime();
    const QString clock = QLocale().toString(time.time(), QLocale::ShortFormat);
    const bool isToday = time.date() == QDate::currentDate();
    //: a day and a time of day: "22 Nov 2026, 10:14"
    return isToday ? clock : MainWindow::tr("%1, %2").arg(dayText(time.date()), clock);
}

void MainWindow::showOthers()
{
    const QList<Present> others = m_session ? m_session->others() : QList<Present>();
    QStringList names;
    for (const Present &other : others)
        names.append(other.label);
    names.removeDuplicates();
    if (others.isEmpty())
        m_status->setOthers({});
    else if (others.size() == 1)
        m_status->setOthers(tr("%1 has this open since %2. You can edit too; changes are merged.")
                                .arg(names.first(), openSince(others.first().since)));
    else if (names.size() == 1)
        m_status->setOthers(
            tr("%1 has this open more than once. You can edit too; changes are merged.")
                .arg(names.first()));
    else
        m_status->setOthers(
            tr("%1 have this open. You can edit too; changes are merged.").arg(listText(names)));
}

void MainWindow::openEarlierVersions()
{
    closeQuestion();
    standOnAsIs();
    showPage(m_earlier);
    m_earlier->open(m_session.get(), m_canvas->viewId());
    m_earlier->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::compareWithEarlier(const EarlierVersion &version)
{
    const Result<StoredProject> then = readProject(version.file);
    if (!then) {
        complain(then.error());
        return;
    }
    compareWithNow({EarlierPage::nameOf(version), then->graph});
}

void MainWindow::saveEarlierVersion(const EarlierVersion &version)
{
    QString when = EarlierPage::nameOf(version).replace(u':', u'.');
    when.remove(u'/');
    const QFileInfo project(m_session->file());
    const QString name = u"%1 (%2).martlet"_s.arg(stemOf(m_session->file()), when);
    const QString file = QFileDialog::getSaveFileName(this,
                                                      tr("Save an earlier version"),
                                                      project.absoluteDir().filePath(name),
                                                      tr("Martlet maps (*.martlet)"),
                                                      nullptr,
                                                      QFileDialog::DontConfirmOverwrite);
    if (file.isEmpty())
        return;
    if (const Result<void> saved = saveEarlier(version, file); !saved) {
        complain(saved.error());
        return;
    }
    m_bar->say(MessageBar::Mood::Notice,
               tr("The version is in %1.").arg(QDir::toNativeSeparators(file)),
               {{tr("Open it"), [this, file] {
                     openFile(file);
                 }}});
}

} // namespace martlet
