// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/scenariodrawing.h"

#include "model/change/scenarioconflicts.h"
#include "model/graph/integrity.h"
#include "model/schema/jsonvalue.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

bool isOfTheMap(Key kind)
{
    const KindRow *row = Schema::kind(kind);
    return row && (row->sort == ItemSort::Element || row->sort == ItemSort::Relation);
}

bool isRelation(Key kind)
{
    const KindRow *row = Schema::kind(kind);
    return row && row->sort == ItemSort::Relation;
}

QString aboutOf(const QJsonObject &edit)
{
    if (edit.contains("add"_L1))
        return edit["add"_L1]["id"_L1].toString();
    return edit[edit.contains("remove"_L1) ? "remove"_L1 : "item"_L1].toString();
}

/// Puts what was drawn into a step.
class Drawing
{
public:
    Drawing(const Graph &model, const Standpoint &standpoint)
        : m_draft(model)
        , m_scenario(standpoint.scenario)
        , m_step(standpoint.step)
        , m_below(model)
        , m_after(model)
    {
        keepStepsOneByOne(&m_draft, m_scenario);
        chooseStep();
        runSteps();
        for (const StepEdit &edit : editsOfStep(*m_draft.graph().find(m_scenario), m_step))
            m_edits[aboutOf(edit.json)].append(edit);
    }

    Edits keep(const Edits &drawn)
    {
        sortOut(drawn);
        keepAside(drawn);
        Draft target(m_after);
        for (const Edit &edit : drawn)
            target.set(edit.item, edit.field, edit.after);
        m_target = target.graph();
        noteRemovals();
        for (const QString &item : std::as_const(m_order))
            keepItem(item, m_touched.value(item));
        return m_draft.edits();
    }

private:
    void chooseStep()
    {
        const Item *scenario = m_draft.graph().find(m_scenario);
        const QList<ScenarioStep> own = scenario ? ownSteps(*scenario) : QList<ScenarioStep>();
        if (own.isEmpty())
            m_step = addStep(&m_draft, m_scenario, scenario ? scenario->name() : QString());
        else if (std::ranges::none_of(own, [&](const auto &step) { return step.id == m_step; }))
            m_step = own.last().id;
    }

    void runSteps()
    {
        ScenarioRun run(m_draft.graph());
        QList<ScenarioStep> steps = stepsTo(m_draft.graph(), {m_scenario, m_step});
        const ScenarioStep last = steps.takeLast();
        for (const ScenarioStep &step : std::as_const(steps)) {
            for (const QJsonObject &edit : step.edits)
                run.perform(edit);
        }
        m_below = run.graph();
        for (const QJsonObject &edit : last.edits) {
            if (edit.contains("remove"_L1))
                m_removed.insert(edit["remove"_L1].toString());
            if (const QJsonObject added = edit["add"_L1].toObject(); !added.isEmpty())
                m_added.insert(added["id"_L1].toString(), added);
            run.perform(edit);
        }
        m_after = run.graph();
    }

    Key kindOf(const Edit &edit) const
    {
        const Item *item = m_after.find(edit.item);
        return item ? item->kind : m_made.value(edit.item);
    }

    /// A view is one for all; but which cards it has may be something that only the plan has, and
    /// so may be what anything else that is no part of the plan refers to.
    bool isPlanned(const Edit &edit) const
    {
        const Key kind = kindOf(edit);
        if (isOfTheMap(kind))
            return true;
        const Graph &model = m_draft.graph();
        if (m_gone.contains(edit.item))
            return false;
        const FieldRow *row = m_draft.schema().field(kind, edit.field);
        const QStringList ids = row ? references(*row, edit.after) : QStringList();
        const bool leadsIntoPlan = std::ranges::any_of(ids, [&](const QString &id) {
            return !model.contains(id) && isOfTheMap(m_made.value(id, keyOf(m_after, id)));
        });
        const bool isCards = kind == u"view"_key && edit.field == u"shows"_key;
        return leadsIntoPlan || (isCards && model.contains(edit.item));
    }

    static Key keyOf(const Graph &graph, const QString &id)
    {
        return Key(graph.value(id, key::kind).text());
    }

    void sortOut(const Edits &drawn)
    {
        for (const Edit &edit : drawn) {
            if (edit.field == key::kind && edit.before.isUnknown())
                m_made.insert(edit.item, Key(edit.after.text()));
            if (edit.field == key::kind && edit.after.isUnknown())
                m_gone.insert(edit.item);
        }
        for (const Edit &edit : drawn) {
            const bool isOfGoneView = m_gone.contains(viewOfPlace(edit.field));
            if (!isPlanned(edit) || isOfGoneView)
                continue;
            m_planned.append(edit);
            if (!m_touched.contains(edit.item))
                m_order.append(edit.item);
            m_touched[edit.item].insert(edit.field);
        }
    }

    /// What is no part of the plan. What goes along with something of the plan stays: a comment on
    /// a tool is only to go where the tool does.
    void keepAside(const Edits &drawn)
    {
        QStringList ofPlan;
        QStringList aside;
        for (const QString &id : std::as_const(m_gone)) {
            const Item *item = m_after.find(id);
            (item && isOfTheMap(item->kind) ? ofPlan : aside).append(id);
        }
        Draft along(m_after);
        along.remove(ofPlan);
        aside.removeIf([&](const QString &id) { return !along.graph().contains(id); });
        m_draft.remove(aside);
        for (const Edit &edit : drawn) {
            const bool goesAlong = along.graph().value(edit.item, edit.field) == edit.after;
            if (goesAlong || isPlanned(edit) || m_gone.contains(edit.item))
                continue;
            m_draft.set(edit.item, edit.field, edit.after);
            if (const StepEdit before = editOf(edit.item, edit.field); !before.field.isEmpty())
                m_draft.set(m_scenario, before.field, {});
        }
    }

    /// What goes with the step, and the project below without it.
    void noteRemovals()
    {
        for (const QString &id : std::as_const(m_order)) {
            if (m_target.contains(id))
                m_removed.remove(id);
            else if (m_below.contains(id))
                m_removed.insert(id);
        }
        Draft without(m_below);
        without.remove(m_removed.values());
        m_without = without.graph();
    }

    /// A relation goes with its ends, so that others which come to them later go as well.
    bool goesByItself(const QString &id) const
    {
        const Item *item = m_below.find(id);
        return item && (m_removed.contains(item->from) || m_removed.contains(item->to));
    }

    void keepItem(const QString &id, QSet<Key> fields)
    {
        const Item *item = m_target.find(id);
        if (!item) {
            dropEdits(id);
            if (m_below.contains(id) && !goesByItself(id))
                put({{u"remove"_s, id}, {u"was"_s, rememberedValue(m_below, id, {})}});
            return;
        }
        const bool isNew = isOfTheMap(item->kind) && !m_below.contains(id) && !m_added.contains(id);
        const bool isBack = m_below.contains(id) && fields.contains(key::kind);
        if (isBack)
            dropEdits(id);
        if (isNew)
            keepAddition(*item);
        if (isNew || isBack) {
            for (const auto &[field, value] : item->fields)
                fields.insert(field);
        }
        for (const Key field : std::as_const(fields)) {
            if (field != key::kind)
                keepField(id, field);
        }
    }

    void keepAddition(const Item &item)
    {
        QJsonObject added {{u"id"_s, item.id}, {u"kind"_s, item.kind.text()}};
        if (!item.name().isEmpty())
            added.insert(u"name"_s, item.name());
        if (isRelation(item.kind)) {
            added.insert(u"from"_s, item.from);
            added.insert(u"to"_s, item.to);
        }
        put({{u"add"_s, added}, {u"was"_s, QJsonObject()}});
        m_added.insert(item.id, added);
    }

    /// What the field would hold without an edit of its own.
    Value withoutEdit(const QString &id, Key field) const
    {
        if (m_below.contains(id))
            return m_without.value(id, field);
        const QJsonObject added = m_added.value(id);
        if (field == key::name || field == key::from || field == key::to)
            return added.contains(field.text()) ? Value(added[field.text()].toString()) : Value();
        const QJsonObject fields = added["fields"_L1].toObject();
        const FieldRow *row = m_draft.schema().field(Key(added["kind"_L1].toString()), field);
        if (!row || !fields.contains(field.text()))
            return {};
        const Result<Value> value = typedValue(*row, fields[field.text()]);
        return value ? *value : Value();
    }

    void keepField(const QString &id, Key field)
    {
        const StepEdit before = editOf(id, field);
        const Value wanted = m_target.value(id, field);
        if (wanted == withoutEdit(id, field)) {
            if (!before.field.isEmpty())
                m_draft.set(m_scenario, before.field, {});
            return;
        }
        QJsonObject edit = before.json;
        edit.insert(u"item"_s, id);
        edit.insert(u"field"_s, field.text());
        edit.insert(u"value"_s, stepJson(wanted));
        if (!edit.contains("was"_L1) && m_below.contains(id) && !isAside(field))
            edit.insert(u"was"_s, rememberedValue(m_below, id, field));
        putEdit(&m_draft, m_scenario, m_step, {before.field, edit});
    }

    static bool isAside(Key field)
    {
        return field.startsWith(prefix::place) || field.startsWith(prefix::known)
            || field.startsWith(prefix::source);
    }

    StepEdit editOf(const QString &id, Key field) const
    {
        const QList<StepEdit> edits = m_edits.value(id);
        const auto found = std::ranges::find_if(edits, [&](const StepEdit &edit) {
            return edit.json["field"_L1].toString() == field.text();
        });
        return found == edits.end() ? StepEdit() : *found;
    }

    void dropEdits(const QString &id)
    {
        for (const StepEdit &edit : m_edits.take(id))
            m_draft.set(m_scenario, edit.field, {});
    }

    void put(const QJsonObject &edit) { putEdit(&m_draft, m_scenario, m_step, {{}, edit}); }

    Draft m_draft; ///< of the model
    QString m_scenario;
    QString m_step;
    Graph m_below; ///< before the step
    Graph m_after; ///< with the step as it was
    Graph m_target; ///< with the step as it is to be
    Graph m_without; ///< before the step, but for what goes with it
    QHash<QString, Key> m_made;
    QSet<QString> m_gone;
    Edits m_planned;
    QStringList m_order; ///< items of the plan that were touched
    QHash<QString, QSet<Key>> m_touched;
    QSet<QString> m_removed; ///< with the step
    QHash<QString, QJsonObject> m_added; ///< with the step
    QHash<QString, QList<StepEdit>> m_edits; ///< of the step as it was, by what they are about
};

} // namespace

QJsonValue stepJson(const Value &value)
{
    if (value.isUnknown())
        return QJsonValue::Undefined;
    if (!value.isPlace())
        return plainJson(value);
    const Place place = value.place();
    return QJsonObject {{u"x"_s, place.x},
                        {u"y"_s, place.y},
                        {u"w"_s, place.w},
                        {u"h"_s, place.h},
                        {u"pinned"_s, place.pinned}};
}

Edits keptFromDrawing(const Graph &model, const Standpoint &standpoint, const Edits &drawn)
{
    return Drawing(model, standpoint).keep(drawn);
}

QString addScenario(Draft *draft, const QString &name, const QString &on, const QString &step)
{
    const QString id = draft->create(u"scenario"_key, name);
    if (draft->graph().contains(on))
        draft->set(id, u"on"_key, on);
    addStep(draft, id, step);
    return id;
}

Edits editsBetween(const Graph &before, const Graph &after)
{
    // Items come before what refers to them, and go after it.
    Edits making;
    Edits setting;
    Edits unmaking;
    const auto isMaking = [](Key field) {
        return field == key::kind || field == key::from || field == key::to;
    };
    const auto take = [&](const QString &id, Key field) {
        const Value was = before.value(id, field);
        const Value is = after.value(id, field);
        if (was == is)
            return;
        Edits &edits = !isMaking(field) ? setting : is.isUnknown() ? unmaking : making;
        edits.append({id, field, was, is});
    };
    QSet<QString> ids;
    for (const Graph *graph : {&before, &after}) {
        for (auto item = graph->items().begin(); item != graph->items().end(); ++item) {
            if (before.share(item.key()) != after.share(item.key()))
                ids.insert(item.key());
        }
    }
    QStringList ordered = ids.values();
    ordered.sort();
    std::ranges::stable_partition(ordered, [&](const QString &id) {
        const Item *item = after.find(id) ? after.find(id) : before.find(id);
        return item->from.isEmpty();
    });
    for (const QString &id : std::as_const(ordered)) {
        for (const Key field : {key::kind, key::from, key::to})
            take(id, field);
        QSet<Key> fields;
        for (const ItemPtr &item : {before.share(id), after.share(id)}) {
            if (!item)
                continue;
            for (const auto &[field, value] : item->fields) {
                if (!fields.contains(field))
                    take(id, field);
                fields.insert(field);
            }
        }
    }
    std::ranges::reverse(unmaking);
    return making + setting + unmaking;
}

static void takeOver(Draft *draft, const Graph &seen)
{
    QStringList gone;
    for (const ItemPtr &item : draft->graph().items()) {
        if (!seen.contains(item->id) && isOfTheMap(item->kind))
            gone.append(item->id);
    }
    gone.sort();
    draft->remove(gone);
    const Edits edits = editsBetween(draft->graph(), seen);
    for (const Edit &edit : edits) {
        const Item *item = seen.find(edit.item);
        const bool isOfView = item && item->kind == u"view"_key;
        if (item && (isOfTheMap(item->kind) || isOfView))
            draft->set(edit.item, edit.field, edit.after);
    }
    // What a field was known by may have gone when the value came.
    for (const Edit &edit : edits) {
        const Item *item = seen.find(edit.item);
        if (item && isOfTheMap(item->kind) && edit.field.startsWith(prefix::known))
            draft->set(edit.item, edit.field, edit.after);
    }
}

QStringList leftOutBy(const Graph &model, const Standpoint &standpoint)
{
    QStringList names;
    ScenarioRun run(model);
    for (const ScenarioStep &step : stepsTo(model, standpoint)) {
        for (const QJsonObject &edit : step.edits) {
            const QString id = aboutOf(edit);
            const Item *item = run.soFar().find(id);
            const QJsonValue told = edit.contains("add"_L1) ? edit["add"_L1] : edit["was"_L1];
            const QString name = item ? item->name() : told["name"_L1].toString();
            if (!run.perform(edit))
                names.append(name.isEmpty() ? id : name);
        }
    }
    return names;
}

void adopt(Draft *draft, const Standpoint &standpoint)
{
    const Graph model = draft->graph();
    const QList<ScenarioStep> done = stepsTo(model, standpoint);
    takeOver(draft, seenFrom(model, standpoint));
    QStringList empty;
    for (const ScenarioStep &step : done) {
        // The identity by place of a step moves as soon as another one goes.
        keepStepsOneByOne(draft, step.scenario);
        removeStep(draft, step.scenario, step.id);
        const Item *scenario = draft->graph().find(step.scenario);
        if (scenario && stepsJson(*scenario).isEmpty())
            empty.append(step.scenario);
    }
    draft->remove(empty + (done.isEmpty() ? QStringList {standpoint.scenario} : QStringList()));
}

} // namespace martlet
