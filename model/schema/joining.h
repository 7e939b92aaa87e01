// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/graph.h"

namespace martlet {

/// The first kind of relation that may join elements of these kinds; empty where there is none.
Key kindThatJoins(Key from, Key to);

/// The relation of a kind from one element to another, or an empty identity.
QString relationBetween(const Graph &graph, Key kind, const QString &from, const QString &to);

} // namespace martlet
