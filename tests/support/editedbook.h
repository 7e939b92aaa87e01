// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace martlet {

/// The entries of a ZIP file, and back.
QMap<QString, QByteArray> unpacked(const QByteArray &bytes);
QByteArray packed(const QMap<QString, QByteArray> &entries);

/// A cell with a text, as the XML of a sheet has it.
QByteArray inlineCell(const QByteArray &place, const QByteArray &text);

/// The workbook with another text in one cell; a row below the last one is a new one.
QByteArray edited(const QByteArray &bytes,
                  const QString &sheet,
                  int line,
                  const QString &heading,
                  const QByteArray &text);

} // namespace martlet
