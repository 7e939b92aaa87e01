// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/base/text.h"
#include "views/canvas/canvas.h"
#include "views/mainwindow/mainwindow.h"
#include "views/panels/inspector.h"
#include "views/sharing/historypage.h"
#include "views/widgets/uitext.h"

#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace martlet {

using namespace Qt::StringLiterals;

void MainWindow::connectHistory()
{
    connect(m_historyPage, &HistoryPage::left, this, &MainWindow::showMap);
    connect(m_historyPage, &HistoryPage::shortenWanted, this, &MainWindow::askHowMuchHistory);
    connect(m_historyPage, &HistoryPage::announced, this, [this](const QString &sentence) {
        m_toast->say(sentence);
    });
    connect(m_historyPage,
            &HistoryPage::compareWanted,
            this,
            [this](const ComparedState &before, const ComparedState &after) {
                openComparison([before, after](const Graph &) { return std::pair(before, after); });
            });
    connect(m_historyPage, &HistoryPage::compareWithNowWanted, this, &MainWindow::compareWithNow);
    connect(m_inspector, &Inspector::historyWanted, this, &MainWindow::openHistory);
}

void MainWindow::openHistory(const QString &item, Key field)
{
    closeQuestion();
    standOnAsIs();
    showPage(m_historyPage);
    m_historyPage->open(m_canvas->viewId(), item, field);
    m_historyPage->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::askHowMuchHistory(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"shortenMenu"_s);
    for (const int months : {1, 3, 6, 12, 24}) {
        const QDate since = QDate::currentDate().addMonths(-months);
        const ShorterHistory shorter = m_historyPage->shorterSince(since);
        const qsizetype gone = shorter.dropped.size();
        const QString keep = tr("Keep the last %n months", nullptr, months);
        //: %1 is "Keep the last 3 months"
        const QString what = gone == 0 ? tr("%1: nothing is older").arg(keep)
                                       : tr("%1: drops %n changes, saves %2", nullptr, int(gone))
                                             .arg(keep, QLocale().formattedDataSize(shorter.room));
        QAction *action =
            menu->addAction(menuText(what), this, [this, since] { shortenHistory(since); });
        action->setEnabled(gone > 0);
    }
    menu->popup(place);
}

// What is dropped is gone for good, so this is the one thing of the history that is asked for.
void MainWindow::shortenHistory(QDate since)
{
    const ShorterHistory shorter = m_historyPage->shorterSince(since);
    QMessageBox box(QMessageBox::Question,
                    tr("Make the history shorter?"),
                    tr("%n changes before %1 can no longer be looked at or brought back. The map "
                       "as it is stays, and so do the moments with a name and their days. This "
                       "cannot be undone.",
                       nullptr,
                       int(shorter.dropped.size()))
                        .arg(dayText(since)),
                    {},
                    this);
    box.setTextFormat(Qt::PlainText);
    const QAbstractButton *doIt = box.addButton(tr("Make it shorter"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(tr("Keep it"), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() != doIt)
        return;
    const Result<void> done = m_session->shortenHistory(shorter);
    if (!done) {
        complain(done.error());
        return;
    }
    m_historyPage->open(m_canvas->viewId());
    m_toast->say(tr("The history is shorter now, and so is the file when it is saved next."));
}

} // namespace martlet
