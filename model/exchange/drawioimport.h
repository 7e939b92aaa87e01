// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/draft.h"
#include "model/exchange/drawiofile.h"
#include "model/exchange/importreport.h"

namespace martlet {

/// Brings a drawing of draw.io into a project. What Martlet wrote itself is matched by identity,
/// and of it only that is taken over which was changed there: names, places on the view of the
/// page, lanes, and where flows begin and end. New shapes become tools, new lines data flows or
/// what else joins their ends; what is missing on a page stays in the project, and is named.
Result<ImportReport>
importDrawio(const QByteArray &bytes, const ImportOptions &options, Draft &draft);

} // namespace martlet
