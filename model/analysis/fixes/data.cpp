// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/fixmakers.h"
#include "model/analysis/profile.h"

#include <QCoreApplication>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const Key toolKind(u"tool");
const Key objectKind(u"data-object");
const Key dataFlow(u"data-flow");
const Key holds(u"holds");
const Key as(u"as");
const Key residency(u"residency");
const QList<Key> &recordFields()
{
    static const QList<Key> fields {
        u"purpose"_key, u"legal-basis"_key, u"retention"_key, u"subjects"_key};
    return fields;
}

Error chooseTool()
{
    return fixProblem(QT_TRANSLATE_NOOP("martlet::Fix", "Choose one of the tools on the list."));
}

// The relations from tools to what they hold, of one object.
QList<const Item *> holdsOf(const Graph &graph, const QString &object)
{
    QList<const Item *> relations;
    for (const Item *item : graph.itemsOf(holds)) {
        if (item->to == object)
            relations.append(item);
    }
    return relations;
}

void makeAuthority(Draft &draft, const QString &object, const QString &tool)
{
    QString own;
    const QList<const Item *> relations = holdsOf(draft.graph(), object);
    QStringList others;
    for (const Item *relation : relations) {
        if (relation->from == tool)
            own = relation->id;
        else if (relation->fields.get(as).text() == "authority"_L1)
            others.append(relation->id);
    }
    if (own.isEmpty())
        own = draft.relate(holds, tool, object);
    draft.set(own, as, u"authority"_s);
    for (const QString &other : std::as_const(others))
        draft.set(other, as, u"copy"_s);
}

Result<void> chooseAuthority(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    const Item *tool = draft.graph().find(answer.item);
    if (!tool || tool->kind != toolKind)
        return chooseTool();
    const QStringList objects = concernedOf(draft.graph(), findings, objectKind);
    for (const QString &object : objects)
        makeAuthority(draft, object, answer.item);
    return {};
}

QStringList concernedTools(const Graph &graph, const QList<Finding> &findings, QDate)
{
    return concernedOf(graph, findings, toolKind);
}

Result<void> copyRecord(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    const Item *example = draft.graph().find(answer.item);
    if (!example || example->kind != objectKind) {
        return fixProblem(
            QT_TRANSLATE_NOOP("martlet::Fix", "Choose the data whose record is to be copied."));
    }
    const ItemPtr model = draft.graph().share(answer.item);
    const QStringList objects = keyItemsOf(findings);
    for (const QString &object : objects) {
        for (const Key field : recordFields()) {
            const Value &value = model->fields.get(field);
            if (draft.graph().value(object, field).isEmpty() && !value.isEmpty())
                draft.set(object, field, value);
        }
    }
    return {};
}

// Other personal data, what is of the same type first.
QStringList similarRecords(const Graph &graph, const QList<Finding> &findings, QDate)
{
    const QStringList concerned = keyItemsOf(findings);
    const QString type = graph.value(concerned.value(0), u"type"_key).text();
    QStringList same;
    QStringList other;
    for (const Item *object : graph.itemsOf(objectKind)) {
        const bool filled =
            std::any_of(recordFields().begin(), recordFields().end(), [&](Key field) {
                return !object->fields.get(field).isEmpty();
            });
        if (filled && !concerned.contains(object->id))
            (object->fields.get(u"type"_key).text() == type ? same : other).append(object->id);
    }
    return same + other;
}

// Where the data of the findings' flows arrives; the tools themselves where one is about a tool.
QStringList arrivals(const Graph &graph, const QList<Finding> &findings)
{
    QStringList tools;
    const QStringList items = keyItemsOf(findings);
    for (const QString &id : items) {
        const Item *item = graph.find(id);
        if (!item || item->kind != dataFlow)
            continue;
        tools.append(item->to);
        if (item->fields.get(u"two-way"_key).flag())
            tools.append(item->from);
    }
    tools.removeDuplicates();
    return tools;
}

Result<void> addSafeguard(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    if (answer.text.trimmed().isEmpty()) {
        return fixProblem(
            QT_TRANSLATE_NOOP("martlet::Fix", "Say what protects the data there, in a few words."));
    }
    const QStringList tools = arrivals(draft.graph(), findings);
    for (const QString &tool : tools) {
        if (draft.graph().value(tool, u"safeguard"_key).isEmpty())
            draft.set(tool, u"safeguard"_key, answer.text);
    }
    return {};
}

// The country that a law wants the data of a capturing tool to be kept in.
QString captureResidency()
{
    for (const Profile &profile : profiles()) {
        if (!profile.captureResidency.isEmpty())
            return profile.captureResidency;
    }
    return {};
}

// A path of a finding leads from where the data is to where it would go.
Result<void> planResidency(Draft &draft, const QList<Finding> &findings, const FixAnswer &)
{
    for (const Finding &finding : findings) {
        const bool isFlow = !finding.path.isEmpty();
        const QString tool = isFlow ? finding.path.last() : finding.keyItems.value(0);
        const QString place = isFlow ? draft.graph().value(finding.path.first(), residency).text()
                                     : captureResidency();
        addStep(draft,
                fixText(QT_TRANSLATE_NOOP("martlet::Fix", "Keep data in the country")),
                itemName(draft.graph(), tool),
                {scenarioEdit(tool, residency, place)});
    }
    return {};
}

// Tools that know who has agreed, with the data they hold about it.
QHash<QString, QString> consentAuthorities(const Graph &graph)
{
    QHash<QString, QString> authorities;
    for (const Item *item : graph.itemsOf(holds)) {
        const QString type = graph.value(item->to, u"type"_key).text();
        if (type == "consent"_L1 && item->fields.get(as).text() == "authority"_L1)
            authorities.insert(item->from, item->to);
    }
    return authorities;
}

QStringList suggestAuthorities(const Graph &graph, const QList<Finding> &, QDate)
{
    QStringList tools = consentAuthorities(graph).keys();
    tools.sort();
    return tools;
}

Result<void> carryConsent(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    const QString object = consentAuthorities(draft.graph()).value(answer.item);
    if (object.isEmpty())
        return chooseTool();
    const QStringList tools = keyItemsOf(findings);
    for (const QString &tool : tools) {
        const QString flow = draft.relate(dataFlow, answer.item, tool);
        draft.set(flow, key::objects, QStringList {object});
    }
    return {};
}

// Those that are named as the right one come before those that merely hold the data.
QStringList rivalsFirst(const Graph &graph, const QList<Finding> &findings, QDate today)
{
    QStringList tools = concernedTools(graph, findings, today);
    QSet<QString> named;
    for (const Item *relation : graph.itemsOf(holds)) {
        const bool concerned =
            std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
                return finding.items.contains(relation->to);
            });
        if (concerned && relation->fields.get(u"as"_key).text() == "authority"_L1)
            named.insert(relation->from);
    }
    std::stable_partition(
        tools.begin(), tools.end(), [&](const QString &tool) { return named.contains(tool); });
    return tools;
}

Fix choiceOf(const QString &id,
             const char *label,
             Key kind,
             const Fix::Perform &perform,
             const Fix::Suggest &suggest)
{
    Fix fix {id, label, {FixInput::Item}, perform, suggest};
    fix.kinds = {kind};
    fix.onlySuggested = true;
    return fix;
}

} // namespace

QList<Fix> dataFixes()
{
    return {
        choiceOf(u"choose-authority"_s,
                 QT_TRANSLATE_NOOP("martlet::Fix", "Choose the tool that is right"),
                 toolKind,
                 &chooseAuthority,
                 &rivalsFirst),
        formFix(u"watch-flow"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "Say how one notices, and what happens then"),
                {u"monitored"_key, u"monitored-how"_key, u"on-failure"_key}),
        formFix(u"set-rhythm"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "Say how often the data comes"),
                {u"rhythm"_key}),
        formFix(u"fill-record"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "Fill in the record"),
                recordFields()),
        choiceOf(u"copy-record"_s,
                 QT_TRANSLATE_NOOP("martlet::Fix", "Copy the record from similar data"),
                 objectKind,
                 &copyRecord,
                 &similarRecords),
        formFix(u"set-agreement"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "Note the agreement"),
                {u"dpa"_key}),
        {u"add-safeguard"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "Say what protects the data there"),
         {FixInput::Text},
         &addSafeguard,
         {}},
        {u"plan-residency"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "Plan to keep the data in the country, in a scenario"),
         {},
         &planResidency,
         {}},
        choiceOf(u"carry-consent"_s,
                 QT_TRANSLATE_NOOP("martlet::Fix", "Bring it the consent from another tool"),
                 toolKind,
                 &carryConsent,
                 &suggestAuthorities),
        setFix(u"gate-consent"_s,
               QT_TRANSLATE_NOOP("martlet::Fix", "It waits for consent"),
               u"consent"_key,
               u"enforced"_s),
        setFix(u"encrypt"_s,
               QT_TRANSLATE_NOOP("martlet::Fix", "It is encrypted"),
               u"encrypted"_key,
               true),
        formFix(u"change-way"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "It goes another way; say which"),
                {key::mode, u"encrypted"_key}),
    };
}

} // namespace martlet
