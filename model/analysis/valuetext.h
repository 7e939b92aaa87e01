// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/schema/schema.h"

namespace martlet {

/// The value of a field as people read it: labels and names in place of identities, on one line;
/// "not known" and "none" where there is nothing.
QString shownText(const Graph &graph, const FieldRow &field, const Value &value);

/// The texts of a value, with names and labels in place of identities.
QStringList namedTexts(const Graph &graph, const FieldRow &field, const Value &value);

QString yesOrNo(bool yes);

/// What happened to a field, given its label and its values in words: "Owner: Anna → Ben". Where
/// words do not tell the values apart, only that it was changed.
QString changeLine(const QString &label, const QString &before, const QString &after);

} // namespace martlet
