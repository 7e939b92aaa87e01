// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSize>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>

namespace martlet {

/// How a view is put on paper.
struct PageOptions
{
    enum class Turn : quint8 {
        Automatic, ///< whichever way the map is larger
        Portrait,
        Landscape
    };

    /// The paper in points; nothing: A4 or A3, whichever is large enough to read the map.
    std::optional<QSizeF> paper;
    bool isAsMap = false; ///< the page is as large as the map, whatever the paper is
    Turn turn = Turn::Automatic;
    int columns = 1; ///< of a poster, in sheets
    int rows = 1;

    bool isPoster() const { return columns * rows > 1; }
};

/// The longest side of a page that readers of PDFs accept, in points.
inline constexpr double longestSide = 14400;

/// The names of the papers that are known, from A0 down.
QStringList paperNames();
/// The size of a paper by its name, upright, in points.
std::optional<QSizeF> paperNamed(const QString &name);

/// Reads a word for a page into \a page: "A3", "map", or a size as "420x600mm", which says how the
/// page is turned as well. False where it makes no sense or is no size for a page.
bool readPage(const QString &word, PageOptions *page);
/// Reads "portrait", "landscape" and "auto".
std::optional<PageOptions::Turn> turnNamed(const QString &name);
/// Reads a poster such as "2x3", columns first. Nothing where it makes no sense; there are at most
/// 20 by 20 sheets.
std::optional<QSize> posterNamed(const QString &name);

} // namespace martlet
