// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/key.h"

namespace martlet {

/// The field that says how another field of the same item is known: an object with `how` (assumed,
/// told or seen), `source` and `date`.
inline Key knownKey(Key field)
{
    return Key(prefix::known.toString() + field.text());
}

/// The source of what the program itself knows of a product.
inline constexpr QStringView catalogueSource = u"catalogue";

} // namespace martlet
