// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/drawing/page.h"
#include "model/drawing/picture.h"

#include <QDate>

#include <vector>

namespace martlet {

/// A view that is to be printed.
struct PrintedView
{
    MapView view;
    Arrangement arrangement;
};

/// What a PDF says about itself.
struct PdfOptions
{
    PageOptions page;
    QDate date; ///< printed on it
    QString language; ///< of the texts, as "en" or "zh-CN"; for screen readers
};

/// Views as a PDF, one page each or as posters of several sheets: lines and text, never an image;
/// every name can be searched for and copied. Equal input gives equal bytes.
Result<QByteArray> pdfOf(const std::vector<PrintedView> &views, const PdfOptions &options);

/// Writes views to a PDF file, which is replaced as a whole or stays as it was.
Result<void>
writePdf(const std::vector<PrintedView> &views, const PdfOptions &options, const QString &file);

} // namespace martlet
