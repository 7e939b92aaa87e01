// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/mapofsize.h"

#include <random>

namespace martlet {

using namespace Qt::StringLiterals;

static Item tool(int number, std::mt19937 &random)
{
    static const QStringList layers {u"insight"_s, u"strategy"_s, u"execution"_s, u"evaluation"_s};
    static const QStringList categories {u"crm"_s, u"email"_s, u"ads"_s, u"analytics"_s, u"bi"_s};
    Item item {u"t%1"_s.arg(number, 6, 10, QChar(u'0')), Key(u"tool"), {}, {}, {}};
    const auto set = [&](QStringView field, const Value &value) {
        item.fields.set(Key(field), value);
    };
    set(u"name", u"Tool number %1"_s.arg(number));
    set(u"layer", layers[number / 5 % 4]);
    set(u"category", categories[int(random() % 5)]);
    set(u"department", u"Department %1"_s.arg(number / 20 % 12));
    set(u"vendor", u"Vendor %1"_s.arg(random() % 200));
    set(u"lifecycle", u"live"_s);
    set(u"criticality", int(1 + random() % 4));
    set(u"personal-data", random() % 2 == 0);
    set(u"auto-renew", random() % 2 == 0);
    set(u"contract-end", u"2027-03-31"_s);
    set(u"cost-per-year", Money {qint64(random() % 5000000), u"EUR"_s});
    set(u"seats-paid", int(random() % 500));
    set(u"residency", u"EU"_s);
    set(u"note", u"A note of some length about tool %1"_s.arg(number));
    set(u"created-on", u"2026-01-15"_s);
    return item;
}

Graph mapOfSize(int tools)
{
    std::mt19937 random(1);
    std::vector<Item> items;
    items.reserve(size_t(tools));
    for (int i = 0; i < tools; ++i)
        items.push_back(tool(i, random));
    const auto target = [&](int from) {
        const int luck = int(random() % 100);
        const int group = from / 20 * 20;
        if (luck < 74) // inside the group, towards later tiers but for a few
            return group + int(random() % 20);
        if (luck < 92)
            return (group + 20 + int(random() % 40)) % tools;
        return int(random() % unsigned(std::max(1, tools / 100))) * 20 % tools;
    };
    for (int i = 0; i < tools * 3 / 2; ++i) {
        const int from = i % tools;
        const int to = std::min(target(from), tools - 1);
        if (from == to)
            continue;
        Item flow {u"f%1"_s.arg(i, 6, 10, QChar(u'0')),
                   Key(u"data-flow"),
                   items[size_t(from)].id,
                   items[size_t(to)].id,
                   {}};
        flow.fields.set(key::mode, random() % 5 == 0 ? u"file-manual"_s : u"api"_s);
        flow.fields.set(Key(u"format"), u"CSV"_s);
        items.push_back(std::move(flow));
    }
    return Graph(std::move(items));
}

} // namespace martlet
