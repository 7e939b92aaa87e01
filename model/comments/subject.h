// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/graph.h"

#include <QSet>

namespace martlet {

/// What comments are on, as people know it.
struct CommentSubject
{
    enum class Sort {
        Item, ///< an element or relation, or anything else with an identity
        View,
        Finding,
        Gone ///< an item or view that is in the project no more
    };

    Sort sort = Sort::Gone;
    QString name; ///< "HubSpot CRM", "A → B", "Nobody owns it: HubSpot CRM"
    QString kind; ///< "Tool", "View", "Finding", "No longer there"
    QStringList items; ///< identities of where it can be seen, as far as they are there
    QString view; ///< of views

    /// \a on as in Comment. A finding need not be there any more; its key names it.
    static CommentSubject of(const Graph &graph, const QString &on);
};

/// The rule and the items that the key of a finding names; an empty rule where it is no such key.
struct FindingKeyParts
{
    QString rule;
    QStringList items;
    QString detail;
};
FindingKeyParts partsOfFindingKey(const QString &key);

} // namespace martlet
