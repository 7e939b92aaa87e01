// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/figurelink.h"

#include "views/widgets/style.h"

#include <QKeyEvent>
#include <QPainter>

namespace martlet {

FigureLink::FigureLink(QWidget *parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
}

// An ampersand in a name is no shortcut.
void FigureLink::setText(const QString &text)
{
    QAbstractButton::setText(text);
    setShortcut({});
    updateGeometry();
}

QSize FigureLink::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height() + 4};
}

// The line says that there is more behind it.
void FigureLink::paintEvent(QPaintEvent *)
{
    const bool meant = hasFocus() || underMouse();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    QPainter painter(this);
    painter.setPen(meant ? colours().accent : palette().color(foregroundRole()));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, shown);
    const int line = (height() + fontMetrics().height()) / 2 - fontMetrics().descent() / 2;
    painter.setPen(QPen(meant ? colours().accent : colours().edge, hasFocus() ? 2 : 1));
    painter.drawLine(0, line, fontMetrics().horizontalAdvance(shown), line);
}

void FigureLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace martlet
