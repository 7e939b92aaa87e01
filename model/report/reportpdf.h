// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/pdfdocument.h"
#include "model/report/reportdocument.h"

#include <QSizeF>

namespace martlet {

/// The pages of a report on paper of one size in points: cover, contents, chapters; views lie
/// across where they are larger so.
std::vector<PdfPage> reportPages(const ReportDocument &document, QSizeF paper);

} // namespace martlet
