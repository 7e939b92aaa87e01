// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/fixmakers.h"
#include "model/analysis/vocabulary.h"

#include <QCoreApplication>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const Key backupOwner(u"backup-owner");
const Key verifiedOn(u"verified-on");
const Key ambassador(u"ambassador");

// Findings about a person or team name what is to be looked around in further items.
QList<Finding> aboutItems(const QList<Finding> &findings)
{
    Finding about;
    for (const Finding &finding : findings)
        about.keyItems += finding.items;
    return {about};
}

// The values of a field of all items concerned.
QStringList named(const Graph &graph, const QList<Finding> &findings, Key field)
{
    QStringList names;
    for (const Finding &finding : findings) {
        for (const QString &item : finding.items)
            names.append(graph.value(item, field).text());
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

QStringList stillThere(const Graph &graph, QStringList people, QDate today)
{
    people.removeDuplicates();
    people.removeIf([&](const QString &person) { return hasLeft(graph, person, today); });
    return people;
}

QStringList likelyHeirs(const Graph &graph, const QList<Finding> &findings, QDate today)
{
    return stillThere(graph,
                      named(graph, findings, backupOwner)
                          + likelyOwners(graph, aboutItems(findings), today),
                      today);
}

// Nobody stands in for themselves: a backup owner who takes over leaves that place open.
void replacePerson(Draft &draft, const QStringList &people, const QString &heir)
{
    QList<std::pair<QString, Key>> places;
    for (const Item *item : draft.graph().sortedItems()) {
        for (const Key field : responsibilities()) {
            if (people.contains(item->fields.get(field).text()))
                places.append({item->id, field});
        }
    }
    for (const auto &[item, field] : places)
        draft.set(item, field, heir);
    for (const auto &[item, field] : places) {
        const Value owner = draft.graph().value(item, key::owner);
        if (!owner.isEmpty() && draft.graph().value(item, backupOwner) == owner)
            draft.set(item, backupOwner, Value());
    }
}

Result<void> handOver(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    if (!isPersonOrTeam(draft.graph(), answer.person))
        return missingPerson();
    if (hasLeft(draft.graph(), answer.person, answer.today)) {
        return fixProblem(QT_TRANSLATE_NOOP("martlet::Fix", "Choose somebody who is still there."));
    }
    replacePerson(draft, keyItemsOf(findings), answer.person);
    return {};
}

QStringList likelyBackups(const Graph &graph, const QList<Finding> &findings, QDate today)
{
    QStringList backups = likelyOwners(graph, aboutItems(findings), today);
    const QStringList owners = named(graph, findings, key::owner);
    backups.removeIf([&](const QString &person) { return owners.contains(person); });
    return backups;
}

// Whoever owns a tool is no backup for it.
Result<void> setBackup(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    if (!isPersonOrTeam(draft.graph(), answer.person))
        return missingPerson();
    const QStringList tools = fixTargets(draft.graph(), findings, backupOwner);
    for (const QString &tool : tools) {
        if (draft.graph().value(tool, key::owner).text() != answer.person)
            draft.set(tool, backupOwner, answer.person);
    }
    return {};
}

// Who looks at a tool and finds it right no longer assumes it.
Result<void> verify(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    const Vocabulary words(draft.graph(), answer.today);
    const QStringList items = fixTargets(draft.graph(), findings, verifiedOn);
    for (const QString &item : items) {
        draft.set(item, verifiedOn, answer.today.toString(Qt::ISODate));
        if (words.isAssumed(*words.graph().find(item)) == Truth::Yes)
            draft.set(item, u"evidence"_key, u"seen"_s);
    }
    return {};
}

QStringList membersFirst(const Graph &graph, const QList<Finding> &findings, QDate today)
{
    const QStringList teams = keyItemsOf(findings);
    QStringList people;
    for (const Item *person : graph.itemsOf(u"person"_key)) {
        if (teams.contains(person->fields.get(u"team"_key).text()))
            people.append(person->id);
    }
    return stillThere(graph, people + named(graph, findings, key::owner), today);
}

Fix ambassadorFix()
{
    Fix fix = personFix(
        u"name-ambassador"_s, QT_TRANSLATE_NOOP("martlet::Fix", "Name an ambassador"), ambassador);
    fix.suggest = &membersFirst;
    return fix;
}

} // namespace

QList<Fix> ownershipFixes()
{
    using enum FixInput;
    return {
        ambassadorFix(),
        personFix(
            u"assign-owner"_s, QT_TRANSLATE_NOOP("martlet::Fix", "Name an owner"), key::owner),
        {u"hand-over"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "Hand over everything to somebody"),
         {Person},
         &handOver,
         &likelyHeirs},
        {u"set-backup"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "Name a backup owner"),
         {Person},
         &setBackup,
         &likelyBackups},
        formFix(u"set-next-audit"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "Set the day of the next audit"),
                {u"next-audit"_key}),
        {u"verified-today"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "We looked today, and it is right"),
         {},
         &verify,
         {}},
    };
}

} // namespace martlet
