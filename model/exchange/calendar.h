// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/graph.h"

#include <QByteArray>
#include <QDate>

namespace martlet {

/// The days on which something must be decided, as a calendar file (RFC 5545): of each tool that is
/// not gone the end of its contract, the last day to cancel with an alarm a week before, and the
/// end of its trial. Contracts that renewed by themselves are counted on as rule EVD-04 does.
/// Events keep their identities, so a calendar that takes the file in again updates them.
QByteArray writeRenewals(const Graph &graph, QDate today);

} // namespace martlet
