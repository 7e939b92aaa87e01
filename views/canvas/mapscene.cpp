// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/mapscene.h"

#include "model/document/arranger.h"
#include "model/drawing/cardgroups.h"
#include "model/drawing/cardmarks.h"
#include "model/drawing/flowmarks.h"
#include "model/drawing/lanes.h"
#include "views/canvas/alignment.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

namespace martlet {

// Whether two states of a view have the same boxes and lines, so that no way has to be found anew.
static bool standsAlike(const MapView &a, const MapView &b)
{
    const auto sameCard = [](const Card &one, const Card &other) {
        return one.id == other.id && one.size == other.size && one.place == other.place
            && one.lane == other.lane;
    };
    const auto sameFlow = [](const Flow &one, const Flow &other) {
        return one.id == other.id && one.from == other.from && one.to == other.to
            && one.labelSize == other.labelSize;
    };
    return a.id == b.id && a.lanes.size() == b.lanes.size() && a.rows == b.rows
        && std::equal(a.cards.begin(), a.cards.end(), b.cards.begin(), b.cards.end(), sameCard)
        && std::equal(a.flows.begin(), a.flows.end(), b.flows.begin(), b.flows.end(), sameFlow);
}

void MapScene::rebuild(const Document &document,
                       const QString &view,
                       const Badges &badges,
                       bool asPlaced)
{
    MapView now = placedView(document, view, badges, m_audience);
    m_isArranged = m_isArranged && standsAlike(now, m_view);
    m_view = std::move(now);
    if (!m_isArranged) {
        std::optional<Arrangement> kept = asKept(m_view);
        if (!kept && asPlaced)
            kept = martlet::asPlaced(m_view);
        m_isArranged = kept.has_value();
        m_arrangement = kept.value_or(Arrangement());
    }
    m_cards.clear();
    m_flows.clear();
    m_entries.clear();
    m_picture = {};
    if (!m_isArranged)
        return;
    for (int number = 0; number < int(m_view.cards.size()); ++number)
        m_cards.insert(m_view.cards[size_t(number)].id, number);
    for (int number = 0; number < int(m_view.flows.size()); ++number)
        m_flows.insert(m_view.flows[size_t(number)].id, number);
    noteEntries();
    draw();
}

void MapScene::setBadges(const Badges &badges)
{
    m_view.setBadges(badges);
    if (m_isArranged)
        draw();
}

void MapScene::draw()
{
    m_picture = drawMap(m_view, m_arrangement, Words::Left);
    m_picture.shrink();
}

void MapScene::noteEntries()
{
    for (size_t row = 0; row < m_view.rows.size(); ++row) {
        const auto &entries = m_view.rows[row].entries;
        for (size_t i = 0; i < entries.size(); ++i) {
            if (!entries[i].item.isEmpty() && !m_cards.contains(entries[i].item))
                m_entries[entries[i].item].append(m_arrangement.rows[row].entries[i]);
        }
    }
}

bool MapScene::contains(const QString &item) const
{
    return m_cards.contains(item) || m_flows.contains(item) || m_entries.contains(item);
}

const Card *MapScene::card(const QString &item) const
{
    const auto found = m_cards.find(item);
    return found == m_cards.end() ? nullptr : &m_view.cards[size_t(*found)];
}

const Flow *MapScene::flow(const QString &item) const
{
    const auto found = m_flows.find(item);
    return found == m_flows.end() ? nullptr : &m_view.flows[size_t(*found)];
}

const BackEntry *MapScene::entry(const QString &item) const
{
    if (!m_entries.contains(item))
        return nullptr;
    for (const BackRow &row : m_view.rows) {
        const auto found = std::ranges::find(row.entries, item, &BackEntry::item);
        if (found != row.entries.end())
            return &*found;
    }
    return nullptr;
}

QRectF MapScene::cardRect(const QString &item) const
{
    const auto found = m_cards.find(item);
    return found == m_cards.end() ? QRectF() : m_arrangement.cards[size_t(*found)];
}

const FlowRoute *MapScene::route(const QString &flow) const
{
    const auto found = m_flows.find(flow);
    return found == m_flows.end() ? nullptr : &m_arrangement.flows[size_t(*found)];
}

QRectF MapScene::itemRect(const QString &item) const
{
    const FlowRoute *line = route(item);
    if (!line) {
        QRectF rect = cardRect(item);
        for (const QRectF &entry : entryRects(item))
            rect |= entry;
        return rect;
    }
    QRectF rect = line->label;
    for (const QPointF point : line->points)
        rect |= QRectF(point - QPointF(1, 1), QSizeF(2, 2));
    return rect;
}

QStringList MapScene::items() const
{
    QStringList items;
    for (const Card &card : m_view.cards)
        items.append(card.id);
    return items;
}

QStringList MapScene::readingOrder() const
{
    // Cards whose middles are this near stand on one line.
    constexpr double line = 32;
    const auto place = [this](size_t card) {
        const QPointF centre = m_arrangement.cards[card].center();
        return std::tuple(
            unsigned(m_view.cards[card].lane), std::round(centre.y() / line), centre.x());
    };
    std::vector<size_t> cards(m_view.cards.size());
    std::iota(cards.begin(), cards.end(), size_t(0));
    std::ranges::stable_sort(cards, {}, place);
    QStringList order;
    std::vector<size_t> rank(cards.size());
    for (const size_t card : cards) {
        rank[card] = size_t(order.size());
        order.append(m_view.cards[card].id);
    }
    QSet<QString> told;
    for (const BackRow &row : m_view.rows) {
        for (const BackEntry &entry : row.entries) {
            if (m_entries.contains(entry.item) && !told.contains(entry.item))
                order.append(entry.item);
            told.insert(entry.item);
        }
    }
    std::vector<const Flow *> flows;
    for (const Flow &flow : m_view.flows)
        flows.push_back(&flow);
    std::ranges::stable_sort(flows, {}, [&](const Flow *flow) {
        return std::pair(rank[size_t(flow->from)], rank[size_t(flow->to)]);
    });
    for (const Flow *flow : flows)
        order.append(flow->id);
    return order;
}

QString MapScene::itemAt(QPointF point, double reach) const
{
    const int group = m_picture.groupAt(point, reach);
    return group < 0 ? QString() : m_picture.groups[size_t(group)].item;
}

QString MapScene::cardAt(QPointF point, double margin) const
{
    for (auto card = m_view.cards.rbegin(); card != m_view.cards.rend(); ++card) {
        const QRectF rect = cardRect(card->id);
        if (rect.adjusted(-margin, -margin, margin, margin).contains(point))
            return card->id;
    }
    return {};
}

QStringList MapScene::cardsFramedAt(QPointF point) const
{
    const std::vector<GroupFrame> frames = groupFrames(m_view, m_arrangement.cards);
    const auto frame = std::find_if(frames.rbegin(), frames.rend(), [point](const GroupFrame &one) {
        return one.box.contains(point);
    });
    QStringList cards;
    for (const int card : frame == frames.rend() ? std::vector<int>() : frame->cards)
        cards.append(m_view.cards[size_t(card)].id);
    return cards;
}

QStringList MapScene::cardsIn(const QRectF &area) const
{
    QStringList cards;
    for (const Card &card : m_view.cards) {
        if (area.intersects(cardRect(card.id)))
            cards.append(card.id);
    }
    return cards;
}

// How far a point is from a lane, across it.
double MapScene::awayFrom(const QRectF &lane, QPointF point) const
{
    return m_view.lanesAreColumns
        ? std::max({lane.left() - point.x(), point.x() - lane.right(), 0.0})
        : std::max({lane.top() - point.y(), point.y() - lane.bottom(), 0.0});
}

int MapScene::laneAt(QPointF point) const
{
    for (size_t lane = 0; lane < m_arrangement.lanes.size(); ++lane) {
        const QRectF &rect = m_arrangement.lanes[lane];
        if (awayFrom(rect, point) == 0)
            return int(lane);
    }
    return -1;
}

int MapScene::nearestLane(QPointF point) const
{
    const auto away = [&](const QRectF &lane) {
        return awayFrom(lane, point);
    };
    const auto &lanes = m_arrangement.lanes;
    const auto nearest = std::ranges::min_element(lanes, {}, away);
    return nearest == lanes.end() ? -1 : int(nearest - lanes.begin());
}

HeightRange MapScene::roomOfLane(int lane) const
{
    // Before the cards have their places there are no lanes.
    if (lane >= int(m_arrangement.lanes.size()))
        return {};
    if (lane < 0 || m_view.lanesAreColumns)
        return {};
    const QRectF &band = m_arrangement.lanes[size_t(lane)];
    HeightRange room {band.top() + rowForm.header};
    if (std::ranges::any_of(m_view.cards, [&](const Card &card) { return card.lane > lane; }))
        room.bottom = band.bottom() - rowForm.padding;
    return room;
}

QPointF MapScene::endOfLane(int lane, QSizeF size) const
{
    const QRectF &column = m_arrangement.lanes[size_t(lane)];
    QPointF place(column.center().x() - size.width() / 2,
                  m_arrangement.front.center().y() - size.height() / 2);
    for (size_t i = 0; i < m_view.cards.size(); ++i) {
        constexpr double gap = 48;
        if (m_view.cards[i].lane == lane)
            place.setY(std::max(place.y(), m_arrangement.cards[i].bottom() + gap));
    }
    return onGrid(place);
}

Value MapScene::laneValue(int lane) const
{
    if (lane < 0 || m_view.lanes[size_t(lane)].value.isEmpty())
        return {};
    return m_view.lanes[size_t(lane)].value;
}

// The same as if the direction were to the right.
static QRectF facing(const QRectF &rect, Direction direction)
{
    switch (direction) {
    case Direction::Left:
        return {-rect.right(), rect.top(), rect.width(), rect.height()};
    case Direction::Up:
        return {-rect.bottom(), rect.left(), rect.height(), rect.width()};
    case Direction::Down:
        return {rect.top(), rect.left(), rect.height(), rect.width()};
    case Direction::Right:
        break;
    }
    return rect;
}

// How far a card is in a direction: what stands straight ahead before what stands aside, and what
// is more aside than ahead only where there is nothing else.
static double distance(const QRectF &from, const QRectF &to, Direction direction)
{
    const QRectF a = facing(from, direction);
    const QRectF b = facing(to, direction);
    const double ahead = b.center().x() - a.center().x();
    if (ahead < 1)
        return std::numeric_limits<double>::max();
    const double aside = std::max({a.top() - b.bottom(), b.top() - a.bottom(), 0.0});
    if (aside == 0)
        return std::max(0.0, b.left() - a.right());
    constexpr double lastResort = 1e7;
    return ahead + 4 * aside + (aside > ahead ? lastResort : 0);
}

QList<QRectF> MapScene::placesOf(const QString &item) const
{
    return isCard(item) ? QList<QRectF> {cardRect(item)} : entryRects(item);
}

Spot MapScene::nearest(const QRectF &from, Direction direction, const QString &except) const
{
    Spot best;
    double least = std::numeric_limits<double>::max();
    const auto look = [&](const QString &item, const QRectF &place) {
        const double far = item == except ? least : distance(from, place, direction);
        if (far < least) {
            least = far;
            best = {item, place};
        }
    };
    for (const Card &card : m_view.cards)
        look(card.id, cardRect(card.id));
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        for (const QRectF &place : *entry)
            look(entry.key(), place);
    }
    return best;
}

QString MapScene::nearest(QPointF point) const
{
    QString best;
    double least = std::numeric_limits<double>::max();
    for (const Card &card : m_view.cards) {
        const QPointF way = cardRect(card.id).center() - point;
        if (QPointF::dotProduct(way, way) < least) {
            least = QPointF::dotProduct(way, way);
            best = card.id;
        }
    }
    return best;
}

QString MapScene::alongFlow(const QString &from, Direction direction) const
{
    const bool forwards = direction == Direction::Right || direction == Direction::Down;
    QString best;
    double least = std::numeric_limits<double>::max();
    for (const Flow &flow : m_view.flows) {
        const Card &start = m_view.cards[size_t(forwards ? flow.from : flow.to)];
        const Card &end = m_view.cards[size_t(forwards ? flow.to : flow.from)];
        const QPointF way = cardRect(end.id).center() - cardRect(from).center();
        if (start.id == from && QPointF::dotProduct(way, way) < least) {
            least = QPointF::dotProduct(way, way);
            best = end.id;
        }
    }
    return best;
}

QStringList MapScene::flowsAt(const QString &card) const
{
    const QPointF middle = cardRect(card).center();
    std::vector<std::pair<double, QString>> found;
    for (const Flow &flow : m_view.flows) {
        const QString &from = m_view.cards[size_t(flow.from)].id;
        const QString &to = m_view.cards[size_t(flow.to)].id;
        if (from != card && to != card)
            continue;
        const QPointF way = cardRect(from == card ? to : from).center() - middle;
        found.emplace_back(std::atan2(way.y(), way.x()), flow.id);
    }
    std::ranges::sort(found);
    QStringList flows;
    for (const auto &[angle, flow] : found)
        flows.append(flow);
    return flows;
}

QPointF MapScene::freePlace(QPointF wanted, QSizeF size) const
{
    constexpr double gap = 16;
    QRectF place(wanted, size);
    for (bool moved = true; moved;) {
        moved = false;
        for (const QRectF &card : m_arrangement.cards) {
            if (card.adjusted(-gap, -gap, gap, gap).intersects(place)) {
                place.moveTop(std::ceil((card.bottom() + gap) / 8) * 8);
                moved = true;
            }
        }
    }
    return place.topLeft();
}

std::vector<bool> MapScene::groupsOf(const QStringList &items, bool withFlows) const
{
    QSet<QString> wanted(items.begin(), items.end());
    for (const Flow &flow : m_view.flows) {
        const bool touches = wanted.contains(m_view.cards[size_t(flow.from)].id)
            || wanted.contains(m_view.cards[size_t(flow.to)].id);
        if (withFlows && touches)
            wanted.insert(flow.id);
    }
    std::vector<bool> groups(m_picture.groups.size());
    for (size_t number = 0; number < groups.size(); ++number) {
        const QString &item = m_picture.groups[number].item;
        groups[number] = !item.isEmpty() && wanted.contains(item);
    }
    return groups;
}

Picture MapScene::movedPicture(const QStringList &cards, QPointF offset, bool withFlows) const
{
    Picture picture;
    Pen pen(&picture);
    std::vector<QRectF> places = m_arrangement.cards;
    std::vector<bool> isMoving(places.size());
    for (const QString &id : cards) {
        const auto number = size_t(m_cards.value(id));
        isMoving[number] = true;
        places[number].translate(offset);
    }
    std::vector<int> touched;
    for (int number = 0; withFlows && number < int(m_view.flows.size()); ++number) {
        const Flow &flow = m_view.flows[size_t(number)];
        if (isMoving[size_t(flow.from)] || isMoving[size_t(flow.to)])
            touched.push_back(number);
    }
    const std::vector<FlowRoute> routes = movingFlows(m_view, places, touched);
    for (size_t i = 0; i < touched.size(); ++i)
        drawFlow(&pen, m_view.flows[size_t(touched[i])], routes[i]);
    for (const QString &id : cards) {
        const auto number = size_t(m_cards.value(id));
        drawCard(&pen, m_view.cards[number], places[number]);
    }
    for (size_t i = 0; i < touched.size(); ++i)
        drawFlowLabel(&pen, m_view.flows[size_t(touched[i])], routes[i]);
    return picture;
}

} // namespace martlet
