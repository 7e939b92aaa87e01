// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/console.h"
#include "model/protection/passphrase.h"

namespace martlet {

/// The passphrase of a protected file: from the file that --passphrase-file names, the variable
/// MARTLET_PASSPHRASE, or the terminal. Never from the command line itself, which other users of
/// the computer can read and the shell remembers.
Result<Passphrase> passphraseOf(const QString &file, const Console &console);

/// That of a file which is to be made, typed twice where it is typed; none where its name does not
/// end as that of a protected project.
Result<Passphrase> passphraseForNew(const QString &file, const Console &console);

} // namespace martlet
