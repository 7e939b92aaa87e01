// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>

namespace martlet {

/// A figure that opens the list of what it counts when it is pressed, by mouse, Space or Enter. Its
/// text is shown as it is, in the colour of its foreground role.
class FigureLink final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureLink(QWidget *parent = nullptr);

    void setText(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace martlet
