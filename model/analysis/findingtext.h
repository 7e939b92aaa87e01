// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/finding.h"

namespace martlet {

/// What a finding is about, as a row of a list tells it apart from others of its rule: the names of
/// its key items, and its detail where that is a thing; empty where it is about the project as a
/// whole.
QString findingSubject(const Graph &graph, const Finding &finding);
/// The same with the short name of its rule.
QString findingText(const Graph &graph, const Finding &finding);

} // namespace martlet
