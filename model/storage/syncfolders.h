// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace martlet {

/// Whether a program such as Dropbox or Nextcloud carries what is in a folder to other computers,
/// as far as the marks tell that these leave in the topmost folder that they carry.
bool isSynchronised(const QString &folder);

} // namespace martlet
