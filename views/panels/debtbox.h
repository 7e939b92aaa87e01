// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/breakdown.h"

#include <QWidget>

namespace martlet {

class FigureLink;
class TrendLine;

/// The marketing debt, how it went, and how much is known; each figure opens what it counts.
class DebtBox final : public QWidget
{
    Q_OBJECT

public:
    explicit DebtBox(QWidget *parent);

    void present(const Graph &graph, const Report &report);

Q_SIGNALS:
    /// The person wants to see what a figure counts.
    void figureWanted(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FigureLink *m_debt;
    FigureLink *m_known;
    TrendLine *m_trend;
};

} // namespace martlet
