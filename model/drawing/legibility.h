// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/pdfdocument.h"

namespace martlet {

/// A sentence where the names on the maps of these pages are too small to be read on paper, saying
/// what to do; else empty.
QString smallNamesText(const std::vector<PdfPage> &pages);

} // namespace martlet
