// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/figuretile.h"

#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QPainter>

namespace martlet {

using namespace Qt::StringLiterals;

static constexpr QMargins inset(9, 5, 6, 5);

FigureTile::FigureTile(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureTile::setFigure(const QString &value, const QString &title)
{
    m_value = value;
    setText(title);
    setShortcut({});
    //: %1 is what a figure is about, %2 the figure
    setAccessibleName(tr("%1: %2").arg(title, value));
    setPlainTip(this, accessibleName());
    update();
}

// A figure that is cut is another figure, so a long one is written smaller.
QFont FigureTile::valueFont() const
{
    double factor = 1.2;
    const auto tooWide = [&] {
        const QFontMetrics metrics(scaled(font(), factor, true));
        return metrics.horizontalAdvance(m_value) > width() - inset.left() - inset.right() - 4;
    };
    while (factor > 0.75 && tooWide())
        factor -= 0.05;
    return scaled(font(), factor, true);
}

QFont FigureTile::titleFont() const
{
    return scaled(font(), 0.86, false);
}

QSize FigureTile::sizeHint() const
{
    const int height =
        QFontMetrics(scaled(font(), 1.2, true)).height() + QFontMetrics(titleFont()).height();
    return {96, height + inset.top() + inset.bottom()};
}

void FigureTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor edge = hasFocus() ? colours().accent : colours().edge;
    painter.setPen(QPen(edge, hasFocus() ? 2 : 1));
    painter.setBrush(isChecked()        ? colours().accentSoft
                         : underMouse() ? colours().raised
                                        : colours().paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    const QRect inner = rect().marginsRemoved(inset);
    const auto write =
        [&](const QFont &letters, const QColor &colour, Qt::Alignment where, const QString &text) {
            painter.setFont(letters);
            painter.setPen(colour);
            painter.drawText(inner,
                             where,
                             QFontMetrics(letters).elidedText(text, Qt::ElideRight, inner.width()));
        };
    write(valueFont(), colours().text, Qt::AlignTop, m_value);
    write(titleFont(), colours().muted, Qt::AlignBottom, text());
}

} // namespace martlet
