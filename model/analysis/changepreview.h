// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/fixes.h"

namespace martlet {

/// What a change would do, in words and for the map, before anybody agrees to it.
struct ChangePreview
{
    struct Made
    {
        QString id;
        Key kind;
        QString name;
        QString from; ///< of a relation, or of what a scenario would add
        QString to;
    };

    QStringList sentences; ///< empty: nothing would change
    QStringList touched; ///< identities of what is there already and would change, or would be
                         ///< planned to
    QList<Made> elements; ///< that would be new
    QList<Made> relations;

    bool isEmpty() const { return sentences.isEmpty(); }
};

/// What a draft that was begun on \a before would do. Where a card stands, and when a thing was
/// made, is nothing that is told.
ChangePreview previewOf(const Graph &before, const Draft &draft);

/// A fix that was chosen, with all that it was told.
struct FixChoice
{
    const Fix *fix = nullptr;
    QList<Finding> findings;
    FixAnswer answer;
    QString newPerson; ///< a name that nobody bears yet; who it is becomes a person of the project

    /// What the fix does to a project: that which is shown before is that which is done.
    Result<Draft> draft(const Graph &graph) const;
};

/// The same as previewOf(), how many of the chosen findings would be left over, and which others go
/// and come. Checks the project as it is and as it would be then; runs on any thread. Empty where
/// something is still to be told.
ChangePreview previewOf(const Graph &graph, const FixChoice &choice, QDate today);

} // namespace martlet
