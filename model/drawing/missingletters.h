// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/pdfdocument.h"

namespace martlet {

/// Letters that would be empty boxes or blank in a PDF, since no font here shows them as outlines.
struct MissingLetters
{
    QString letters;
    QString package; ///< of Debian, which has a font with such letters
};

/// What of the texts of these pages would be missing, each package once.
QList<MissingLetters> missingLetters(const std::vector<PdfPage> &pages);

/// The same as a sentence for each package, saying what to install; none where nothing is missing.
QStringList missingText(const QList<MissingLetters> &missing);

} // namespace martlet
