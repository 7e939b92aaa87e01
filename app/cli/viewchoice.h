// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/graph/graph.h"

#include <QStringList>

namespace martlet {

/// The views that a word of the command line means: the first one where it is empty, every one for
/// "all", else the view with that identity or name. An error names the candidates.
Result<QStringList> chosenViews(const Graph &graph, const QString &word);

} // namespace martlet
