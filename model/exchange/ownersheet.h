// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/owneroutlook.h"
#include "model/base/result.h"

#include <QByteArray>

namespace martlet {

/// A workbook for a person or team: what is theirs with what is missing there, questions with cells
/// for the answers, what was found, and what depends on them. importXlsx() reads back what they
/// wrote into it. The outlook must be of that graph and day.
Result<QByteArray> writeOwnerSheet(const Graph &graph,
                                   const OwnerOutlook &outlook,
                                   const QString &person,
                                   QDate today);

} // namespace martlet
