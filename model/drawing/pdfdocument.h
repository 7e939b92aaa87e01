// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/drawing/pdfcontent.h"

#include <QByteArray>
#include <QDate>
#include <QSizeF>
#include <QString>

#include <vector>

namespace martlet {

/// A page as it is printed.
struct PdfPage
{
    QSizeF size; ///< in points
    std::vector<PagePart> parts; ///< from back to front; their links are those of the page
    QString bookmark; ///< its entry in the table of contents; empty: none
};

/// What a PDF says about itself. Nothing tells when or on which computer it was made, but for the
/// date given.
struct PdfDescription
{
    QString title;
    QString language;
    QDate date;
};

/// The bytes of a PDF.
Result<QByteArray> pdfDocument(const std::vector<PdfPage> &pages,
                               const PdfDescription &description);

} // namespace martlet
