// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace martlet {

/// A combo box that leaves the wheel to the panel around it.
class CalmCombo final : public QComboBox
{
public:
    explicit CalmCombo(QWidget *parent)
        : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace martlet
