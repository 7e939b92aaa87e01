// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/lanes.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace martlet {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// The first and the last of the heights that divide the cards of lanes up to \a lane from the
/// others with the fewest of them on the wrong side.
std::array<double, 2> boundariesBelow(int lane, std::span<const LaneCard> cards)
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
    std::array<double, 2> best {-infinity, -infinity};
    for (const Event &event : events) {
        misplaced += event.step;
        if (misplaced < fewest)
            best = {event.y, event.y};
        else if (misplaced == fewest && event.step < 0)
            best[1] = event.y;
        fewest = std::min(fewest, misplaced);
    }
    return best;
}

/// Where lanes are divided so that the most cards stand in their own: each boundary by itself may
/// have two places that are equally good, which only its neighbours tell apart.
class Dividing
{
public:
    Dividing(int laneCount, std::span<const LaneCard> cards)
        : m_cardsOf(static_cast<size_t>(laneCount))
    {
        for (const LaneCard &card : cards)
            m_cardsOf[size_t(card.lane)].push_back(card);
        for (int lane = 0; lane + 1 < laneCount; ++lane)
            m_places.push_back(boundariesBelow(lane, cards));
        m_places.push_back({infinity, infinity});
    }

    std::vector<double> best() const
    {
        std::array<Way, 2> ways;
        for (size_t lane = 0; lane < m_places.size(); ++lane) {
            const std::array<Way, 2> before = ways;
            for (size_t i = 0; i < 2; ++i) {
                const double place = m_places[lane][i];
                ways[i] = prolonged(before[0], place);
                if (before[1].last() <= place)
                    ways[i] = better(ways[i], prolonged(before[1], place));
            }
        }
        return better(ways[0], ways[1]).below;
    }

private:
    struct Way
    {
        std::vector<double> below; // the boundaries so far
        int kept = 0; // cards in their lanes

        double last() const { return below.empty() ? -infinity : below.back(); }
    };

    static const Way &better(const Way &a, const Way &b) { return b.kept > a.kept ? b : a; }

    Way prolonged(Way way, double place) const
    {
        const double above = way.last();
        way.kept +=
            int(std::ranges::count_if(m_cardsOf[way.below.size()], [&](const LaneCard &card) {
                return card.top >= above && card.bottom <= place;
            }));
        way.below.push_back(place);
        return way;
    }

    std::vector<std::vector<LaneCard>> m_cardsOf;
    std::vector<std::array<double, 2>> m_places;
};

struct Extent
{
    double top = infinity;
    double bottom = -infinity;

    bool isEmpty() const { return top > bottom; }
};

/// Room for a lane above and below its cards, shared where two lanes are closer than usual.
void shareRoom(std::vector<LaneBand> *bands,
               const std::vector<Extent> &extents,
               const LaneForm &form)
{
    std::optional<size_t> above;
    for (size_t lane = 0; lane < extents.size(); ++lane) {
        const Extent &extent = extents[lane];
        if (extent.isEmpty())
            continue;
        double top = extent.top - form.header;
        if (above) {
            LaneBand &last = (*bands)[*above];
            const double between = extent.top - extents[*above].bottom;
            const double part =
                std::clamp(between / (form.header + form.padding + form.gap), 0.0, 1.0);
            top = extent.top - form.header * part;
            last.height = extents[*above].bottom + form.padding * part - last.top;
        }
        (*bands)[lane] = {top, extent.bottom + form.padding - top};
        above = lane;
    }
}

/// Lanes without cards stand between their neighbours where these leave room, else below all.
void placeEmpty(std::vector<LaneBand> *bands,
                const std::vector<Extent> &extents,
                const LaneForm &form)
{
    double end = 0;
    bool any = false;
    for (size_t lane = 0; lane < extents.size(); ++lane) {
        if (!extents[lane].isEmpty()) {
            end = std::max(any ? end : -infinity,
                           (*bands)[lane].top + (*bands)[lane].height + form.gap);
            any = true;
        }
    }
    double free = -infinity; // where the gap above the next lane with cards begins
    for (size_t lane = 0; lane < extents.size(); ++lane) {
        LaneBand &band = (*bands)[lane];
        if (!extents[lane].isEmpty()) {
            free = band.top + band.height + form.gap;
            continue;
        }
        size_t next = lane;
        while (next < extents.size() && extents[next].isEmpty())
            ++next;
        const double missing = double(next - lane);
        const double needed = missing * (form.emptyHeight + form.gap);
        if (next < extents.size() && free == -infinity) {
            free = (*bands)[next].top - needed;
        }
        const double least = missing * (form.slimHeight + form.gap);
        if (next < extents.size() && free + least <= (*bands)[next].top + 0.5) {
            band = {free, ((*bands)[next].top - free) / missing - form.gap};
            free += band.height + form.gap;
        } else {
            band = {end, form.emptyHeight};
            end += form.emptyHeight + form.gap;
        }
    }
}

} // namespace

Bands bandsAround(int laneCount, std::span<const LaneCard> cards, const LaneForm &form)
{
    const std::vector<double> below =
        laneCount > 0 ? Dividing(laneCount, cards).best() : std::vector<double>();
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
    shareRoom(&result.bands, extents, form);
    placeEmpty(&result.bands, extents, form);
    return result;
}

} // namespace martlet
