// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/canvas.h"
#include "views/exchange/handonpage.h"
#include "views/exchange/listpage.h"
#include "views/inventory/inventorypage.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/statusline.h"
#include "views/mainwindow/toolrail.h"
#include "views/mainwindow/topbar.h"
#include "views/mainwindow/votebar.h"
#include "views/panels/inspector.h"
#include "views/sharing/comparisonpage.h"
#include "views/sharing/earlierpage.h"
#include "views/sharing/historypage.h"
#include "views/sharing/mergepage.h"
#include "views/sharing/proposalpage.h"
#include "views/sharing/sharingbar.h"

#include <QStackedWidget>

namespace martlet {

void MainWindow::connectInventory()
{
    connect(m_top, &TopBar::inventoryChosen, this, &MainWindow::openInventory);
    connect(m_inventory, &InventoryPage::left, this, &MainWindow::showMap);
    connect(m_inventory, &InventoryPage::announced, this, &MainWindow::announce);
    // Not all of it need be on the view that the map shows.
    connect(m_inventory, &InventoryPage::selectionChanged, this, [this](const QStringList &items) {
        const QSignalBlocker quiet(m_canvas);
        m_canvas->select(items);
        showSelection(items);
    });
}

void MainWindow::openInventory()
{
    showPage(m_inventory);
    m_inventory->open(m_inspector->items());
    m_inventory->setFocus(Qt::ShortcutFocusReason);
}

// A page in place of the map; what belongs to the map alone goes with it.
void MainWindow::showPage(QWidget *page)
{
    m_rail->hide();
    m_pages->setCurrentWidget(page);
    m_sharing->setDeciding(page == m_merge);
    showViews();
    showHint();
}

void MainWindow::showMap()
{
    if (!m_session || m_pages->currentWidget() == m_canvas)
        return;
    m_pages->setCurrentWidget(m_canvas);
    m_sharing->setDeciding(false);
    m_rail->show();
    m_canvas->setFocus();
    m_canvas->reveal(m_canvas->selection(), false);
    showViews();
    showHint();
}

void MainWindow::showHint()
{
    const QWidget *page = m_pages->currentWidget();
    m_status->setHint(page == m_inventory         ? InventoryPage::keyHint()
                          : page == m_list        ? ListPage::keyHint()
                          : page == m_handOn      ? HandOnPage::keyHint()
                          : page == m_comparison  ? ComparisonPage::keyHint()
                          : page == m_earlier     ? EarlierPage::keyHint()
                          : page == m_merge       ? MergePage::keyHint()
                          : page == m_proposals   ? m_proposals->keyHint()
                          : page == m_historyPage ? HistoryPage::keyHint()
                          : m_canvas->isVoting()
                          ? VoteBar::keyHint()
                          : keyHint(m_canvas->scene(), m_canvas->selection()));
}

} // namespace martlet
