// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exchange/viewexport.h"

namespace martlet {

/// A project as an ArchiMate model in the Open Exchange format 3.1, with diagrams of some views.
/// All that ArchiMate has a word for is in it, and nothing that is confidential.
QByteArray writeArchimate(const ViewExport &what);

} // namespace martlet
