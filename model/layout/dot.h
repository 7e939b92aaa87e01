// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/layout/compose.h"

namespace martlet {

/// Places a piece with Graphviz's dot. Only integers and sizes go in; nothing
/// comes back where dot fails or its answer is not usable. For one thread at a time, in a process
/// of its own: Graphviz may end the process.
std::optional<Placed> placeWithDot(const Piece &piece);

} // namespace martlet
