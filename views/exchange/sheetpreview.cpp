// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/exchange/sheetpreview.h"

#include "views/widgets/uitext.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

SheetPreview::SheetPreview(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_table(new QTableWidget(this))
    , m_count(faintLabel({}, this))
{
    m_tabs->setObjectName(u"sheetTabs"_s);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Sheets"));
    m_table->setObjectName(u"sheetTable"_s);
    m_table->setAccessibleName(tr("How the sheet begins"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    column->addWidget(m_table, 1);
    column->addWidget(m_count);
    connect(m_tabs, &QTabBar::currentChanged, this, &SheetPreview::showSheet);
}

void SheetPreview::setSheets(const QList<ShownSheet> &sheets)
{
    const ShownSheet before = m_sheets.value(m_tabs->currentIndex());
    m_sheets = sheets;
    {
        const QSignalBlocker quiet(m_tabs);
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        for (const ShownSheet &sheet : sheets)
            m_tabs->addTab(menuText(sheet.name));
        const auto same = std::ranges::find(m_sheets, before.name, &ShownSheet::name);
        m_tabs->setCurrentIndex(same == m_sheets.end() ? 0 : int(same - m_sheets.begin()));
    }
    m_tabs->setVisible(sheets.size() > 1);
    showSheet();
}

void SheetPreview::turn(int by)
{
    m_tabs->setCurrentIndex(std::clamp(m_tabs->currentIndex() + by, 0, m_tabs->count() - 1));
}

void SheetPreview::showSheet()
{
    constexpr int widest = 260;
    const ShownSheet sheet = m_sheets.value(m_tabs->currentIndex());
    m_table->clear();
    m_table->setRowCount(int(sheet.rows.size()));
    m_table->setColumnCount(int(sheet.headings.size()));
    m_table->setHorizontalHeaderLabels(sheet.headings);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setItem(
                row, column, new QTableWidgetItem(shortened(sheet.rows[row].value(column))));
    }
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + 12, widest));
    const bool isAll = sheet.rowCount == sheet.rows.size();
    m_count->setText(
        isAll ? tr("%n rows", nullptr, sheet.rowCount)
              : tr("The first %1 of %n rows", nullptr, sheet.rowCount).arg(sheet.rows.size()));
}

} // namespace martlet
