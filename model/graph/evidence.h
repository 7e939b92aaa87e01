// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/key.h"
#include "model/graph/value.h"

namespace martlet {

/// The field that says how another field of the same item is known: an object with `how` (assumed,
/// told or seen), `source` and `date`.
inline Key knownKey(Key field)
{
    return Key(prefix::known.toString() + field.text());
}

/// The source of what the program itself knows of a product.
inline constexpr QStringView catalogueSource = u"catalogue";

/// Whether a field has what is usual for the product and nobody has said so, by how it is known.
bool isOnlyUsual(const Value &known);

} // namespace martlet
