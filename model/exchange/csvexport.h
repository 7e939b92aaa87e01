// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/graph.h"

#include <QByteArray>

namespace martlet {

/// A table of all tools in UTF-8, with every field that at least one of them has. The headers are
/// identities of fields, so that importing it again fills the same ones.
QByteArray writeToolsCsv(const Graph &graph);

} // namespace martlet
