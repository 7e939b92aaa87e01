// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>

namespace martlet {

/// A sentence that leads somewhere, in as many lines as it needs; its text is shown as it is.
/// Space and Enter press it.
class TextButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TextButton(QWidget *parent = nullptr);

    void setText(const QString &text);
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect textRect(int width) const;
};

} // namespace martlet
