// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/schema/schema.h"

namespace martlet {

// Words of quick notes, in the language of the window and in English, Russian, Chinese and German.

/// The rhythm of a flow that a word means ("daily", "раз в неделю", "每天"), or an empty text.
QString rhythmCalled(const QString &word, const Schema &schema);

/// The field by which elements of a kind stand in lanes, layer or stage; empty where there is none.
Key laneFieldOf(Key kind, const Schema &schema);

/// The value of a lane field that a word means: its identity, its label, or the beginning of one
/// that is no other's. Empty where it means none.
QString laneCalled(const QString &word, const FieldRow &row);

} // namespace martlet
