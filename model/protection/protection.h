// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/protection/passphrase.h"

#include <QByteArray>

/// Files that only a passphrase opens, in the age format, version 1 (age-encryption.org): whoever
/// has the passphrase can open them without Martlet too.
namespace martlet::protection {

/// The logarithm of how much work a guess at the passphrase takes: 256 MB of memory and a second.
inline constexpr int usualWork = 18;
/// What more is refused when opening: 1 GB and some seconds.
inline constexpr int mostWork = 20;

/// Whether the bytes begin as a protected file does.
bool isProtected(QByteArrayView bytes);
/// The same of a file; false where it cannot be read.
bool isProtectedFile(const QString &file);

/// The bytes as a protected file, another one each time. The passphrase must not be empty.
Result<QByteArray> sealed(QByteArrayView bytes, const Passphrase &passphrase, int work = usualWork);

/// What is in a protected file. Nothing comes back unless every byte is as it was written.
Result<QByteArray> opened(QByteArrayView bytes, const Passphrase &passphrase);

} // namespace martlet::protection
