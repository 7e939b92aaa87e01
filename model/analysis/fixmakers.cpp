// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/fixmakers.h"

#include "model/change/scenariosteps.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUuid>

namespace martlet {

using namespace Qt::StringLiterals;

QString fixText(const char *source)
{
    return QCoreApplication::translate("martlet::Fix", source);
}

Error fixProblem(const char *source)
{
    return {fixText(source), {}, Error::Kind::WrongUse};
}

Error missingPerson()
{
    return fixProblem(
        QT_TRANSLATE_NOOP("martlet::Fix", "Say who: a person or a team of the project."));
}

Error missingReason()
{
    return fixProblem(QT_TRANSLATE_NOOP("martlet::Fix", "Give a reason, in a few words."));
}

Error missingItem()
{
    return fixProblem(QT_TRANSLATE_NOOP("martlet::Fix", "Choose one of those on the list."));
}

static Error missingValue()
{
    return fixProblem(QT_TRANSLATE_NOOP("martlet::Fix", "Fill in at least one of these."));
}

bool isPersonOrTeam(const Graph &graph, const QString &id)
{
    const Item *item = graph.find(id);
    return item && (item->kind == u"person"_key || item->kind == u"team"_key);
}

QStringList keyItemsOf(const QList<Finding> &findings)
{
    QStringList items;
    for (const Finding &finding : findings)
        items += finding.keyItems;
    items.removeDuplicates();
    return items;
}

static QStringList concerned(const QList<Finding> &findings)
{
    QStringList items;
    for (const Finding &finding : findings)
        items += finding.items;
    items.removeDuplicates();
    return items;
}

QStringList concernedOf(const Graph &graph, const QList<Finding> &findings, Key kind)
{
    QStringList items = concerned(findings);
    items.removeIf([&](const QString &id) {
        const Item *item = graph.find(id);
        return !item || item->kind != kind;
    });
    return items;
}

QList<Key> fixFields(const Fix &fix, const QList<Finding> &findings)
{
    if (!fix.fields.isEmpty())
        return fix.fields;
    QList<Key> fields;
    for (const Finding &finding : findings) {
        for (const Key field : finding.missing) {
            if (!fields.contains(field))
                fields.append(field);
        }
    }
    return fields;
}

static QStringList withField(const Graph &graph, QStringList items, Key field)
{
    const Schema schema(graph);
    items.removeIf([&](const QString &id) {
        const Item *item = graph.find(id);
        return !item || !schema.field(item->kind, field);
    });
    return items;
}

QStringList fixTargets(const Graph &graph, const QList<Finding> &findings, Key field)
{
    QStringList keys = keyItemsOf(findings);
    const auto isWhole = [](const Finding &finding) {
        return finding.keyItems.isEmpty();
    };
    if (std::any_of(findings.begin(), findings.end(), isWhole))
        keys.append(projectId);
    const QStringList targets = withField(graph, keys, field);
    return targets.isEmpty() ? withField(graph, concerned(findings), field) : targets;
}

void setAll(Draft &draft, const QList<Finding> &findings, Key field, const Value &value)
{
    const QStringList items = fixTargets(draft.graph(), findings, field);
    for (const QString &item : items)
        draft.set(item, field, value);
}

// All plans of a kind are steps of one scenario, which is found again by its name.
static QString scenarioNamed(Draft &draft, const QString &name)
{
    for (const Item *scenario : draft.graph().itemsOf(u"scenario"_key)) {
        if (scenario->name() == name)
            return scenario->id;
    }
    return draft.create(u"scenario"_key, name);
}

void addStep(Draft &draft,
             const QString &scenario,
             const QString &step,
             const QList<QJsonObject> &edits)
{
    const QString id = scenarioNamed(draft, scenario);
    const QString made = addStep(&draft, id, step);
    for (const QJsonObject &edit : edits)
        putEdit(&draft, id, made, {{}, edit});
}

QJsonObject scenarioEdit(const QString &item, Key field, const QJsonValue &value)
{
    return {{u"item"_s, item}, {u"field"_s, field.text()}, {u"value"_s, value}};
}

QJsonObject
scenarioRelation(Key kind, const QString &from, const QString &to, const QJsonObject &fields)
{
    const QJsonObject relation {{u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                {u"kind"_s, kind.text()},
                                {u"from"_s, from},
                                {u"to"_s, to},
                                {u"fields"_s, fields}};
    return {{u"add"_s, relation}};
}

Fix setFix(const QString &id, const char *label, Key field, const Value &value)
{
    Fix fix {id, label, {}, {}, {}};
    fix.perform = [field, value](Draft &draft, const QList<Finding> &findings, const FixAnswer &) {
        setAll(draft, findings, field, value);
        return Result<void>();
    };
    return fix;
}

Fix formFix(const QString &id, const char *label, const QList<Key> &fields)
{
    Fix fix {id, label, {FixInput::Fields}, {}, {}};
    fix.fields = fields;
    fix.perform =
        [](Draft &draft, const QList<Finding> &findings, const FixAnswer &answer) -> Result<void> {
        if (answer.values.isEmpty())
            return missingValue();
        for (auto value = answer.values.begin(); value != answer.values.end(); ++value)
            setAll(draft, findings, value.key(), *value);
        return {};
    };
    return fix;
}

Fix personFix(const QString &id, const char *label, Key field)
{
    Fix fix {id, label, {FixInput::Person}, {}, &likelyOwners};
    fix.perform = [field](Draft &draft,
                          const QList<Finding> &findings,
                          const FixAnswer &answer) -> Result<void> {
        if (!isPersonOrTeam(draft.graph(), answer.person))
            return missingPerson();
        setAll(draft, findings, field, answer.person);
        return {};
    };
    return fix;
}

Fix relateFix(const QString &id,
              const char *label,
              Key relation,
              const QList<Key> &kinds,
              bool fromChosen,
              Fix::Suggest suggest)
{
    Fix fix {id, label, {FixInput::Item}, {}, std::move(suggest)};
    fix.kinds = kinds;
    fix.perform =
        [=](Draft &draft, const QList<Finding> &findings, const FixAnswer &answer) -> Result<void> {
        const Item *chosen = draft.graph().find(answer.item);
        if (!chosen || !kinds.contains(chosen->kind))
            return missingItem();
        const QStringList items = keyItemsOf(findings);
        for (const QString &item : items) {
            if (item != answer.item)
                draft.relate(
                    relation, fromChosen ? answer.item : item, fromChosen ? item : answer.item);
        }
        return {};
    };
    return fix;
}

Fix planFix(const QString &id,
            const char *label,
            const char *scenarioName,
            Key field,
            const QJsonValue &value)
{
    Fix fix {id, label, {}, {}, {}};
    fix.perform = [=](Draft &draft, const QList<Finding> &findings, const FixAnswer &) {
        const QStringList items = fixTargets(draft.graph(), findings, field);
        for (const QString &item : items) {
            addStep(draft,
                    fixText(scenarioName),
                    itemName(draft.graph(), item),
                    {scenarioEdit(item, field, value)});
        }
        return Result<void>();
    };
    return fix;
}

} // namespace martlet
