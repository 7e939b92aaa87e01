// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/foldingbox.h"

#include "views/widgets/icons.h"
#include "views/widgets/uitext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

FoldingBox::FoldingBox(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_top(new QWidget(this))
    , m_heading(new QToolButton(m_top))
    , m_note(faintLabel({}, m_top))
    , m_body(new QWidget(this))
{
    m_heading->setText(title);
    m_heading->setAutoRaise(true);
    m_heading->setIconSize({14, 14});
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->installEventFilter(this);
    connect(m_heading, &QToolButton::clicked, this, &FoldingBox::toggle);
    auto *line = new QHBoxLayout(m_top);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_heading);
    line->addStretch();
    line->addWidget(m_note);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(2);
    page->addWidget(m_top);
    page->addWidget(m_body);
    setHeadingShown(!title.isEmpty());
    setOpen(true);
}

void FoldingBox::setHeadingShown(bool shown)
{
    m_top->setVisible(shown);
}

void FoldingBox::setNote(const QString &text)
{
    m_note->setText(text);
}

bool FoldingBox::isOpen() const
{
    return !m_body->isHidden();
}

void FoldingBox::setOpen(bool open)
{
    m_body->setVisible(open || m_top->isHidden());
    m_heading->setIcon(themedIcon(isOpen() ? u"chevron-down"_s : u"chevron-right"_s));
    m_heading->setAccessibleDescription(isOpen() ? tr("Open") : tr("Closed"));
}

void FoldingBox::focusHeading()
{
    m_heading->setFocus(Qt::ShortcutFocusReason);
}

void FoldingBox::toggle()
{
    setOpen(!isOpen());
    Q_EMIT toggled(isOpen());
}

// Enter presses what has the keyboard, as everywhere in the panels.
bool FoldingBox::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool isEnter = key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (watched != m_heading || !isEnter)
        return QWidget::eventFilter(watched, event);
    toggle();
    return true;
}

} // namespace martlet
