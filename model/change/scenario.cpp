// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/scenario.h"

#include "model/graph/integrity.h"
#include "model/schema/jsonvalue.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

ScenarioRun::ScenarioRun(const Graph &graph)
    : m_draft(graph)
{ }

bool ScenarioRun::perform(const QJsonObject &edit)
{
    if (!m_leaving.isEmpty() && touchesWhatLeaves(edit))
        removeWhatLeaves();
    if (edit.contains("add"_L1))
        return add(edit["add"_L1].toObject());
    if (edit.contains("remove"_L1))
        return remove(edit["remove"_L1].toString());
    return set(edit["item"_L1].toString(), Key(edit["field"_L1].toString()), edit["value"_L1]);
}

const Graph &ScenarioRun::graph()
{
    removeWhatLeaves();
    return m_draft.graph();
}

Graph ScenarioRun::carriedOut()
{
    Draft draft(graph());
    for (const QString &id : std::as_const(m_planned)) {
        if (draft.graph().value(id, key::lifecycle).text() == "idea"_L1)
            draft.set(id, key::lifecycle, u"live"_s);
    }
    for (const QString &id : std::as_const(m_left)) {
        if (draft.graph().value(id, key::lifecycle).text() == "leaving"_L1)
            draft.set(id, key::lifecycle, u"gone"_s);
    }
    return draft.graph();
}

// Each removal goes through the whole project, so as many as can be are one.
bool ScenarioRun::remove(const QString &id)
{
    const bool fits = m_draft.graph().contains(id);
    if (fits)
        m_leaving.insert(id);
    return fits;
}

void ScenarioRun::removeWhatLeaves()
{
    if (m_leaving.isEmpty())
        return;
    m_draft.remove(m_leaving.values());
    m_leaving.clear();
}

bool ScenarioRun::touchesWhatLeaves(const QJsonObject &edit) const
{
    const QString about = edit[edit.contains("remove"_L1) ? "remove"_L1 : "item"_L1].toString();
    const Item *item = m_draft.graph().find(about);
    const bool goesAlong = item
        && (m_leaving.contains(item->from) || m_leaving.contains(item->to)
            || item->kind == u"comment"_key);
    return goesAlong || namesWhatLeaves(edit);
}

bool ScenarioRun::namesWhatLeaves(const QJsonValue &json) const
{
    const auto names = [&](const QJsonValue &value) {
        return namesWhatLeaves(value);
    };
    const QJsonArray array = json.toArray();
    const QJsonObject object = json.toObject();
    return m_leaving.contains(json.toString()) || std::any_of(array.begin(), array.end(), names)
        || std::any_of(object.begin(), object.end(), names);
}

bool ScenarioRun::add(const QJsonObject &object)
{
    const QString id = object["id"_L1].toString();
    const KindRow *kind = Schema::kind(Key(object["kind"_L1].toString()));
    if (!kind || id.isEmpty() || id == projectId || m_draft.graph().contains(id))
        return false;
    const QString name = object["name"_L1].toString();
    if (kind->sort == ItemSort::Relation)
        addRelation(*kind, id, object["from"_L1].toString(), object["to"_L1].toString());
    else if (kind->sort == ItemSort::Element)
        m_draft.create(kind->id, {}, id);
    bool fits = m_draft.graph().contains(id);
    if (fits && !name.isEmpty())
        m_draft.set(id, key::name, name);
    const QJsonObject fields = object["fields"_L1].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        fits = set(id, Key(field.key()), field.value()) && fits;
    return fits;
}

void ScenarioRun::addRelation(const KindRow &kind,
                              const QString &id,
                              const QString &from,
                              const QString &to)
{
    const Graph &graph = m_draft.graph();
    const Key fromKind(graph.value(from, key::kind).text());
    const Key toKind(graph.value(to, key::kind).text());
    if (!kind.joins(fromKind, toKind))
        return;
    m_draft.relate(kind.id, from, to, id);
    m_planned += {from, to};
}

bool ScenarioRun::set(const QString &id, Key field, const QJsonValue &json)
{
    const ItemPtr item = m_draft.graph().share(id);
    if (!item)
        return false;
    if (field == key::from || field == key::to)
        return setEnd(*item, field, json.toString());
    if (field.startsWith(prefix::place))
        return setPlace(id, field, json);
    const bool isAside = field.startsWith(prefix::known) || field.startsWith(prefix::source);
    if (!isAside && field != key::name)
        return setTyped(*item, field, json);
    m_draft.set(id, field, anyValue(json));
    return true;
}

bool ScenarioRun::setEnd(const Item &relation, Key end, const QString &element)
{
    const KindRow *kind = Schema::kind(relation.kind);
    const auto kindOf = [&](const QString &id) {
        return Key(m_draft.graph().value(id, key::kind).text());
    };
    const QString from = end == key::from ? element : relation.from;
    const QString to = end == key::to ? element : relation.to;
    if (!kind || !kind->joins(kindOf(from), kindOf(to)))
        return false;
    m_draft.set(relation.id, end, element);
    m_planned += {from, to};
    return true;
}

// Where a card stands says nothing of the plan.
bool ScenarioRun::setPlace(const QString &id, Key field, const QJsonValue &json)
{
    if (m_draft.graph().value(viewOfPlace(field), key::kind).text() != "view"_L1)
        return false;
    const auto place = json.isObject() ? placeValue(json.toObject()) : std::nullopt;
    m_draft.set(id, field, place ? Value(*place) : Value());
    return true;
}

bool ScenarioRun::setTyped(const Item &item, Key field, const QJsonValue &json)
{
    const FieldRow *row = m_draft.schema().field(item.kind, field);
    if (!row)
        return false;
    const Result<Value> value = typedValue(*row, json);
    if (!value || !leadsSomewhere(*row, *value))
        return false;
    const QString id = item.id;
    m_draft.set(id, field, *value);
    m_planned.insert(id);
    if (field == key::lifecycle)
        m_left.insert(id);
    return true;
}

bool ScenarioRun::leadsSomewhere(const FieldRow &row, const Value &value) const
{
    const QStringList ids = row.isReference() ? references(row, value) : QStringList();
    return std::all_of(ids.begin(), ids.end(), [&](const QString &id) {
        const Item *item = m_draft.graph().find(id);
        return item && (row.refersTo.isEmpty() || row.refersTo.contains(item->kind));
    });
}

QList<ScenarioStep> stepsTo(const Graph &graph, const Standpoint &standpoint)
{
    QList<ScenarioStep> steps = scenarioSteps(graph, standpoint.scenario);
    for (qsizetype i = 0; i < steps.size() && !standpoint.step.isEmpty(); ++i) {
        if (steps[i].scenario == standpoint.scenario && steps[i].id == standpoint.step)
            return steps.first(i + 1);
    }
    return steps;
}

Graph seenFrom(const Graph &graph, const Standpoint &standpoint, int *leftOut)
{
    ScenarioRun run(graph);
    int unfit = 0;
    const QList<ScenarioStep> steps = stepsTo(graph, standpoint);
    for (const ScenarioStep &step : steps) {
        for (const QJsonObject &edit : step.edits)
            unfit += run.perform(edit) ? 0 : 1;
    }
    if (leftOut)
        *leftOut = unfit;
    return run.carriedOut();
}

Graph throughScenario(const Graph &graph, const QString &scenario, int *leftOut)
{
    return seenFrom(graph, {scenario, {}}, leftOut);
}

} // namespace martlet
