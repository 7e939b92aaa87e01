// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/mainwindow/votebar.h"

#include "views/widgets/uitext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace martlet {

VoteBar::VoteBar(QWidget *parent)
    : QWidget(parent)
    , m_dots(plainLabel({}, this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(14, 6, 10, 6);
    line->setSpacing(10);
    QFont bold = font();
    bold.setBold(true);
    m_dots->setFont(bold);
    line->addWidget(m_dots);
    line->addWidget(
        faintLabel(tr("A click or Enter gives a dot, with Shift it takes one away."), this), 1);
    const auto button = [&](const QString &text) {
        auto *made = new QToolButton(this);
        made->setText(text);
        made->setAutoRaise(true);
        line->addWidget(made);
        return made;
    };
    QToolButton *reset = button(tr("Reset"));
    m_reset = reset;
    connect(reset, &QToolButton::clicked, this, &VoteBar::resetWanted);
    connect(button(tr("Done")), &QToolButton::clicked, this, &VoteBar::doneWanted);
}

QString VoteBar::keyHint()
{
    return tr("Enter: a dot more · Shift+Enter: one less · 0 to 9: so many · Esc: done");
}

void VoteBar::setDots(int dots)
{
    m_dots->setText(tr("Voting: %n dots", nullptr, dots));
    m_reset->setEnabled(dots > 0);
}

} // namespace martlet
