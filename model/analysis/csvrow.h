// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QStringList>

namespace martlet {

/// A line of a CSV file with its end. No cell is a formula to whoever opens it.
QByteArray csvRow(const QStringList &texts);

} // namespace martlet
