// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/sentencelist.h"

#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 18;
constexpr int iconRole = Qt::UserRole + 1;
constexpr QMargins inset(6, 6, 6, 6);

class SentenceDelegate final : public QStyledItemDelegate
{
public:
    explicit SentenceDelegate(QListWidget *list)
        : QStyledItemDelegate(list)
        , m_list(list)
    { }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (!isHeading(index))
            paintBehind(painter, option);
        const QString icon = index.data(iconRole).toString();
        const QRect text = textRect(rowRect(option.rect.topLeft(), option.rect.height()), index);
        const QRect place(option.rect.left() + inset.left(), text.top() + 1, iconSize, iconSize);
        if (!icon.isEmpty())
            themedIconFile(icon, colours().muted).paint(painter, place);
        painter->setFont(fontOf(option.font, index));
        painter->setPen(colours().text);
        painter->drawText(text, Qt::TextWordWrap, index.data().toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect row = rowRect({}, QWIDGETSIZE_MAX);
        const QFontMetrics metrics(fontOf(option.font, index));
        const QRect text =
            metrics.boundingRect(textRect(row, index), Qt::TextWordWrap, index.data().toString());
        const int height = qMax(text.height(), metrics.height()) + inset.top() + inset.bottom();
        return {row.width(), height + (isHeading(index) ? headingGap(index) : 0)};
    }

private:
    // Leaves room for a scroll bar, so that one that comes breaks no lines anew.
    QRect rowRect(QPoint topLeft, int height) const
    {
        const int bar = m_list->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
        return {topLeft, QSize(m_list->contentsRect().width() - bar, height)};
    }

    static bool isHeading(const QModelIndex &index)
    {
        return !(index.flags() & Qt::ItemIsSelectable);
    }

    static int headingGap(const QModelIndex &index) { return index.row() > 0 ? 8 : 0; }

    static QFont fontOf(QFont font, const QModelIndex &index)
    {
        if (isHeading(index))
            font.setWeight(QFont::DemiBold);
        return font;
    }

    static QRect textRect(const QRect &row, const QModelIndex &index)
    {
        const QRect inner = row.marginsRemoved(inset);
        return isHeading(index) ? inner.adjusted(-inset.left(), headingGap(index), 0, 0)
                                : inner.adjusted(iconSize + 8, 0, 0, 0);
    }

    static void paintBehind(QPainter *painter, const QStyleOptionViewItem &option)
    {
        const bool selected = option.state & QStyle::State_Selected;
        if (!selected && !(option.state & QStyle::State_MouseOver))
            return;
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? colours().accentSoft : colours().raised);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 6, 6);
    }

    QListWidget *m_list;
};

} // namespace

SentenceList::SentenceList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new SentenceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setMinimumHeight(110);
}

void SentenceList::addHeading(const QString &text)
{
    auto *row = new QListWidgetItem(text, this);
    row->setFlags(Qt::ItemIsEnabled);
}

void SentenceList::addSentence(const QString &text, const QString &icon, const QVariant &value)
{
    auto *row = new QListWidgetItem(text, this);
    row->setData(Qt::UserRole, value);
    row->setData(iconRole, icon);
    row->setToolTip(plainTip(text));
}

} // namespace martlet
