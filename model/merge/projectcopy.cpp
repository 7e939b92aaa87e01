// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/merge/projectcopy.h"

#include <algorithm>
#include <tuple>

namespace martlet {

QString valueWith(const QString &field)
{
    const bool isEnd = field == key::from.text() || field == key::to.text();
    return isEnd ? key::ends.text() : field;
}

const Stamp &ItemStamps::of(const QString &field) const
{
    const auto found = fields.constFind(valueWith(field));
    return found != fields.constEnd() ? *found : born;
}

void ItemStamps::set(const QString &field, const Stamp &stamp)
{
    if (stamp == born)
        fields.remove(valueWith(field));
    else
        fields.insert(valueWith(field), stamp);
}

std::optional<Undecided> Undecided::of(const Item &item)
{
    if (item.kind != key::undecided)
        return {};
    const Fields &fields = item.fields;
    return Undecided {item.id,
                      fields.get(u"on"_key).text(),
                      Key(fields.get(u"field"_key).text()),
                      fields.get(u"value"_key),
                      fields.get(u"author"_key).text(),
                      fields.get(u"time"_key).text(),
                      fields.get(u"before"_key),
                      fields.get(u"knows-before"_key).flag()};
}

Item Undecided::toItem() const
{
    Item made {id, key::undecided, {}, {}, {}};
    made.fields.set(u"on"_key, item);
    made.fields.set(u"field"_key, field.text());
    made.fields.set(u"value"_key, value);
    if (!author.isEmpty())
        made.fields.set(u"author"_key, author);
    if (!time.isEmpty())
        made.fields.set(u"time"_key, time);
    made.fields.set(u"before"_key, before);
    if (knowsBefore)
        made.fields.set(u"knows-before"_key, true);
    return made;
}

QList<Undecided> undecidedIn(const Graph &graph)
{
    QList<Undecided> all;
    for (const Item *item : graph.itemsOf(key::undecided))
        all.append(*Undecided::of(*item));
    std::stable_sort(all.begin(), all.end(), [](const Undecided &a, const Undecided &b) {
        return std::tie(a.item, a.field) < std::tie(b.item, b.field);
    });
    return all;
}

} // namespace martlet
