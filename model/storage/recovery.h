// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/keeper.h"
#include "model/storage/localstate.h"

#include <memory>
#include <vector>

namespace martlet {

/// What an earlier process kept on this computer for a file and did not come to publish.
struct Recovery
{
    /// More of the same, to be merged in.
    struct Left
    {
        localstate::WorkFolder folder;
        std::unique_ptr<Keeper> keeper;
    };

    localstate::WorkFolder folder; ///< not made where there is nothing to go on with
    std::unique_ptr<Keeper> keeper;
    StoredProject project;
    QString author; ///< of the last change
    std::vector<Left> others;
    QString notice; ///< translated; empty where nothing is worth telling
    bool isInUse = false; ///< another window or command works on the file at this moment
};

/// Goes through everything that was left for \a file. Work on the same project is handed back, to
/// be gone on with, and merged with what the file has by now; any other becomes a file of its own.
/// \a stored is null where the file cannot be read. The passphrase is that of the file, where it is
/// protected.
Recovery recover(const QString &file, const StoredProject *stored, const Passphrase &passphrase);

} // namespace martlet
