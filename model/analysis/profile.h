// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/finding.h"

#include <QHash>
#include <QSet>

namespace martlet {

/// A named set of severities for an occasion: an audit, a workshop, the law of a country.
struct Profile
{
    QString id;
    QByteArray labelSource;
    QHash<QString, Severity> severities = {}; ///< by rule; what is not here keeps the rule's own
    /// Where personal data may go without a safeguard, as residencies of tools are written: ISO
    /// 3166 codes or EU. Empty: the profile has no say in it.
    QSet<QString> residencies = {};
    /// Where tools that capture personal data must keep it. Empty: the profile has no say in it.
    QString captureResidency = {};

    QString label() const;
};

/// All profiles; several may be on in a project.
const QList<Profile> &profiles();
const Profile *findProfile(const QString &id);

/// Whether two residencies are different places; the EU and its members are one.
bool areApart(const QString &a, const QString &b);

/// The profiles that a project has on: `audit` where it says nothing.
QStringList profilesOf(const Graph &graph);

} // namespace martlet
