// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/graph/graph.h"

#include <QByteArray>
#include <QDate>

namespace martlet {

/// The project as a workbook: a sheet for each kind of element and relation of which there are
/// some, with the fields that are filled and those that a finding asks for, and a sheet of the
/// findings on that day. importXlsx() reads it back.
Result<QByteArray> writeXlsx(const Graph &graph, QDate today);

} // namespace martlet
