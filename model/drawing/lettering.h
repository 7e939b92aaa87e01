// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace martlet {

/// The few kinds of lettering that a picture has.
enum class Lettering : quint8 {
    CardTitle,
    CardSecond,
    LaneTitle,
    LaneSubtitle,
    FlowLabel,
    ManualLabel, ///< the same size, heavier
    Entry, ///< behind touchpoints
    MissingEntry, ///< the same size, heavier
    Chip, ///< initials, numbers of badges
    SheetTitle,
    SheetText,
    FarName, ///< of cards and lanes seen from far away
    FarNameSmall, ///< the same where a word is too long for its card
    FarLane,
    Hidden, ///< so small that it fits anywhere; not to be seen, only to be found
    CoverTitle, ///< this and the rest: of reports
    Heading,
    Subheading,
    SmallHeading,
    Body,
    BoldBody,
    Small,
    BoldSmall,
    BigFigure,
    Count
};

/// The families of every text, named so that a Chinese name looks the same on every machine.
QStringList fontFamilies();

/// The font of a kind of lettering, its size in points of the picture. Not hinted, so that widths
/// are the same at every zoom and on paper.
const QFont &fontOf(Lettering lettering);

/// From the top of a line's box to its baseline, and the height of the box.
double baselineOf(Lettering lettering);
double lineHeightOf(Lettering lettering);

/// The size of the smallest letters on a map, in points.
double leastLetters();

/// How wide a line of text is.
double widthOf(Lettering lettering, const QString &text);

/// The text in lines that are not wider than \a width: broken between words, or inside a word that
/// is too long, never cut. White space and line ends count as one space.
QStringList wrapped(Lettering lettering, const QString &text, double width);

/// The first lines of a text set by wrapped() to this width; an ellipsis says that there is more.
QStringList shortened(Lettering lettering, QStringList lines, double width, int most);

/// A text as it fits into a box: broken, shortened, and rather smaller than broken inside a word.
struct FittedName
{
    QStringList lines;
    Lettering lettering;
};
FittedName fittedName(Lettering wanted, const QString &text, QSizeF box);

/// The size of lines set by wrapped().
QSizeF sizeOf(Lettering lettering, const QStringList &lines);

} // namespace martlet
