// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/catalogue/fillin.h"

#include "model/catalogue/products.h"
#include "model/graph/evidence.h"

#include <QJsonObject>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const Key toolKind(u"tool");
const Key vendor(u"vendor");

bool isOffered(const FieldRow &row, const QString &value)
{
    return row.choices.isEmpty() || std::ranges::any_of(row.choices, [&](const Choice &choice) {
               return choice.id == value;
           });
}

bool assume(Draft *draft, const QString &tool, Key field, const QString &value)
{
    const FieldRow *row = draft->schema().field(toolKind, field);
    if (value.isEmpty() || !row || !isOffered(*row, value)
        || !draft->graph().value(tool, field).isUnknown())
        return false;
    draft->set(tool, field, value);
    draft->set(tool,
               knownKey(field),
               Value::fromJson(QJsonObject {{u"how"_s, u"assumed"_s},
                                            {u"source"_s, catalogueSource.toString()}}));
    return true;
}

} // namespace

bool fillInKnown(Draft *draft, const QString &tool, FillIn extent)
{
    const Item *item = draft->graph().find(tool);
    if (!item || item->kind != toolKind)
        return false;
    bool wrote = false;
    if (const Product *product = productCalled(item->name())) {
        wrote |= assume(draft, tool, key::category, product->category);
        wrote |= assume(draft, tool, vendor, product->vendor);
    }
    if (extent == FillIn::ProductAndLayer) {
        const QString category = draft->graph().value(tool, key::category).text();
        wrote |= assume(draft, tool, key::layer, usualLayer(category));
    }
    return wrote;
}

} // namespace martlet
