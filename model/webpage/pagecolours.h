// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/theme.h"

#include <QByteArray>

#include <array>
#include <string>

namespace martlet {

/// The colour of each role as CSS that follows the page's theme, such as "var(--card-edge)".
std::array<std::string, size_t(Role::Count)> colourVariables();

/// The rules that give these variables their values: light, dark, and for print.
QByteArray colourStyle();

} // namespace martlet
