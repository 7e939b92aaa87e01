// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/draft.h"

namespace martlet {

/// Makes one tool of two: what \a gone has, is joined with and is named by goes to \a kept as far
/// as that does not have it, and \a gone is removed. What the two exchanged with each other goes
/// too, as do plans that change \a gone and reasons to accept findings about it.
void mergeTools(Draft &draft, const QString &kept, const QString &gone);

} // namespace martlet
