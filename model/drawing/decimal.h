// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>

namespace martlet {

/// Appends a number as PDF and SVG write it, rounded to at most six decimals and with no more
/// digits than it needs: "12", "-3.5", ".25".
void appendDecimal(std::string *text, double value, int decimals);

} // namespace martlet
