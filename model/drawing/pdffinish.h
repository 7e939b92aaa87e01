// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QRectF>
#include <QSet>
#include <QString>

#include <vector>

namespace martlet {

/// An entry of a PDF's table of contents.
struct PdfBookmark
{
    QString title;
    int page = 0; ///< from 0
};

/// A place on a page that leads somewhere else.
struct PdfLink
{
    int page = 0;
    QRectF box; ///< in points from the top left corner
    QString address;
};

/// What a PDF gets besides what is painted.
struct PdfExtras
{
    QString title;
    QString language;
    QDate date;
    QSet<char32_t> letters; ///< all that were painted
    std::vector<PdfBookmark> bookmarks;
    std::vector<PdfLink> links;
};

/// Completes a PDF that Qt wrote: letters are extracted as they were written, not as radicals that
/// look alike; title, language, contents and links are added; nothing tells when or on which
/// computer it was made, but for the date given.
Result<QByteArray> finishedPdf(const QByteArray &pdf, const PdfExtras &extras);

} // namespace martlet
