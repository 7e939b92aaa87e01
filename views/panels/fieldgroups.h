// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/schema/schema.h"

namespace martlet {

/// Fields that belong together in the inspector, under one heading.
struct FieldGroup
{
    QString title; ///< empty for what is always in sight
    QList<FieldRow> rows;
};

/// All fields that the kinds have in common, in groups; a project's own fields come last. Names
/// stand in the heading of the inspector and are left out.
QList<FieldGroup> groupedFields(const Schema &schema, const QList<Key> &kinds);

} // namespace martlet
