// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/scenariosteps.h"

#include "model/base/text.h"

#include <algorithm>
#include <limits>
#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView stepPrefix = u"step:";
constexpr QStringView editPrefix = u"edit:";

Key wholeKey()
{
    return u"steps"_key;
}

Key stepKey(const QString &step)
{
    return Key(stepPrefix.toString() + step);
}

Key memberKey(const QString &step, QStringView member)
{
    return Key(stepPrefix.toString() + step + u'/' + member.toString());
}

/// Two people who draw the same field come to the same key.
Key editKey(const QString &step, const QJsonObject &edit)
{
    const QJsonObject added = edit["add"_L1].toObject();
    QString about = edit["item"_L1].toString() + u'/' + edit["field"_L1].toString();
    if (!added.isEmpty())
        about = added["id"_L1].toString() + u"/+"_s;
    else if (edit.contains("remove"_L1))
        about = edit["remove"_L1].toString() + u"/-"_s;
    return Key(editPrefix.toString() + step + u'/' + about);
}

/// What is added comes before what is said of it, and what goes last; how a field is known comes
/// after the field.
int classOf(const QJsonObject &edit)
{
    if (edit.contains("add"_L1))
        return edit["add"_L1].toObject().contains("from"_L1) ? 1 : 0;
    if (edit.contains("remove"_L1))
        return 4;
    return edit["field"_L1].toString().startsWith(prefix::known) ? 3 : 2;
}

/// An edit as its field keeps it.
struct Kept
{
    Key field;
    QString step;
    QJsonObject edit;
    double at = std::numeric_limits<double>::infinity(); ///< its place where it was said

    auto order() const { return std::tuple(at, classOf(edit), field.text()); }
    Value value() const
    {
        QJsonObject json {{u"step"_s, step}, {u"edit"_s, edit}};
        if (at < std::numeric_limits<double>::infinity())
            json.insert(u"at"_s, at);
        return Value::fromJson(json);
    }
};

Kept keptIn(Key field, const Value &value)
{
    const QJsonObject json = value.json().toObject();
    Kept kept {field, json["step"_L1].toString(), json["edit"_L1].toObject()};
    kept.at = json["at"_L1].toDouble(kept.at);
    return kept;
}

/// The edits of all steps, in the order in which they are done.
QList<Kept> keptEdits(const Item &scenario)
{
    QList<Kept> edits;
    for (const auto &[field, value] : scenario.fields) {
        if (field.startsWith(editPrefix))
            edits.append(keptIn(field, value));
    }
    std::ranges::sort(edits, {}, &Kept::order);
    return edits;
}

bool isWhole(const Item &scenario)
{
    return !scenario.fields.get(wholeKey()).isUnknown();
}

/// Identities of the steps that are kept one by one, in their order.
QStringList stepIds(const Item &scenario)
{
    QList<std::pair<double, QString>> found;
    for (const auto &[field, value] : scenario.fields) {
        if (field.startsWith(stepPrefix) && value.isNumber())
            found.append({value.number(), field.text().mid(stepPrefix.size())});
    }
    std::ranges::sort(found);
    QStringList ids;
    for (const auto &[at, id] : found)
        ids.append(id);
    return ids;
}

/// The steps without their edits.
QList<QJsonObject> frames(const Item &scenario, const QStringList &ids)
{
    QList<QJsonObject> steps(ids.size());
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (ids[i] != QString::number(i + 1))
            steps[i].insert(u"id"_s, ids[i]);
    }
    for (const auto &[field, value] : scenario.fields) {
        if (!field.startsWith(stepPrefix) || !value.isJson())
            continue;
        const QJsonObject said = value.json().toObject();
        const qsizetype step = ids.indexOf(said["step"_L1].toString());
        if (step >= 0)
            steps[step].insert(said["member"_L1].toString(), said["value"_L1]);
    }
    return steps;
}

/// What a scenario has in its fields for steps.
class Fieldwise
{
public:
    explicit Fieldwise(const QJsonArray &steps)
    {
        QStringList given;
        for (const QJsonValue &step : steps)
            given.append(step["id"_L1].toString());
        for (qsizetype i = 0; i < steps.size(); ++i)
            take(steps[i].toObject(), i, identity(given, i));
    }

    std::map<Key, Value> fields;

private:
    static QString identity(const QStringList &given, qsizetype number)
    {
        const QString &id = given[number];
        const bool isOwn = !id.isEmpty() && given.indexOf(id) == number;
        if (isOwn)
            return id;
        const QString place = QString::number(number + 1);
        return given.contains(place) ? newIdentity() : place;
    }

    void take(const QJsonObject &step, qsizetype number, const QString &id)
    {
        fields[stepKey(id)] = double(number);
        for (auto member = step.begin(); member != step.end(); ++member) {
            if (member.key() != "id"_L1 && member.key() != "edits"_L1)
                fields[memberKey(id, member.key())] = memberValue(id, member.key(), *member);
        }
        takeEdits(id, step["edits"_L1].toArray());
    }

    void takeEdits(const QString &step, const QJsonArray &edits)
    {
        QList<Kept> kept;
        QSet<Key> taken;
        for (const QJsonValue &edit : edits) {
            Kept one {editKey(step, edit.toObject()), step, edit.toObject()};
            for (int again = 2; taken.contains(one.field); ++again)
                one.field = Key(u"%1/%2"_s.arg(editKey(step, one.edit).text()).arg(again));
            taken.insert(one.field);
            kept.append(one);
        }
        // A place is only kept where the edits would be done in another order by themselves.
        const bool isOrdered = std::ranges::is_sorted(kept, {}, &Kept::order);
        for (qsizetype i = 0; i < kept.size(); ++i) {
            if (!isOrdered)
                kept[i].at = double(i);
            fields[kept[i].field] = kept[i].value();
        }
    }

public:
    static Value memberValue(const QString &step, const QString &member, const QJsonValue &value)
    {
        return Value::fromJson(
            QJsonObject {{u"step"_s, step}, {u"member"_s, member}, {u"value"_s, value}});
    }
};

ScenarioStep stepOf(const QString &scenario, const QJsonObject &object, qsizetype number)
{
    ScenarioStep step;
    step.scenario = scenario;
    step.id = object["id"_L1].toString(QString::number(number + 1));
    step.name = object["name"_L1].toString();
    step.date = QDate::fromString(object["date"_L1].toString(), Qt::ISODate);
    step.owner = object["owner"_L1].toString();
    const QJsonArray edits = object["edits"_L1].toArray();
    for (const QJsonValue &edit : edits)
        step.edits.append(edit.toObject());
    return step;
}

} // namespace

bool isOfSteps(Key field)
{
    return field == wholeKey() || field.startsWith(stepPrefix) || field.startsWith(editPrefix);
}

QJsonArray stepsJson(const Item &scenario)
{
    if (isWhole(scenario))
        return scenario.fields.get(wholeKey()).json().toArray();
    const QStringList ids = stepIds(scenario);
    QList<QJsonObject> steps = frames(scenario, ids);
    QHash<QString, QJsonArray> edits;
    const QList<Kept> all = keptEdits(scenario);
    for (const Kept &edit : all)
        edits[edit.step].append(edit.edit);
    QJsonArray json;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        steps[i].insert(u"edits"_s, edits.value(ids[i]));
        json.append(steps[i]);
    }
    return json;
}

void setSteps(Draft *draft, const QString &scenario, const QJsonArray &steps)
{
    const ItemPtr before = draft->graph().share(scenario);
    if (!before)
        return;
    const Fieldwise now(steps);
    for (const auto &[field, value] : before->fields) {
        if (isOfSteps(field) && !now.fields.contains(field))
            draft->set(scenario, field, {});
    }
    for (const auto &[field, value] : now.fields)
        draft->set(scenario, field, value);
}

void keepStepsOneByOne(Draft *draft, const QString &scenario)
{
    const ItemPtr item = draft->graph().share(scenario);
    if (item && isWhole(*item))
        setSteps(draft, scenario, stepsJson(*item));
}

QList<ScenarioStep> ownSteps(const Item &scenario)
{
    QList<ScenarioStep> steps;
    const QJsonArray array = stepsJson(scenario);
    for (const QJsonValue &step : array)
        steps.append(stepOf(scenario.id, step.toObject(), steps.size()));
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

QList<StepEdit> editsOfStep(const Item &scenario, const QString &step)
{
    QList<StepEdit> edits;
    const QList<Kept> all = keptEdits(scenario);
    for (const Kept &edit : all) {
        if (edit.step == step)
            edits.append({edit.field, edit.edit});
    }
    return edits;
}

QJsonObject editIn(const Value &value)
{
    return value.json().toObject()["edit"_L1].toObject();
}

void putEdit(
    Draft *draft, const QString &scenario, const QString &step, const StepEdit &edit, bool isFirst)
{
    Kept kept {edit.field.isEmpty() ? editKey(step, edit.json) : edit.field, step, edit.json};
    const Value before = draft->graph().value(scenario, kept.field);
    if (!before.isUnknown())
        kept.at = keptIn(kept.field, before).at;
    if (isFirst)
        kept.at = -1;
    draft->set(scenario, kept.field, kept.value());
}

QString addStep(Draft *draft, const QString &scenario, const QString &name)
{
    keepStepsOneByOne(draft, scenario);
    const Item *item = draft->graph().find(scenario);
    if (!item)
        return {};
    const QStringList ids = stepIds(*item);
    const double last = ids.isEmpty() ? -1 : item->fields.get(stepKey(ids.last())).number();
    const QString id = newIdentity();
    draft->set(scenario, stepKey(id), last + 1);
    setOfStep(draft, scenario, id, u"name", name);
    return id;
}

void setOfStep(Draft *draft,
               const QString &scenario,
               const QString &step,
               QStringView member,
               const Value &value)
{
    keepStepsOneByOne(draft, scenario);
    if (draft->graph().value(scenario, stepKey(step)).isUnknown())
        return;
    draft->set(scenario,
               memberKey(step, member),
               value.text().isEmpty()
                   ? Value()
                   : Fieldwise::memberValue(step, member.toString(), value.text()));
}

void removeStep(Draft *draft, const QString &scenario, const QString &step)
{
    keepStepsOneByOne(draft, scenario);
    const ItemPtr item = draft->graph().share(scenario);
    if (!item)
        return;
    for (const auto &[field, value] : item->fields) {
        const bool isOfIt = value.json().toObject()["step"_L1].toString() == step;
        if (field == stepKey(step) || (isOfSteps(field) && isOfIt))
            draft->set(scenario, field, {});
    }
}

void moveStep(Draft *draft, const QString &scenario, const QString &step, int by)
{
    keepStepsOneByOne(draft, scenario);
    const Item *item = draft->graph().find(scenario);
    QStringList ids = item ? stepIds(*item) : QStringList();
    const qsizetype from = ids.indexOf(step);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= ids.size())
        return;
    ids.move(from, to);
    for (qsizetype i = 0; i < ids.size(); ++i)
        draft->set(scenario, stepKey(ids[i]), double(i));
}

} // namespace martlet
