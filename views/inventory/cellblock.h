// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QModelIndexList>
#include <QStringList>

namespace martlet {

class InventoryModel;

// A block of cells as spreadsheets put it on the clipboard: tabs between cells, line ends between
// rows, and quotes around what holds either.

/// The rectangle around cells; what of it is not among them is left empty.
QString blockText(const InventoryModel &model, const QModelIndexList &cells);
QList<QStringList> blockOf(const QString &text);

} // namespace martlet
