// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/exchange/outputs.h"

#include <QWidget>

class QLabel;
class QTabBar;
class QTableWidget;

namespace martlet {

/// How the sheets of a workbook begin, one at a time.
class SheetPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPreview(QWidget *parent = nullptr);

    /// Shows these; where the one that was shown is among them, that one.
    void setSheets(const QList<ShownSheet> &sheets);
    /// Shows a later sheet, or an earlier one.
    void turn(int by);

private:
    void showSheet();

    QList<ShownSheet> m_sheets;
    QTabBar *m_tabs;
    QTableWidget *m_table;
    QLabel *m_count;
};

} // namespace martlet
