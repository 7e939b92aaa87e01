// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/seams.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace martlet {

namespace {

/// A place where a sheet may begin, and the best way there.
struct Seam
{
    double at = 0;
    double cost = 0; ///< cuts so far, and a little for what is uneven
    size_t before = 0; ///< among the seams of the sheet before
};

int cutsAt(double seam, double overlap, const std::vector<Span> &things)
{
    return int(std::ranges::count_if(things, [&](const Span &thing) {
        return thing.begin < seam && thing.end > seam + overlap;
    }));
}

/// Chooses the cheapest of the seams before from which a sheet reaches this one.
void connect(Seam *seam, const std::vector<Seam> &before, double reach)
{
    double least = std::numeric_limits<double>::infinity();
    for (size_t i = 0; i < before.size(); ++i) {
        const double length = seam->at - before[i].at;
        if (length >= 0 && length <= reach && before[i].cost < least) {
            least = before[i].cost;
            seam->before = i;
        }
    }
    seam->cost += least;
}

} // namespace

Parting
parted(double length, int count, double most, double overlap, const std::vector<Span> &things)
{
    constexpr int steps = 48;
    const double reach = most - overlap;
    std::vector<std::vector<Seam>> seams {{{}}};
    for (int sheet = 1; sheet < count; ++sheet) {
        const double even = (length - overlap) * sheet / count;
        const double high = std::max(even, std::min(sheet * reach, length));
        const double low =
            std::min(even, std::max(0.0, length - overlap - (count - sheet) * reach));
        std::vector<Seam> here {{even}};
        for (int i = 0; i <= steps; ++i)
            here.push_back({low + (high - low) * i / steps});
        for (Seam &seam : here) {
            seam.cost = cutsAt(seam.at, overlap, things) + std::abs(seam.at - even) / most / count;
            connect(&seam, seams.back(), reach + 1e-6);
        }
        seams.push_back(std::move(here));
    }
    Parting parting;
    parting.sheets.resize(size_t(count));
    double end = length;
    const auto &last = seams.back();
    size_t best = size_t(std::ranges::min_element(last, {}, &Seam::cost) - last.begin());
    for (size_t sheet = size_t(count); sheet-- > 0;) {
        const Seam &seam = seams[sheet][best];
        parting.sheets[sheet] = {seam.at, end};
        parting.cuts += sheet > 0 ? cutsAt(seam.at, overlap, things) : 0;
        end = seam.at + overlap;
        best = seam.before;
    }
    return parting;
}

} // namespace martlet
