// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/key.h"
#include "views/inventory/cellline.h"
#include "views/inventory/stickytable.h"

namespace martlet {

class CellDelegate;
class InventoryModel;

/// The table of the inventory, with the keys of a spreadsheet.
class InventoryTable final : public StickyTable
{
    Q_OBJECT

public:
    InventoryTable(InventoryModel *model, QWidget *parent);

    /// Items of which a cell is selected, from the top down.
    QStringList selectedItems() const;
    /// Selects the rows of items, as far as they are shown, and brings the first into sight.
    void selectItems(const QStringList &items);
    /// Makes a cell the current one and selects nothing; the first row or column, where there is no
    /// such item or field.
    void goTo(const QString &item, Key field);
    /// Letters are written, not looked for.
    void keyboardSearch(const QString &) override { }
    void copy() const;
    void paste();
    void fillDown();
    void makeUnknown();
    /// Deletes the items of whole rows; else the cells become unknown.
    void clearOrDelete();

Q_SIGNALS:
    void itemsSelected(const QStringList &items);
    void filterWanted();
    /// Escape found nothing to end.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &now, const QItemSelection &before) override;

private:
    bool takeKey(const QKeyEvent &event);
    void escape();
    void widenSelection(QItemSelectionModel::SelectionFlag to);
    void leaveCell(QWidget *editor, CellLine::Leave where);
    void goBy(int rows, int columns);
    QModelIndexList cells() const;
    bool areWholeRows() const;

    InventoryModel *m_model;
    CellDelegate *m_delegate;
    QStringList m_selected; ///< as it was told last
};

} // namespace martlet
