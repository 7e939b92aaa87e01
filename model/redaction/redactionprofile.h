// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/graph/graph.h"

namespace martlet {

/// What a copy for somebody else leaves out.
struct RedactionProfile
{
    QString id; ///< "agency"
    QString name; ///< for people
    QStringList without; ///< identities of topics that are left out
    /// Where people are left out: they are called "Person 1", "Person 2", so that it still shows
    /// what hangs on one of them.
    bool numbersPeople = false;
    QStringList alsoWithout; ///< further fields
    QStringList ownFields; ///< fields of the project's own that do leave
    QStringList tags; ///< elements with one of them are left out

    bool leavesOut(const QString &topic) const { return without.contains(topic); }
};

/// Those that are built in, then the project's own, which are kept in the setting `redactions`.
QList<RedactionProfile> redactionProfiles(const Graph &graph);

/// The one of that identity or name. Fails with WrongUse; the sentence names those there are.
Result<RedactionProfile> redactionProfile(const Graph &graph, const QString &name);

/// As the project keeps it.
QJsonObject toJson(const RedactionProfile &profile);

} // namespace martlet
