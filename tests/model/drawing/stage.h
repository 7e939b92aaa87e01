// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/picture.h"

namespace martlet {

/// The sample of the resources.
Graph sampleGraph();

/// A project with a name in every script and every style of flow.
Graph manyScripts();

/// Findings on some of the cards and flows of a graph.
Badges someBadges(const Graph &graph);

/// Cards in rows by lane, flows straight; of a journey, in columns: an arrangement that needs no
/// layout engine.
Arrangement inRows(const MapView &view);

} // namespace martlet
