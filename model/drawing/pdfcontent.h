// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/marks.h"

#include <QHash>

#include <memory>
#include <string>
#include <vector>

namespace martlet {

class PdfFonts;

/// A picture on a page: what is printed of it, and where.
struct PagePart
{
    std::shared_ptr<const Picture> picture;
    QPointF at; ///< of the picture's origin, in points from the top left corner of the page
    double zoom = 1;
    QRectF clip = {}; ///< in points of the page; empty: none

    /// What of the picture comes onto the page.
    QRectF visible() const;
};

/// Icons by their number in a document.
class PdfIcons
{
public:
    /// The name of an icon, as "I3", from now on.
    const std::string &nameOf(const QString &icon);
    /// All named icons.
    const QHash<QString, std::string> &names() const { return m_names; }

    /// The operators that draw an icon in its square, in the colour that is set for lines.
    static std::string contentOf(const QString &icon);

private:
    QHash<QString, std::string> m_names;
};

/// The operators of a page of this height that draw its parts in the colours of print. Lines and
/// texts only; numbers are in points of the pictures, so that they are short.
std::string pdfContent(const std::vector<PagePart> &parts,
                       double height,
                       const PdfFonts &fonts,
                       PdfIcons *icons);

} // namespace martlet
