// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/graph.h"

namespace martlet {

/// The sample of the resources.
Graph samplePageProject();

/// Names that would do harm in a page that took them for markup, script or part of its address.
QStringList hostileNames();

/// A project in which everything that has a text is called by them: tools, flows, a person, a
/// journey, a view, fields, and an identity.
Graph hostilePageProject();

/// More tools and flows than a browser draws without a pause.
Graph largePageProject();

/// The page of all views of a project, on a fixed day.
QByteArray pageOf(const Graph &graph);

} // namespace martlet
