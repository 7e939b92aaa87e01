// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/schema/schema.h"

namespace martlet {

// How a value stands in a cell of the inventory; how it is read there says shownText() in
// model/analysis/valuetext.h.

/// As it is typed there and goes to the clipboard: what a CellWriter reads back as the same value.
/// Nothing where it is unknown.
QString typedText(const Graph &graph, const FieldRow &field, const Value &value);
/// What can be chosen for a field, in words; nothing where anything may be written.
QStringList offeredTexts(const Graph &graph, const FieldRow &field);
/// The kind of element that a name makes which nothing bears yet; none where nothing is made.
const KindRow *kindMadeBy(const FieldRow &field);

} // namespace martlet
