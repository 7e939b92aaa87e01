// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace martlet::test {

/// Files of the project below \a folder ("model", "views", …) whose names match one of \a patterns,
/// as paths relative to the root, sorted.
QStringList filesBelow(const QString &folder, const QStringList &patterns);

/// The text of a file of the project; the test ends where it cannot be read.
QString contents(const QString &relativePath);

} // namespace martlet::test
