// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/chiprow.h"

#include "views/widgets/flowlayout.h"
#include "views/widgets/uitext.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void ChipRow::setChips(const QStringList &words, int chosen)
{
    if (words != m_words || !m_box)
        build(words);
    if (auto *chip = m_box->findChild<QToolButton *>(u"scope%1"_s.arg(chosen)))
        chip->setChecked(true);
    setVisible(words.size() > 1);
}

void ChipRow::build(const QStringList &words)
{
    m_words = words;
    if (m_box)
        m_box->deleteLater();
    m_box = new QWidget(this);
    auto *flow = new FlowLayout(m_box, 6);
    for (int number = 0; number < words.size(); ++number) {
        auto *chip = new QToolButton(m_box);
        chip->setProperty("chip", true);
        chip->setObjectName(u"scope%1"_s.arg(number));
        chip->setText(menuText(shortened(words.at(number), 34)));
        chip->setCheckable(true);
        chip->setAutoExclusive(true);
        connect(chip, &QToolButton::clicked, this, [this, number] { Q_EMIT this->chosen(number); });
        flow->addWidget(chip);
    }
    flow->addWidget(new QWidget(m_box));
    layout()->addWidget(m_box);
    m_box->show();
}

} // namespace martlet
