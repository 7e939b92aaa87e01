// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/graph/graph.h"
#include "model/layout/layout.h"

#include <QByteArray>
#include <QDate>

namespace martlet {

/// A project as one HTML page that needs nothing outside itself: views, search, filter, findings,
/// journeys and what-if. It holds all fields of all elements and relations of the graph, and the
/// reasons for which findings were accepted; a graph that should say less has to be made smaller
/// before.
///
/// \a views: identities, shown as tabs in this order. Names are data in it and never markup, and
/// its content security policy allows nothing but its own script and style. The same graph, views,
/// day and language give the same bytes. Fails where a view cannot be arranged.
Result<QByteArray> webPageOf(const Graph &graph,
                             const QStringList &views,
                             QDate today,
                             const LayoutRun &run = LayoutRun());

} // namespace martlet
