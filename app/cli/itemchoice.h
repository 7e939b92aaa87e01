// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/graph/graph.h"

#include <QStringList>

namespace martlet {

/// The identities that a word of the command line means: of the element or data flow with that
/// identity or name (a flow is called "A → B"), of the team after "team=", or of the tools of the
/// vendor after "vendor=" or of the country after "residency=". An error names the candidates.
Result<QStringList> chosenItems(const Graph &graph, const QString &word);

/// The identity of the journey with that identity or name. An error names the candidates.
Result<QString> chosenJourney(const Graph &graph, const QString &word);

} // namespace martlet
