// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "stage.h"

#include "model/change/draft.h"
#include "model/drawing/arrange.h"
#include "model/exchange/projectjson.h"

#include <QFile>

namespace martlet {

using namespace Qt::StringLiterals;

Graph sampleGraph()
{
    QFile file(u":/samples/outdoor-retailer.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto read = readProjectJson(file.readAll());
    return read ? read->graph : Graph();
}

Graph manyScripts()
{
    Draft draft {Graph()};
    const Key tool(u"tool");
    const Key flow(u"data-flow");
    draft.set(projectId, key::name, u"Проект 项目 <b>x</b>"_s);
    const QString anna = draft.create(Key(u"person"), u"Анна Петрова"_s, u"anna"_s);
    const auto add = [&](const QString &id, const QString &name, const QString &layer) {
        draft.create(tool, name, id);
        draft.set(id, key::layer, layer);
    };
    add(u"latin"_s, u"HubSpot CRM"_s, u"insight"_s);
    add(u"cyrillic"_s, u"Битрикс24"_s, u"insight"_s);
    add(u"chinese"_s, u"微信小程序自动户外"_s, u"strategy"_s);
    add(u"markup"_s, u"<b>x</b> & ]]> \"q\" javascript:alert(1)"_s, u"strategy"_s);
    add(u"long"_s,
        u"The very long name of a tool that somebody typed in a hurry "_s.repeated(3),
        {});
    add(u"word"_s, u"W"_s.repeated(120), u"execution"_s);
    add(u"hanzi"_s, u"客户数据平台与营销自动化系统"_s.repeated(6), u"execution"_s);
    add(u"alone"_s, u"Nobody knows me"_s, u"evaluation"_s);
    draft.set(u"latin"_s, key::owner, anna);
    draft.set(u"latin"_s, key::category, u"crm"_s);
    draft.set(u"cyrillic"_s, key::category, u"../ui/hand"_s);
    draft.set(u"chinese"_s, key::lifecycle, u"idea"_s);
    draft.set(u"word"_s, key::lifecycle, u"leaving"_s);
    const auto join =
        [&](const QString &id, const QString &from, const QString &to, const char *mode) {
            draft.relate(flow, from, to, id);
            if (*mode)
                draft.set(id, key::mode, QString::fromLatin1(mode));
        };
    join(u"auto"_s, u"latin"_s, u"cyrillic"_s, "api");
    join(u"hand"_s, u"cyrillic"_s, u"chinese"_s, "file-manual");
    join(u"open"_s, u"chinese"_s, u"markup"_s, "");
    join(u"plan"_s, u"markup"_s, u"long"_s, "api");
    join(u"gone"_s, u"long"_s, u"word"_s, "api");
    join(u"click"_s, u"word"_s, u"hanzi"_s, "link");
    draft.set(u"hand"_s, Key(u"format"), u"Таблица <CSV>"_s);
    draft.set(u"hand"_s, Key(u"rhythm"), u"weekly"_s);
    draft.set(u"plan"_s, key::lifecycle, u"idea"_s);
    draft.set(u"gone"_s, key::lifecycle, u"gone"_s);
    return draft.graph();
}

Badges someBadges(const Graph &graph)
{
    Badges badges;
    int number = 0;
    for (const Item *item : graph.itemsOf(Key(u"tool"))) {
        if (++number % 3 == 0)
            badges.insert(item->id, {number % 2, number % 4, number % 5});
    }
    return badges;
}

static Arrangement inColumns(MapView view)
{
    QHash<QString, Place> places;
    std::vector<int> cardsOfLane(view.lanes.size());
    for (const Card &card : view.cards) {
        const int above = cardsOfLane[size_t(card.lane)]++;
        places.insert(
            card.id,
            {card.lane * 320.0, above * 120.0, card.size.width(), card.size.height(), false});
    }
    view.setPlaces(places);
    return *asPlaced(view);
}

Arrangement inRows(const MapView &view)
{
    if (view.lanesAreColumns)
        return inColumns(view);
    Arrangement arrangement;
    arrangement.cards.resize(view.cards.size());
    double top = 0;
    const auto fill = [&](int lane) {
        double x = 180;
        double y = top + 60;
        double row = 0;
        for (size_t i = 0; i < view.cards.size(); ++i) {
            if (view.cards[i].lane != lane)
                continue;
            if (x > 1800) {
                x = 180;
                y += row + 60;
                row = 0;
            }
            arrangement.cards[i] = QRectF(QPointF(x, y), view.cards[i].size);
            x += view.cards[i].size.width() + 90;
            row = std::max(row, view.cards[i].size.height());
        }
        const QRectF band(0, top, 2150, y + row + 36 - top);
        top = band.bottom() + 12;
        return band;
    };
    for (int lane = 0; lane < int(view.lanes.size()); ++lane)
        arrangement.lanes.push_back(fill(lane));
    if (view.lanes.empty())
        fill(-1);
    for (const Flow &flow : view.flows) {
        const QRectF from = arrangement.cards[size_t(flow.from)];
        const QRectF to = arrangement.cards[size_t(flow.to)];
        const QPointF a(from.right(), from.center().y());
        const QPointF b(to.left(), to.center().y());
        const double x = a.x() + 45;
        FlowRoute route;
        if (a.y() == b.y() && b.x() > a.x())
            route.points = {a, b};
        else
            route.points = {a,
                            {x, a.y()},
                            {x, from.bottom() + 30},
                            {b.x() - 45, from.bottom() + 30},
                            {b.x() - 45, b.y()},
                            b};
        QRectF label(QPointF(), flow.labelSize);
        label.moveCenter({x + 60, from.bottom() + 30});
        route.label = label;
        arrangement.flows.push_back(route);
    }
    arrangement.bounds = QRectF(0, 0, 2150, top);
    return arrangement;
}

} // namespace martlet
