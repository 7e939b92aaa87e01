// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/schema/schema.h"

#include <QJsonObject>

namespace martlet {

/// The value of a field from its JSON form, or a sentence that says why it cannot be in the field.
/// References are not followed.
Result<Value> typedValue(const FieldRow &field, const QJsonValue &json);

/// The value that fits best where no row of the schema says what it should be.
Value anyValue(const QJsonValue &json);

/// A value for programs that read our answers; null for unknown and none.
QJsonValue plainJson(const Value &value);

/// The place of a card; w and h may be missing.
std::optional<Place> placeValue(const QJsonObject &card);

} // namespace martlet
