// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/console.h"
#include "model/storage/workingcopy.h"

namespace martlet {

/// What somebody holds who has the copy, or had the project on the day or at the snapshot that a
/// word of --changes-since names. Fails with WrongUse where it names nothing.
Result<HeldChanges>
heldSince(const QString &word, const QString &file, const WorkingCopy &project, Console &console);

} // namespace martlet
