// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/drawing/page.h"
#include "model/drawing/pdfdocument.h"
#include "model/drawing/picture.h"

#include <QDate>

#include <vector>

namespace martlet {

/// A view that is to be printed.
struct PrintedView
{
    MapView view;
    Arrangement arrangement;
    QStringList remarks = {}; ///< what its title has to say besides, such as the filter
};

/// A finding as the list after the views has it.
struct PrintedFinding
{
    Badge badge; ///< how bad it is
    QString title; ///< of its rule; findings with the same title stand together
    QString seen;
    QStringList items; ///< identities of what it is about; the first is what it links to
};

/// What a PDF of views is like.
struct PdfOptions
{
    PageOptions page = {};
    QDate date = {}; ///< printed on it
    QString language = {}; ///< of the texts, as "en" or "zh-CN"; for screen readers
    QString title = {}; ///< empty: what the project is called
    QString author = {}; ///< empty: not said
    QList<PrintedFinding> findings = {}; ///< listed on pages of their own
};

/// Views as pages, one each or as posters of several sheets, and the findings after them. A finding
/// is linked to its card, and a card to what "about:ID" names: the first finding about it, or
/// whatever other pages have an anchor of that name.
std::vector<PdfPage> pagesOf(const std::vector<PrintedView> &views, const PdfOptions &options);
/// What the PDF of these views says about itself.
PdfDescription descriptionOf(const std::vector<PrintedView> &views, const PdfOptions &options);

/// Writes pages to a PDF file, which is replaced as a whole or stays as it was. They are lines and
/// text, never an image; every name can be searched for and copied. Equal input gives equal bytes.
Result<void>
writePdf(const std::vector<PdfPage> &pages, const PdfDescription &description, const QString &file);

} // namespace martlet
