// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QStringList>

namespace martlet {

/// Other names by which people look for commands, in the language of the program and in English:
/// the English name and words such as "arrange" for "Tidy up". By the text of the command, as the
/// menu has it.
QHash<QString, QStringList> commandWords();

} // namespace martlet
