// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

#include <utility>
#include <vector>

namespace martlet {

/// Places in a list of names of products, the smaller first, of which two seem to mean the same:
/// written alike but for spaces and case, up to \a mostEdits slips of the pen apart (three
/// at most, in names of six letters or more, one slip for every four letters; two letters swapped
/// are one), or short for
/// one another. Names that differ by a number or a region are not alike. Of many equal names, each
/// is paired with the first. Nearly linear in the number of names.
std::vector<std::pair<int, int>> alikeNames(const QStringList &names, int mostEdits);

} // namespace martlet
