// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/sentencerules.h"

namespace martlet {

/// What a project sets for its rules and what is not used, since it makes no sense or is about
/// nothing that there is: a sentence each, in the order of the settings. What is said of rules that
/// are skipped is not told: that they are, is.
QStringList oddSettings(const Graph &graph,
                        const QList<const Rule *> &rules,
                        const QList<SkippedRule> &skipped = {});

} // namespace martlet
