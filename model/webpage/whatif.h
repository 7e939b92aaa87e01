// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/vocabulary.h"
#include "model/webpage/pagedata.h"

namespace martlet {

/// What happens if one goes, for everything that can go, by its number: the rows of what is
/// affected, whom to tell, and the hours by hand that fall away. Of a large map only for those
/// things that matter most; `isPartial` says so.
QJsonObject whatIfData(const Vocabulary &words, const ItemNumbers &numbers);

} // namespace martlet
