// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/graph/graph.h"

namespace martlet {

/// The identity of the scenario that a word of the command line means, by identity or name. An
/// error names the candidates.
Result<QString> chosenScenario(const Graph &graph, const QString &word);

} // namespace martlet
