// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/randomproject.h"

#include "model/analysis/profile.h"
#include "model/analysis/rule.h"

#include <QSet>

#include <cmath>

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
        if (item->id != projectId && item->kind != Key(u"undecided")
            && (kinds.isEmpty() || kinds.contains(item->kind)))
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
        if (field.whole)
            return field.least + below(int(qMin(field.most, 1e6) - field.least) + 1);
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

QString RandomProject::someRule()
{
    return rules()[below(int(rules().size()))].id;
}

QString RandomProject::someFindingKey(const Graph &graph)
{
    return findingKey(someRule(), {someItem(graph, {})}, below(2) ? QString() : text());
}

void RandomProject::fillWaiver(Draft &draft, const QString &id)
{
    QStringList items;
    for (int i = below(3); i >= 0; --i)
        items.append(below(4) ? someItem(draft.graph(), {}) : u"*"_s);
    draft.set(id, Key(u"rule"), below(5) ? someRule() : u"NEW-01"_s);
    draft.set(id, Key(u"items"), items);
    draft.set(id, Key(u"reason"), text());
}

// Plans about what is there and about what the plan itself brings.
QJsonArray RandomProject::someEdits(const Graph &graph)
{
    const QString planned = u"planned %1"_s.arg(m_random());
    const QString tool = someItem(graph, {Key(u"tool")});
    QJsonArray edits {
        QJsonObject {{u"add"_s,
                      QJsonObject {{u"id"_s, planned},
                                   {u"kind"_s, u"tool"_s},
                                   {u"name"_s, text()},
                                   {u"fields"_s, QJsonObject {{u"vendor"_s, text()}}}}}},
        QJsonObject {{u"item"_s, planned}, {u"field"_s, u"lifecycle"_s}, {u"value"_s, u"trial"_s}}};
    if (tool.isEmpty())
        return edits;
    edits.append(
        QJsonObject {{u"item"_s, tool}, {u"field"_s, u"note"_s}, {u"value"_s, QJsonValue()}});
    edits.append(QJsonObject {{u"add"_s,
                               QJsonObject {{u"id"_s, planned + u" flow"_s},
                                            {u"kind"_s, u"data-flow"_s},
                                            {u"from"_s, tool},
                                            {u"to"_s, planned}}}});
    edits.append(QJsonObject {{u"remove"_s, tool}});
    return edits;
}

void RandomProject::fillScenario(Draft &draft, const QString &id)
{
    QStringList others;
    for (const Item *scenario : draft.graph().itemsOf(Key(u"scenario"))) {
        if (scenario->id != id)
            others.append(scenario->id);
    }
    others.sort();
    if (!others.isEmpty())
        draft.set(id, Key(u"on"), others[below(int(others.size()))]);
    const QString owner = someItem(draft.graph(), {Key(u"person"), Key(u"team")});
    QJsonObject step {
        {u"name"_s, text()}, {u"date"_s, u"2027-01-01"_s}, {u"edits"_s, someEdits(draft.graph())}};
    if (!owner.isEmpty())
        step.insert(u"owner"_s, owner);
    draft.set(id, Key(u"steps"), Value::fromJson(QJsonArray {step, QJsonObject()}));
}

void RandomProject::addItem(Draft &draft)
{
    QList<const KindRow *> kinds;
    for (const KindRow &kind : Schema::kinds()) {
        if (kind.sort != ItemSort::Relation && kind.sort != ItemSort::Project
            && kind.sort != ItemSort::Undecided)
            kinds.append(&kind);
    }
    const KindRow *kind = kinds[below(int(kinds.size()))];
    const bool hasName = draft.schema().field(kind->id, key::name);
    const QString on = someItem(draft.graph(), {});
    const QString id = draft.create(
        kind->id, hasName ? text() : QString(), u"%1 %2"_s.arg(kind->id.text()).arg(m_random()));
    if (kind->sort == ItemSort::Scenario)
        fillScenario(draft, id);
    if (kind->sort == ItemSort::Comment && !on.isEmpty())
        draft.set(id, Key(u"on"), below(3) ? on : someFindingKey(draft.graph()));
    if (kind->sort == ItemSort::Waiver)
        fillWaiver(draft, id);
}

void RandomProject::reconnect(Draft &draft)
{
    QList<Key> kinds;
    for (const KindRow *kind : Schema::kindsOf(ItemSort::Relation))
        kinds.append(kind->id);
    const QString id = someItem(draft.graph(), kinds);
    if (id.isEmpty())
        return;
    const Item relation = *draft.graph().find(id);
    const bool isFrom = below(2) == 0;
    const Key other = draft.graph().find(isFrom ? relation.to : relation.from)->kind;
    QList<Key> fitting;
    for (const auto &[from, to] : Schema::kind(relation.kind)->ends) {
        if ((isFrom ? to : from) == other)
            fitting.append(isFrom ? from : to);
    }
    draft.set(id, isFrom ? key::from : key::to, someItem(draft.graph(), fitting));
}

// Own fields are there from the beginning: values of a row that goes and comes are another story.
void RandomProject::addProject(Draft &draft)
{
    QJsonArray own;
    for (const QString &type : {u"text"_s,
                                u"long-text"_s,
                                u"choice"_s,
                                u"flag"_s,
                                u"number"_s,
                                u"date"_s,
                                u"money"_s,
                                u"reference"_s,
                                u"list"_s}) {
        const QString kind = below(2) ? u"tool"_s : u"data-flow"_s;
        if (below(3))
            own.append(QJsonObject {{u"kind"_s, kind},
                                    {u"id"_s, u"own-"_s + type},
                                    {u"label"_s, text()},
                                    {u"type"_s, type},
                                    {u"choices"_s, QJsonArray {text(), text()}},
                                    {u"privacy"_s, u"personal"_s}});
    }
    draft.create(Key(u"project"), text(), projectId);
    draft.set(projectId, Key(u"fields"), Value::fromJson(own));
}

QJsonObject RandomProject::someSeverities()
{
    return {{someRule(), severityId(Severity(below(4)))}};
}

double RandomProject::someLimit(const Parameter &limit)
{
    const double number = limit.least + (limit.most - limit.least) * below(1000) / 1000.0;
    return limit.whole ? std::floor(number) : number;
}

Value RandomProject::setting(const FieldRow &field, const Graph &graph)
{
    if (field.id == Key(u"profile"))
        return QStringList {profiles()[below(int(profiles().size()))].id};
    if (field.id == Key(u"severities")) {
        QJsonObject severities = someSeverities();
        severities.insert(u"department:"_s + text(), someSeverities());
        severities.insert(someItem(graph, {}), someSeverities());
        return Value::fromJson(severities);
    }
    if (field.id == Key(u"parameters")) {
        QJsonObject limits;
        for (const Rule &rule : rules()) {
            QJsonObject ofRule;
            for (const Parameter &parameter : rule.parameters)
                ofRule.insert(parameter.name, someLimit(parameter));
            limits.insert(rule.id, ofRule);
        }
        return Value::fromJson(limits);
    }
    if (field.id == Key(u"places"))
        return Value::fromJson(QJsonObject {{u"gdpr"_s, QJsonArray {u"EU"_s, u"CH"_s}}});
    return value(field, graph);
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
        addProject(draft);
    const Key kind = draft.graph().find(id)->kind;
    const QList<const FieldRow *> fields = draft.schema().fieldsOf(kind);
    const FieldRow field = *fields[below(int(fields.size()))];
    // What an item cannot be without comes with it and stays.
    static const QSet<std::pair<Key, Key>> given {{Key(u"comment"), Key(u"on")},
                                                  {Key(u"scenario"), Key(u"on")},
                                                  {Key(u"scenario"), Key(u"steps")},
                                                  {Key(u"waiver"), Key(u"rule")},
                                                  {Key(u"waiver"), Key(u"items")},
                                                  {Key(u"waiver"), Key(u"reason")},
                                                  {Key(u"project"), Key(u"fields")}};
    if (!given.contains({kind, field.id}))
        draft.set(id,
                  field.id,
                  id == projectId ? setting(field, draft.graph()) : value(field, draft.graph()));
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
    else if (what < 46)
        reconnect(draft);
    else if (what < 97)
        setField(draft);
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
