// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/compare/differences.h"

#include <QByteArray>
#include <QJsonArray>

namespace martlet {

/// What differs, for people: counts first, then kind by kind and item by item. Cards that only
/// moved are named together.
QString comparisonText(const Differences &differences);

/// The same for programs, as the contract says (interface.md): values as in the JSON of a project.
QByteArray comparisonJson(const Differences &differences);
QJsonArray differencesJson(const Differences &differences);

} // namespace martlet
