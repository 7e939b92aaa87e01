// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/mapview.h"

#include "model/change/draft.h"
#include "model/drawing/blueprint.h"
#include "model/drawing/cardgroups.h"
#include "model/drawing/cardtext.h"
#include "model/drawing/colouring.h"
#include "model/drawing/flowtext.h"
#include "model/graph/index.h"
#include "model/schema/schema.h"
#include "model/schema/viewkinds.h"

#include <QCollator>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// More values than anybody can read share the last lane.
constexpr int mostLanes = 200;

const Key viewKind(u"view");
const Key kindOfView(u"view-kind");
const Key lanesOfView(u"lanes");
const Key colourOfView(u"colour");
const Key showsOfView(u"shows");

/// How a kind of view orders what it shows when nothing else is said.
struct Habit
{
    QLatin1StringView kind;
    Key lanes;
};

const QList<Habit> &habits()
{
    static const QList<Habit> rows {
        {"architecture"_L1, key::layer},
        {"ownership"_L1, key::department},
        {"journey"_L1, key::stage},
        {"data"_L1, Key()},
        {"free"_L1, Key()},
    };
    return rows;
}

const Habit &habitOf(const QString &kind)
{
    const auto &rows = habits();
    const auto found = std::ranges::find(rows, kind, &Habit::kind);
    return found == rows.end() ? rows.first() : *found;
}

/// Which elements are on a view: all of some kinds, or the chosen ones, which have a place on it.
class Showing
{
public:
    Showing(const Item *view, const QString &id)
        : m_place(placeKey(id))
    {
        const QString kind = view ? view->fields.get(kindOfView).text() : QString();
        m_isChosen = view && view->fields.get(showsOfView).text() == "chosen"_L1;
        const QLatin1StringView habit = habitOf(kind).kind;
        if (!m_isChosen)
            m_kinds = kindsShownBy(habit);
        if (view && habit == "journey"_L1)
            m_journey = view->fields.get(key::journey).text();
    }

    /// A note is where somebody put it.
    bool shows(const Item &element) const
    {
        if (m_kinds.isEmpty() || element.kind == u"note"_key)
            return element.fields.get(m_place).isPlace();
        return m_kinds.contains(element.kind)
            && (m_journey.isEmpty() || element.fields.get(key::journey).text() == m_journey);
    }

    const QList<Key> &kinds() const { return m_kinds; }
    const QString &journey() const { return m_journey; }

private:
    Key m_place;
    bool m_isChosen = false;
    QList<Key> m_kinds;
    QString m_journey;
};

/// Makes one MapView.
class Maker
{
    Q_DECLARE_TR_FUNCTIONS(martlet::MapView)

public:
    Maker(const Graph &graph, const QString &view, const Badges &badges, Audience audience)
        : m_graph(graph)
        , m_index(graph.index())
        , m_schema(graph)
        , m_badges(badges)
        , m_audience(audience)
    {
        for (const Item *undecided : graph.itemsOf(u"undecided"_key))
            ++m_undecided[undecided->fields.get(u"on"_key).text()];
        const Item *item = graph.find(view);
        m_item = item && item->kind == viewKind ? item : nullptr;
        m_view.id = m_item ? view : standardViewId;
    }

    MapView make()
    {
        const QString kind = m_item ? m_item->fields.get(kindOfView).text() : QString();
        const Habit &habit = habitOf(kind);
        const Showing showing(m_item, m_view.id);
        m_view.kind = habit.kind;
        m_view.kinds = showing.kinds();
        m_view.journey = showing.journey();
        m_view.name = MapView::nameOf(m_graph, m_view.id);
        m_view.project = m_graph.project().name();
        m_view.laneField = m_item && !m_item->fields.get(lanesOfView).isEmpty()
            ? told(Key(m_item->fields.get(lanesOfView).text()))
            : habit.lanes;
        if (m_item)
            m_view.colourField = told(Key(m_item->fields.get(colourOfView).text()));
        addCards(showing);
        addGroups();
        addLanes();
        addFlows();
        if (m_item)
            applyColouring(m_graph, m_schema, *m_item, &m_view);
        m_view.lanesAreColumns = habit.kind == "journey"_L1 && !m_view.lanes.empty();
        if (m_view.lanesAreColumns)
            m_view.rows = backRows(m_graph, m_schema, m_view);
        return std::move(m_view);
    }

private:
    /// The field, or none where the audience is not to see it.
    Key told(Key field) const
    {
        const bool isSecret = std::ranges::any_of(m_schema.fields(), [&](const FieldRow &row) {
            return row.id == field && row.privacy == Privacy::Confidential;
        });
        return isSecret && m_audience == Audience::Room ? Key() : field;
    }

    void addCards(const Showing &showing)
    {
        const Key place = placeKey(m_view.id);
        m_cardOf.assign(size_t(m_index.elementCount()), -1);
        for (const bool isNote : {false, true}) {
            for (int number = 0; number < m_index.elementCount(); ++number) {
                const Item &element = m_index.element(number);
                if ((element.kind == u"note"_key) == isNote && showing.shows(element))
                    addCard(number, place);
            }
        }
        for (Card &card : m_view.cards) {
            const QString about = m_graph.value(card.id, key::about).text();
            const int number = card.isNote ? m_index.elementNumber(about) : -1;
            card.about = number < 0 ? -1 : m_cardOf[size_t(number)];
        }
    }

    void addCard(int number, Key place)
    {
        const Item &element = m_index.element(number);
        m_cardOf[size_t(number)] = int(m_view.cards.size());
        Card card = makeCard(m_graph, m_schema, number, m_badges.value(element.id));
        card.undecided = m_undecided.value(element.id);
        if (const Value &kept = element.fields.get(place); kept.isPlace())
            card.place = kept.place();
        m_view.cards.push_back(std::move(card));
    }

    /// A tool and its parts belong together, with the parts of these.
    void addGroups()
    {
        m_view.groups = groupsAmong(m_view.cards, m_graph);
        for (int number = 0; number < int(m_view.groups.size()); ++number) {
            const CardGroup &group = m_view.groups[size_t(number)];
            connectWhole(group);
            if (group.outer >= 0)
                continue;
            for (const int part : group.parts)
                m_view.cards[size_t(part)].group = number;
            if (group.whole >= 0)
                m_view.cards[size_t(group.whole)].group = number;
        }
    }

    /// What a part is connected with, the whole is connected with.
    void connectWhole(const CardGroup &group)
    {
        const bool isConnected = std::ranges::any_of(
            group.parts, [this](int part) { return m_view.cards[size_t(part)].isConnected; });
        if (isConnected && group.whole >= 0) {
            Card &card = m_view.cards[size_t(group.whole)];
            card.isConnected = true;
        }
    }

    QString laneOf(const Item &element) const
    {
        return element.fields.get(m_view.laneField).text().trimmed();
    }

    QList<Choice> knownLanes() const
    {
        if (m_view.laneField == key::layer)
            return m_schema.layers();
        if (m_view.laneField == key::stage)
            return m_schema.stages();
        if (m_view.laneField == key::department)
            return m_schema.departments();
        for (const Key kind : {Key(u"tool"), Key(u"activity"), Key(u"touchpoint")}) {
            if (const FieldRow *row = m_schema.field(kind, m_view.laneField))
                return row->choices;
        }
        return {};
    }

    /// The lanes of the project's list, those that cards have besides, and "not placed yet".
    void addLanes()
    {
        if (m_view.laneField.isEmpty())
            return;
        QHash<QString, int> lanes;
        const auto add = [&](const QString &value, const QString &title) {
            lanes.insert(value, int(m_view.lanes.size()));
            m_view.lanes.push_back({value, title, laneSubtitle(value)});
        };
        for (const Choice &choice : knownLanes())
            add(choice.id, choice.label());
        QStringList others;
        for (const Card &card : m_view.cards) {
            const QString value = laneOf(*m_graph.find(card.id));
            if (!card.isNote && !lanes.contains(value) && !others.contains(value))
                others.append(value);
        }
        others.sort();
        std::rotate(others.begin(), others.begin() + others.count(QString()), others.end());
        for (const QString &value : others) {
            if (m_view.lanes.size() < mostLanes)
                add(value, value.isEmpty() ? tr("Not placed yet") : value.simplified());
            else
                lanes.insert(value, mostLanes - 1);
        }
        for (Card &card : m_view.cards)
            card.lane = card.isNote ? -1 : lanes.value(laneOf(*m_graph.find(card.id)));
    }

    static QString laneSubtitle(const QString &value)
    {
        if (value == "insight"_L1)
            return tr("data → profile → trend");
        if (value == "strategy"_L1)
            return tr("goal → content → channel");
        if (value == "execution"_L1)
            return tr("task → progress → risk");
        if (value == "evaluation"_L1)
            return tr("metric → attribution → feedback");
        return {};
    }

    void addFlows()
    {
        for (int number = 0; number < m_index.relationCount(); ++number) {
            const int from = m_cardOf[size_t(m_index.from(number))];
            const int to = m_cardOf[size_t(m_index.to(number))];
            const int cards = int(m_view.notesBegin());
            if (from < 0 || to < 0 || from == to || from >= cards || to >= cards)
                continue;
            const Item &relation = m_index.relation(number);
            Flow flow = makeFlow(m_graph, m_schema, relation, m_badges.value(relation.id));
            flow.undecided = m_undecided.value(relation.id);
            flow.from = from;
            flow.to = to;
            m_view.flows.push_back(std::move(flow));
        }
    }

    const Graph &m_graph;
    const Index &m_index;
    Schema m_schema;
    const Badges &m_badges;
    Audience m_audience;
    const Item *m_item = nullptr;
    MapView m_view;
    std::vector<int> m_cardOf;
    QHash<QString, int> m_undecided; ///< values that are not decided, by what they are of
};

} // namespace

void MapView::setBadges(const Badges &badges)
{
    for (Card &card : cards)
        card.badge = badges.value(card.id);
    for (Flow &flow : flows)
        flow.badge = badges.value(flow.id);
}

MapView
MapView::of(const Graph &graph, const QString &view, const Badges &badges, Audience audience)
{
    return Maker(graph, view, badges, audience).make();
}

std::function<bool(const Item &)> MapView::showing(const Graph &graph, const QString &view)
{
    const Item *item = graph.find(view);
    const Showing showing(item && item->kind == viewKind ? item : nullptr, view);
    return [showing](const Item &element) {
        return showing.shows(element);
    };
}

size_t MapView::notesBegin() const
{
    const auto isCard = [](const Card &card) {
        return !card.isNote;
    };
    return size_t(std::ranges::partition_point(cards, isCard) - cards.begin());
}

int MapView::shownCards() const
{
    return int(std::ranges::count(cards, false, &Card::isFaint));
}

void MapView::setPlaces(const QHash<QString, Place> &places)
{
    for (Card &card : cards) {
        const auto place = places.find(card.id);
        card.place = place == places.end() ? std::nullopt : std::optional(*place);
    }
}

QStringList MapView::viewsOf(const Graph &graph)
{
    QStringList views;
    for (const Item *item : graph.itemsOf(viewKind))
        views.append(item->id);
    if (views.isEmpty())
        return {standardViewId};
    std::ranges::stable_sort(
        views, QCollator(), [&](const QString &id) { return nameOf(graph, id); });
    std::ranges::stable_sort(
        views, {}, [&](const QString &id) { return &habitOf(graph.value(id, kindOfView).text()); });
    return views;
}

QString MapView::nameOf(const Graph &graph, const QString &view)
{
    const Item *item = graph.find(view);
    if (item && item->kind == viewKind) {
        if (!item->name().isEmpty())
            return item->name();
        const Schema schema(graph);
        const FieldRow *row = schema.field(viewKind, kindOfView);
        return row ? row->choiceLabel(item->fields.get(kindOfView).text()) : QString();
    }
    return tr("Architecture");
}

} // namespace martlet
