// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/compare/differences.h"
#include "model/merge/offers.h"
#include "model/merge/projectcopy.h"

namespace martlet {

/// A value that is undecided, and the one that shows, in words.
struct UndecidedText
{
    Undecided undecided;
    ItemPtr item;
    QString name; ///< of the item; of a relation "HubSpot → Salesforce"
    QString label; ///< of the field
    QString shown;
    QString other;
    QString before; ///< empty where that is not known
};

/// All that is undecided in a project, by kind and name of the items as differences() has them.
std::vector<UndecidedText> undecidedTexts(const Graph &graph);

/// "Sales, 26 Nov 2026"; empty where nobody knows.
QString writerText(const Writer &writer);

/// What became of a project by taking in other copies of it.
struct MergeOutcome
{
    Graph before;
    Graph after;
    QHash<QString, Writer> shownBy; ///< who wrote what shows, by what is undecided beside it
    QStringList moved; ///< elements whose cards both sides moved
    QStringList broughtBack; ///< deleted on one side, but needed by the other
    QList<std::pair<QString, QString>> alike; ///< elements that both sides made under one name
    Differences offered; ///< what projects that are no copies would have, and was not taken
};

/// What was taken over without asking: all that differs, but for what is undecided.
Differences takenOver(const Graph &before, const Graph &after);

/// What another project offers: what only theirs has is Added, and where both differ, ours comes
/// before and theirs after.
Differences offered(const Graph &ours, const Offers &offers);

/// How many values are undecided after it that were not before.
int newlyUndecided(const Graph &before, const Graph &after);

/// "31 changes, 29 taken over, 2 to decide"; or that nothing is new.
QString mergeCounts(int taken, int toDecide);

/// All of it but the counts, for people: what is to be decided comes first.
QString mergeText(const MergeOutcome &outcome);

/// The same for programs, as the contract says (interface.md).
QByteArray mergeJson(const MergeOutcome &outcome);

} // namespace martlet
