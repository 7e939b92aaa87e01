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

/// An entry in a document's table of contents.
struct PdfBookmark
{
    QString title;
    int level = 0; ///< of how many entries it is a part
    double top = 0; ///< where on its page it begins, in points; 0: it is the whole page
};

/// A page as it is printed. What its groups link to is an address, or with "#NAME" the anchor of
/// that name, on whatever page; what leads nowhere is no link.
struct PdfPage
{
    QSizeF size; ///< in points
    std::vector<PagePart> parts = {}; ///< from back to front; their links are those of the page
    std::vector<PdfBookmark> bookmarks = {}; ///< from top to bottom
    QHash<QString, QPointF> anchors =
        {}; ///< points of the page by name; the first page that has one
};

/// What a PDF says about itself. Nothing tells when or on which computer it was made, but for the
/// date given.
struct PdfDescription
{
    QString title;
    QString language = {}; ///< of the texts, as "en" or "zh-CN"; for screen readers
    QDate date = {};
    QString author = {}; ///< empty: not said
};

/// The bytes of a PDF.
Result<QByteArray> pdfDocument(const std::vector<PdfPage> &pages,
                               const PdfDescription &description);

} // namespace martlet
