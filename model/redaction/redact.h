// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/graph.h"
#include "model/merge/projectcopy.h"
#include "model/redaction/redactionprofile.h"

namespace martlet {

/// What becomes of one field of one kind, or of the items of the kind themselves.
struct RedactedPart
{
    Key kind;
    Key field; ///< empty: the items
    int leaving = 0; ///< how many are in the copy
    int withheld = 0; ///< and how many are not

    friend bool operator==(const RedactedPart &, const RedactedPart &) = default;
};

/// A project for somebody else.
struct RedactedCopy
{
    /// Made anew of what may leave. Its setting "withheld" says what it lacks: "owner" nothing
    /// has, "tool.owner" no tool, and of a kind such as "question" there were some. Of
    /// "data-flow.objects*" not all is told.
    Graph graph;
    QHash<QString, QString> ids; ///< of what leaves: its identity in the copy
    QList<RedactedPart> parts; ///< by kind, its items before their fields
    QStringList shortened; ///< names and texts that quoted what is withheld, as they are now
};

/// Makes a copy of what a profile lets go: a new project of the kinds and fields that are on the
/// list, never the old one with some of them struck out. Names and texts that quote a person or
/// something else that is left out get an ellipsis instead; identities that do are replaced.
RedactedCopy redacted(const Graph &graph, const RedactionProfile &profile);

/// The same with what merging needs to take it back into \a whole, the copy of the project that it
/// was made of: what leaves was written by the same changes, and nothing tells who made them, when
/// and why. What is left out is neither there nor deleted.
ProjectCopy withStamps(const RedactedCopy &redacted, const ProjectCopy &whole);

/// What a copy lacks, for people: "Costs and amounts, Notes, questions and comments".
QString withheldText(const RedactionProfile &profile);

/// What leaves and what does not, line by line, for people.
QString textOf(const RedactedCopy &copy, const Graph &original);

} // namespace martlet
