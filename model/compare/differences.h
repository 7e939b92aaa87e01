// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/graph.h"

#include <array>
#include <vector>

namespace martlet {

/// One thing that differs between two states of a project: an item that is in only one of them, or
/// a field of an item that is in both.
struct Difference
{
    enum class What {
        Added,
        Removed,
        Changed, ///< a field holds another value
        Moved, ///< its card stands elsewhere on a view
    };

    What what = What::Changed;
    ItemPtr item; ///< as it is after; of what is there no more, as it was before
    QString name; ///< of the item; of a relation "HubSpot → Salesforce"
    Key field; ///< none where the whole item came or went
    Value before;
    Value after;
    // In words: names in place of identities. Equal texts where words do not tell the values apart.
    QString label;
    QString beforeText;
    QString afterText;

    /// The field and its two values on one line: "Owner: Anna → Ben"; of a card "Moved on “Stack”".
    /// Empty where the whole item came or went.
    QString text() const;
};

using Differences = std::vector<Difference>;

/// All kinds of difference, in the order in which they are counted.
inline constexpr std::array allWhats {Difference::What::Added,
                                      Difference::What::Removed,
                                      Difference::What::Changed,
                                      Difference::What::Moved};

/// As it stands in files: "added".
QString idOf(Difference::What what);
/// As people read it: "Added".
QString labelOf(Difference::What what);

/// What differs, by kind and name of the items, and by field in the order of the schema. Takes time
/// in proportion to the items and, a little more than that, to the differences.
Differences differences(const Graph &before, const Graph &after);

/// Whether the program wrote a field for itself: by which key an import finds an item again, and
/// where a card came to stand, or stands no more, on a view that shows it anyway.
bool isBookkeeping(Key field, const Value &before, const Value &after, const Graph &graph);
/// The part that a person would tell of, without the program's bookkeeping.
Differences notable(Differences all, const Graph &before, const Graph &after);

/// How many items differ in such a way; one that is changed and moved counts for both.
int countOf(const Differences &differences, Difference::What what);

/// Counts of all, on one line: "3 added, 1 removed, 14 changed"; or that nothing differs.
QString countsText(const Differences &differences);

} // namespace martlet
