// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace martlet {

class Graph;

/// Identities of all that an element is a part of, from the inside outwards. Never the element
/// itself: a round that closes is left, and what is deeper than anybody nests is not looked at.
QStringList wholesOf(const Graph &graph, const QString &element);

} // namespace martlet
