// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/compare/statewords.h"

#include "model/analysis/finding.h"
#include "model/analysis/valuetext.h"
#include "model/base/text.h"
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

QString StateWords::madeLabel(const Item &item, Key field)
{
    if (field == key::kind)
        return CompareWords::tr("Kind");
    if (field == key::ends)
        return CompareWords::tr("What it joins");
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
