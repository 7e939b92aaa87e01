// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/finding.h"
#include "model/storage/projectfile.h"
#include "views/canvas/canvas.h"
#include "views/mainwindow/mainwindow.h"
#include "views/sharing/comparisonpage.h"
#include "views/widgets/icons.h"
#include "views/widgets/uitext.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>
#include <QUrl>

namespace martlet {

using namespace Qt::StringLiterals;

void MainWindow::connectComparison()
{
    connect(m_comparison, &ComparisonPage::left, this, &MainWindow::showMap);
    connect(m_comparison, &ComparisonPage::otherWanted, this, &MainWindow::compare);
    connect(m_comparison, &ComparisonPage::saveWanted, this, &MainWindow::saveComparison);
}

// Where there are scenarios, one of them may be meant as well.
void MainWindow::compare()
{
    const std::vector<const Item *> scenarios =
        m_session->document().model().itemsOf(u"scenario"_key);
    if (scenarios.empty()) {
        askForCopy();
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"compareMenu"_s);
    menu->addAction(
        themedIcon(u"folder-open"_s), tr("Another copy…"), this, [this] { askForCopy(); });
    menu->addSeparator();
    for (const Item *scenario : scenarios) {
        const QString name = itemName(m_session->document().model(), scenario->id);
        menu->addAction(themedIcon(u"scenario"_s), menuText(name), this, [this, id = scenario->id] {
            compareWithScenario(id);
        });
    }
    menu->popup(m_pages->mapToGlobal(QPoint(m_pages->width() / 3, 40)));
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
    openComparison(tr("This project"),
                   [state = ComparedState {QFileInfo(file).fileName(), copy->graph}](
                       const Graph &) { return state; });
}

void MainWindow::compareWithScenario(const QString &scenario)
{
    openComparison(tr("As it is"),
                   [scenario](const Graph &now) { return afterScenario(now, scenario); });
}

void MainWindow::openComparison(const QString &now, const ComparisonPage::Other &other)
{
    closeQuestion();
    showPage(m_comparison);
    m_comparison->open(now, other, m_canvas->viewId());
    m_comparison->setFocus(Qt::ShortcutFocusReason);
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
