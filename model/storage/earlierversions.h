// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/change.h"

#include <QStringList>

#include <optional>

namespace martlet {

/// A version of a project's file that this computer replaced, and kept.
struct EarlierVersion
{
    QString file; ///< where it is kept; not to be written to
    QDateTime time; ///< when it was replaced, UTC
    qint64 size = 0; ///< bytes
    std::optional<int> changes; ///< made since; not known of protected projects
    QStringList authors; ///< of those, as far as the history tells
};

/// Who made which change.
using Authorship = QList<std::pair<ChangeId, QString>>;

/// What is kept of a project, the newest first, seen from a copy that holds \a held.
QList<EarlierVersion>
earlierVersions(const QString &project, const HeldChanges &held, const Authorship &authorship);

/// Writes an earlier version into a file of its own. It must not exist (an error of kind
/// NotWritten).
Result<void> saveEarlier(const EarlierVersion &version, const QString &file);

} // namespace martlet
