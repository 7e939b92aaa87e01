// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/shortenedline.h"

#include <QPainter>
#include <QStyleOptionFrame>

namespace martlet {

// Qt keeps two points free on both sides of the text.
QRect ShortenedLine::textRect() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    return style()
        ->subElementRect(QStyle::SE_LineEditContents, &option, this)
        .marginsRemoved(textMargins())
        .adjusted(2, 0, isClearButtonEnabled() ? -24 : -2, 0);
}

QString ShortenedLine::shownText() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, textRect().width());
}

void ShortenedLine::paintEvent(QPaintEvent *event)
{
    const QString shown = shownText();
    if (hasFocus() || shown == text()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QStyleOptionFrame option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(
        textRect(), int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine), shown);
}

} // namespace martlet
