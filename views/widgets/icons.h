// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>

namespace martlet {

/// An icon of the program (":/icons/ui/NAME.svg") in the colour that text has where it is shown,
/// so that it follows light and dark.
QIcon themedIcon(const QString &name);
/// The same for a file of the resources; \a colour overrides that of the text.
QIcon themedIconFile(const QString &file, const QColor &colour = {});

} // namespace martlet
