// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/key.h"

#include <QList>

namespace martlet {

/// The kinds of elements of which a view of this kind shows all, unless it shows chosen ones; of an
/// unknown kind of view, what an architecture shows.
QList<Key> kindsShownBy(const QString &viewKind);

} // namespace martlet
