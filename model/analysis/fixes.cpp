// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/fixes.h"

#include "model/analysis/rule.h"
#include "model/analysis/vocabulary.h"
#include "model/base/text.h"

#include <QJsonArray>
#include <QJsonObject>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const Key dataFlow(u"data-flow");
const Key handOff(u"hand-off");
const Key note(u"note");

QString fixText(const char *source)
{
    return QCoreApplication::translate("martlet::Fix", source);
}

Error missing(const char *sentence)
{
    return {fixText(sentence), {}, Error::Kind::WrongUse};
}

Error missingPerson()
{
    return missing(
        QT_TRANSLATE_NOOP("martlet::Fix", "Say who: a person or a team of the project."));
}

Error missingReason()
{
    return missing(QT_TRANSLATE_NOOP("martlet::Fix", "Give a reason, in a few words."));
}

bool isPersonOrTeam(const Graph &graph, const QString &id)
{
    const Item *item = graph.find(id);
    return item && (item->kind == Key(u"person") || item->kind == Key(u"team"));
}

QStringList itemsOf(const QList<Finding> &findings)
{
    QStringList items;
    for (const Finding &finding : findings) {
        for (const QString &item : finding.keyItems) {
            if (!items.contains(item))
                items.append(item);
        }
    }
    return items;
}

void setAll(Draft &draft, const QList<Finding> &findings, Key field, const Value &value)
{
    const QStringList items = itemsOf(findings);
    for (const QString &item : items) {
        const Item *found = draft.graph().find(item);
        if (found && draft.schema().field(found->kind, field))
            draft.set(item, field, value);
    }
}

Result<void> assignOwner(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    if (!isPersonOrTeam(draft.graph(), answer.person))
        return missingPerson();
    setAll(draft, findings, key::owner, answer.person);
    return {};
}

// The team that bears the name of the item's department.
QString departmentTeam(const Graph &graph, const QString &item)
{
    const QString department = graph.value(item, key::department).text();
    if (department.isEmpty())
        return {};
    for (const Item *team : graph.itemsOf(Key(u"team"))) {
        if (normalisedName(team->name()) == normalisedName(department))
            return team->id;
    }
    return {};
}

QString questionText(const Graph &graph, const Finding &finding, const QString &item)
{
    const Rule *rule = findRule(finding.rule);
    const QString pattern = rule ? rule->question() : QString();
    return pattern.isEmpty() ? finding.title : pattern.arg(itemName(graph, item));
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
            const QString question = draft.create(Key(u"question"), text);
            draft.set(question, key::about, item);
            if (!asked.isEmpty())
                draft.set(question, Key(u"asked-of"), asked);
        }
    }
    return {};
}

QStringList suggestAsked(const Graph &graph, const QList<Finding> &findings, QDate today)
{
    QStringList asked;
    const QStringList items = itemsOf(findings);
    for (const QString &item : items)
        asked.append(departmentTeam(graph, item));
    asked += likelyOwners(graph, findings, today);
    asked.removeAll(QString());
    asked.removeDuplicates();
    return asked;
}

Result<void> standsAlone(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    if (answer.text.trimmed().isEmpty())
        return missingReason();
    setAll(draft, findings, Key(u"stands-alone"), true);
    const QStringList items = itemsOf(findings);
    for (const QString &item : items) {
        const QString before = draft.graph().value(item, note).text();
        draft.set(item, note, before.isEmpty() ? answer.text : before + u'\n' + answer.text);
    }
    return {};
}

Result<void> setLeaving(Draft &draft, const QList<Finding> &findings, const FixAnswer &)
{
    setAll(draft, findings, key::lifecycle, u"leaving"_s);
    return {};
}

bool isEnd(const Graph &graph, const QString &tool)
{
    return Schema::isEndByNature(graph.value(tool, key::category).text());
}

// Data goes out of a tool, unless it is one where data ends.
Result<void> connectTo(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    const Item *other = draft.graph().find(answer.tool);
    if (!other || other->kind != Key(u"tool")) {
        return missing(
            QT_TRANSLATE_NOOP("martlet::Fix", "Say which tool of the project to connect it to."));
    }
    const QStringList items = itemsOf(findings);
    for (const QString &item : items) {
        if (item == answer.tool)
            continue;
        const bool receives = isEnd(draft.graph(), item) && !isEnd(draft.graph(), answer.tool);
        draft.relate(dataFlow, receives ? answer.tool : item, receives ? item : answer.tool);
    }
    return {};
}

Result<void> addEffort(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    if (answer.minutesPerRun < 0 || answer.runsPerMonth < 0) {
        return missing(QT_TRANSLATE_NOOP(
            "martlet::Fix", "Say how many minutes it takes and how often a month it is done."));
    }
    setAll(draft, findings, Key(u"minutes-per-run"), answer.minutesPerRun);
    setAll(draft, findings, Key(u"runs-per-month"), answer.runsPerMonth);
    return {};
}

// All plans of this kind are steps of one scenario, which is found again by its name.
QString automationScenario(Draft &draft)
{
    const QString name =
        fixText(QT_TRANSLATE_NOOP("martlet::Fix", "Automate what is carried by hand"));
    for (const Item *scenario : draft.graph().itemsOf(Key(u"scenario"))) {
        if (scenario->name() == name)
            return scenario->id;
    }
    return draft.create(Key(u"scenario"), name);
}

Result<void> planAutomation(Draft &draft, const QList<Finding> &findings, const FixAnswer &)
{
    const QString scenario = automationScenario(draft);
    QJsonArray steps = draft.graph().value(scenario, Key(u"steps")).json().toArray();
    const QStringList items = itemsOf(findings);
    for (const QString &item : items) {
        const QJsonObject edit {
            {u"item"_s, item}, {u"field"_s, key::mode.text()}, {u"value"_s, u"automatic"_s}};
        steps.append(QJsonObject {{u"name"_s, itemName(draft.graph(), item)},
                                  {u"edits"_s, QJsonArray {edit}}});
    }
    draft.set(scenario, Key(u"steps"), Value::fromJson(steps));
    return {};
}

// A waiver whose day has come is renewed where it is about exactly the same.
QString waiverFor(Draft &draft, const Finding &finding)
{
    const QString ended = finding.endedWaiver;
    const QStringList items = draft.graph().value(ended, Key(u"items")).list();
    return items == finding.keyItems ? ended : draft.create(Key(u"waiver"), {});
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
        draft.set(waiver, Key(u"rule"), finding.rule);
        draft.set(waiver, Key(u"items"), finding.keyItems);
        draft.set(waiver, Key(u"detail"), plain ? Value(Value::None()) : Value(finding.detail));
        draft.set(waiver, Key(u"reason"), answer.text);
        draft.set(waiver, Key(u"person"), answer.person);
        draft.set(waiver, Key(u"until"), until);
    }
    return {};
}

// A protected way is still a way by hand, so it takes a reason and a name for the rule to rest.
Result<void> protectChannel(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    if (const auto accepted = accept(draft, findings, answer); !accepted)
        return accepted;
    setAll(draft, findings, Key(u"encrypted"), true);
    return {};
}

Result<void> removePersonalData(Draft &draft, const QList<Finding> &findings, const FixAnswer &)
{
    const Vocabulary words(draft.graph(), {});
    const QStringList items = itemsOf(findings);
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

} // namespace

QString Fix::label() const
{
    return fixText(labelSource.constData());
}

const QList<Fix> &fixes()
{
    using enum FixInput;
    static const QList<Fix> all {
        {u"accept"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "Accept with a reason"),
         {Text, Person, Until},
         &accept,
         &likelyOwners},
        {u"add-effort"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "Note how long it takes"),
         {Effort},
         &addEffort,
         nullptr},
        {u"ask"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "Ask somebody"),
         {Person},
         &ask,
         &suggestAsked},
        {u"assign-owner"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "Name an owner"),
         {Person},
         &assignOwner,
         &likelyOwners},
        {u"connect-to"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "Connect it to another tool"),
         {Tool},
         &connectTo,
         &likelyPartners},
        {u"plan-automation"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "Plan to automate it, in a scenario"),
         {},
         &planAutomation,
         nullptr},
        {u"protect-channel"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "It goes by a protected way; say which"),
         {Text, Person, Until},
         &protectChannel,
         &likelyOwners},
        {u"remove-personal-data"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "Leave the personal data out"),
         {},
         &removePersonalData,
         nullptr},
        {u"set-leaving"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "We are leaving it"),
         {},
         &setLeaving,
         nullptr},
        {u"stands-alone"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "It stands alone on purpose; say why"),
         {Text},
         &standsAlone,
         nullptr},
    };
    return all;
}

const Fix *findFix(const QString &id)
{
    for (const Fix &fix : fixes()) {
        if (fix.id == id)
            return &fix;
    }
    return nullptr;
}

} // namespace martlet
