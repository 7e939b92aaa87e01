// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exchange/viewexport.h"

namespace martlet {

/// The first view as a graph for Graphviz: cards in clusters by lane, flows by hand dashed.
/// Graphviz arranges it anew.
QByteArray writeDot(const ViewExport &what);

/// The first view as a flowchart for Mermaid, as wikis and README files draw it: cards in subgraphs
/// by lane, flows by hand dotted.
QByteArray writeMermaid(const ViewExport &what);

} // namespace martlet
