// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/fixmakers.h"
#include "model/analysis/rule.h"
#include "model/base/text.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// The team that bears the name of the item's department.
QString departmentTeam(const Graph &graph, const QString &item)
{
    const QString department = graph.value(item, key::department).text();
    if (department.isEmpty())
        return {};
    for (const Item *team : graph.itemsOf(u"team"_key)) {
        if (normalisedName(team->name()) == normalisedName(department))
            return team->id;
    }
    return {};
}

QString questionText(const Graph &graph, const Finding &finding, const QString &item)
{
    const Rule *rule = findRule(finding.rule);
    const QString pattern = rule ? rule->question() : QString();
    return pattern.isEmpty() ? finding.title() : pattern.arg(itemName(graph, item));
}

// Nobody need be named: a question to all is one too.
Result<void> ask(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    for (const Finding &finding : findings) {
        for (const QString &item : finding.keyItems) {
            const QString text = answer.text.trimmed().isEmpty()
                ? questionText(draft.graph(), finding, item)
                : answer.text;
            const QString asked = isPersonOrTeam(draft.graph(), answer.person)
                ? answer.person
                : departmentTeam(draft.graph(), item);
            const QString question = draft.create(u"question"_key, text);
            draft.set(question, key::about, item);
            if (!asked.isEmpty())
                draft.set(question, u"asked-of"_key, asked);
        }
    }
    return {};
}

QStringList suggestAsked(const Graph &graph, const QList<Finding> &findings, QDate today)
{
    QStringList asked;
    const QStringList items = keyItemsOf(findings);
    for (const QString &item : items)
        asked.append(departmentTeam(graph, item));
    asked += likelyOwners(graph, findings, today);
    asked.removeAll(QString());
    asked.removeDuplicates();
    return asked;
}

// A waiver whose day has come is renewed where it is about exactly the same.
QString waiverFor(Draft &draft, const Finding &finding)
{
    const QString ended = finding.endedWaiver;
    const QStringList items = draft.graph().value(ended, u"items"_key).list();
    const bool renews = !ended.isEmpty() && items == finding.keyItems;
    return renews ? ended : draft.create(u"waiver"_key, {});
}

Result<void> accept(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    if (answer.text.trimmed().isEmpty())
        return missingReason();
    if (!isPersonOrTeam(draft.graph(), answer.person))
        return missingPerson();
    for (const Finding &finding : findings) {
        const bool plain = finding.detail.isEmpty();
        const Value until =
            answer.until.isValid() ? Value(answer.until.toString(Qt::ISODate)) : Value();
        const QString waiver = waiverFor(draft, finding);
        draft.set(waiver, u"rule"_key, finding.rule);
        draft.set(waiver, u"items"_key, finding.keyItems);
        draft.set(waiver, u"detail"_key, plain ? Value(Value::None()) : Value(finding.detail));
        draft.set(waiver, u"reason"_key, answer.text);
        draft.set(waiver, u"person"_key, answer.person);
        draft.set(waiver, u"until"_key, until);
    }
    return {};
}

} // namespace

QList<Fix> commonFixes()
{
    using enum FixInput;
    return {
        {u"accept"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "Accept with a reason"),
         {Text, Person, Until},
         &accept,
         &likelyOwners},
        {u"ask"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "Ask somebody"),
         {Person},
         &ask,
         &suggestAsked},
        formFix(u"fill-in"_s, QT_TRANSLATE_NOOP("martlet::Fix", "Fill in what is missing"), {}),
        setFix(u"set-leaving"_s,
               QT_TRANSLATE_NOOP("martlet::Fix", "We are leaving it"),
               key::lifecycle,
               u"leaving"_s),
    };
}

} // namespace martlet
