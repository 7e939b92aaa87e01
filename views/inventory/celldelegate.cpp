// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/inventory/celldelegate.h"

#include "model/document/document.h"
#include "model/exchange/celltext.h"
#include "views/inventory/inventorymodel.h"
#include "views/widgets/style.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace martlet {

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{ }

void CellDelegate::paint(QPainter *painter,
                         const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colours &c = colours();
    const bool chosen = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, chosen ? c.accentSoft : c.surface);
    const QRect room = option.rect.adjusted(10, 0, -10, 0);
    const bool bold = index.column() == 0 && !index.data(InventoryModel::EmptyRole).toBool();
    QFont font = option.font;
    if (bold)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(index.data(InventoryModel::EmptyRole).toBool() ? c.muted : c.text);
    const QString text = index.data().toString();
    const int alignment = index.data(Qt::TextAlignmentRole).toInt();
    painter->drawText(room,
                      (alignment ? alignment : int(Qt::AlignVCenter)) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      c.edge);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(c.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

static CellLine::Offers offersFor(const InventoryModel &model, const FieldRow &field)
{
    const KindRow *made = kindMadeBy(field);
    //: %1 is a kind, such as "Person"; %2 its name
    const QString text = CellDelegate::tr("New: %1 “%2”");
    const bool several = field.type == FieldType::References || field.type == FieldType::TextList;
    return {offeredTexts(model.document()->graph(), field),
            several,
            made ? text.arg(made->label(), QStringLiteral("%1")) : QString()};
}

QWidget *CellDelegate::createEditor(QWidget *parent,
                                    const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    const auto *model = qobject_cast<const InventoryModel *>(index.model());
    auto *line = new CellLine(parent);
    line->setAccessibleName(model->title(index.column()));
    if (index.row() < model->shown())
        line->setOffers(offersFor(*model, model->columns()[index.column()]));
    auto *self = const_cast<CellDelegate *>(this);
    connect(line, &CellLine::left, self, [self, line](CellLine::Leave where) {
        Q_EMIT self->left(line, where);
    });
    return line;
}

// What is being typed stays when the cell is changed meanwhile.
void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (line && !line->isModified())
        line->setText(index.data(Qt::EditRole).toString());
}

void CellDelegate::setModelData(QWidget *editor,
                                QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (line && line->text() != index.data(Qt::EditRole).toString())
        model->setData(index, line->text(), Qt::EditRole);
}

// A narrow cell is no place to write in.
void CellDelegate::updateEditorGeometry(QWidget *editor,
                                        const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    QRect place = option.rect;
    place.setWidth(std::max(place.width(), 180));
    const int over = place.right() - editor->parentWidget()->width();
    place.translate(std::min(0, -over), 0);
    editor->setGeometry(place);
}

// The line itself knows what Enter and Tab mean.
bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab
            || key == Qt::Key_Backtab)
            return false;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace martlet
