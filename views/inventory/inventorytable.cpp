// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/inventory/inventorytable.h"

#include "views/inventory/cellblock.h"
#include "views/inventory/celldelegate.h"
#include "views/inventory/inventorymodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace martlet {

InventoryTable::InventoryTable(InventoryModel *model, QWidget *parent)
    : StickyTable(parent)
    , m_model(model)
    , m_delegate(new CellDelegate(this))
{
    setObjectName(QStringLiteral("inventoryTable"));
    setModel(model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 16);
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorClearable(false);
    connect(m_delegate, &CellDelegate::left, this, &InventoryTable::leaveCell);
}

QModelIndexList InventoryTable::cells() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty() && currentIndex().isValid())
        cells.append(currentIndex());
    std::sort(cells.begin(), cells.end());
    return cells;
}

QStringList InventoryTable::selectedItems() const
{
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end());
    QStringList items;
    int next = 0;
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        for (int row = std::max(top, next); row <= bottom && row < m_model->shown(); ++row)
            items.append(m_model->itemAt(row));
        next = std::max(next, bottom + 1);
    }
    return items;
}

void InventoryTable::selectItems(const QStringList &items)
{
    if (items == selectedItems())
        return;
    QItemSelection rows;
    QModelIndex first;
    for (const QString &item : items) {
        const QModelIndex row = m_model->index(m_model->rowOf(item), 0);
        if (!row.isValid())
            continue;
        rows.select(row, row.siblingAtColumn(m_model->columnCount() - 1));
        if (!first.isValid() || row.row() < first.row())
            first = row;
    }
    m_selected = items;
    if (first.isValid() && !items.contains(m_model->itemAt(currentIndex().row())))
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_selected = selectedItems();
    if (first.isValid())
        scrollTo(first);
}

void InventoryTable::goTo(const QString &item, Key field)
{
    const QList<FieldRow> &columns = m_model->columns();
    const auto column = std::find_if(
        columns.begin(), columns.end(), [&](const FieldRow &row) { return row.id == field; });
    const int place = column == columns.end() ? 0 : int(column - columns.begin());
    selectionModel()->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(item)), place),
                                      QItemSelectionModel::NoUpdate);
}

void InventoryTable::selectionChanged(const QItemSelection &now, const QItemSelection &before)
{
    StickyTable::selectionChanged(now, before);
    const QStringList items = selectedItems();
    if (items == m_selected)
        return;
    m_selected = items;
    Q_EMIT itemsSelected(items);
}

bool InventoryTable::areWholeRows() const
{
    const qsizetype rows = selectionModel()->selectedRows().size();
    return rows > 0 && selectionModel()->selectedIndexes().size() == rows * m_model->columnCount();
}

// To the whole rows or columns of the cells that are selected.
void InventoryTable::widenSelection(QItemSelectionModel::SelectionFlag to)
{
    QItemSelection selection = selectionModel()->selection();
    selection.select(currentIndex(), currentIndex());
    selectionModel()->select(selection, QItemSelectionModel::Select | to);
}

void InventoryTable::copy() const
{
    QGuiApplication::clipboard()->setText(blockText(*m_model, cells()));
}

// One text goes into all cells that are selected; a block begins at the first of them.
void InventoryTable::paste()
{
    const QList<QStringList> block = blockOf(QGuiApplication::clipboard()->text());
    const QModelIndexList into = cells();
    if (block.isEmpty() || into.isEmpty())
        return;
    const bool single = block.size() == 1 && block.first().size() == 1;
    if (single && into.size() > 1) {
        m_model->write(into, block.first().first());
        return;
    }
    int column = into.first().column();
    for (const QModelIndex &cell : into)
        column = std::min(column, cell.column());
    m_model->paste(into.first().siblingAtColumn(column), block);
}

void InventoryTable::fillDown()
{
    m_model->fillDown(cells());
}

void InventoryTable::clearOrDelete()
{
    if (areWholeRows())
        m_model->remove(selectedItems());
    else
        makeUnknown();
}

void InventoryTable::makeUnknown()
{
    m_model->clear(cells());
}

void InventoryTable::goBy(int rows, int columns)
{
    const QModelIndex at = currentIndex();
    const QModelIndex next = m_model->index(at.row() + rows, at.column() + columns);
    if (next.isValid()) // whatever keys are held
        selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect);
}

// What was refused stays in its line, to be mended.
void InventoryTable::leaveCell(QWidget *editor, CellLine::Leave where)
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    QModelIndexList cells {currentIndex()};
    if (where == CellLine::Leave::Everywhere) {
        cells = selectionModel()->selectedIndexes();
        cells.removeIf(
            [this](const QModelIndex &cell) { return cell.column() != currentIndex().column(); });
    }
    const bool isSame = line->text() == currentIndex().data(Qt::EditRole).toString();
    const bool isDone = (isSame && cells.size() < 2) || m_model->write(cells, line->text());
    if (!isDone && !line->text().isEmpty()) {
        line->selectAll();
        return;
    }
    closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (where == CellLine::Leave::Down || where == CellLine::Leave::Up)
        goBy(where == CellLine::Leave::Down ? 1 : -1, 0);
    else if (where != CellLine::Leave::Everywhere)
        goBy(0, where == CellLine::Leave::Right ? 1 : -1);
}

void InventoryTable::escape()
{
    if (selectionModel()->hasSelection())
        clearSelection();
    else
        Q_EMIT left();
}

bool InventoryTable::takeKey(const QKeyEvent &event)
{
    const bool plain =
        event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
    const bool control = event.modifiers() == Qt::ControlModifier;
    const bool shift = event.modifiers() == Qt::ShiftModifier;
    if (event.matches(QKeySequence::Copy))
        copy();
    else if (event.matches(QKeySequence::Paste))
        paste();
    else if (control && event.key() == Qt::Key_D)
        fillDown();
    else if (control && event.key() == Qt::Key_F)
        Q_EMIT filterWanted();
    else if (plain && (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace))
        clearOrDelete();
    else if (plain && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter))
        edit(currentIndex());
    else if (shift && event.key() == Qt::Key_Space)
        widenSelection(QItemSelectionModel::Rows);
    else if (control && event.key() == Qt::Key_Space)
        widenSelection(QItemSelectionModel::Columns);
    else if (event.key() == Qt::Key_Escape)
        escape();
    else
        return false;
    return true;
}

void InventoryTable::keyPressEvent(QKeyEvent *event)
{
    if (takeKey(*event))
        event->accept();
    else
        StickyTable::keyPressEvent(event);
}

// These keys mean something else on the map.
bool InventoryTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isOurs = key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste)
            || key->matches(QKeySequence::SelectAll)
            || (key->modifiers() == Qt::ControlModifier
                && (key->key() == Qt::Key_D || key->key() == Qt::Key_F));
        if (isOurs) {
            event->accept();
            return true;
        }
    }
    return StickyTable::event(event);
}

} // namespace martlet
