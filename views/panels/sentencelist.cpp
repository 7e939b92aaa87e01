// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/sentencelist.h"

#include "model/graph/graph.h"
#include "model/schema/schema.h"
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
constexpr int figureRole = Qt::UserRole + 2;
constexpr int figureGap = 10;
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
        paintFigure(painter, text, index);
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

    int figureWidth(const QModelIndex &index) const
    {
        const QString figure = index.data(figureRole).toString();
        return figure.isEmpty() ? 0 : m_list->fontMetrics().horizontalAdvance(figure) + figureGap;
    }

    QRect textRect(const QRect &row, const QModelIndex &index) const
    {
        const QRect inner = row.marginsRemoved(inset);
        if (isHeading(index))
            return inner.adjusted(-inset.left(), headingGap(index), 0, 0);
        const bool hasIcon = !index.data(iconRole).toString().isEmpty();
        return inner.adjusted(hasIcon ? iconSize + 8 : 0, 0, -figureWidth(index), 0);
    }

    void paintFigure(QPainter *painter, const QRect &text, const QModelIndex &index) const
    {
        const QRect place = text.adjusted(0, 0, figureWidth(index), 0);
        painter->drawText(place, Qt::AlignRight | Qt::AlignTop, index.data(figureRole).toString());
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
    setLayoutMode(QListView::Batched); // some figures count thousands
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

void SentenceList::addSentence(const QString &text,
                               const QString &icon,
                               const QVariant &value,
                               const QString &figure)
{
    auto *row = new QListWidgetItem(text, this);
    row->setData(Qt::UserRole, value);
    row->setData(iconRole, icon);
    row->setData(figureRole, figure);
    row->setToolTip(plainTip(text));
    if (!figure.isEmpty())
        row->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(text, figure));
}

void SentenceList::choose(const QString &text)
{
    for (int row = 0; row < count() && !text.isEmpty(); ++row) {
        if (item(row)->text() != text || !(item(row)->flags() & Qt::ItemIsSelectable))
            continue;
        setCurrentRow(row);
        return;
    }
}

QString iconOf(const Graph &graph, const QString &id)
{
    const Item *item = graph.find(id);
    if (!item)
        return {};
    const KindRow *kind = Schema::kind(item->kind);
    return item->from.isEmpty() ? (kind ? kind->icon() : QString()) : u":/icons/ui/connect.svg"_s;
}

} // namespace martlet
