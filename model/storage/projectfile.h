// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/change.h"
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

/// Reads a project without touching its file or anything beside it. The file may come from
/// anybody: whatever is wrong with it ends in an error with a sentence that names the file.
Result<StoredProject> readProject(const QString &file);

} // namespace martlet
