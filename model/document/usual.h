// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace martlet {

class Document;

/// Lets tools hold what such tools usually hold, in one change; see fillInUsualData(). Returns how
/// many of them hold something now.
int holdUsual(Document *document, const QStringList &tools);

/// Says that a tool has the role that such tools usually play. Returns whether there is one.
bool takeUsualRole(Document *document, const QString &tool);

} // namespace martlet
