// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/finding.h"

#include <QDate>
#include <QHash>

namespace martlet {

/// A named set of severities for an occasion: an audit, a workshop, the law of a country.
struct Profile
{
    QString id;
    QByteArray labelSource;
    QByteArray aboutSource; ///< English: what it does, one sentence
    QHash<QString, Severity> severities = {}; ///< by rule; what is not here keeps the rule's own
    /// Where personal data may go without a safeguard, as residencies of tools are written: ISO
    /// 3166 codes or EU. Empty: the profile has no say in it. A project may change them.
    QStringList residencies = {};
    /// Where tools that capture personal data must keep it. Empty: the profile has no say in it.
    QString captureResidency = {};
    /// When somebody last compared it with the law it is named after; invalid: it is about no law.
    QDate asOf = {};

    QString label() const;
    QString about() const;
    /// Whether personal data may go there without a safeguard.
    bool admits(const QString &residency) const;
};

/// All profiles; several may be on in a project.
const QList<Profile> &profiles();
const Profile *findProfile(const QString &id);
/// A profile with the residencies that the project has put in place of its own, if it has.
Profile profileIn(const Graph &graph, const Profile &profile);

/// Whether two residencies are different places; the EU and its members are one.
bool areApart(const QString &a, const QString &b);

/// The profiles that a project has on: `audit` where it says nothing.
QStringList profilesOf(const Graph &graph);

} // namespace martlet
