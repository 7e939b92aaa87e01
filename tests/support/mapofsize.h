// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/graph.h"

namespace martlet {

/// A connected map for measurements: groups of 20 tools, three flows for every two tools (three in
/// four of them inside the group, some to hubs), 15 fields a tool. Always the same for a size.
Graph mapOfSize(int tools);

} // namespace martlet
