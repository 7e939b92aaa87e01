// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/graph.h"

namespace martlet {

/// The file of the icon that stands for a thing in lists, whatever it is.
QString iconOf(const Item &item);

} // namespace martlet
