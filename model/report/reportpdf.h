// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/report/reportdocument.h"

#include <QByteArray>
#include <QSizeF>

namespace martlet {

/// A report as a PDF on pages of one size: cover, contents, chapters; views lie across where they
/// are larger so. Equal reports give equal bytes. \a language of the texts, as "en" or "zh-CN".
Result<QByteArray> reportPdf(const ReportDocument &document, QSizeF paper, const QString &language);

} // namespace martlet
