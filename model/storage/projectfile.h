// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/change.h"
#include "model/protection/passphrase.h"
#include "model/storage/files.h"

namespace martlet {

/// A project as it stands in a file.
struct StoredProject
{
    QString identity; ///< of the project: the same in every copy of it
    Graph graph;
    HeldChanges held;
    files::Identity file; ///< what tells this version of the file from another
};

/// How the names of protected projects end.
inline constexpr QStringView protectedEnding = u".martlet.age";

/// The name of a project's file without its ending.
QString stemOf(const QString &file);

/// Whether a project opens with a passphrase only; told by the name where there is no file.
bool needsPassphrase(const QString &file);

/// Reads a project without touching its file or anything beside it. The file may come from
/// anybody: whatever is wrong with it ends in an error with a sentence that names the file.
/// The passphrase is for a protected one.
Result<StoredProject> readProject(const QString &file, const Passphrase &passphrase = {});

} // namespace martlet
