// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/graph.h"

#include <QByteArray>

namespace martlet {

/// A table of all tools in UTF-8, with every field that at least one of them has. The headers are
/// identities of fields, so that importing it again fills the same ones.
QByteArray writeToolsCsv(const Graph &graph);

/// A table of all elements or relations of a kind in UTF-8, in the same words whatever the language
/// is. Its first column says which item a row is, so that importCsv() finds it again.
QByteArray writeKindCsv(const Graph &graph, Key kind);

} // namespace martlet
