// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/commentfield.h"

#include "model/comments/threads.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

CommentField::CommentField(const QString &placeholder,
                           const QString &send,
                           bool canCancel,
                           QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_problem(wrappedLabel({}, this))
    , m_buttons(new QWidget(this))
    , m_send(new QPushButton(send, m_buttons))
    , m_canCancel(canCancel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_edit);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    auto *line = new QHBoxLayout(m_buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    QLabel *keys = faintLabel(tr("Ctrl+Enter sends"), m_buttons);
    line->addWidget(keys, 1);
    if (canCancel) {
        auto *cancel = new QPushButton(tr("Cancel"), m_buttons);
        cancel->setObjectName(u"cancelComment"_s);
        connect(cancel, &QPushButton::clicked, this, &CommentField::cancelled);
        line->addWidget(cancel);
    }
    m_send->setObjectName(u"sendComment"_s);
    makePrimary(m_send);
    line->addWidget(m_send);
    m_problem->setObjectName(u"commentProblem"_s);
    m_edit->setObjectName(u"commentText"_s);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(placeholder);
    m_edit->setTabChangesFocus(true);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    connect(m_send, &QPushButton::clicked, this, &CommentField::send);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        Q_EMIT textChanged(text());
    });
    grow();
}

QString CommentField::text() const
{
    return m_edit->toPlainText();
}

void CommentField::setText(const QString &text)
{
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

// The button comes with the first letter: an empty field is one line that stands in nobody's way.
void CommentField::grow()
{
    constexpr int most = 8;
    int lines = 0;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    const int height = std::min(lines, most) * fontMetrics().lineSpacing()
        + 2 * int(m_edit->document()->documentMargin()) + 2 * m_edit->frameWidth() + 6;
    m_edit->setFixedHeight(height);
    const bool isEmpty = text().trimmed().isEmpty();
    m_buttons->setVisible(m_canCancel || !isEmpty);
    const QString problem = isEmpty ? QString() : commenting::problemOf(text());
    m_send->setEnabled(!isEmpty && problem.isEmpty());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void CommentField::send()
{
    if (commenting::problemOf(text()).isEmpty())
        Q_EMIT sent(text());
}

bool CommentField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        grow();
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const QTextDocument *typed = m_edit->document();
    if ((key->matches(QKeySequence::Undo) && !typed->isUndoAvailable())
        || (key->matches(QKeySequence::Redo) && !typed->isRedoAvailable())) {
        key->ignore(); // it is meant for the project
        return true;
    }
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool sends = isEnter && key->modifiers() & Qt::ControlModifier;
    if (!sends && key->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (sends)
        send();
    else if (m_canCancel && text().trimmed().isEmpty())
        Q_EMIT cancelled();
    else
        Q_EMIT left();
    return true;
}

} // namespace martlet
