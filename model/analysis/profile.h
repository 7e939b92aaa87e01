// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/finding.h"

#include <QHash>

namespace martlet {

/// A named set of severities for an occasion: an audit, a workshop, the law of a country.
struct Profile
{
    QString id;
    QByteArray labelSource;
    QHash<QString, Severity> severities; ///< by rule; what is not here keeps the rule's own

    QString label() const;
};

/// All profiles; several may be on in a project.
const QList<Profile> &profiles();
const Profile *findProfile(const QString &id);

/// The profiles that a project has on: `audit` where it says nothing.
QStringList profilesOf(const Graph &graph);

} // namespace martlet
