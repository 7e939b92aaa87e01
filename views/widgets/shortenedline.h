// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>

namespace martlet {

/// A line to edit that says with an ellipsis where it holds more than it has room for.
class ShortenedLine : public QLineEdit
{
public:
    explicit ShortenedLine(QWidget *parent = nullptr)
        : QLineEdit(parent)
    { }

    /// What is to be read while it is not edited; the whole text where there is room for it.
    QString shownText() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect textRect() const;
};

} // namespace martlet
