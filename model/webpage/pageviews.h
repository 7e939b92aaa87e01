// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/engine.h"
#include "model/layout/layout.h"
#include "model/webpage/pagedata.h"

namespace martlet {

/// Draws views of the graph that was checked, each with its legend. The first one is open.
Result<PageViews> drawViews(const Report &report,
                            const ItemNumbers &numbers,
                            const QStringList &views,
                            const LayoutRun &run);

} // namespace martlet
