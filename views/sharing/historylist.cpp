// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/sharing/historylist.h"

#include "views/sharing/historymodel.h"
#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 7;
constexpr int iconSize = 16;

/// A day above its first row; then time, label, who, and a name of the moment.
class StepDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = option.fontMetrics.height();
        const bool isNamed = !index.data(HistoryModel::MomentRole).toString().isEmpty();
        return {80, dayHeight(option, index) + line * (isNamed ? 3 : 2) + 2 * margin};
    }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const int above = dayHeight(option, index);
        if (above > 0)
            paintDay(painter, option, index);
        const QRect row = option.rect.adjusted(0, above, 0, 0);
        paintBehind(painter, option, row);
        const int line = option.fontMetrics.height();
        const int gutter = option.fontMetrics.horizontalAdvance(u"00:00 PM"_s) + 2 * margin;
        QRect text = row.adjusted(gutter, margin, -margin, 0);
        text.setHeight(line);
        painter->setFont(option.font);
        painter->setPen(colours().muted);
        painter->drawText(QRect(row.left() + margin, text.top(), gutter, line),
                          index.data(HistoryModel::TimeRole).toString());
        painter->setPen(colours().text);
        paintLine(painter, text, index.data().toString());
        text.translate(0, line);
        painter->setPen(colours().muted);
        paintLine(painter, text, index.data(HistoryModel::WhoRole).toString());
        paintMoment(painter, text.translated(0, line), option, index);
        painter->restore();
    }

private:
    static int dayHeight(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const bool isFirst = !index.data(HistoryModel::DayRole).toString().isEmpty();
        return isFirst ? option.fontMetrics.height() + 2 * margin : 0;
    }

    static void paintLine(QPainter *painter, const QRect &place, const QString &text)
    {
        const QFontMetrics metrics(painter->font());
        painter->drawText(place,
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, place.width()));
    }

    static void
    paintDay(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        QRect place = option.rect.adjusted(margin, 0, -margin, 0);
        place.setHeight(dayHeight(option, index));
        painter->setFont(scaled(option.font, 1, true));
        painter->setPen(colours().text);
        painter->drawText(
            place, Qt::AlignLeft | Qt::AlignVCenter, index.data(HistoryModel::DayRole).toString());
    }

    static void paintBehind(QPainter *painter, const QStyleOptionViewItem &option, const QRect &row)
    {
        const bool selected = option.state & QStyle::State_Selected;
        if (!selected && !(option.state & QStyle::State_MouseOver))
            return;
        const bool isFocused = selected && (option.state & QStyle::State_HasFocus);
        painter->setPen(isFocused ? QPen(colours().accent, 1) : QPen(Qt::NoPen));
        painter->setBrush(selected ? colours().accentSoft : colours().raised);
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1.5, -1, -1.5), 6, 6);
    }

    static void paintMoment(QPainter *painter,
                            const QRect &place,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index)
    {
        const QString name = index.data(HistoryModel::MomentRole).toString();
        if (name.isEmpty())
            return;
        const QRect icon(place.left(), place.center().y() - iconSize / 2, iconSize, iconSize);
        themedIconFile(u":/icons/ui/flag.svg"_s, colours().accent).paint(painter, icon);
        painter->setFont(scaled(option.font, 1, true));
        painter->setPen(colours().accent);
        paintLine(painter, place.adjusted(iconSize + 6, 0, 0, 0), name);
    }
};

} // namespace

HistoryList::HistoryList(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new StepDelegate(this));
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setFrameShape(QFrame::NoFrame);
    setLayoutMode(QListView::Batched);
    setBatchSize(500);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
}

void HistoryList::keyboardSearch(const QString &text)
{
    Q_EMIT typed(text);
}

void HistoryList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier)
        Q_EMIT entered();
    else if (isEnter && event->modifiers() == Qt::ControlModifier)
        Q_EMIT compareWanted();
    else
        QListView::keyPressEvent(event);
}

void HistoryList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    const QItemSelection all = selectionModel()->selection();
    if (all.isEmpty())
        return;
    int first = all.first().top();
    int last = all.first().bottom();
    for (const QItemSelectionRange &range : all) {
        first = std::min(first, range.top());
        last = std::max(last, range.bottom());
    }
    Q_EMIT rowsChosen(first, last);
}

} // namespace martlet
