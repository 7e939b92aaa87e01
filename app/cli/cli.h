// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace martlet {

/// What the arguments of the program ask for.
struct Invocation
{
    bool isCommand = false; ///< the command line, else a window with files
    QString command; ///< empty: only options such as --help
    QStringList arguments; ///< of the command, options that stood before it included
    QStringList files; ///< to be opened in windows
    QString language; ///< asked for, or empty
};

/// \a arguments are those after the program's name.
Invocation understand(const QStringList &arguments);

/// Runs a command and returns the exit code. Needs an application object, and no display.
int runCommand(const Invocation &invocation);

} // namespace martlet
