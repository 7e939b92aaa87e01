// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/journeywalk.h"

namespace martlet {

/// How customers feel at a step, in a word or two; also where that is not known.
QString feelingText(std::optional<int> feeling);

/// Something that happens on the way from a step to the next.
struct WayNote
{
    QString icon; ///< name of one of the window's: hand, automatic, unknown, ask, cut, check
    QString text;
};

/// What happens on the way from the step of that number to the next; never empty, but for the last
/// step, from which no way leads.
QList<WayNote> wayNotes(const Graph &graph, const JourneyWalk &walk, qsizetype step);

/// Whether the customer is asked there what was asked before.
bool isAskedAgain(const JourneyWalk::Asked &asked, const QString &touchpoint);

} // namespace martlet
