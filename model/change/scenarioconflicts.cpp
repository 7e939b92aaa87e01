// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/scenarioconflicts.h"

#include "model/change/scenariodrawing.h"
#include "model/graph/integrity.h"
#include "model/schema/jsonvalue.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// The field of a scenario that keeps what it builds on and the project has no more.
Key goneKey(const QString &item)
{
    return Key(u"gone:"_s + item);
}

QString nameIn(const Graph &graph, const QString &id)
{
    const Item *item = graph.find(id);
    if (!item)
        return {};
    return item->from.isEmpty()
        ? item->name()
        : u"%1 → %2"_s.arg(nameIn(graph, item->from), nameIn(graph, item->to));
}

QStringList textsIn(const QJsonValue &json)
{
    QStringList texts;
    if (json.isString())
        texts.append(json.toString());
    const QJsonArray array = json.toArray();
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

/// What an edit cannot do without.
QStringList builtOn(const Schema &schema, const Graph &graph, const QJsonObject &edit)
{
    if (edit.contains("remove"_L1))
        return {};
    const QJsonObject added = edit["add"_L1].toObject();
    if (!added.isEmpty())
        return textsIn(added["from"_L1]) + textsIn(added["to"_L1]);
    const QString item = edit["item"_L1].toString();
    const Key field(edit["field"_L1].toString());
    const FieldRow *row = schema.field(Key(graph.value(item, key::kind).text()), field);
    const bool refers = field == key::from || field == key::to || (row && row->isReference());
    return QStringList {item} + (refers ? textsIn(edit["value"_L1]) : QStringList());
}

/// Goes through the steps and notes where the project is not what they were drawn on.
class Search
{
public:
    Search(const Graph &graph, const QString &scenario)
        : m_draft(graph)
        , m_run(graph)
    {
        const QList<ScenarioStep> steps = scenarioSteps(graph, scenario);
        for (const ScenarioStep &step : steps)
            keepStepsOneByOne(&m_draft, step.scenario);
        for (const ScenarioStep &step : steps) {
            for (const StepEdit &edit : editsOfStep(*m_draft.graph().find(step.scenario), step.id))
                look(step, edit);
        }
    }

    QList<PlanConflict> found;

private:
    void look(const ScenarioStep &step, const StepEdit &edit)
    {
        const QJsonObject &json = edit.json;
        for (const QString &id : builtOn(m_draft.schema(), m_run.soFar(), json)) {
            if (!m_run.soFar().contains(id) && !m_draft.graph().contains(id))
                noteGone(step, edit, id);
        }
        if (json.contains("item"_L1))
            lookAtField(step, edit);
        m_run.perform(json);
    }

    void noteGone(const ScenarioStep &step, const StepEdit &edit, const QString &id)
    {
        const bool isNoted = std::ranges::any_of(found, [&](const PlanConflict &conflict) {
            return conflict.item == id && conflict.scenario == step.scenario
                && conflict.what == PlanConflict::What::Gone;
        });
        if (id.isEmpty() || isNoted)
            return;
        PlanConflict conflict;
        conflict.what = PlanConflict::What::Gone;
        conflict.scenario = step.scenario;
        conflict.step = step.id;
        conflict.edit = edit.field;
        conflict.item = id;
        const Value kept = m_draft.graph().value(step.scenario, goneKey(id));
        const QJsonObject was = edit.json["was"_L1].toObject();
        const QJsonObject known = kept.isUnknown() ? was : kept.json().toObject();
        conflict.name = known["name"_L1].toString();
        conflict.kind = Key(known["kind"_L1].toString());
        found.append(conflict);
    }

    void lookAtField(const ScenarioStep &step, const StepEdit &edit)
    {
        const QJsonObject &json = edit.json;
        const Key field(json["field"_L1].toString());
        const Item *item = m_run.soFar().find(json["item"_L1].toString());
        if (!item || !json["was"_L1].isObject() || json["was"_L1]["gone"_L1].toBool())
            return;
        const Value was = valueOf(*item, field, json["was"_L1]["value"_L1]);
        const Value plan = valueOf(*item, field, json["value"_L1]);
        const Value now = item->value(field);
        if (now == was || now == plan)
            return;
        found.append({PlanConflict::What::Field,
                      step.scenario,
                      step.id,
                      edit.field,
                      item->id,
                      nameIn(m_run.soFar(), item->id),
                      item->kind,
                      field,
                      was,
                      plan,
                      now});
    }

    Value valueOf(const Item &item, Key field, const QJsonValue &json) const
    {
        const FieldRow *row = m_draft.schema().field(item.kind, field);
        if (!row)
            return json.isString() ? Value(json.toString()) : Value();
        const Result<Value> value = typedValue(*row, json);
        return value ? *value : Value();
    }

    Draft m_draft;
    ScenarioRun m_run;
};

/// An item as a step would add it.
QJsonObject additionOf(const Graph &graph, const Item &item)
{
    QJsonObject fields;
    const Schema schema(graph);
    for (const auto &[field, value] : item.fields) {
        if (schema.field(item.kind, field) && field != key::name)
            fields.insert(field.text(), stepJson(value));
    }
    QJsonObject added {
        {u"id"_s, item.id}, {u"kind"_s, item.kind.text()}, {u"name"_s, nameIn(graph, item.id)}};
    if (!item.from.isEmpty()) {
        added.insert(u"from"_s, item.from);
        added.insert(u"to"_s, item.to);
    }
    if (!fields.isEmpty())
        added.insert(u"fields"_s, fields);
    return added;
}

void giveWay(Draft *draft,
             const QString &scenario,
             const QString &step,
             const StepEdit &edit,
             const QString &gone)
{
    QJsonObject json = edit.json;
    QJsonArray list = json["value"_L1].toArray();
    const bool isOneOfMany = list.contains(gone) && json["item"_L1].toString() != gone;
    if (!isOneOfMany) {
        draft->set(scenario, edit.field, {});
        return;
    }
    QJsonArray left;
    for (const QJsonValue &text : std::as_const(list)) {
        if (text.toString() != gone)
            left.append(text);
    }
    json.insert(u"value"_s, left.isEmpty() ? QJsonValue(QJsonValue::Null) : left);
    putEdit(draft, scenario, step, {edit.field, json});
}

void decideGone(Draft *draft, const PlanConflict &conflict, bool forPlan)
{
    const Key gone = goneKey(conflict.item);
    const Graph graph = draft->graph();
    if (forPlan) {
        QJsonObject added = graph.value(conflict.scenario, gone).json().toObject();
        if (added.isEmpty())
            added = {{u"id"_s, conflict.item},
                     {u"kind"_s, conflict.kind.text()},
                     {u"name"_s, conflict.name}};
        putEdit(draft, conflict.scenario, conflict.step, {{}, {{u"add"_s, added}}}, true);
    } else {
        const Item &scenario = *graph.find(conflict.scenario);
        const QList<ScenarioStep> steps = ownSteps(scenario);
        for (const ScenarioStep &step : steps) {
            for (const StepEdit &edit : editsOfStep(scenario, step.id)) {
                const QJsonValue added = edit.json["add"_L1];
                const QStringList named = textsIn(edit.json["item"_L1])
                    + textsIn(edit.json["remove"_L1]) + textsIn(edit.json["value"_L1])
                    + textsIn(added["from"_L1]) + textsIn(added["to"_L1]);
                if (named.contains(conflict.item))
                    giveWay(draft, scenario.id, step.id, edit, conflict.item);
            }
        }
    }
    draft->set(conflict.scenario, gone, {});
}

/// Writes into scenarios what they need to know of a change of the project.
class Memory
{
public:
    explicit Memory(const Graph &graph)
        : m_draft(graph)
    { }

    Edits remember(const Edits &edits)
    {
        QSet<QString> told; // by the edits themselves, as when a scenario is adopted
        for (const Edit &edit : edits) {
            told.insert(edit.item);
            const bool isGone = edit.field == key::kind && edit.after.isUnknown();
            if (isGone)
                m_gone.insert(edit.item);
            else if (m_draft.graph().contains(edit.item))
                m_changed.insert({edit.item, edit.field});
        }
        const Graph graph = m_draft.graph();
        for (const Item *scenario : graph.itemsOf(u"scenario"_key)) {
            if (!told.contains(scenario->id))
                visit(graph, *scenario);
        }
        return m_draft.edits();
    }

private:
    using Place = std::pair<QString, Key>;

    void visit(const Graph &graph, const Item &scenario)
    {
        if (m_gone.contains(scenario.id))
            return;
        QSet<Place> seen;
        const QList<ScenarioStep> steps = scenarioSteps(graph, scenario.id);
        for (const ScenarioStep &step : steps) {
            for (qsizetype i = 0; i < step.edits.size(); ++i)
                visitEdit(graph, step, i, step.scenario == scenario.id, &seen);
        }
    }

    void visitEdit(const Graph &graph,
                   const ScenarioStep &step,
                   qsizetype number,
                   bool isOwn,
                   QSet<Place> *seen)
    {
        const QJsonObject &edit = step.edits[number];
        const Place place {edit["item"_L1].toString(), Key(edit["field"_L1].toString())};
        const bool isFirst = !seen->contains(place);
        seen->insert(place);
        if (!isOwn)
            return;
        if (isFirst && m_changed.contains(place) && !edit.contains("was"_L1)) {
            keepStepsOneByOne(&m_draft, step.scenario);
            StepEdit kept =
                editsOfStep(*m_draft.graph().find(step.scenario), step.id).value(number);
            kept.json.insert(u"was"_s, rememberedValue(graph, place.first, place.second));
            putEdit(&m_draft, step.scenario, step.id, kept);
        }
        for (const QString &id : builtOn(m_draft.schema(), graph, edit)) {
            if (m_gone.contains(id))
                m_draft.set(step.scenario,
                            goneKey(id),
                            Value::fromJson(additionOf(graph, *graph.find(id))));
        }
    }

    Draft m_draft;
    QSet<QString> m_gone;
    QSet<Place> m_changed;
};

} // namespace

QList<PlanConflict> planConflicts(const Graph &graph, const QString &scenario)
{
    return Search(graph, scenario).found;
}

void decide(Draft *draft, const PlanConflict &conflict, bool forPlan)
{
    keepStepsOneByOne(draft, conflict.scenario);
    if (conflict.what == PlanConflict::What::Gone) {
        decideGone(draft, conflict, forPlan);
        return;
    }
    QJsonObject edit = editIn(draft->graph().value(conflict.scenario, conflict.edit));
    if (!forPlan || edit.isEmpty()) {
        draft->set(conflict.scenario, conflict.edit, {});
        return;
    }
    QJsonObject was = edit["was"_L1].toObject();
    was.remove("value"_L1);
    was.insert(u"value"_s, stepJson(conflict.now));
    edit.insert(u"was"_s, was);
    putEdit(draft, conflict.scenario, conflict.step, {conflict.edit, edit});
}

QJsonObject rememberedValue(const Graph &graph, const QString &item, Key field)
{
    QJsonObject was {{u"kind"_s, graph.value(item, key::kind).text()},
                     {u"name"_s, nameIn(graph, item)}};
    if (!field.isEmpty())
        was.insert(u"value"_s, stepJson(graph.value(item, field)));
    return was;
}

Edits remembering(const Graph &graph, const Edits &edits)
{
    const bool matters = std::ranges::any_of(edits, [](const Edit &edit) {
        return !edit.field.startsWith(prefix::place) && !edit.field.startsWith(prefix::known)
            && !isOfSteps(edit.field);
    });
    return matters ? Memory(graph).remember(edits) : Edits();
}

} // namespace martlet
