// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/graph.h"

namespace martlet {

class Document;

/// Whether this is a person or team of the project.
bool isSomebody(const Graph &graph, const QString &item);

/// Gives items to a person or team, in one change: each gets it where its card shows its owner.
/// False where nothing changed, or where \a owner is nobody of the project.
bool giveTo(Document *document, const QStringList &items, const QString &owner);

/// The same by name, as one types it; a name that nobody bears yet becomes a person.
bool giveToNamed(Document *document, const QStringList &items, const QString &name);

/// How many things each person and team owns.
QHash<QString, int> ownedCounts(const Graph &graph);

} // namespace martlet
