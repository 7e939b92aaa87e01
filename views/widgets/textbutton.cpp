// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/textbutton.h"

#include "views/widgets/icons.h"
#include "views/widgets/style.h"

#include <QKeyEvent>
#include <QPainter>

namespace martlet {

using namespace Qt::StringLiterals;

static constexpr int margin = 5;
static constexpr int arrow = 12;

TextButton::TextButton(QWidget *parent)
    : QAbstractButton(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

// An ampersand in a name is no shortcut.
void TextButton::setText(const QString &text)
{
    QAbstractButton::setText(text);
    setShortcut({});
    updateGeometry();
}

QRect TextButton::textRect(int width) const
{
    return {0, margin, width - 2 * margin - arrow, QWIDGETSIZE_MAX};
}

QSize TextButton::sizeHint() const
{
    return {120, heightForWidth(qMax(120, width()))};
}

int TextButton::heightForWidth(int width) const
{
    const QRect text = fontMetrics().boundingRect(textRect(width), Qt::TextWordWrap, this->text());
    return qMax(text.height(), fontMetrics().height()) + 2 * margin;
}

void TextButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont letters = font();
    letters.setUnderline(hasFocus());
    painter.setFont(letters);
    painter.setPen(hasFocus() || underMouse() ? colours().accent : colours().text);
    painter.drawText(textRect(width()), Qt::TextWordWrap, text());
    const QRect place(width() - margin - arrow, (height() - arrow) / 2, arrow, arrow);
    themedIconFile(u":/icons/ui/chevron-right.svg"_s, colours().muted).paint(&painter, place);
}

void TextButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace martlet
