// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace martlet {

/// Other names by which people look for a command, in the language of the program and in English:
/// its English name and words such as "arrange" for "Tidy up". Empty for a text that is no command.
QStringList wordsForCommand(const QString &text);

/// The texts of all commands that have such words, translated.
QStringList commandsWithWords();

} // namespace martlet
