// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/draft.h"
#include "model/exchange/importreport.h"

namespace martlet {

/// Brings an ArchiMate model in the Open Exchange format into a project. What Martlet wrote itself
/// is matched by identity, the rest by the file's identifiers and by name; types that Martlet has
/// no word for become what is nearest, or are listed as left out.
Result<ImportReport>
importArchimate(const QByteArray &bytes, const ImportOptions &options, Draft &draft);

/// Whether a file begins like such a model.
bool looksLikeArchimate(const QByteArray &bytes);

} // namespace martlet
