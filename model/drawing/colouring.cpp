// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/colouring.h"

#include "model/drawing/cardtext.h"

#include <QCollator>
#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <span>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const Key filterOfView(u"filter");
constexpr int hues = tileHues - 1; ///< the last is for what has no colour of its own

QString labelOf(const Graph &graph, const FieldRow *row, const QString &value)
{
    if (value.isEmpty())
        return QCoreApplication::translate("martlet::Colouring", "Not known");
    if (row && row->type == FieldType::Flag)
        return value == "yes"_L1 ? QCoreApplication::translate("martlet::Colouring", "Yes")
                                 : QCoreApplication::translate("martlet::Colouring", "No");
    if (row && row->isReference())
        return graph.value(value, key::name).text().simplified();
    return row ? row->choiceLabel(value).simplified() : value;
}

/// Finds which values there are, and gives the most frequent ones a colour.
class Colours
{
public:
    Colours(const Graph &graph, const Schema &schema, MapView *view)
        : m_graph(graph)
        , m_schema(schema)
        , m_view(*view)
    { }

    void apply(const ViewFilter &filter)
    {
        // Notes keep the colour of their paper.
        const auto cards = std::span(m_view.cards).first(m_view.notesBegin());
        for (const Card &card : cards)
            count(*m_graph.find(card.id));
        std::ranges::stable_sort(
            m_view.tints, QCollator(), [](const Tint &tint) { return tint.label; });
        std::ranges::stable_sort(m_view.tints, std::ranges::greater(), [](const Tint &tint) {
            return tint.value.isEmpty() ? -1 : tint.count;
        });
        int hue = 0;
        for (Tint &tint : m_view.tints) {
            tint.hue = tint.value.isEmpty() ? hues : std::min(hue++, hues);
            tint.isChosen = filter.has(m_view.colourField, tint.value);
            m_hues.insert(tint.value, tint.hue);
        }
        for (Card &card : cards)
            colour(&card);
    }

private:
    void count(const Item &element)
    {
        const FieldRow *row = m_schema.field(element.kind, m_view.colourField);
        for (const QString &value : valuesOf(element, m_view.colourField)) {
            const auto known = m_tintOf.constFind(value);
            if (known != m_tintOf.constEnd()) {
                ++m_view.tints[*known].count;
                continue;
            }
            m_tintOf.insert(value, m_view.tints.size());
            m_view.tints.push_back({value, labelOf(m_graph, row, value), hues, 1, false});
        }
    }

    // The value is written on the card as well: colours alone tell nothing to many people.
    void colour(Card *card) const
    {
        const Item &element = *m_graph.find(card->id);
        const FieldRow *row = m_schema.field(element.kind, m_view.colourField);
        const QString value = valuesOf(element, m_view.colourField).first();
        card->hue = m_hues.value(value, hues);
        card->isTinted = card->hue != hues;
        setSecond(card, labelOf(m_graph, row, value));
    }

    const Graph &m_graph;
    const Schema &m_schema;
    MapView &m_view;
    QHash<QString, size_t> m_tintOf; // before they are sorted
    QHash<QString, int> m_hues;
};

bool tellsApart(const FieldRow &row)
{
    static const QSet<FieldType> types {FieldType::OneOf,
                                        FieldType::SuggestedText,
                                        FieldType::Flag,
                                        FieldType::Reference,
                                        FieldType::References,
                                        FieldType::TextList};
    return types.contains(row.type) || row.id == key::department || row.id == key::criticality
        || row.id == Key(u"vendor");
}

} // namespace

ViewFilter::ViewFilter(const QJsonValue &json)
{
    const QJsonObject fields = json.toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        QStringList values;
        for (const QJsonValue &value : field->toArray()) {
            if (value.isString())
                values.append(value.toString());
        }
        if (!values.isEmpty())
            m_values.insert(Key(field.key()), values);
    }
}

void ViewFilter::toggle(Key field, const QString &value)
{
    QStringList &values = m_values[field];
    if (values.removeAll(value) == 0)
        values.append(value);
    if (values.isEmpty())
        m_values.remove(field);
}

bool ViewFilter::admits(const Item &element) const
{
    for (auto field = m_values.begin(); field != m_values.end(); ++field) {
        const QStringList values = valuesOf(element, field.key());
        const bool found = std::ranges::any_of(
            values, [&](const QString &value) { return field->contains(value); });
        if (!found)
            return false;
    }
    return true;
}

QJsonObject ViewFilter::toJson() const
{
    QJsonObject json;
    for (auto field = m_values.begin(); field != m_values.end(); ++field)
        json.insert(field.key().text(), QJsonArray::fromStringList(*field));
    return json;
}

QStringList valuesOf(const Item &element, Key field)
{
    const Value &value = element.fields.get(field);
    if (value.isList())
        return value.list();
    if (value.isFlag())
        return {value.flag() ? u"yes"_s : u"no"_s};
    if (value.isNumber())
        return {QString::number(value.number())};
    return {value.text().trimmed()};
}

QList<const FieldRow *> colouringFields(const Schema &schema, const MapView &view)
{
    QList<Key> kinds = view.kinds;
    if (kinds.isEmpty())
        kinds = {Key(u"tool"), Key(u"activity"), Key(u"touchpoint"), Key(u"data-object")};
    QList<const FieldRow *> rows;
    QSet<Key> known;
    for (const Key kind : std::as_const(kinds)) {
        for (const FieldRow *row : schema.fieldsOf(kind)) {
            if (tellsApart(*row) && !known.contains(row->id)) {
                known.insert(row->id);
                rows.append(row);
            }
        }
    }
    return rows;
}

QString filterText(const Graph &graph, const QString &view)
{
    const ViewFilter filter(graph.value(view, filterOfView).json());
    const Schema schema(graph);
    const QList<const FieldRow *> rows = colouringFields(schema, MapView::of(graph, view));
    QStringList parts;
    for (const Key field : filter.fields()) {
        const auto row = std::ranges::find(rows, field, &FieldRow::id);
        const FieldRow *known = row == rows.end() ? nullptr : *row;
        QStringList values;
        for (const QString &value : filter.values(field))
            values.append(labelOf(graph, known, value));
        parts.append(QCoreApplication::translate("martlet::Colouring", "%1: %2", "field: values")
                         .arg(known ? known->label() : field.text(), values.join(u", "_s)));
    }
    return parts.join(u"; "_s);
}

void applyColouring(const Graph &graph, const Schema &schema, const Item &viewItem, MapView *view)
{
    const ViewFilter filter(viewItem.fields.get(filterOfView).json());
    if (!view->colourField.isEmpty())
        Colours(graph, schema, view).apply(filter);
    view->isFiltered = !filter.isEmpty();
    if (filter.isEmpty())
        return;
    for (Card &card : view->cards)
        card.isFaint = !filter.admits(*graph.find(card.id));
    for (Flow &flow : view->flows)
        flow.isFaint =
            view->cards[size_t(flow.from)].isFaint || view->cards[size_t(flow.to)].isFaint;
}

} // namespace martlet
