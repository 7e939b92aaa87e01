// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/scenario.h"

#include "model/change/draft.h"
#include "model/graph/integrity.h"
#include "model/schema/jsonvalue.h"

#include <QJsonArray>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// Does the edits of a scenario to a copy of the project.
class Performance
{
public:
    explicit Performance(const Graph &graph)
        : m_draft(graph)
    { }

    /// Whether all of the edit fits the project; what fits is done.
    bool perform(const QJsonObject &edit)
    {
        if (!m_leaving.isEmpty() && touchesWhatLeaves(edit))
            removeWhatLeaves();
        if (edit.contains("add"_L1))
            return add(edit["add"_L1].toObject());
        if (edit.contains("remove"_L1))
            return remove(edit["remove"_L1].toString());
        return set(edit["item"_L1].toString(), Key(edit["field"_L1].toString()), edit["value"_L1]);
    }

    Graph finished()
    {
        removeWhatLeaves();
        for (const QString &id : std::as_const(m_planned)) {
            if (m_draft.graph().value(id, key::lifecycle).text() == "idea"_L1)
                m_draft.set(id, key::lifecycle, u"live"_s);
        }
        for (const QString &id : std::as_const(m_left)) {
            if (m_draft.graph().value(id, key::lifecycle).text() == "leaving"_L1)
                m_draft.set(id, key::lifecycle, u"gone"_s);
        }
        return m_draft.graph();
    }

private:
    // Each removal goes through the whole project, so as many as can be are one.
    bool remove(const QString &id)
    {
        const bool fits = m_draft.graph().contains(id);
        if (fits)
            m_leaving.insert(id);
        return fits;
    }

    void removeWhatLeaves()
    {
        m_draft.remove(m_leaving.values());
        m_leaving.clear();
    }

    bool touchesWhatLeaves(const QJsonObject &edit) const
    {
        const QString about = edit[edit.contains("remove"_L1) ? "remove"_L1 : "item"_L1].toString();
        const Item *item = m_draft.graph().find(about);
        const bool goesAlong = item
            && (m_leaving.contains(item->from) || m_leaving.contains(item->to)
                || item->kind == u"comment"_key);
        return goesAlong || namesWhatLeaves(edit);
    }

    bool namesWhatLeaves(const QJsonValue &json) const
    {
        const auto names = [&](const QJsonValue &value) {
            return namesWhatLeaves(value);
        };
        const QJsonArray array = json.toArray();
        const QJsonObject object = json.toObject();
        return m_leaving.contains(json.toString()) || std::any_of(array.begin(), array.end(), names)
            || std::any_of(object.begin(), object.end(), names);
    }

    bool add(const QJsonObject &object)
    {
        const QString id = object["id"_L1].toString();
        const KindRow *kind = Schema::kind(Key(object["kind"_L1].toString()));
        if (!kind || id.isEmpty() || id == projectId || m_draft.graph().contains(id))
            return false;
        if (kind->sort == ItemSort::Relation)
            addRelation(*kind, id, object["from"_L1].toString(), object["to"_L1].toString());
        else if (kind->sort == ItemSort::Element)
            m_draft.create(kind->id, object["name"_L1].toString(), id);
        bool fits = m_draft.graph().contains(id);
        const QJsonObject fields = object["fields"_L1].toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            fits = set(id, Key(field.key()), field.value()) && fits;
        return fits;
    }

    void addRelation(const KindRow &kind, const QString &id, const QString &from, const QString &to)
    {
        const Graph &graph = m_draft.graph();
        const Key fromKind(graph.value(from, key::kind).text());
        const Key toKind(graph.value(to, key::kind).text());
        if (!kind.joins(fromKind, toKind))
            return;
        m_draft.relate(kind.id, from, to, id);
        m_planned += {from, to};
    }

    bool set(const QString &id, Key field, const QJsonValue &json)
    {
        const ItemPtr item = m_draft.graph().share(id);
        const FieldRow *row = item ? m_draft.schema().field(item->kind, field) : nullptr;
        if (!row)
            return false;
        const Result<Value> value = typedValue(*row, json);
        if (!value || !leadsSomewhere(*row, *value))
            return false;
        m_draft.set(id, field, *value);
        m_planned.insert(id);
        if (field == key::lifecycle)
            m_left.insert(id);
        return true;
    }

    bool leadsSomewhere(const FieldRow &row, const Value &value) const
    {
        const QStringList ids = row.isReference() ? references(row, value) : QStringList();
        return std::all_of(ids.begin(), ids.end(), [&](const QString &id) {
            const Item *item = m_draft.graph().find(id);
            return item && (row.refersTo.isEmpty() || row.refersTo.contains(item->kind));
        });
    }

    Draft m_draft;
    QSet<QString> m_leaving; // to be removed before anything speaks of it again
    QSet<QString> m_planned; // what the scenario speaks of
    QSet<QString> m_left; // what it says the status of
};

ScenarioStep stepOf(const QJsonObject &object)
{
    ScenarioStep step;
    step.name = object["name"_L1].toString();
    step.date = QDate::fromString(object["date"_L1].toString(), Qt::ISODate);
    step.owner = object["owner"_L1].toString();
    const QJsonArray edits = object["edits"_L1].toArray();
    for (const QJsonValue &edit : edits)
        step.edits.append(edit.toObject());
    return step;
}

} // namespace

QList<ScenarioStep> ownSteps(const Item &scenario)
{
    QList<ScenarioStep> steps;
    const QJsonArray array = scenario.fields.get(u"steps"_key).json().toArray();
    for (const QJsonValue &step : array)
        steps.append(stepOf(step.toObject()));
    return steps;
}

QList<ScenarioStep> scenarioSteps(const Graph &graph, const QString &scenario)
{
    std::vector<const Item *> way; // down to the one that stands on no other
    QSet<QString> seen;
    for (const Item *item = graph.find(scenario); item && !seen.contains(item->id);
         item = graph.find(item->fields.get(u"on"_key).text())) {
        way.push_back(item);
        seen.insert(item->id);
    }
    QList<ScenarioStep> steps;
    for (auto item = way.rbegin(); item != way.rend(); ++item)
        steps += ownSteps(**item);
    return steps;
}

Graph throughScenario(const Graph &graph, const QString &scenario, int *leftOut)
{
    Performance performance(graph);
    int unfit = 0;
    const QList<ScenarioStep> steps = scenarioSteps(graph, scenario);
    for (const ScenarioStep &step : steps) {
        for (const QJsonObject &edit : step.edits)
            unfit += performance.perform(edit) ? 0 : 1;
    }
    if (leftOut)
        *leftOut = unfit;
    return performance.finished();
}

} // namespace martlet
