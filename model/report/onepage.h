// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/report/reportdocument.h"

namespace martlet {

/// How many things the tables of a chapter have that may be cut.
qsizetype thingsIn(const std::vector<ReportDocument::Block> &chapter);

/// A chapter with so many things in its tables that may be cut, each table with its share and at
/// least one, the first ones of each row. What is left out is counted below its table. Names that
/// would fill a page by themselves are made short.
std::vector<ReportDocument::Block> cutTo(qsizetype most,
                                         std::vector<ReportDocument::Block> chapter);

} // namespace martlet
