// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace martlet {

/// Loads the translations of a language, or of the system's where \a language is empty. False where
/// there is none of that name; English is then spoken.
bool installLanguage(const QString &language);

} // namespace martlet
