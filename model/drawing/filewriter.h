// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"

#include <QByteArray>

namespace martlet {

/// Replaces a file as a whole: whatever goes wrong, either the old or the new content is there. A
/// link stays, and what it points at is replaced. Refused: what is not an ordinary file, such as a
/// device or a pipe, and whatever is named as a project, `*.martlet`.
Result<void> replaceFile(const QString &file, const QByteArray &content);

/// The error of a file that could not be written; it still is as it was.
Error notWritten(const QString &file, const QString &detail);
/// The error of a picture that its format cannot hold.
Error tooLarge(const QString &file);

} // namespace martlet
