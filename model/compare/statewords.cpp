// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/compare/statewords.h"

#include "model/analysis/finding.h"
#include "model/analysis/valuetext.h"
#include "model/base/text.h"
#include "model/change/scenariosteps.h"
#include "model/drawing/mapview.h"
#include "model/graph/integrity.h"
#include "model/merge/projectcopy.h"
#include "model/schema/joining.h"

#include <limits>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOfText = 80;

struct CompareWords
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Differences)
};

/// For the ends of a relation; anything else that the schema does not know is plain text.
FieldRow endRow(const Item &item, Key field)
{
    const KindRow *kind = Schema::kind(item.kind);
    const bool isEnd = field == key::from || field == key::to;
    return kind && isEnd ? endField(*kind, field) : FieldRow();
}

} // namespace

StateWords::StateWords(const Graph &graph)
    : m_graph(graph)
    , m_schema(graph)
{ }

QString StateWords::nameOf(const Item &item) const
{
    for (const Key key : {u"text"_key, u"rule"_key}) {
        const QString said = item.fields.get(key).text().simplified();
        if (!said.isEmpty() && item.name().isEmpty() && item.from.isEmpty())
            return cleanText(said, mostOfText);
    }
    return itemName(m_graph, item.id);
}

QString StateWords::label(const Item &item, Key field)
{
    const auto place = std::pair(item.kind, field);
    const auto found = m_labels.constFind(place);
    return found != m_labels.cend() ? *found : *m_labels.insert(place, madeLabel(item, field));
}

QString StateWords::text(const Item &item, Key field, const Value &value) const
{
    if (value.isPlace() || value.isJson())
        return {};
    const KindRow *kind = field == key::kind ? Schema::kind(Key(value.text())) : nullptr;
    if (kind)
        return kind->label();
    if (field == key::ends)
        //: what a relation joins: "HubSpot → Salesforce"
        return CompareWords::tr("%1 → %2").arg(itemName(m_graph, value.list().value(0)),
                                               itemName(m_graph, value.list().value(1)));
    const FieldRow *row = m_schema.field(item.kind, field);
    return shownText(m_graph, row ? *row : endRow(item, field), value);
}

qsizetype StateWords::rank(const Item &item, Key field) const
{
    const FieldRow *row = m_schema.field(item.kind, field);
    return row ? row - m_schema.fields().constData() : std::numeric_limits<qsizetype>::max();
}

// What a scenario wants of a thing is a field of the scenario.
QString StateWords::planLabel(const Item &scenario, Key field)
{
    const QJsonObject edit = editIn(scenario.fields.get(field));
    if (edit.isEmpty())
        return m_schema.field(scenario.kind, u"steps"_key)->label();
    if (edit.contains("add"_L1))
        //: %1 is what a scenario adds
        return CompareWords::tr("Adds %1").arg(edit["add"_L1]["name"_L1].toString());
    const bool goes = edit.contains("remove"_L1);
    const QString id = edit[goes ? "remove"_L1 : "item"_L1].toString();
    const QString name =
        m_graph.contains(id) ? itemName(m_graph, id) : edit["was"_L1]["name"_L1].toString();
    if (goes)
        //: %1 is what a scenario removes
        return CompareWords::tr("Removes %1").arg(name);
    const Key changed(edit["field"_L1].toString());
    const Item *item = m_graph.find(id);
    //: %1 is a field, %2 the thing whose field a scenario changes
    return CompareWords::tr("%1 of %2").arg(item ? label(*item, changed) : changed.text(), name);
}

QString StateWords::madeLabel(const Item &item, Key field)
{
    if (field == key::kind)
        return CompareWords::tr("Kind");
    if (field == key::ends)
        return CompareWords::tr("What it joins");
    if (item.kind == u"scenario"_key && isOfSteps(field))
        return planLabel(item, field);
    if (const QString view = viewOfPlace(field); !view.isEmpty())
        return MapView::nameOf(m_graph, view);
    if (field.startsWith(prefix::known))
        //: %1 is a field, such as "Owner"
        return CompareWords::tr("How “%1” is known")
            .arg(label(item, Key(field.text().mid(prefix::known.size()))));
    if (field.startsWith(prefix::source))
        //: %1 is where things were imported from
        return CompareWords::tr("Key in “%1”").arg(field.text().mid(prefix::source.size()));
    const FieldRow *row = m_schema.field(item.kind, field);
    const QString label = row ? row->label() : endRow(item, field).label();
    return label.isEmpty() ? field.text() : label;
}

} // namespace martlet
