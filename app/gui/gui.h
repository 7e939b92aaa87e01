// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace martlet {

/// Opens a window for each file, or an empty one, and runs until the last is closed. Work that an
/// earlier run left unpublished comes back as well. Where the program runs already, it is handed
/// the files, and this returns at once. Returns the exit code.
int runWindow(int &argc, char **argv, const QStringList &files, const QString &language);

} // namespace martlet
