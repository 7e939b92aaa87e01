// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/questionpage.h"

#include "views/widgets/icons.h"
#include "views/widgets/uitext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

QuestionPage::QuestionPage(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_title(wrappedLabel({}, this))
    , m_summary(wrappedLabel({}, this))
{
    setAutoFillBackground(true);
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(8);
    m_title->setFont(scaled(font(), 1.2, true));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto *close = new QToolButton(this);
    close->setObjectName(u"closeQuestion"_s);
    close->setIcon(themedIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus);
    close->setAccessibleName(tr("Back to the findings"));
    setPlainTip(close, tr("Back to the findings (Esc)"));
    connect(close, &QToolButton::clicked, this, &QuestionPage::left);
    auto *line = new QHBoxLayout;
    line->addWidget(m_title, 1);
    line->addWidget(close, 0, Qt::AlignTop);
    m_column->addLayout(line);
    m_column->addWidget(m_summary);
}

void QuestionPage::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void QuestionPage::setSummary(const QString &summary)
{
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
}

void QuestionPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace martlet
