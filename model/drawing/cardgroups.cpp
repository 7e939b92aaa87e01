// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/cardgroups.h"

#include "model/drawing/lettering.h"
#include "model/graph/wholes.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace martlet {

namespace {

constexpr double roomy = 12; ///< between a frame and what it holds
constexpr double tight = 6; ///< where there is no room for a title
constexpr double radius = 12;

double titleHeight()
{
    return lineHeightOf(Lettering::LaneSubtitle);
}

/// Finds where frames can be drawn.
class Framer
{
public:
    Framer(const MapView &view, const std::vector<QRectF> &cards)
        : m_view(view)
        , m_cards(cards)
        , m_byTop(view.notesBegin())
        , m_inner(view.groups.size())
    {
        std::iota(m_byTop.begin(), m_byTop.end(), 0);
        std::ranges::sort(m_byTop, {}, [&](int card) { return rect(card).top(); });
        for (const QRectF &card : cards)
            m_tallest = std::max(m_tallest, card.height());
    }

    std::vector<GroupFrame> frames()
    {
        std::vector<GroupFrame> found;
        for (int group = int(m_view.groups.size()) - 1; group >= 0; --group) {
            const auto frame = frameOf(group);
            if (!frame)
                continue;
            found.push_back(*frame);
            if (const int outer = m_view.groups[size_t(group)].outer; outer >= 0)
                m_inner[size_t(outer)] |= frame->box;
        }
        std::ranges::reverse(found);
        return found;
    }

private:
    const QRectF &rect(int card) const { return m_cards[size_t(card)]; }

    std::optional<GroupFrame> frameOf(int number) const
    {
        const CardGroup &group = m_view.groups[size_t(number)];
        const QSet<int> parts(group.parts.begin(), group.parts.end());
        QSet<int> all = parts;
        if (group.whole >= 0)
            all.insert(group.whole);
        for (const bool isTitled : {true, false}) {
            for (const QSet<int> &held : {all, parts}) {
                const QRectF box = boxAround(number, held, isTitled);
                if (held.size() > 1 && !reachesOthers(box, held))
                    return GroupFrame {number, {held.begin(), held.end()}, box, isTitled};
            }
        }
        return {};
    }

    /// Inner frames are held with all that is drawn of them.
    QRectF boxAround(int group, const QSet<int> &held, bool isTitled) const
    {
        QRectF box = m_inner[size_t(group)];
        for (const int card : held)
            box |= rect(card);
        const double around = isTitled ? roomy : tight;
        return box.adjusted(-around, isTitled ? -around - titleHeight() : -around, around, around);
    }

    bool reachesOthers(const QRectF &box, const QSet<int> &held) const
    {
        const auto topOf = [&](int card) {
            return rect(card).top();
        };
        const auto first = std::ranges::lower_bound(m_byTop, box.top() - m_tallest, {}, topOf);
        const auto last = std::ranges::upper_bound(m_byTop, box.bottom(), {}, topOf);
        return std::any_of(first, last, [&](int card) {
            return box.intersects(rect(card)) && !held.contains(card);
        });
    }

    const MapView &m_view;
    const std::vector<QRectF> &m_cards;
    std::vector<int> m_byTop;
    double m_tallest = 0;
    std::vector<QRectF> m_inner; ///< for each group, around the frames within its own
};

} // namespace

std::vector<CardGroup> groupsAmong(const std::vector<Card> &cards, const Graph &graph)
{
    QHash<QString, CardGroup> found;
    QHash<QString, int> cardOf;
    for (int card = 0; card < int(cards.size()); ++card) {
        cardOf.insert(cards[size_t(card)].id, card);
        for (const QString &whole : wholesOf(graph, cards[size_t(card)].id))
            found[whole].parts.push_back(card);
    }
    QStringList wholes = found.keys();
    wholes.sort();
    std::ranges::stable_sort(
        wholes, {}, [&](const QString &whole) { return wholesOf(graph, whole).size(); });
    QHash<QString, int> numbers;
    std::vector<CardGroup> groups;
    for (const QString &whole : wholes) {
        CardGroup group = found.take(whole);
        group.name = graph.value(whole, key::name).text().simplified();
        group.whole = cardOf.value(whole, -1);
        group.outer = numbers.value(graph.value(whole, u"parent"_key).text(), -1);
        numbers.insert(whole, int(groups.size()));
        groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<GroupFrame> groupFrames(const MapView &view, const std::vector<QRectF> &cards)
{
    return view.groups.empty() ? std::vector<GroupFrame>() : Framer(view, cards).frames();
}

void drawGroupFrame(Pen *pen, const QString &name, const GroupFrame &frame)
{
    pen->begin({}, name);
    Mark &box = pen->box(frame.box, radius, Role::Paper, Role::Thin);
    box.dash = Dash::Fine;
    if (!frame.isTitled)
        return;
    const double width = frame.box.width() - 2 * roomy;
    const QStringList title =
        shortened(Lettering::LaneSubtitle, wrapped(Lettering::LaneSubtitle, name, width), width, 1);
    const QPointF corner = frame.box.topLeft() + QPointF(roomy, roomy / 2);
    pen->lines(corner, title, Lettering::LaneSubtitle, Role::FaintText);
}

} // namespace martlet
