// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/mainwindow/passphrasebar.h"

#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

PassphraseBar::PassphraseBar(QWidget *parent)
    : QFrame(parent)
    , m_question(plainLabel({}, this))
    , m_trouble(wrappedLabel({}, this))
    , m_passphrase(new QLineEdit(this))
{
    constexpr int fieldWidth = 280;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 8, 8);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    m_passphrase->setObjectName(u"passphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setFixedWidth(fieldWidth);
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    auto *open = new QPushButton(tr("Open"), this);
    makePrimary(open);
    auto *close = new QToolButton(this);
    close->setIcon(themedIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Do not open it"));
    setPlainTip(close, tr("Do not open it (Esc)"));
    line->addWidget(m_question);
    line->addWidget(m_passphrase);
    line->addWidget(open);
    line->addStretch(1);
    line->addWidget(close);
    column->addLayout(line);
    column->addWidget(m_trouble);
    connect(open, &QPushButton::clicked, this, &PassphraseBar::give);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &PassphraseBar::give);
    connect(close, &QToolButton::clicked, this, &PassphraseBar::accept);
    hide();
}

void PassphraseBar::ask(const QString &file)
{
    if (!m_files.contains(file))
        m_files.append(file);
    showNext();
}

void PassphraseBar::showNext()
{
    m_passphrase->clear();
    m_trouble->hide();
    setVisible(!m_files.isEmpty());
    if (m_files.isEmpty())
        return;
    m_question->setText(
        tr("%1 is protected. Its passphrase:").arg(QFileInfo(m_files.first()).fileName()));
    setAccessibleName(m_question->text());
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void PassphraseBar::refuse(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->show();
    m_passphrase->selectAll();
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void PassphraseBar::accept()
{
    m_files.removeFirst();
    showNext();
}

// It takes a second, as it is meant to.
void PassphraseBar::give()
{
    if (m_passphrase->text().isEmpty() || m_files.isEmpty())
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    Q_EMIT given(m_files.first(), Passphrase(m_passphrase->text().toUtf8()));
    QGuiApplication::restoreOverrideCursor();
}

void PassphraseBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours().accentSoft);
    painter.fillRect(QRect(0, 0, 4, height()), colours().accent);
}

void PassphraseBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        accept();
    else
        QFrame::keyPressEvent(event);
}

} // namespace martlet
