// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/inventory/stickytable.h"

#include "views/widgets/style.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace martlet {

namespace {

/// Paints its first section over what has come under it, and gives it the clicks that it gets
/// there.
class StickyHeader final : public QHeaderView
{
public:
    explicit StickyHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QHeaderView::paintEvent(event);
        if (offset() == 0 || count() == 0)
            return;
        QPainter painter(viewport());
        const QRect rect(0, 0, sectionSize(0), height());
        painter.setClipRect(rect);
        paintSection(&painter, rect, 0);
    }
    bool viewportEvent(QEvent *event) override
    {
        const bool isMouse = event->type() == QEvent::MouseButtonPress
            || event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseMove;
        auto *mouse = isMouse ? static_cast<QMouseEvent *>(event) : nullptr;
        if (!mouse || offset() == 0 || count() == 0 || mouse->position().x() >= sectionSize(0))
            return QHeaderView::viewportEvent(event);
        const QPointF place = mouse->position() - QPointF(offset(), 0);
        QMouseEvent moved(mouse->type(),
                          place,
                          mouse->globalPosition(),
                          mouse->button(),
                          mouse->buttons(),
                          mouse->modifiers());
        return QHeaderView::viewportEvent(&moved);
    }
};

} // namespace

StickyTable::StickyTable(QWidget *parent)
    : QTableView(parent)
{
    setHorizontalHeader(new StickyHeader(this));
    setHorizontalScrollMode(ScrollPerPixel);
}

bool StickyTable::isAside() const
{
    return horizontalHeader()->offset() > 0 && horizontalHeader()->count() > 0;
}

QRect StickyTable::visualRect(const QModelIndex &index) const
{
    QRect rect = QTableView::visualRect(index);
    if (index.column() == 0 && isAside())
        rect.moveLeft(0);
    return rect;
}

QModelIndex StickyTable::indexAt(const QPoint &place) const
{
    const QModelIndex index = QTableView::indexAt(place);
    const bool isFirst = isAside() && place.x() < columnWidth(0);
    return isFirst ? index.siblingAtColumn(0) : index;
}

void StickyTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    const int covered = columnWidth(0) - columnViewportPosition(index.column());
    if (index.column() == 0)
        horizontalScrollBar()->setValue(before);
    else if (covered > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
}

void StickyTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!isAside() || !model() || model()->rowCount() == 0)
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State plain = option.state & ~QStyle::State_HasFocus;
    const int end = viewport()->height();
    for (int row = std::max(0, rowAt(0)); row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        option.rect = visualRect(index);
        if (option.rect.top() > end)
            break;
        option.state = plain;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, index == currentIndex() && hasFocus());
        itemDelegate()->paint(&painter, option, index);
    }
    painter.fillRect(QRect(columnWidth(0) - 1, 0, 1, end), colours().edge);
}

// What stands still is not where a scrolled picture would show it.
void StickyTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0) {
        viewport()->update();
        horizontalHeader()->viewport()->update();
    }
}

void StickyTable::selectionChanged(const QItemSelection &now, const QItemSelection &before)
{
    QTableView::selectionChanged(now, before);
    if (isAside())
        viewport()->update();
}

void StickyTable::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QTableView::currentChanged(now, before);
    if (isAside())
        viewport()->update();
}

} // namespace martlet
