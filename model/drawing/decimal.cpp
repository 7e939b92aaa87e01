// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/decimal.h"

#include <array>
#include <cmath>
#include <cstdlib>

namespace martlet {

void appendDecimal(std::string *text, double value, int decimals)
{
    static constexpr std::array<double, 7> scales {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};
    const long long scaled = std::llround(value * scales[size_t(decimals)]);
    long long rest = std::llabs(scaled);
    while (decimals > 0 && rest % 10 == 0) {
        rest /= 10;
        --decimals;
    }
    std::array<char, 24> digits; // NOLINT: filled from its end
    char *begin = digits.end();
    const char *const end = begin;
    for (; decimals > 0; --decimals, rest /= 10) {
        *--begin = char('0' + rest % 10);
        if (decimals == 1)
            *--begin = '.';
    }
    for (; rest > 0 || begin == end; rest /= 10)
        *--begin = char('0' + rest % 10);
    if (scaled < 0)
        *--begin = '-';
    text->append(begin, size_t(end - begin));
}

} // namespace martlet
