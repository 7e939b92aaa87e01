// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/fixmakers.h"
#include "model/analysis/vocabulary.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// A protected way is still a way by hand, so it takes a reason and a name for the rule to rest.
Result<void> protectChannel(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    const auto accepted = findFix(u"accept"_s)->perform(draft, findings, answer);
    if (accepted)
        setAll(draft, findings, u"encrypted"_key, true);
    return accepted;
}

Result<void> removePersonalData(Draft &draft, const QList<Finding> &findings, const FixAnswer &)
{
    const Vocabulary words(draft.graph(), {});
    const QStringList items = keyItemsOf(findings);
    for (const QString &item : items) {
        const int flow = words.index().relationNumber(item);
        if (flow < 0)
            continue;
        QStringList objects = draft.graph().value(item, key::objects).list();
        const QStringList personal = words.personalObjects(flow);
        objects.removeIf([&](const QString &object) { return personal.contains(object); });
        draft.set(item, key::objects, objects);
    }
    return {};
}

// Straight from the first tool of the chain to the last one; flows that carry nothing else go.
void planShortcut(Draft &draft, const Finding &finding)
{
    const Graph &graph = draft.graph();
    const QStringList &path = finding.path;
    const QString object = finding.detail;
    if (path.size() < 5 || path.first() == path.last())
        return;
    QList<QJsonObject> edits {
        scenarioRelation(u"data-flow"_key,
                         path.first(),
                         path.last(),
                         {{u"mode"_s, u"automatic"_s}, {u"objects"_s, QJsonArray {object}}})};
    for (qsizetype i = 1; i < path.size(); i += 2) {
        if (graph.value(path[i], key::objects).list() == QStringList {object})
            edits.append(scenarioEdit(path[i], key::lifecycle, u"gone"_s));
    }
    addStep(draft,
            fixText(QT_TRANSLATE_NOOP("martlet::Fix", "Automate what is carried by hand")),
            itemName(graph, object),
            edits);
}

Result<void> planShortcuts(Draft &draft, const QList<Finding> &findings, const FixAnswer &)
{
    for (const Finding &finding : findings)
        planShortcut(draft, finding);
    return {};
}

// The later step asks no more; at a hand-off, the customer need not repeat.
Result<void> removeQuestion(Draft &draft, const QList<Finding> &findings, const FixAnswer &)
{
    static const Key collects(u"collects");
    for (const Finding &finding : findings) {
        if (finding.detail.isEmpty()) {
            setAll(draft, {finding}, u"customer-repeats"_key, false);
            continue;
        }
        for (const QString &item : finding.items) {
            QStringList asked = draft.graph().value(item, collects).list();
            if (item != finding.path.first() && asked.removeAll(finding.detail) > 0)
                draft.set(item, collects, asked);
        }
    }
    return {};
}

} // namespace

QList<Fix> handOffFixes()
{
    using enum FixInput;
    return {
        formFix(u"add-effort"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "Note how long it takes"),
                {u"minutes-per-run"_key, u"runs-per-month"_key}),
        planFix(u"plan-automation"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "Plan to automate it, in a scenario"),
                QT_TRANSLATE_NOOP("martlet::Fix", "Automate what is carried by hand"),
                key::mode,
                u"automatic"_s),
        {u"protect-channel"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "It goes by a protected way; say which"),
         {Text, Person, Until},
         &protectChannel,
         &likelyOwners},
        {u"remove-personal-data"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "Leave the personal data out"),
         {},
         &removePersonalData,
         {}},
        {u"plan-shortcut"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "Plan a direct flow, in a scenario"),
         {},
         &planShortcuts,
         {}},
        formFix(u"group-under-team"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "Put these steps under one department"),
                {key::department}),
        formFix(u"set-hand-off-target"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "Agree how many hand-offs it may have"),
                {u"hand-off-target"_key}),
        {u"remove-question"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "Ask only once"),
         {},
         &removeQuestion,
         {}},
        formFix(u"set-mode"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "Say how it moves and what it carries"),
                {key::mode, key::objects}),
    };
}

} // namespace martlet
