// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/draft.h"

namespace martlet {

/// How much the catalogue may say of a tool.
enum class FillIn {
    Product, ///< what it is: category and vendor
    ProductAndLayer ///< also where such tools usually work
};

/// Writes what the catalogue knows of a tool into the fields that are still unknown, each marked as
/// assumed. A layer is taken only where the project has it. Returns whether there was anything to
/// write.
bool fillInKnown(Draft *draft, const QString &tool, FillIn extent);

} // namespace martlet
