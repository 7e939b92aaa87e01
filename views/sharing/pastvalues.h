// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/mending.h"
#include "model/compare/comparison.h"
#include "model/drawing/pdfprinter.h"

namespace martlet {

class Document;
class SentenceList;

// What the pages have in common that look back: a list of what differs, whose rows can be brought
// back, and the map as it was.

/// Lists what differs from \a before to \a after, each row with what is wanted to bring it back.
void listDifferences(SentenceList *list,
                     const Differences &differences,
                     const Graph &before,
                     const Graph &after);
/// What the chosen rows of such a list are about.
QList<Wanted> chosenIn(const SentenceList &list);
/// What the button says that brings them back.
QString bringBackText(qsizetype count);
/// The names in the chosen rows, for the label of a change.
QString namesChosenIn(const SentenceList &list);
/// Brings values back as one change; returns a sentence on what came of it.
QString bringBackInto(Document *document,
                      const QString &label,
                      const Graph &then,
                      const QList<Wanted> &wanted);
/// A view as it was, with its cards where they stood.
Result<PrintedView> viewAsItWas(const Graph &then, const QString &view);

} // namespace martlet
