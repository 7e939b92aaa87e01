// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/scenario.h"

namespace martlet {

/// The edits of the model that keep what somebody drew who stands behind a step of a scenario.
/// \a drawn are edits of what is seen from there. What concerns elements, relations and where their
/// cards stand becomes edits of the step, one for each field, and none where all is as it was
/// without the step; what concerns anything else (comments, waivers, settings) is kept as it is.
/// A scenario without steps gets one.
Edits keptFromDrawing(const Graph &model, const Standpoint &standpoint, const Edits &drawn);

/// A new scenario with one step in it. Returns its identity.
QString addScenario(Draft *draft, const QString &name, const QString &on, const QString &step);

/// Makes the project what is seen behind a step of a scenario, as far as elements and relations go,
/// and takes the steps out that are carried out with it, those that the scenario stands on too. A
/// scenario without steps goes.
void adopt(Draft *draft, const Standpoint &standpoint);

/// What adopting would leave out: names of the things that edits are about which fit nothing, one
/// for each edit.
QStringList leftOutBy(const Graph &model, const Standpoint &standpoint);

/// The edits that make one graph another one.
Edits editsBetween(const Graph &before, const Graph &after);

/// A value as an edit of a step says it; nothing for what nobody knows.
QJsonValue stepJson(const Value &value);

} // namespace martlet
