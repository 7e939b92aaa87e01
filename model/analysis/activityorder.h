// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/vocabulary.h"

namespace martlet {

/// All live activities as numbers of the index: each after those that feed it; a circle is cut
/// where it closes. What nothing decides goes by layer, then name, then identity.
std::vector<int> activitiesInOrder(const Vocabulary &words);

} // namespace martlet
