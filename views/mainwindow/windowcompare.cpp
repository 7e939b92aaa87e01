// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/breakdown.h"
#include "model/analysis/finding.h"
#include "model/base/text.h"
#include "model/compare/moments.h"
#include "model/storage/projectfile.h"
#include "views/canvas/canvas.h"
#include "views/mainwindow/mainwindow.h"
#include "views/sharing/comparisonpage.h"
#include "views/sharing/earlierpage.h"
#include "views/sharing/historypage.h"
#include "views/widgets/icons.h"
#include "views/widgets/uitext.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

void MainWindow::connectComparison()
{
    connect(m_comparison, &ComparisonPage::left, this, &MainWindow::leaveComparison);
    connect(m_comparison, &ComparisonPage::otherWanted, this, &MainWindow::compare);
    connect(m_comparison, &ComparisonPage::saveWanted, this, &MainWindow::saveComparison);
}

// What it can be compared with besides other files: moments of its own, and plans.
void MainWindow::compare()
{
    const Graph &graph = m_session->document().model();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"compareMenu"_s);
    const auto offer = [&](const QString &icon, const QString &text, auto act) {
        menu->addAction(themedIcon(icon), menuText(text), this, act);
    };
    offer(u"folder-open"_s, tr("Another copy…"), [this] { askForCopy(); });
    offer(u"history"_s, tr("Moments in the history…"), [this] { openHistory(); });
    menu->addSeparator();
    constexpr qsizetype most = 8;
    QList<SnapshotRow> snapshots = snapshotsOf(graph);
    std::ranges::reverse(snapshots);
    for (const SnapshotRow &snapshot : snapshots.first(std::min(most, snapshots.size()))) {
        if (!snapshot.name.isEmpty())
            offer(u"flag"_s, snapshot.name, [this, name = snapshot.name] {
                compareWithMoment(name, name);
            });
    }
    const QDate today = QDate::currentDate();
    const auto offerDay = [&](QDate day, const QString &text) {
        offer(u"calendar"_s, text, [this, day] {
            compareWithMoment(day.toString(Qt::ISODate), tr("Morning of %1").arg(dayText(day)));
        });
    };
    offerDay(today, tr("Today in the morning"));
    offerDay(today.addDays(-7), tr("A week ago"));
    offerDay(today.addMonths(-1), tr("A month ago"));
    menu->addSeparator();
    for (const Item *scenario : graph.itemsOf(u"scenario"_key))
        offer(u"scenario"_s, itemName(graph, scenario->id), [this, id = scenario->id] {
            compareWithScenario(id);
        });
    menu->popup(m_pages->mapToGlobal(QPoint(m_pages->width() / 3, 40)));
    menu->setActiveAction(menu->actions().constFirst());
}

/// With the project as it was at a moment, as people say it.
void MainWindow::compareWithMoment(const QString &moment, const QString &name)
{
    const Graph now = m_session->document().model();
    m_session->history().then(this, [this, now, moment, name](const Result<History> &history) {
        const Result<qsizetype> last = history
            ? lastChangeUpTo(moment, DayEdge::Begin, *history, now)
            : Result<qsizetype>(history.error());
        if (!last) {
            complain(last.error());
            return;
        }
        compareWithNow({name, stateAt(now, *history, *last).graph});
    });
}

void MainWindow::compareWithNow(const ComparedState &then)
{
    openComparison([then, now = tr("Now")](const Graph &graph) {
        return std::pair(then, ComparedState {now, graph});
    });
}

void MainWindow::askForCopy()
{
    const QString folder = QFileInfo(m_session->file()).absolutePath();
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Compare with another copy"), folder, tr("Martlet projects (*.martlet)"));
    if (!file.isEmpty())
        compareWithFile(file);
}

void MainWindow::compareWithFile(const QString &file)
{
    const Result<StoredProject> copy = readProject(file);
    if (!copy) {
        complain(copy.error());
        return;
    }
    openComparison(
        [mine = tr("This project"),
         state = ComparedState {QFileInfo(file).fileName(), copy->graph}](const Graph &now) {
            return std::pair(ComparedState {mine, now}, state);
        });
}

void MainWindow::compareWithScenario(const QString &scenario)
{
    openComparison([asIs = tr("As it is"), scenario](const Graph &now) {
        return std::pair(ComparedState {asIs, now}, afterScenario(now, scenario));
    });
}

void MainWindow::openComparison(const ComparisonPage::Moments &moments)
{
    QWidget *from = m_pages->currentWidget();
    m_comparedFrom = from == m_historyPage || from == m_earlier ? from : nullptr;
    closeQuestion();
    showPage(m_comparison);
    m_comparison->openMoments(moments, m_canvas->viewId());
    m_comparison->setFocus(Qt::ShortcutFocusReason);
}

/// Whoever came from a list of moments goes back to it, to choose others.
void MainWindow::leaveComparison()
{
    if (!m_comparedFrom || m_comparison->isReview()) {
        showMap();
        return;
    }
    showPage(m_comparedFrom);
    m_comparedFrom->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::saveComparison()
{
    const QFileInfo project(m_session->file());
    //: part of a file's name, such as "Acme differences.pdf"
    const QString name = tr("%1 differences").arg(project.completeBaseName());
    QString file = QFileDialog::getSaveFileName(this,
                                                tr("Save what differs"),
                                                project.absoluteDir().filePath(name + u".pdf"_s),
                                                u"PDF (*.pdf)"_s);
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += u".pdf"_s;
    if (const Result<void> written = m_comparison->write(file); !written) {
        complain(written.error());
        return;
    }
    m_bar->say(MessageBar::Mood::Notice,
               tr("Written: %1").arg(QDir::toNativeSeparators(file)),
               {{tr("Open"), [file] {
                     QDesktopServices::openUrl(QUrl::fromLocalFile(file));
                 }}});
}

} // namespace martlet
