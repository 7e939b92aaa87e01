// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>

namespace martlet {

/// A figure large enough to be read from afar, and below it what it is the figure of. One of
/// several is chosen.
class FigureTile final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureTile(QWidget *parent);

    void setFigure(const QString &value, const QString &title);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont valueFont() const;
    QFont titleFont() const;

    QString m_value;
};

} // namespace martlet
