// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/fixmakers.h"
#include "model/analysis/layers.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const Key tool(u"tool");
const Key activity(u"activity");
const Key dataFlow(u"data-flow");

const QList<Key> &activityParts()
{
    static const QList<Key> parts {
        u"responsible"_key, u"due"_key, u"deliverable"_key, u"quality-standard"_key};
    return parts;
}

const Item *chosenOf(const Graph &graph, const FixAnswer &answer, const QList<Key> &kinds)
{
    const Item *chosen = graph.find(answer.item);
    return chosen && kinds.contains(chosen->kind) ? chosen : nullptr;
}

// Only what is missing is taken over.
Result<void> copyActivity(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    if (!chosenOf(draft.graph(), answer, {activity})) {
        return fixProblem(
            QT_TRANSLATE_NOOP("martlet::Fix", "Say which activity of the project to copy from."));
    }
    const QStringList items = keyItemsOf(findings);
    for (const QString &item : items) {
        for (const Key part : activityParts()) {
            const Value value = draft.graph().value(answer.item, part);
            if (draft.graph().value(item, part).isEmpty() && !value.isEmpty())
                draft.set(item, part, value);
        }
    }
    return {};
}

Fix copyActivityFix()
{
    Fix fix {u"copy-activity"_s,
             QT_TRANSLATE_NOOP("martlet::Fix", "Copy what is missing from another activity"),
             {FixInput::Item},
             &copyActivity,
             {}};
    fix.kinds = {activity};
    return fix;
}

Result<void> addToLayer(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    if (answer.text.trimmed().isEmpty()) {
        return fixProblem(
            QT_TRANSLATE_NOOP("martlet::Fix", "Say what is done there, in a few words."));
    }
    for (const Finding &finding : findings) {
        if (!finding.detail.isEmpty())
            draft.set(draft.create(activity, answer.text.trimmed()), key::layer, finding.detail);
    }
    return {};
}

// How what one brings can reach the other, if it can.
std::optional<Key> feedBetween(Key from, Key to)
{
    for (const Key relation : {u"feeds"_key, u"supports"_key, dataFlow}) {
        if (Schema::kind(relation)->joins(from, to))
            return relation;
    }
    return {};
}

// Feeds the first activity of those concerned or, where there is none, the first tool.
Result<void> addFeed(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    const Item *chosen = chosenOf(draft.graph(), answer, {tool, activity});
    const QStringList targets =
        concernedOf(draft.graph(), findings, activity) + concernedOf(draft.graph(), findings, tool);
    for (const QString &target : targets) {
        const auto relation = chosen && target != answer.item
            ? feedBetween(chosen->kind, draft.graph().find(target)->kind)
            : std::nullopt;
        if (relation) {
            draft.relate(*relation, answer.item, target);
            return {};
        }
    }
    return fixProblem(QT_TRANSLATE_NOOP(
        "martlet::Fix", "Say which tool or activity of the project feeds the strategy."));
}

QStringList insights(const Graph &graph, const QList<Finding> &, QDate today)
{
    const Vocabulary words(graph, today);
    QStringList ids;
    for (const int element : Layers(words).of(u"insight"_s))
        ids.append(words.index().element(element).id);
    return ids;
}

Fix feedFix()
{
    Fix fix {u"add-feed"_s,
             QT_TRANSLATE_NOOP("martlet::Fix", "Feed the strategy from an insight"),
             {FixInput::Item},
             &addFeed,
             &insights};
    fix.kinds = {tool, activity};
    return fix;
}

// Straight from where the data comes from to where it is needed; a way back to the same tool has
// nothing to be replaced by.
Result<void> planDirectFlow(Draft &draft, const QList<Finding> &findings, const FixAnswer &)
{
    for (const Finding &finding : findings) {
        const QStringList &path = finding.path;
        if (path.size() != 5 || path.first() == path.last())
            continue;
        const QStringList objects = draft.graph().value(path.at(3), key::objects).list();
        QJsonObject fields {{u"mode"_s, u"automatic"_s}};
        if (!objects.isEmpty())
            fields.insert(u"objects"_s, QJsonArray::fromStringList(objects));
        addStep(draft,
                fixText(QT_TRANSLATE_NOOP("martlet::Fix", "Replace ways through spreadsheets")),
                itemName(draft.graph(), path.at(2)),
                {scenarioRelation(dataFlow, path.first(), path.last(), fields),
                 {{u"remove"_s, path.at(1)}},
                 {{u"remove"_s, path.at(3)}}});
    }
    return {};
}

} // namespace

QList<Fix> processFixes()
{
    using enum FixInput;
    return {
        feedFix(),
        relateFix(u"add-input"_s,
                  QT_TRANSLATE_NOOP("martlet::Fix", "Draw where its data comes from"),
                  dataFlow,
                  {tool},
                  true,
                  &likelyPartners),
        formFix(
            u"answer-question"_s, QT_TRANSLATE_NOOP("martlet::Fix", "Answer it"), {Key(u"answer")}),
        formFix(u"set-due"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "Agree on a day"),
                {Key(u"due"), Key(u"asked-of")}),
        {u"add-to-layer"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "Add an activity there; say what is done"),
         {Text},
         &addToLayer,
         {}},
        copyActivityFix(),
        formFix(u"fill-activity"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "Note what is missing"),
                activityParts()),
        relateFix(u"link-fulfiller"_s,
                  QT_TRANSLATE_NOOP("martlet::Fix", "Link what keeps it"),
                  u"fulfils"_key,
                  {tool, activity},
                  true),
        formFix(u"list-input"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "Say which data goes in"),
                {key::objects}),
        personFix(u"name-human"_s,
                  QT_TRANSLATE_NOOP("martlet::Fix", "Name the human in charge"),
                  u"human-in-charge"_key),
        formFix(u"note-proof"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "Note what shows that it is kept"),
                {u"proof"_key}),
        {u"plan-direct-flow"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "Plan a direct way, in a scenario"),
         {},
         &planDirectFlow,
         {}},
        setFix(u"set-review-step"_s,
               QT_TRANSLATE_NOOP("martlet::Fix", "Somebody checks it before it goes out"),
               u"review-step"_key,
               true),
    };
}

} // namespace martlet
