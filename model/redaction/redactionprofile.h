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
    QStringList alsoWithout; ///< further fields: "residency", of one kind only: "tool.vendor"
    QStringList ownFields; ///< fields of the project's own that do leave
    QStringList tags; ///< elements with one of them are left out
    bool isOwn = false; ///< kept in the project

    bool leavesOut(const QString &topic) const { return without.contains(topic); }
    /// It names a topic that this version does not know, and so leaves out all of them.
    bool isOfNewerVersion() const;

    friend bool operator==(const RedactionProfile &, const RedactionProfile &) = default;
};

/// Those that are built in, then the project's own, which are kept in the setting `redactions`.
QList<RedactionProfile> redactionProfiles(const Graph &graph);

/// The one of that identity or name. Fails with WrongUse; the sentence names those there are.
Result<RedactionProfile> redactionProfile(const Graph &graph, const QString &name);

/// The setting `redactions` with this profile in the place of the one of its identity, or at the
/// end. What this version does not know of it stays.
Value withRedaction(const Graph &graph, const RedactionProfile &profile);
/// The setting without the project's own profile of that identity.
Value withoutRedaction(const Graph &graph, const QString &id);

/// A further field that a profile leaves out, for people: "Vendor (Tools)".
QString leftOutLabel(const QString &field);
/// All that a profile lets go and could leave out as well, by kind.
QStringList separableFields(const RedactionProfile &profile);

} // namespace martlet
