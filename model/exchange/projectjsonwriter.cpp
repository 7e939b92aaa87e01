// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/scenariosteps.h"
#include "model/exchange/projectjson.h"
#include "model/exchange/projectjsonparts.h"
#include "model/graph/integrity.h"

#include <QJsonArray>
#include <QJsonObject>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// QJson turns numbers without a fraction into integers; adding zero keeps it from "-0".
double plain(double number)
{
    return number + 0.0;
}

QJsonValue toJson(const Value &value, bool isList)
{
    if (value.isNone())
        return isList ? QJsonValue(QJsonArray()) : QJsonValue(QJsonValue::Null);
    if (value.isFlag())
        return value.flag();
    if (value.isNumber())
        return plain(value.number());
    if (value.isText())
        return value.text();
    if (value.isList())
        return QJsonArray::fromStringList(value.list());
    if (value.isMoney()) {
        const Money money = value.money();
        return QJsonObject {{u"amount"_s, plain(double(money.hundredths) / 100)},
                            {u"currency"_s, money.currency}};
    }
    return value.json();
}

QJsonObject card(const QString &element, const Place &place)
{
    return {{u"id"_s, element},
            {u"x"_s, plain(place.x)},
            {u"y"_s, plain(place.y)},
            {u"w"_s, plain(place.w)},
            {u"h"_s, plain(place.h)},
            {u"pinned"_s, place.pinned}};
}

void insertUnlessEmpty(QJsonObject &object, const QString &name, const QJsonObject &part)
{
    if (!part.isEmpty())
        object.insert(name, part);
}

class Writer
{
public:
    explicit Writer(const Graph &graph)
        : m_graph(graph)
        , m_schema(graph)
        , m_isNewer(graph.project().fields.get(jsonpart::version).number(1) > 1)
    { }

    QByteArray write();

private:
    /// An item's fields sorted into the places where the JSON form keeps them.
    struct Parts
    {
        QJsonObject fields;
        QJsonObject known;
        QJsonObject sources;
        QJsonObject other; ///< what the schema does not know or would not accept
        QJsonObject members; ///< of a newer version

        void addTo(QJsonObject &object) const;
    };

    QJsonArray list(ItemSort sort) const;
    QJsonObject graphItem(const Item &item) const;
    QJsonObject flatItem(const Item &item) const;
    QJsonArray cards(const Item &view) const;
    Parts parts(const Item &item) const;
    void addField(Parts &parts, const Item &item, Key key, const Value &value) const;

    const Graph &m_graph;
    Schema m_schema;
    bool m_isNewer;
};

void Writer::Parts::addTo(QJsonObject &object) const
{
    for (auto member = members.begin(); member != members.end(); ++member)
        object.insert(member.key(), member.value());
    insertUnlessEmpty(object, u"known"_s, known);
    insertUnlessEmpty(object, u"sources"_s, sources);
    insertUnlessEmpty(object, u"other"_s, other);
}

void Writer::addField(Parts &parts, const Item &item, Key key, const Value &value) const
{
    const QString &name = key.text();
    const FieldRow *row = m_schema.field(item.kind, key);
    const bool fits = row ? !Schema::problem(*row, value) : m_isNewer;
    const bool isList =
        row && (row->type == FieldType::TextList || row->type == FieldType::References);
    if (!row && key.startsWith(prefix::place) && value.isPlace())
        return; // stands with its view
    if (item.kind == u"scenario"_key && isOfSteps(key))
        return; // as a list
    if (!row && key.startsWith(prefix::known) && value.isJson())
        parts.known.insert(name.mid(prefix::known.size()), value.json());
    else if (!row && key.startsWith(prefix::source) && value.isText())
        parts.sources.insert(name.mid(prefix::source.size()), value.text());
    else if (!row && key.startsWith(jsonpart::member))
        parts.members.insert(name.mid(jsonpart::member.size()), toJson(value, false));
    else if (fits)
        parts.fields.insert(name, toJson(value, isList));
    else
        parts.other.insert(name, toJson(value, false));
}

Writer::Parts Writer::parts(const Item &item) const
{
    Parts parts;
    for (const auto &[key, value] : item.fields)
        addField(parts, item, key, value);
    return parts;
}

QJsonObject Writer::graphItem(const Item &item) const
{
    Parts sorted = parts(item);
    QJsonObject object {{u"id"_s, item.id}, {u"kind"_s, item.kind.text()}};
    if (sorted.fields.contains("name"_L1))
        object.insert(u"name"_s, sorted.fields.take("name"_L1));
    if (!item.from.isEmpty())
        object.insert(u"from"_s, item.from);
    if (!item.to.isEmpty())
        object.insert(u"to"_s, item.to);
    object.insert(u"fields"_s, sorted.fields);
    sorted.addTo(object);
    return object;
}

QJsonArray Writer::cards(const Item &view) const
{
    QJsonArray cards;
    const Key field = placeKey(view.id);
    for (const Item *item : m_graph.sortedItems()) {
        const Value place = item->fields.get(field);
        if (place.isPlace())
            cards.append(card(item->id, place.place()));
    }
    return cards;
}

QJsonObject Writer::flatItem(const Item &item) const
{
    const Parts sorted = parts(item);
    QJsonObject object = sorted.fields;
    object.insert(u"id"_s, item.id);
    if (item.kind == jsonpart::view) {
        if (object.contains("view-kind"_L1))
            object.insert(u"kind"_s, object.take("view-kind"_L1));
        object.insert(u"cards"_s, cards(item));
    }
    if (item.kind == u"scenario"_key) {
        const QJsonArray steps = stepsJson(item);
        if (!steps.isEmpty() || item.fields.get(u"steps"_key).isJson())
            object.insert(u"steps"_s, steps);
        else if (item.fields.get(u"steps"_key).isNone())
            object.insert(u"steps"_s, QJsonValue::Null);
    }
    sorted.addTo(object);
    return object;
}

QJsonArray Writer::list(ItemSort sort) const
{
    const bool flat = sort != ItemSort::Element && sort != ItemSort::Relation;
    QJsonArray array;
    for (const Item *item : m_graph.sortedItems()) {
        const KindRow *kind = Schema::kind(item->kind);
        if (kind && kind->sort == sort)
            array.append(flat ? flatItem(*item) : graphItem(*item));
    }
    return array;
}

QByteArray Writer::write()
{
    const Item &project = m_graph.project();
    Parts sorted = parts(project);
    QJsonObject root {{u"format"_s, u"martlet-project"_s}};
    root.insert(u"version"_s, m_isNewer ? project.fields.get(jsonpart::version).number() : 1);
    if (sorted.fields.contains("name"_L1))
        root.insert(u"name"_s, sorted.fields.take("name"_L1));
    sorted.fields.remove(jsonpart::version.text());
    sorted.other.remove(jsonpart::version.text());
    for (const auto &[name, sort] : jsonpart::lists)
        root.insert(name, list(sort));
    root.insert(u"settings"_s, sorted.fields);
    sorted.addTo(root);
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace

QByteArray writeProjectJson(const Graph &graph)
{
    return Writer(graph).write();
}

} // namespace martlet
