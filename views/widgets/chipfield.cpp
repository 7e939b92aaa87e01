// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/chipfield.h"

#include "views/widgets/flowlayout.h"
#include "views/widgets/icons.h"
#include "views/widgets/uitext.h"

#include <QToolButton>

namespace martlet {

using namespace Qt::StringLiterals;

ChipField::ChipField(ChoiceLine::Provider more, const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this, 6))
    , m_line(new ChoiceLine(std::move(more), this))
{
    m_line->setMinimumWidth(190);
    m_line->setPlaceholderText(placeholder);
    m_line->setAccessibleName(placeholder);
    m_flow->addWidget(m_line);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        const QString id = m_line->entryOf(m_line->text()).id;
        take(id.isEmpty() && m_isFree ? m_line->text().simplified() : id);
    });
    // The list writes its text into the line after this.
    connect(m_line, &ChoiceLine::chosen, this, &ChipField::take, Qt::QueuedConnection);
}

void ChipField::take(const QString &id)
{
    if (id.isEmpty())
        return;
    m_line->clear();
    if (!m_chosen.contains(id))
        Q_EMIT added(id);
}

void ChipField::setChosen(const QList<ChoiceEntry> &chosen)
{
    QStringList ids;
    for (const ChoiceEntry &entry : chosen)
        ids.append(entry.id);
    if (ids == m_chosen)
        return;
    m_chosen = ids;
    for (QToolButton *old : std::as_const(m_chips)) {
        if (old->hasFocus())
            m_line->setFocus();
        m_flow->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    m_chips.clear();
    for (const ChoiceEntry &entry : chosen) {
        m_chips.append(chip(entry));
        m_flow->addWidget(m_chips.last());
        m_flow->moveLastTo(int(m_chips.size()) - 1);
        m_chips.last()->show();
        setTabOrder(m_chips.size() > 1 ? m_chips.at(m_chips.size() - 2)
                                       : m_line->previousInFocusChain(),
                    m_chips.last());
    }
    updateGeometry();
}

QToolButton *ChipField::chip(const ChoiceEntry &entry)
{
    auto *chip = new QToolButton(this);
    chip->setProperty("chip", true);
    chip->setObjectName(u"chip:"_s + entry.id);
    chip->setText(menuText(shortened(entry.label, 40)));
    chip->setIcon(themedIcon(u"close"_s));
    chip->setIconSize({10, 10});
    chip->setLayoutDirection(Qt::RightToLeft);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setFocusPolicy(Qt::StrongFocus);
    setPlainTip(chip, tr("Take out: %1").arg(entry.label));
    connect(chip, &QToolButton::clicked, this, [this, id = entry.id] { Q_EMIT removed(id); });
    return chip;
}

} // namespace martlet
