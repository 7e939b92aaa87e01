// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"

namespace martlet {

const QList<Command> &commands()
{
    static const QList<Command> list {
        newCommand(),
        importCommand(),
        exportCommand(),
        checkCommand(),
        askCommand(),
        compareCommand(),
        mergeCommand(),
        scenariosCommand(),
        adoptCommand(),
        layoutCommand(),
        historyCommand(),
        commentsCommand(),
        infoCommand(),
        salvageCommand(),
        listCommand(),
    };
    return list;
}

} // namespace martlet
