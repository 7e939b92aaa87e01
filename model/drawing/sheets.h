// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/pdfprinter.h"

#include <QMarginsF>

namespace martlet {

/// A page before it has its number.
struct Sheet
{
    PdfPage page;
    QStringList foot; ///< what stands before the number
};

namespace sheetform {

inline constexpr double millimetre = 72 / 25.4;
inline constexpr double margin = 10 * millimetre;
inline constexpr double gap = 10;

} // namespace sheetform

inline std::shared_ptr<const Picture> shared(Picture &&picture)
{
    return std::make_shared<const Picture>(std::move(picture));
}

inline QSizeF turned(QSizeF paper, bool landscape)
{
    return landscape == (paper.width() > paper.height()) ? paper : paper.transposed();
}

/// A map whose cards lead to what is said about them.
Picture linkedMap(Picture &&map);
/// Names the cards of a part for links, as "card:ID".
void anchorCards(const PagePart &part, PdfPage *page);

/// A view on one sheet: of the paper asked for, or the smallest on which the names can be read, or
/// as large as the map.
Sheet fittedSheet(const PrintedView &printed, const PageOptions &options, const SheetTitle &title);

/// A view on sheets that are glued together, A1 being the first column of the first row, and before
/// them one that shows which goes where.
std::vector<Sheet>
posterSheets(const PrintedView &printed, const PageOptions &options, const SheetTitle &title);

/// The list of findings on paper of this size.
std::vector<Sheet>
findingSheets(const QList<PrintedFinding> &findings, QSizeF paper, const QString &project);

} // namespace martlet
