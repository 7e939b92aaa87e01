// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/findingdelegate.h"

#include "views/itemmodels/findingsmodel.h"
#include "views/widgets/icons.h"
#include "views/widgets/severitysign.h"
#include "views/widgets/style.h"

#include <QPainter>
#include <QTreeView>

namespace martlet {

using namespace Qt::StringLiterals;

static void paintCount(QPainter *painter, const QRect &box, int count, const QFont &font)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours().raised);
    painter->drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
    painter->setFont(font);
    painter->setPen(colours().text);
    painter->drawText(box, Qt::AlignCenter, QString::number(count));
}

// A word, so that it needs no colour. Returns the width it took, to the left of the corner.
static int paintNew(QPainter *painter, const QPoint &topRight, QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.85);
    font.setWeight(QFont::DemiBold);
    const QString word = FindingDelegate::tr("new");
    const int width = QFontMetrics(font).horizontalAdvance(word) + 12;
    const QRect box(topRight.x() - width, topRight.y(), width, 18);
    painter->setPen(colours().accent);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
    painter->setFont(font);
    painter->drawText(box, Qt::AlignCenter, word);
    return width;
}

void FindingDelegate::paint(QPainter *painter,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    const QRect rect = option.rect.adjusted(4, 1, -4, -1);
    if (selected || hover) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? colours().accentSoft : colours().raised);
        painter->drawRoundedRect(rect, 6, 6);
    }
    const bool group = index.data(FindingsModel::CountRole).toInt() > 0;
    const QString second = index.data(FindingsModel::SecondLineRole).toString();
    int left = rect.left() + 8;
    if (group) {
        const auto *tree = qobject_cast<const QTreeView *>(option.widget);
        const bool open = tree && tree->isExpanded(index);
        const QRect box(left - 2, rect.top() + 9, 14, 14);
        const QString name = open ? u"chevron-down"_s : u"chevron-right"_s;
        themedIconFile(u":/icons/ui/%1.svg"_s.arg(name), colours().muted).paint(painter, box);
        left += 16;
    }
    const auto severity = Severity(index.data(FindingsModel::SeverityRole).toInt());
    if (severity != Severity::Off)
        paintSeverity(painter, QRectF(left, rect.top() + 8, 16, 16), severity);
    left += 26;
    int right = rect.right() - 8;
    if (group) {
        const int count = index.data(FindingsModel::CountRole).toInt();
        const int width =
            qMax(26, option.fontMetrics.horizontalAdvance(QString::number(count)) + 14);
        const QRect box(right - width, rect.top() + 7, width, 20);
        paintCount(painter, box, count, option.font);
        right -= width + 8;
    }
    if (index.data(FindingsModel::NewRole).toInt() > 0)
        right -= paintNew(painter, QPoint(right, rect.top() + 8), option.font) + 6;
    QFont font = option.font;
    font.setWeight(group || !second.isEmpty() ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(colours().text);
    const int height = option.fontMetrics.height();
    const QRect titleBox(left, rect.top() + 7, right - left, height + 2);
    const QString title = index.data(Qt::DisplayRole).toString();
    const QFontMetrics metrics(font);
    painter->drawText(titleBox,
                      Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(title, Qt::ElideRight, titleBox.width()));
    if (!second.isEmpty()) {
        painter->setFont(option.font);
        painter->setPen(colours().muted);
        const QRect box(left, titleBox.bottom() + 2, rect.right() - 8 - left, height + 2);
        painter->drawText(box,
                          Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(second, Qt::ElideRight, box.width()));
    }
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool twoLines = !index.data(FindingsModel::SecondLineRole).toString().isEmpty();
    const int line = QFontMetrics(option.font).height() + 3;
    return {100, 16 + line * (twoLines ? 2 : 1)};
}

} // namespace martlet
