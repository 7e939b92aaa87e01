// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/compare/proposals.h"

#include <QDate>

namespace martlet {

/// Changes as a spreadsheet of proposed values, a row each, for people who accept them there;
/// importXlsx() takes what they accepted. \a graph is the project with the changes in it. Where
/// cards stand, and what is neither an element nor a relation, is left out.
Result<QByteArray>
writeChangeSheet(const std::vector<Proposal> &changes, const Graph &graph, QDate made);

} // namespace martlet
