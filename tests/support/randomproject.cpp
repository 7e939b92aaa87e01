// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/randomproject.h"

#include <QJsonArray>
#include <QJsonObject>

namespace martlet {

using namespace Qt::StringLiterals;

QString RandomProject::text()
{
    static const QStringList words {u"CRM"_s,
                                    u"Почта"_s,
                                    u"客户数据"_s,
                                    u"R&D <b>"_s,
                                    u"a \"quote\""_s,
                                    u"tab\tand\nline"_s,
                                    u"back\\slash"_s,
                                    u"😀"_s,
                                    u""_s,
                                    u"=1+1"_s};
    return words[below(int(words.size()))] + QString::number(below(50));
}

QString RandomProject::someItem(const Graph &graph, const QList<Key> &kinds)
{
    QStringList fitting;
    for (const Item *item : graph.sortedItems()) {
        if (item->id != projectId && (kinds.isEmpty() || kinds.contains(item->kind)))
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

namespace martlet::test {

using namespace Qt::StringLiterals;

QString RandomEditor::word()
{
    static const QStringList words {u"HubSpot"_s,
                                    u"Битрикс24"_s,
                                    u"微信"_s,
                                    u"R&D <b>"_s,
                                    u"Größe"_s,
                                    u"a"_s,
                                    u"\"quoted\""_s,
                                    u"=1+1"_s,
                                    u"line\nbreak"_s,
                                    u"😀 emoji"_s,
                                    u"null"_s,
                                    u"x,y;z"_s};
    return words[below(int(words.size()))] + QString::number(below(1000));
}

QString RandomEditor::someItem(const Graph &graph, const QList<Key> &kinds)
{
    QStringList fitting;
    for (const Item *item : graph.sortedItems()) {
        const KindRow *row = Schema::kind(item->kind);
        const bool isPart = row->sort == ItemSort::Element || row->sort == ItemSort::Relation;
        if (kinds.isEmpty() ? isPart : kinds.contains(item->kind))
            fitting.append(item->id);
    }
    return fitting.isEmpty() ? QString() : fitting[below(int(fitting.size()))];
}

Value RandomProject::value(const FieldRow &field, const Graph &graph)
{
    using enum FieldType;
    if (below(8) == 0)
        return {};
    if (below(8) == 0)
        return Value::None {};
    switch (field.type) {
    case Flag:
        return below(2) == 0;
    case Number:
        return field.least + (qMin(field.most, 1e6) - field.least) * below(1000) / 999.0;
    case Date:
        return QDate(2020, 1, 1).addDays(below(5000)).toString(Qt::ISODate);
    case Amount:
        return Money {qint64(below(1 << 30)) * below(1 << 20) / 7, u"EUR"_s};
    case OneOf:
        return field.choices[below(int(field.choices.size()))].id;
    case Reference:
    case References: {
        const QString id = someItem(graph, field.refersTo);
        if (id.isEmpty())
            return {};
        return field.type == Reference ? Value(id) : Value(QStringList {id});
    }
    case TextList:
        return QStringList {text(), text()};
    case Json:
        return Value::fromJson(QJsonArray {
            QJsonObject {{u"a"_s, below(100) / 8.0}, {u"b"_s, QJsonArray {text(), true}}}});
    default:
        return text();
    }
}

void RandomProject::addItem(Draft &draft)
{
    QList<const KindRow *> kinds;
    for (const KindRow &kind : Schema::kinds()) {
        if (kind.sort != ItemSort::Relation && kind.sort != ItemSort::Project)
            kinds.append(&kind);
    }
    const KindRow *kind = kinds[below(int(kinds.size()))];
    const bool hasName = draft.schema().field(kind->id, key::name);
    draft.create(
        kind->id, hasName ? text() : QString(), u"%1 %2"_s.arg(kind->id.text()).arg(m_random()));
}

void RandomProject::connectItems(Draft &draft)
{
    const QList<const KindRow *> kinds = Schema::kindsOf(ItemSort::Relation);
    const KindRow *kind = kinds[below(int(kinds.size()))];
    const auto [from, to] = kind->ends[below(int(kind->ends.size()))];
    const QString source = someItem(draft.graph(), {from});
    const QString target = someItem(draft.graph(), {to});
    if (!source.isEmpty() && !target.isEmpty())
        draft.relate(kind->id, source, target, u"r-%1"_s.arg(m_random()));
}

void RandomProject::setField(Draft &draft)
{
    const QString id = below(20) ? someItem(draft.graph(), {}) : projectId;
    if (id.isEmpty())
        return;
    if (id == projectId && !draft.graph().contains(id))
        draft.create(Key(u"project"), text(), projectId);
    const QList<const FieldRow *> fields = draft.schema().fieldsOf(draft.graph().find(id)->kind);
    const FieldRow field = *fields[below(int(fields.size()))];
    // The project's own fields change what other values mean; they have tests of their own.
    if (id != projectId || field.id != Key(u"fields"))
        draft.set(id, field.id, value(field, draft.graph()));
    if (below(10) == 0)
        setAside(draft, id);
}

// What hangs on an item without being one of its fields.
void RandomProject::setAside(Draft &draft, const QString &item)
{
    const KindRow *kind = Schema::kind(draft.graph().find(item)->kind);
    draft.set(item, Key(u"source:list.csv"), text());
    draft.set(item,
              Key(u"known:"_s + draft.schema().fieldsOf(kind->id).first()->id.text()),
              Value::fromJson(QJsonObject {{u"how"_s, u"told"_s}, {u"source"_s, text()}}));
    const QString view = someItem(draft.graph(), {Key(u"view")});
    if (!view.isEmpty() && kind->sort == ItemSort::Element)
        draft.place(item, view, {below(9999) / 7.0, -below(9999) / 3.0, 172, 60, below(2) == 0});
}

void RandomProject::step(Draft &draft)
{
    const int what = below(100);
    if (what < 25)
        addItem(draft);
    else if (what < 40)
        connectItems(draft);
    else if (what < 97)
        setField(draft);
static Value orUnknown(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

Value RandomEditor::value(const FieldRow &field, const Graph &graph)
{
    const int luck = below(10);
    if (luck == 0)
        return {};
    if (luck == 1)
        return Value::None {};
    switch (field.type) {
    case FieldType::OneOf:
        return field.choices[below(int(field.choices.size()))].id;
    case FieldType::Flag:
        return below(2) == 0;
    case FieldType::Number:
        return std::clamp(double(below(400)) / 4 - 20, field.least, field.most);
    case FieldType::Date:
        return QDate(2026, 1, 1).addDays(below(800)).toString(Qt::ISODate);
    case FieldType::Amount:
        return Money {qint64(below(10000000)), below(2) ? u"EUR"_s : u"RUB"_s};
    case FieldType::Reference:
        return orUnknown(someItem(graph, field.refersTo));
    case FieldType::References: {
        const QString id = someItem(graph, field.refersTo);
        return id.isEmpty() ? Value() : Value(QStringList {id});
    }
    case FieldType::TextList:
        return QStringList {word(), word()};
    case FieldType::Json:
        return {};
    default:
        return word();
    }
}

void RandomEditor::addElement(Draft &draft)
{
    const auto kinds = Schema::kindsOf(ItemSort::Element);
    const Key kind = below(2) ? Key(u"tool") : kinds[below(int(kinds.size()))]->id;
    draft.create(kind, word(), u"e%1"_s.arg(m_random()));
}

void RandomEditor::addRelation(Draft &draft)
{
    const auto kinds = Schema::kindsOf(ItemSort::Relation);
    const KindRow *kind = kinds[below(int(kinds.size()))];
    const auto ends = kind->ends[below(int(kind->ends.size()))];
    const QString from = someItem(draft.graph(), {ends.first});
    const QString to = someItem(draft.graph(), {ends.second});
    if (!from.isEmpty() && !to.isEmpty())
        draft.relate(kind->id, from, to, u"r%1"_s.arg(m_random()));
}

void RandomEditor::setField(Draft &draft)
{
    const QString id = someItem(draft.graph(), {});
    if (id.isEmpty())
        return;
    const auto rows = draft.schema().fieldsOf(draft.graph().find(id)->kind);
    const FieldRow &row = *rows[below(int(rows.size()))];
    const Key field = row.id;
    draft.set(id, field, value(row, draft.graph()));
    if (below(5) == 0 && !draft.graph().value(id, field).isUnknown())
        draft.set(id,
                  Key(prefix::known.toString() + field.text()),
                  Value::fromJson(QJsonObject {{u"how"_s, u"told"_s}, {u"source"_s, word()}}));
}

void RandomEditor::setProject(Draft &draft)
{
    draft.set(projectId, key::kind, u"project"_s);
    draft.set(projectId, key::name, word());
    draft.set(projectId, Key(u"stages"), QStringList {u"buy"_s, word()});
}

void RandomEditor::placeCard(Draft &draft)
{
    const QString id = someItem(draft.graph(), {Key(u"tool"), Key(u"activity")});
    if (!id.isEmpty())
        draft.place(
            id, standardView, {double(below(1000)), below(1000) / 8.0, 172, 60, below(2) == 0});
}

void RandomEditor::addOther(Draft &draft)
{
    const QString about = someItem(draft.graph(), {});
    if (about.isEmpty())
        return;
    const QString id = draft.create(Key(u"comment"), {}, u"c%1"_s.arg(m_random()));
    draft.set(id, Key(u"on"), about);
    draft.set(id, Key(u"text"), word());
    const QString scenario = draft.create(Key(u"scenario"), word(), u"s%1"_s.arg(m_random()));
    const QJsonObject edit {{u"item"_s, about}, {u"field"_s, u"note"_s}, {u"value"_s, word()}};
    const QJsonObject step {{u"name"_s, word()}, {u"edits"_s, QJsonArray {edit}}};
    draft.set(scenario, Key(u"steps"), Value::fromJson(QJsonArray {step}));
}

void RandomEditor::step(Draft &draft)
{
    const int luck = below(20);
    if (luck < 5 || draft.graph().size() < 5)
        addElement(draft);
    else if (luck < 9)
        addRelation(draft);
    else if (luck < 15)
        setField(draft);
    else if (luck < 16)
        setProject(draft);
    else if (luck < 17)
        placeCard(draft);
    else if (luck < 18)
        addOther(draft);
    else
        draft.remove({someItem(draft.graph(), {})});
}

Graph RandomProject::graph(int steps)
{
    Draft draft {Graph()};
    for (int i = 0; i < steps; ++i)
        step(draft);
    return draft.graph();
}

} // namespace martlet
Edits RandomEditor::change(const Graph &graph)
{
    Draft draft(graph);
    for (int steps = 1 + below(3); steps > 0; --steps)
        step(draft);
    return draft.edits();
}

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

} // namespace martlet::test
