// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/namefield.h"

#include "model/base/text.h"
#include "views/widgets/style.h"

#include <QFocusEvent>
#include <QKeyEvent>

#include <utility>

namespace martlet {

NameField::NameField(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(int(nameLimit));
    setAutoFillBackground(false);
    setAccessibleName(tr("Name"));
    hide();
}

void NameField::open(const QRect &rect, const QString &hint, const QString &text, Take take)
{
    m_take = std::move(take);
    setPlaceholderText(hint);
    setText(text);
    selectAll();
    setGeometry(rect);
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void NameField::finish()
{
    const QString name = text().trimmed();
    const Take take = m_take;
    if (name.isEmpty() || !take || !take(name))
        close();
}

void NameField::close()
{
    if (!isVisible())
        return;
    m_take = nullptr;
    hide();
    Q_EMIT closed();
}

void NameField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finish();
        return;
    case Qt::Key_Escape:
        close();
        return;
    default:
        QLineEdit::keyPressEvent(event);
        // What is not for the field is not for the map behind it either.
        event->accept();
    }
}

// Clicking elsewhere keeps what was typed: a name is never lost by looking away.
void NameField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    const bool stays =
        event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (stays || !isVisible())
        return;
    const QString name = text().trimmed();
    const Take take = std::exchange(m_take, nullptr);
    if (!name.isEmpty() && take)
        take(name);
    close();
}

} // namespace martlet
