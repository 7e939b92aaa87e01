// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/report/reportdocument.h"

namespace martlet {

/// A part of a printed report that no page break goes through: a line of a paragraph, a row of a
/// table.
struct Strip
{
    Picture picture; ///< begins at 0, 0
    double height = 0; ///< in points
    double above = 0; ///< room before it, but for at the top of a page
    bool keepsNext = false; ///< on one page with the strip behind it, where one can hold both
    bool beginsPage = false;
    std::shared_ptr<const Strip> header; ///< repeated above it at the top of a page
    std::optional<ReportDocument::Heading> heading; ///< what begins with it
    const ReportDocument::Map *map = nullptr; ///< instead of a picture: a page of its own
};

/// The strips of some blocks, from top to bottom, set to a width in points.
std::vector<Strip> stripsOf(const std::vector<ReportDocument::Block> &blocks, double width);

/// A line of the table of contents.
Strip contentsStrip(const ReportDocument::Heading &heading, const QString &page, double width);

/// A text in lines of that width; line ends in it count.
QStringList textLines(Lettering lettering, const QString &text, double width);

} // namespace martlet
