// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/pdfprinter.h"
#include "model/graph/graph.h"

namespace martlet {

/// What a file is made of that shows arranged views.
struct ViewExport
{
    const Graph &graph;
    const std::vector<PrintedView> &views; ///< at least one
};

} // namespace martlet
