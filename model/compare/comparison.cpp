// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/compare/comparison.h"

#include "model/analysis/finding.h"
#include "model/change/draft.h"
#include "model/change/scenario.h"

#include <QRectF>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using What = Difference::What;

Graph unionOf(const Graph &after, const Differences &differences)
{
    std::vector<Item> items;
    items.reserve(size_t(after.size()) + differences.size());
    for (const ItemPtr &item : after.items())
        items.push_back(*item);
    for (const Difference &difference : differences) {
        if (difference.what == What::Removed)
            items.push_back(*difference.item);
    }
    return Graph(std::move(items));
}

ChangeSign signOf(What what)
{
    switch (what) {
    case What::Added:
        return ChangeSign::Added;
    case What::Removed:
        return ChangeSign::Removed;
    case What::Changed:
        return ChangeSign::Changed;
    case What::Moved:
        return ChangeSign::Moved;
    }
    return ChangeSign::None;
}

QRectF boxOf(const Card &card)
{
    return {QPointF(card.place->x, card.place->y), card.size};
}

/// What is gone makes room where something else stands by now; it is arranged like a new card then.
void makeRoom(std::vector<Card> *cards)
{
    const auto isInTheWay = [&](const Card &gone) {
        return std::ranges::any_of(*cards, [&](const Card &card) {
            return &card != &gone && card.place && card.change != ChangeSign::Removed
                && boxOf(card).intersects(boxOf(gone));
        });
    };
    for (Card &card : *cards) {
        if (card.change == ChangeSign::Removed && !card.isNote && card.place && isInTheWay(card))
            card.place.reset();
    }
}

} // namespace

/// Gives an item every field back that it had.
static void sayAgain(Draft *draft, const Item &item)
{
    const Item *there = draft->graph().find(item.id);
    if (!there)
        return;
    const Item after = *there;
    for (const auto &[field, value] : item.fields)
        draft->set(item.id, field, value);
    for (const auto &[field, value] : after.fields) {
        if (item.fields.get(field).isUnknown())
            draft->set(item.id, field, {});
    }
}

ComparedState afterScenario(const Graph &now, const QString &scenario, int *leftOut)
{
    Draft then(throughScenario(now, scenario, leftOut));
    for (const Item *scenarioNow : now.itemsOf(u"scenario"_key))
        sayAgain(&then, *scenarioNow);
    return {itemName(now, scenario), then.graph()};
}

Comparison::Comparison(ComparedState before, ComparedState after)
    : m_before(std::move(before))
    , m_after(std::move(after))
    , m_differences(notable(
          martlet::differences(m_before.graph, m_after.graph), m_before.graph, m_after.graph))
{
    m_both = unionOf(m_after.graph, m_differences);
    for (size_t i = m_differences.size(); i-- > 0;)
        m_first.insert(m_differences[i].item->id, i);
}

std::span<const Difference> Comparison::differencesOf(const QString &item) const
{
    const auto first = m_first.constFind(item);
    if (first == m_first.cend())
        return {};
    size_t end = *first;
    while (end < m_differences.size() && m_differences[end].item->id == item)
        ++end;
    return std::span(m_differences).subspan(*first, end - *first);
}

QString Comparison::textOf(const QString &item) const
{
    QStringList lines;
    for (const Difference &difference : differencesOf(item))
        lines.append(difference.field.isEmpty() ? labelOf(difference.what) : difference.text());
    return lines.join(u'\n');
}

/// Moves on other views are no difference on this one.
void Comparison::mark(Card *card, Key place) const
{
    for (const Difference &difference : differencesOf(card->id)) {
        const bool isMove = difference.what == What::Moved;
        if (isMove && difference.field != place)
            continue;
        if (isMove && difference.before.isPlace() && difference.after.isPlace())
            card->stoodAt = {difference.before.place().x, difference.before.place().y};
        if (card->change == ChangeSign::None)
            card->change = signOf(difference.what);
    }
    card->isFaint = card->change == ChangeSign::None;
    card->isTinted = false;
    if (!card->isFaint)
        card->changeText = textOf(card->id);
}

void Comparison::mark(Flow *flow) const
{
    const auto found = differencesOf(flow->id);
    flow->isFaint = found.empty();
    if (flow->isFaint)
        return;
    flow->change = signOf(found.front().what);
    flow->changeText = textOf(flow->id);
}

MapView Comparison::viewOf(const QString &id) const
{
    MapView view = MapView::of(m_both, id);
    view.isComparison = true;
    view.isFiltered = false;
    view.colourField = {};
    view.tints.clear();
    for (Card &card : view.cards)
        mark(&card, placeKey(view.id));
    for (Flow &flow : view.flows)
        mark(&flow);
    makeRoom(&view.cards);
    return view;
}

QStringList Comparison::viewsThatDiffer() const
{
    QStringList views = MapView::viewsOf(m_both);
    views.removeIf([this](const QString &id) {
        const MapView view = viewOf(id);
        const auto differs = [](const auto &thing) {
            return thing.change != ChangeSign::None;
        };
        return std::ranges::none_of(view.cards, differs)
            && std::ranges::none_of(view.flows, differs);
    });
    return views;
}

} // namespace martlet
