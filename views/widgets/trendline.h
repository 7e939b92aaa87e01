// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>
#include <QList>

namespace martlet {

/// A small line of how a figure went, the last point marked. Shows nothing of fewer than two
/// points. Can be pressed where it is enabled.
class TrendLine final : public QAbstractButton
{
public:
    explicit TrendLine(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::NoFocus);
    }

    void setPoints(const QList<double> &points);
    QSize sizeHint() const override { return {96, 32}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_points;
};

} // namespace martlet
