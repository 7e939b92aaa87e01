// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QStringList>

namespace martlet {

/// The form of a name that decides whether two names mean the same thing: NFKC, case folded,
/// without white space, punctuation and accents of punctuation kind ("Hub Spot" and "hubspot" are
/// equal). A text that holds nothing else keeps its folded form, so that it never becomes empty.
QString normalisedName(const QString &name);

/// Text from a file made fit to keep and show: C0 and C1 controls (but line ends and tabs),
/// bidirectional overrides, unpaired surrogates,
/// U+FFFE, U+FFFF and more than 16 combining marks in a row are
/// dropped, and what is longer than \a limit characters is cut.
QString cleanText(const QString &text, qsizetype limit);

/// The longest name and the longest text of a field, in UTF-16 units.
inline constexpr qsizetype nameLimit = 500;
inline constexpr qsizetype textLimit = qsizetype(64) * 1024;

/// How a day is written for people, so that it cannot be misread: "d MMM yyyy".
QString dayFormat();
/// A day in that form: "22 Nov 2026".
QString dayText(QDate day);

/// Texts in a sentence: "A", "A and B", "A, B, and C".
QString listText(const QStringList &texts);

/// A new random identity (UUID version 4, which tells nothing about time or machine).
QString newIdentity();

} // namespace martlet
