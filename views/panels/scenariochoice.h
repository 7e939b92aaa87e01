// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/graph.h"

#include <QComboBox>

namespace martlet {

struct Through;

/// Chooses the scenario in which one stands, or none; hidden where there is nothing to
/// choose.
class ScenarioChoice final : public QComboBox
{
    Q_OBJECT

public:
    explicit ScenarioChoice(QWidget *parent);

    /// Offers the scenarios of a project; the one in which somebody stands is chosen.
    void present(const Graph &graph, const QString &scenario);

Q_SIGNALS:
    /// Empty: the map as it is.
    void scenarioChosen(const QString &scenario);
};

/// What a scenario does to the findings, what of it does not fit, and its steps.
QString scenarioText(const Through &through);

} // namespace martlet
