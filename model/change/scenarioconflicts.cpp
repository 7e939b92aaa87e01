// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/scenarioconflicts.h"

#include "model/change/scenariodrawing.h"
#include "model/change/scenariostacks.h"
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

/// All that is said of an item, for comparing.
QJsonObject contentOf(const Graph &graph, const Item &item)
{
    const Schema schema(graph);
    QJsonObject content;
    for (const auto &[field, value] : item.fields) {
        if (field == key::name || schema.field(item.kind, field))
            content.insert(field.text(), stepJson(value));
    }
    if (!item.from.isEmpty()) {
        content.insert(u"from"_s, item.from);
        content.insert(u"to"_s, item.to);
    }
    return content;
}

/// The same of what a step adds.
QJsonObject contentOf(const QJsonObject &added)
{
    QJsonObject content = added["fields"_L1].toObject();
    for (const QString &field : {u"name"_s, u"from"_s, u"to"_s}) {
        if (added.contains(field))
            content.insert(field, added[field]);
    }
    return content;
}

/// Goes through the steps and notes where the project is not what they were drawn on.
class Search
{
public:
    explicit Search(const Graph &graph)
        : m_draft(graph)
        , m_run(graph)
        , m_below(graph)
    { }

    QList<PlanConflict> inAllOf(const QString &scenario)
    {
        const QList<ScenarioStep> steps = scenarioSteps(m_draft.graph(), scenario);
        for (const ScenarioStep &step : steps)
            keepStepsOneByOne(&m_draft, step.scenario);
        for (const ScenarioStep &step : steps)
            look(step);
        return m_found;
    }

    QHash<QString, QList<PlanConflict>> inEach()
    {
        for (const Item *scenario : m_draft.graph().itemsOf(u"scenario"_key))
            keepStepsOneByOne(&m_draft, QString(scenario->id));
        QHash<QString, QList<PlanConflict>> each;
        ScenarioStacks(m_draft.graph()).visit(m_run, [&](const QString &id, ScenarioRun *run) {
            std::swap(m_run, *run);
            for (const ScenarioStep &step : ownSteps(*m_draft.graph().find(id)))
                look(step);
            std::swap(m_run, *run);
            each.insert(id, std::exchange(m_found, {}));
        });
        return each;
    }

private:
    void look(const ScenarioStep &step)
    {
        const auto remembers = [](const QJsonObject &edit) {
            return edit.contains("remove"_L1) && edit["was"_L1]["fields"_L1].isObject();
        };
        if (std::ranges::any_of(step.edits, remembers))
            m_below = m_run.graph();
        for (const StepEdit &edit : editsOfStep(*m_draft.graph().find(step.scenario), step.id))
            look(step, edit);
    }

    void look(const ScenarioStep &step, const StepEdit &edit)
    {
        const QJsonObject &json = edit.json;
        for (const QString &id : builtOn(m_draft.schema(), m_run.soFar(), json)) {
            if (!m_run.soFar().contains(id) && !m_draft.graph().contains(id))
                noteGone(step, edit, id);
        }
        if (json.contains("item"_L1))
            lookAtField(step, edit);
        else if (json.contains("remove"_L1))
            lookAtRemoval(step, edit);
        const QJsonObject added = json["add"_L1].toObject();
        const ItemPtr there = m_run.soFar().share(added["id"_L1].toString());
        const bool fits = m_run.perform(json);
        const bool isSame = there && there == m_run.soFar().share(there->id);
        if (!fits && isSame && !isAlike(*there, added))
            noteTaken(step, edit, *there);
    }

    void lookAtRemoval(const ScenarioStep &step, const StepEdit &edit)
    {
        const Item *item = m_below.find(edit.json["remove"_L1].toString());
        const QJsonValue told = edit.json["was"_L1]["fields"_L1];
        if (!item || !told.isObject())
            return;
        const QJsonObject was = told.toObject();
        const QJsonObject now = contentOf(m_below, *item);
        QStringList fields = was.keys() + now.keys();
        fields.sort();
        const auto changed = std::ranges::find_if(
            fields, [&](const QString &field) { return was[field] != now[field]; });
        if (changed == fields.end())
            return;
        PlanConflict conflict = about(PlanConflict::What::Removed, step, edit, *item);
        conflict.field = Key(*changed);
        conflict.was = valueOf(*item, conflict.field, was[*changed]);
        conflict.now = item->value(conflict.field);
        conflict.content = now;
        m_found.append(conflict);
    }

    static bool isAlike(const Item &there, const QJsonObject &added)
    {
        const QJsonObject wanted = contentOf(added);
        const auto isSo = [&](const QString &field) {
            return stepJson(there.value(Key(field))) == wanted[field];
        };
        const QStringList fields = wanted.keys();
        return there.kind.text() == added["kind"_L1].toString()
            && std::ranges::all_of(fields, isSo);
    }

    void noteTaken(const ScenarioStep &step, const StepEdit &edit, const Item &there)
    {
        PlanConflict conflict = about(PlanConflict::What::Taken, step, edit, there);
        conflict.now = conflict.name;
        const QString name = edit.json["add"_L1]["name"_L1].toString();
        conflict.name = name.isEmpty() ? conflict.name : name;
        m_found.append(conflict);
    }

    PlanConflict about(PlanConflict::What what,
                       const ScenarioStep &step,
                       const StepEdit &edit,
                       const Item &item) const
    {
        PlanConflict conflict;
        conflict.what = what;
        conflict.scenario = step.scenario;
        conflict.step = step.id;
        conflict.edit = edit.field;
        conflict.item = item.id;
        conflict.name = nameIn(m_run.soFar(), item.id);
        conflict.kind = item.kind;
        return conflict;
    }

    void noteGone(const ScenarioStep &step, const StepEdit &edit, const QString &id)
    {
        const bool isNoted = std::ranges::any_of(m_found, [&](const PlanConflict &conflict) {
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
        m_found.append(conflict);
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
        PlanConflict conflict = about(PlanConflict::What::Field, step, edit, *item);
        conflict.field = field;
        conflict.was = was;
        conflict.plan = plan;
        conflict.now = now;
        m_found.append(conflict);
    }

    Value valueOf(const Item &item, Key field, const QJsonValue &json) const
    {
        const FieldRow *row = m_draft.schema().field(item.kind, field);
        if (!row)
            return json.isString() ? Value(json.toString()) : Value();
        const Result<Value> value = typedValue(*row, json);
        return value ? *value : Value();
    }

    QList<PlanConflict> m_found;
    Draft m_draft;
    ScenarioRun m_run;
    Graph m_below; ///< before the step
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

/// For the plan, what is there becomes what it wanted to add.
void makeOfTaken(Draft *draft, const PlanConflict &conflict, const QJsonObject &added)
{
    const QString &id = conflict.item;
    if (conflict.kind.text() != added["kind"_L1].toString()) {
        const QJsonObject removal {{u"remove"_s, id},
                                   {u"was"_s, rememberedValue(draft->graph(), id, {})}};
        putEdit(draft, conflict.scenario, conflict.step, {{}, removal}, true);
        return;
    }
    draft->set(conflict.scenario, conflict.edit, {});
    QSet<QString> said;
    for (const StepEdit &edit :
         editsOfStep(*draft->graph().find(conflict.scenario), conflict.step)) {
        if (edit.json["item"_L1].toString() == id)
            said.insert(edit.json["field"_L1].toString());
    }
    const QJsonObject content = contentOf(added);
    for (auto field = content.begin(); field != content.end(); ++field) {
        if (said.contains(field.key()))
            continue;
        const QJsonObject edit {{u"item"_s, id},
                                {u"field"_s, field.key()},
                                {u"value"_s, field.value()},
                                {u"was"_s, rememberedValue(draft->graph(), id, Key(field.key()))}};
        putEdit(draft, conflict.scenario, conflict.step, {{}, edit});
    }
}

void decideTaken(Draft *draft, const PlanConflict &conflict, bool forPlan)
{
    const QJsonObject edit = editIn(draft->graph().value(conflict.scenario, conflict.edit));
    if (forPlan) {
        makeOfTaken(draft, conflict, edit["add"_L1].toObject());
        return;
    }
    const ItemPtr scenario = draft->graph().share(conflict.scenario);
    for (const ScenarioStep &step : ownSteps(*scenario)) {
        for (const StepEdit &one : editsOfStep(*scenario, step.id)) {
            if (one.field == conflict.edit || one.json["item"_L1].toString() == conflict.item)
                draft->set(conflict.scenario, one.field, {});
        }
    }
}

/// Writes into scenarios what they need to know of a change of the project.
class Memory
{
    using Place = std::pair<QString, Key>;

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
                m_changed += {{edit.item, edit.field}, {edit.item, {}}};
        }
        const Graph graph = m_draft.graph();
        ScenarioStacks(graph).visit(QSet<Place>(), [&](const QString &id, QSet<Place> *seen) {
            visit(graph, *graph.find(id), told.contains(id) || m_gone.contains(id), seen);
        });
        return m_draft.edits();
    }

private:
    void visit(const Graph &graph, const Item &scenario, bool isTold, QSet<Place> *seen)
    {
        const QList<ScenarioStep> steps = ownSteps(scenario);
        for (const ScenarioStep &step : steps) {
            for (qsizetype i = 0; i < step.edits.size(); ++i)
                visitEdit(graph, step, i, isTold, seen);
        }
    }

    void visitEdit(const Graph &graph,
                   const ScenarioStep &step,
                   qsizetype number,
                   bool isTold,
                   QSet<Place> *seen)
    {
        const QJsonObject &edit = step.edits[number];
        const QString removed = edit["remove"_L1].toString();
        const Place place {removed.isEmpty() ? edit["item"_L1].toString() : removed,
                           Key(edit["field"_L1].toString())};
        const bool isFirst = !seen->contains(place);
        *seen += {place, {place.first, {}}}; // what has another value by then is no memory
        if (isTold)
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
    return Search(graph).inAllOf(scenario);
}

QHash<QString, QList<PlanConflict>> planConflicts(const Graph &graph)
{
    return Search(graph).inEach();
}

void decide(Draft *draft, const PlanConflict &conflict, bool forPlan)
{
    keepStepsOneByOne(draft, conflict.scenario);
    if (conflict.what == PlanConflict::What::Gone) {
        decideGone(draft, conflict, forPlan);
        return;
    }
    if (conflict.what == PlanConflict::What::Taken) {
        decideTaken(draft, conflict, forPlan);
        return;
    }
    QJsonObject edit = editIn(draft->graph().value(conflict.scenario, conflict.edit));
    if (!forPlan || edit.isEmpty()) {
        draft->set(conflict.scenario, conflict.edit, {});
        return;
    }
    QJsonObject was = edit["was"_L1].toObject();
    was.remove("value"_L1);
    if (conflict.what == PlanConflict::What::Removed)
        was.insert(u"fields"_s, conflict.content);
    else
        was.insert(u"value"_s, stepJson(conflict.now));
    edit.insert(u"was"_s, was);
    putEdit(draft, conflict.scenario, conflict.step, {conflict.edit, edit});
}

QJsonObject rememberedValue(const Graph &graph, const QString &item, Key field)
{
    QJsonObject was {{u"kind"_s, graph.value(item, key::kind).text()},
                     {u"name"_s, nameIn(graph, item)}};
    const Item *whole = field.isEmpty() ? graph.find(item) : nullptr;
    if (whole)
        was.insert(u"fields"_s, contentOf(graph, *whole));
    else if (!field.isEmpty())
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
