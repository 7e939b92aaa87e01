// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace martlet {

/// What a piece of a captured line is about.
enum class CapturePart {
    Name, ///< an element; all that no sign stands before
    Owner, ///< after @
    Lane, ///< after #
    Cargo ///< what a flow carries and how often, after a colon
};

/// How an arrow says that a flow is carried.
enum class Carried {
    Unsaid, ///< -?>
    Automatic, ///< ->
    ByHand ///< ~>
};

/// One piece of a line, from one sign to the next.
struct CapturePiece
{
    CapturePart part = CapturePart::Name;
    qsizetype begin = 0; ///< of its content in the line, without the sign and blanks around it
    qsizetype end = 0;
    qsizetype limit = 0; ///< where the next sign begins
    bool afterArrow = false; ///< of names: a flow leads here
    Carried carried = Carried::Unsaid;
    bool twoWay = false;
};

/// Divides a line at its signs: @ # -> ~> -?> <-> and, after an arrow, the colon and what separates
/// what is carried. Signs in full width and those that input methods make of arrows count as well;
/// what stands in quotes is left whole. Never empty.
QList<CapturePiece> capturePieces(const QString &line);

/// A text without the quotes that stand around all of it.
QString unquoted(const QString &text);

} // namespace martlet
