// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/fixmakers.h"

#include <QCoreApplication>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const Key dataFlow(u"data-flow");
const Key note(u"note");

Result<void> standsAlone(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    if (answer.text.trimmed().isEmpty())
        return missingReason();
    setAll(draft, findings, Key(u"stands-alone"), true);
    const QStringList items = keyItemsOf(findings);
    for (const QString &item : items) {
        const QString before = draft.graph().value(item, note).text();
        draft.set(item, note, before.isEmpty() ? answer.text : before + u'\n' + answer.text);
    }
    return {};
}

bool isEnd(const Graph &graph, const QString &tool)
{
    return Schema::isEndByNature(graph.value(tool, key::category).text());
}

// Data goes out of a tool, unless it is one where data ends.
Result<void> connectTo(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    const Item *other = draft.graph().find(answer.item);
    if (!other || other->kind != Key(u"tool")) {
        return fixProblem(
            QT_TRANSLATE_NOOP("martlet::Fix", "Say which tool of the project to connect it to."));
    }
    const QStringList items = keyItemsOf(findings);
    for (const QString &item : items) {
        if (item == answer.item)
            continue;
        const bool receives = isEnd(draft.graph(), item) && !isEnd(draft.graph(), answer.item);
        draft.relate(dataFlow, receives ? answer.item : item, receives ? item : answer.item);
    }
    return {};
}

Fix connectFix()
{
    Fix fix {u"connect-to"_s,
             QT_TRANSLATE_NOOP("martlet::Fix", "Connect it to another tool"),
             {FixInput::Item},
             &connectTo,
             &likelyPartners};
    fix.kinds = {Key(u"tool")};
    return fix;
}

} // namespace

QList<Fix> structureFixes()
{
    return {
        connectFix(),
        planFix(u"plan-retirement"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "Plan its end, in a scenario"),
                QT_TRANSLATE_NOOP("martlet::Fix", "What we stop using"),
                key::lifecycle,
                u"gone"_s),
        {u"stands-alone"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "It stands alone on purpose; say why"),
         {FixInput::Text},
         &standsAlone,
         {}},
    };
}

} // namespace martlet
