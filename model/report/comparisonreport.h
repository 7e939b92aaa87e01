// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/compare/comparison.h"
#include "model/drawing/pdfprinter.h"
#include "model/report/reportdocument.h"

namespace martlet {

/// What differs between two states of a project: the counts, the maps on which it can be seen, and
/// all of it as tables by kind, element and field.
ReportDocument
comparisonReport(const Comparison &comparison, const std::vector<PrintedView> &views, QDate today);

/// The views of a comparison as they are to be printed, each arranged; none where nothing can be
/// seen on a map.
Result<std::vector<PrintedView>> comparedViews(const Comparison &comparison);

/// The comparison as a PDF; of the options, paper, date, title, author and language count.
Result<QByteArray> comparisonPdf(const Comparison &comparison, const PdfOptions &options);

} // namespace martlet
