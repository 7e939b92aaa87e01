// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/lanes.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace martlet {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// The height that divides the cards of lanes up to \a lane from the others with the fewest of them
/// on the wrong side.
double boundaryBelow(int lane, std::span<const LaneCard> cards)
{
    struct Event
    {
        double y;
        int step; // what passing it changes in the number of misplaced cards
    };
    std::vector<Event> events;
    for (const LaneCard &card : cards) {
        if (card.lane <= lane)
            events.push_back({card.bottom, -1});
        else
            events.push_back({card.top, 1});
    }
    std::ranges::sort(events, [](const Event &a, const Event &b) {
        return a.y != b.y ? a.y < b.y : a.step < b.step;
    });
    int misplaced = 0;
    int fewest = 0;
    double best = -infinity;
    for (const Event &event : events) {
        misplaced += event.step;
        if (misplaced < fewest) {
            fewest = misplaced;
            best = event.y;
        }
    }
    return best;
}

struct Extent
{
    double top = infinity;
    double bottom = -infinity;

    bool isEmpty() const { return top > bottom; }
};

/// Room for a lane above and below its cards, shared where two lanes are closer than usual.
void shareRoom(std::vector<LaneBand> *bands, const std::vector<Extent> &extents)
{
    using namespace laneform;
    std::optional<size_t> above;
    for (size_t lane = 0; lane < extents.size(); ++lane) {
        const Extent &extent = extents[lane];
        if (extent.isEmpty())
            continue;
        double top = extent.top - header;
        if (above) {
            LaneBand &last = (*bands)[*above];
            const double between = extent.top - extents[*above].bottom;
            const double part = std::clamp(between / (header + padding + gap), 0.0, 1.0);
            top = extent.top - header * part;
            last.height = extents[*above].bottom + padding * part - last.top;
        }
        (*bands)[lane] = {top, extent.bottom + padding - top};
        above = lane;
    }
}

/// Lanes without cards stand between their neighbours where these leave room, else below all.
void placeEmpty(std::vector<LaneBand> *bands, const std::vector<Extent> &extents)
{
    using namespace laneform;
    double end = 0;
    bool any = false;
    for (size_t lane = 0; lane < extents.size(); ++lane) {
        if (!extents[lane].isEmpty()) {
            end = std::max(any ? end : -infinity, (*bands)[lane].top + (*bands)[lane].height + gap);
            any = true;
        }
    }
    double free = -infinity; // where the gap above the next lane with cards begins
    for (size_t lane = 0; lane < extents.size(); ++lane) {
        LaneBand &band = (*bands)[lane];
        if (!extents[lane].isEmpty()) {
            free = band.top + band.height + gap;
            continue;
        }
        size_t next = lane;
        while (next < extents.size() && extents[next].isEmpty())
            ++next;
        const double missing = double(next - lane);
        const double needed = missing * (emptyHeight + gap);
        if (next < extents.size() && free == -infinity) {
            free = (*bands)[next].top - needed;
        }
        const double least = missing * (slimHeight + gap);
        if (next < extents.size() && free + least <= (*bands)[next].top + 0.5) {
            band = {free, ((*bands)[next].top - free) / missing - gap};
            free += band.height + gap;
        } else {
            band = {end, emptyHeight};
            end += emptyHeight + gap;
        }
    }
}

} // namespace

Bands bandsAround(int laneCount, std::span<const LaneCard> cards)
{
    std::vector<double> below(size_t(laneCount), infinity);
    for (int lane = 0; lane + 1 < laneCount; ++lane) {
        const double least = lane > 0 ? below[size_t(lane) - 1] : -infinity;
        below[size_t(lane)] = std::max(least, boundaryBelow(lane, cards));
    }
    Bands result {std::vector<LaneBand>(size_t(laneCount)), std::vector<bool>(cards.size())};
    std::vector<Extent> extents(static_cast<size_t>(laneCount));
    for (size_t i = 0; i < cards.size(); ++i) {
        const auto lane = size_t(cards[i].lane);
        const double above = lane > 0 ? below[lane - 1] : -infinity;
        result.inBand[i] = cards[i].top >= above && cards[i].bottom <= below[lane];
        if (result.inBand[i]) {
            extents[lane].top = std::min(extents[lane].top, cards[i].top);
            extents[lane].bottom = std::max(extents[lane].bottom, cards[i].bottom);
        }
    }
    shareRoom(&result.bands, extents);
    placeEmpty(&result.bands, extents);
    return result;
}

} // namespace martlet
