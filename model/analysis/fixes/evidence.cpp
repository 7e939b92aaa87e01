// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/fixmakers.h"
#include "model/base/text.h"

#include <QCoreApplication>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const Key toolKind(u"tool");
const Key observationKind(u"observation");
const Key belongsTo(u"tool");
const Key vendor(u"vendor");
const Key cost(u"cost-per-year");

// What a tool and an observation have in common: the vendor or, without one, the name.
QString likeness(const Item &item)
{
    const Value &made = item.fields.get(vendor);
    return normalisedName(made.isEmpty() ? item.name() : made.text());
}

QString newTool(Draft &draft, const Item &observation)
{
    const QString tool = draft.create(toolKind, observation.name());
    for (const Key field : {vendor, key::category}) {
        const Value &value = observation.fields.get(field);
        if (!value.isEmpty())
            draft.set(tool, field, value);
    }
    return tool;
}

// Several hosts of one vendor are one tool.
Result<void> addTool(Draft &draft, const QList<Finding> &findings, const FixAnswer &)
{
    QHash<QString, QString> made;
    const QStringList observations = concernedOf(draft.graph(), findings, observationKind);
    const QStringList keys = keyItemsOf(findings);
    for (const QString &id : observations) {
        if (!keys.contains(id))
            continue;
        const ItemPtr observation = draft.graph().share(id);
        QString &tool = made[likeness(*observation)];
        if (tool.isEmpty())
            tool = newTool(draft, *observation);
        draft.set(id, belongsTo, tool);
    }
    return {};
}

Result<void> matchTool(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    const Item *tool = draft.graph().find(answer.item);
    if (!tool || tool->kind != toolKind) {
        return fixProblem(
            QT_TRANSLATE_NOOP("martlet::Fix", "Choose the tool of the map that it belongs to."));
    }
    setAll(draft, findings, belongsTo, answer.item);
    return {};
}

QStringList likelyTools(const Graph &graph, const QList<Finding> &findings, QDate)
{
    QSet<QString> wanted;
    const QStringList observations = concernedOf(graph, findings, observationKind);
    for (const QString &id : observations) {
        wanted.insert(likeness(*graph.find(id)));
        wanted.insert(normalisedName(graph.find(id)->name()));
    }
    QStringList tools;
    for (const Item *tool : graph.itemsOf(toolKind)) {
        if (wanted.contains(likeness(*tool)) || wanted.contains(normalisedName(tool->name())))
            tools.append(tool->id);
    }
    return tools;
}

Fix matchFix()
{
    Fix fix {u"match-tool"_s,
             QT_TRANSLATE_NOOP("martlet::Fix", "Say which tool it belongs to"),
             {FixInput::Item},
             &matchTool,
             &likelyTools};
    fix.kinds = {toolKind};
    return fix;
}

Result<void> costsNothing(Draft &draft, const QList<Finding> &findings, const FixAnswer &)
{
    const QStringList items = keyItemsOf(findings);
    for (const QString &item : items) {
        const Money before = draft.graph().value(item, cost).money();
        if (before.hundredths > 0)
            draft.set(item, cost, Money {0, before.currency});
    }
    return {};
}

Result<void> planCleanUp(Draft &draft, const QList<Finding> &findings, const FixAnswer &)
{
    const QString scenario = fixText(QT_TRANSLATE_NOOP("martlet::Fix", "Clean up the tag manager"));
    const QStringList tags = concernedOf(draft.graph(), findings, observationKind);
    for (const QString &tag : tags)
        addStep(draft, scenario, itemName(draft.graph(), tag), {{{u"remove"_s, tag}}});
    return {};
}

} // namespace

QList<Fix> evidenceFixes()
{
    return {
        {u"add-tool"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "Add it to the map as a tool"),
         {},
         &addTool,
         {}},
        matchFix(),
        setFix(u"ignore"_s, QT_TRANSLATE_NOOP("martlet::Fix", "Ignore it"), u"ignored"_key, true),
        {u"costs-nothing"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "It costs nothing"),
         {},
         &costsNothing,
         {}},
        {u"plan-clean-up"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "Put it on the list to clean up, in a scenario"),
         {},
         &planCleanUp,
         {}},
        formFix(u"record-decision"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "Note the decision"),
                {u"renewal-decision"_key}),
    };
}

} // namespace martlet
