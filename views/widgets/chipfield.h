// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/widgets/choiceline.h"

#include <QWidget>

class QToolButton;

namespace martlet {

class FlowLayout;

/// Some things that were chosen, each with a cross to take it out again, and a line behind them for
/// one more. It shows what it is told; what a person wants is said by its signals.
class ChipField final : public QWidget
{
    Q_OBJECT

public:
    /// \a more: what can still be chosen.
    ChipField(ChoiceLine::Provider more, const QString &placeholder, QWidget *parent);

    void setChosen(const QList<ChoiceEntry> &chosen);
    /// Whether what is not offered may be typed too.
    void setFree(bool free) { m_isFree = free; }

Q_SIGNALS:
    void added(const QString &id);
    void removed(const QString &id);

private:
    QToolButton *chip(const ChoiceEntry &entry);
    void take(const QString &id);

    FlowLayout *m_flow;
    ChoiceLine *m_line;
    QStringList m_chosen;
    QList<QToolButton *> m_chips;
    bool m_isFree = false;
};

} // namespace martlet
