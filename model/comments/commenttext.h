// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/comments/threads.h"

#include <QJsonObject>

namespace martlet {

/// Who wrote a comment, and when, by the clock of here: "Anna, today 14:02", "Anna, 22 Nov 2026
/// 14:02". Where no \a today is given, every day is named.
QString writtenText(const Comment &comment, QDate today);
/// A moment as it stands there: "today 14:02".
QString momentText(const QDateTime &moment, QDate today);

/// Threads for people: what each is on, and who said what.
QString threadsText(const Graph &graph, const QList<Thread> &threads, QDate today);

/// The same for programs: `{"threads":[{"id","on","kind","name","items","open","comments":[…]}]}`,
/// with each comment as in the JSON of a project.
QJsonObject threadsJson(const Graph &graph, const QList<Thread> &threads);

} // namespace martlet
