// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/catalogue/fillin.h"

#include "model/base/text.h"
#include "model/catalogue/products.h"
#include "model/graph/evidence.h"
#include "model/schema/joining.h"

#include <QDate>
#include <QJsonObject>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const Key toolKind(u"tool");
const Key dataKind(u"data-object");
const Key holds(u"holds");
const Key vendor(u"vendor");
const Key role(u"role");
const Key evidence(u"evidence");

bool isOffered(const FieldRow &row, const QString &value)
{
    return row.choices.isEmpty() || std::ranges::any_of(row.choices, [&](const Choice &choice) {
               return choice.id == value;
           });
}

bool assume(Draft *draft, const QString &element, Key field, const QString &value)
{
    const Item *item = draft->graph().find(element);
    const FieldRow *row = draft->schema().field(item->kind, field);
    if (value.isEmpty() || !row || !isOffered(*row, value) || !item->fields.get(field).isUnknown())
        return false;
    draft->set(element, field, value);
    draft->set(element,
               knownKey(field),
               Value::fromJson(QJsonObject {{u"how"_s, u"assumed"_s},
                                            {u"source"_s, catalogueSource.toString()}}));
    return true;
}

/// The data object that a project has under the best of the names; or null.
const Item *dataCalled(const Graph &graph, const QStringList &names)
{
    QHash<QString, const Item *> byName;
    for (const Item *data : graph.itemsOf(dataKind)) {
        if (const QString form = normalisedName(data->name()); !byName.contains(form))
            byName.insert(form, data);
    }
    for (const QString &name : names) {
        if (const Item *data = byName.value(name))
            return data;
    }
    return nullptr;
}

/// The role that a product usually plays, else tools of its category; empty: none in particular.
QString roleOf(const ProductPtr &product, const QString &category)
{
    const bool isItsOwn = product && !product->role.isEmpty();
    const QString usual = isItsOwn ? product->role : usualRole(category);
    return usual == "normal"_L1 ? QString() : usual;
}

QString categoryOf(const Item &tool, const ProductPtr &product)
{
    const QString &said = tool.fields.get(key::category).text();
    return said.isEmpty() && product ? product->category : said;
}

/// Whether all that the tool is said to hold is an assumption.
bool isWhatItHoldsOpen(const Graph &graph, const QString &tool)
{
    return std::ranges::all_of(
        relationsOn(graph, tool, {holds, key::from}),
        [&](const QString &id) { return graph.value(id, evidence).text() == "assumed"_L1; });
}

void hold(Draft *draft, const QString &tool, const QString &data)
{
    const QString relation = draft->relate(holds, tool, data);
    draft->set(relation, key::createdOn, QDate::currentDate().toString(Qt::ISODate));
    draft->set(relation, evidence, u"assumed"_s);
}

QString makeData(Draft *draft, const UsualData &data)
{
    const QString made = draft->create(dataKind, data.label);
    draft->set(made, key::createdOn, QDate::currentDate().toString(Qt::ISODate));
    assume(draft, made, u"type"_key, data.type);
    return made;
}

} // namespace

bool fillInKnown(Draft *draft, const QString &tool, FillIn extent)
{
    const Item *item = draft->graph().find(tool);
    if (!item || item->kind != toolKind)
        return false;
    bool wrote = false;
    const ProductPtr product = productCalled(item->name());
    if (product) {
        wrote |= assume(draft, tool, key::category, product->category);
        wrote |= assume(draft, tool, vendor, product->vendor);
        wrote |= assume(
            draft, tool, role, roleOf(product, categoryOf(*draft->graph().find(tool), product)));
    }
    if (extent == FillIn::ProductAndLayer) {
        const QString category = draft->graph().value(tool, key::category).text();
        const bool isSaid = product && !product->layer.isEmpty();
        wrote |= assume(draft, tool, key::layer, isSaid ? product->layer : usualLayer(category));
    }
    return wrote;
}

UsualOffer usualOffer(const Graph &graph, const QString &tool)
{
    const Item *item = graph.find(tool);
    if (!item || item->kind != toolKind)
        return {};
    const ProductPtr product = productCalled(item->name());
    const QString category = categoryOf(*item, product);
    UsualOffer offer;
    if (item->fields.get(role).isUnknown() || isOnlyUsual(item->fields.get(knownKey(role))))
        offer.role = roleOf(product, category);
    if (isWhatItHoldsOpen(graph, tool))
        offer.data = usualData(category);
    offer.data.removeIf([&](const UsualData &data) {
        const Item *there = dataCalled(graph, data.names);
        return there && !relationBetween(graph, holds, tool, there->id).isEmpty();
    });
    return offer;
}

QString nameOfData(const Graph &graph, const UsualData &data)
{
    const Item *there = dataCalled(graph, data.names);
    return there ? there->name() : data.label;
}

bool sayUsualRole(Draft *draft, const QString &tool)
{
    const QString usual = usualOffer(draft->graph(), tool).role;
    if (usual.isEmpty())
        return false;
    draft->set(tool, role, usual);
    draft->set(tool, knownKey(role), {});
    return true;
}

bool fillInKnownData(Draft *draft, const QString &tool)
{
    bool wrote = false;
    if (draft->graph().itemsOf(dataKind).empty())
        return wrote;
    for (const UsualData &data : usualOffer(draft->graph(), tool).data) {
        if (const Item *there = dataCalled(draft->graph(), data.names)) {
            hold(draft, tool, there->id);
            wrote = true;
        }
    }
    return wrote;
}

bool fillInUsualData(Draft *draft, const QString &tool)
{
    const QList<UsualData> usual = usualOffer(draft->graph(), tool).data;
    for (const UsualData &data : usual) {
        const Item *there = dataCalled(draft->graph(), data.names);
        hold(draft, tool, there ? there->id : makeData(draft, data));
    }
    return !usual.isEmpty();
}

} // namespace martlet
