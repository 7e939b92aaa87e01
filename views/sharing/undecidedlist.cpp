// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/sharing/undecidedlist.h"

#include "views/panels/itemicon.h"
#include "views/panels/sentencelist.h"
#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int elementRole = Qt::UserRole + 1;
constexpr int detailRole = Qt::UserRole + 2;
constexpr int longestValue = 160;
constexpr int inset = 10;

/// A value, and below it in small letters who said so.
class ValueDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {60, 2 * option.fontMetrics.height() + 16};
    }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colours().accentSoft);
        paintIcon(painter, option, index);
        const QRect text = option.rect.adjusted(leftOf(index), 6, -inset, -6);
        const QString detail = index.data(detailRole).toString();
        const QRect above = detail.isEmpty() ? text : text.adjusted(0, 0, 0, -text.height() / 2);
        write(painter,
              above,
              index.data().toString(),
              index.data(Qt::FontRole).value<QFont>(),
              colours().text);
        write(painter,
              text.adjusted(0, text.height() / 2, 0, 0),
              detail,
              scaled(option.font, 0.9, false),
              colours().muted);
        painter->setPen(colours().edge);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }

private:
    static int leftOf(const QModelIndex &index)
    {
        return index.column() == UndecidedList::Element ? inset + 26 : inset;
    }

    static void
    paintIcon(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        const QRect place(option.rect.left() + inset, option.rect.center().y() - 9, 18, 18);
        icon.paint(painter, place);
    }

    static void write(QPainter *painter,
                      const QRect &rect,
                      const QString &text,
                      const QFont &font,
                      const QColor &colour)
    {
        painter->setFont(font);
        painter->setPen(colour);
        const QString line = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line);
    }
};

} // namespace

UndecidedList::UndecidedList(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"undecidedList"_s);
    setAccessibleName(tr("To decide"));
    setHeaderLabels({tr("Element"), tr("Field"), tr("1  Mine"), tr("2  Theirs"), tr("3  Before")});
    setItemDelegate(new ValueDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAllColumnsShowFocus(true);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = Element; column <= Before; ++column)
        header()->setSectionResizeMode(column, QHeaderView::Stretch);
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        Q_EMIT elementWanted(item->data(0, elementRole).toString());
    });
}

QTreeWidgetItem *UndecidedList::rowOf(const UndecidedRow &row, bool beginsElement) const
{
    const UndecidedText &text = row.text;
    const Undecided &undecided = text.undecided;
    auto *item = new QTreeWidgetItem;
    item->setData(0, idRole, undecided.id);
    item->setData(0, elementRole, text.item->id);
    const auto fill = [&](Column column, const QString &value, const QString &detail, bool isBold) {
        item->setText(column, shortened(value, longestValue));
        item->setData(column, detailRole, detail);
        item->setFont(column, scaled(font(), 1, isBold));
        item->setToolTip(column, plainTip(value));
    };
    if (beginsElement) {
        const KindRow *kind = Schema::kind(text.item->kind);
        fill(Element, text.name, kind ? kind->label() : QString(), true);
        item->setIcon(Element, themedIconFile(iconOf(*text.item)));
    }
    //: %1 is a person or team
    const QString asked = row.asked.isEmpty() ? QString() : tr("Asked: %1").arg(row.asked);
    fill(Field, text.label, asked, false);
    fill(row.isOtherMine ? Theirs : Mine, text.shown, writerText(row.shownBy), true);
    fill(row.isOtherMine ? Mine : Theirs,
         text.other,
         writerText({undecided.author, undecided.time}),
         false);
    fill(Before, text.before, {}, false);
    return item;
}

void UndecidedList::setRows(const std::vector<UndecidedRow> &rows)
{
    const int place = std::max(0, currentItem() ? indexOfTopLevelItem(currentItem()) : 0);
    const QString current = currentItem() ? currentItem()->data(0, idRole).toString() : QString();
    clear();
    QString element;
    for (const UndecidedRow &row : rows) {
        addTopLevelItem(rowOf(row, row.text.item->id != element));
        element = row.text.item->id;
    }
    int next = std::min(place, topLevelItemCount() - 1);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->data(0, idRole).toString() == current)
            next = i;
    }
    setCurrentItem(topLevelItem(next));
}

void UndecidedList::chooseElement(const QString &item)
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->data(0, elementRole).toString() == item) {
            setCurrentItem(topLevelItem(i));
            return;
        }
    }
}

void UndecidedList::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier && !event->text().isEmpty();
    if (isPlain && event->text().front().isLetterOrNumber())
        event->ignore();
    else
        QTreeWidget::keyPressEvent(event);
}

QStringList UndecidedList::chosen() const
{
    QStringList ids;
    for (const QTreeWidgetItem *item : selectedItems())
        ids.append(item->data(0, idRole).toString());
    return ids;
}

} // namespace martlet
