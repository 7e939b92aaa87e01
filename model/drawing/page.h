// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPageSize>
#include <QSize>
#include <QString>

#include <optional>

namespace martlet {

/// How a view is put on paper.
struct PageOptions
{
    /// The paper; nothing: A4 or A3, whichever is large enough to read the map.
    std::optional<QPageSize> paper;
    int columns = 1; ///< of a poster, in sheets
    int rows = 1;

    bool isPoster() const { return columns * rows > 1; }
};

/// Reads the words of the command line: "A3" and "2x3". Nothing where they make no sense; a poster
/// has at most 20 by 20 sheets.
std::optional<QPageSize> paperNamed(const QString &name);
std::optional<QSize> posterNamed(const QString &name);

} // namespace martlet
