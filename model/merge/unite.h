// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/draft.h"

namespace martlet {

/// Makes one element of two of a kind, such as a tool that was added twice: relations, cards and
/// fields of \a gone move over to \a kept, and what refers to it refers to the other. A field that
/// both know and say otherwise becomes undecided; the value of \a kept shows, until a merge shows
/// that of the greater stamp as ever. False where they are not two elements of one kind; nothing is
/// changed then.
bool unite(Draft *draft, const QString &kept, const QString &gone);

} // namespace martlet
