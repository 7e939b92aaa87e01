// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/pdfdocument.h"

#include <QImage>

#include <optional>

class QPrinter;
class QWidget;

namespace martlet {

/// A page as it will be, this many pixels to a point.
QImage imageOf(const PdfPage &page, double scale);

/// Prints pages as lines and texts, each turned as it needs; one that is larger than the paper is
/// made as small as that. False where the printer takes nothing.
bool print(const std::vector<PdfPage> &pages, QPrinter *printer);

/// Asks which printer, and prints there. Nothing: the person left it.
std::optional<bool>
askAndPrint(const std::vector<PdfPage> &pages, const QString &name, QWidget *parent);

} // namespace martlet
