// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/owneroutlook.h"

#include "model/analysis/fixes.h"
#include "model/analysis/impact.h"
#include "model/graph/index.h"

#include <algorithm>

namespace martlet {

OwnerOutlook::OwnerOutlook(const Graph &graph, const Report &report, QDate today)
    : m_graph(graph)
    , m_words(m_graph, today)
    , m_holders(m_words)
{
    readRoles();
    readFindings(report);
}

void OwnerOutlook::readRoles()
{
    const Schema schema(m_graph);
    for (int i = 0; i < m_words.index().elementCount(); ++i)
        readItem(m_words.index().element(i), schema);
    for (int i = 0; i < m_words.index().relationCount(); ++i)
        readItem(m_words.index().relation(i), schema);
}

void OwnerOutlook::readItem(const Item &item, const Schema &schema)
{
    for (const Key field : responsibilities()) {
        const QString person = item.fields.get(field).text();
        if (!schema.field(item.kind, field) || !isPerson(person))
            continue;
        QList<OwnerRole> &roles = m_roles[person];
        if (roles.isEmpty() || roles.last().item != item.id)
            roles.append({item.id, {}});
        roles.last().fields.append(field);
        if (field == u"backup-owner"_key)
            continue;
        roles.last().isBackup = false;
        QStringList &people = m_people[item.id];
        if (!people.contains(person))
            people.append(person);
    }
}

bool OwnerOutlook::isPerson(const QString &id) const
{
    const Item *item = m_graph.find(id);
    return item && (item->kind == u"person"_key || item->kind == u"team"_key);
}

void OwnerOutlook::readFindings(const Report &report)
{
    for (const Finding &finding : report.findings) {
        if (finding.isWaived())
            continue;
        QStringList people;
        for (const QString &item : finding.keyItems)
            people += m_people.value(item);
        people.removeDuplicates();
        if (people.isEmpty())
            m_nobodys.append(finding);
        for (const QString &person : std::as_const(people))
            m_findings[person].append(finding);
    }
}

QStringList OwnerOutlook::everybody() const
{
    QStringList people = m_roles.keys();
    for (const Item *question : m_graph.itemsOf(u"question"_key)) {
        const QString asked = question->fields.get(u"asked-of"_key).text();
        if (isPerson(asked) && question->fields.get(key::answer).isEmpty())
            people.append(asked);
    }
    people.removeDuplicates();
    std::ranges::sort(people, {}, [&](const QString &id) {
        return std::pair(itemName(m_graph, id).toCaseFolded(), id);
    });
    return people;
}

QStringList OwnerOutlook::openQuestions(const QString &person) const
{
    QStringList open;
    for (const Item *question : m_graph.itemsOf(u"question"_key)) {
        const bool isTheirs = question->fields.get(u"asked-of"_key).text() == person;
        if (isTheirs && question->fields.get(key::answer).isEmpty())
            open.append(question->id);
    }
    return open;
}

QStringList OwnerOutlook::onlyTheirs(const QString &person) const
{
    QStringList alone;
    const Impact impact(m_holders, {person});
    for (const Affected &affected : impact.affected()) {
        if (affected.effect == Effect::Unowned)
            alone.append(affected.item);
    }
    return alone;
}

QStringList OwnerOutlook::whatWouldStop(const QString &person) const
{
    QStringList theirs;
    for (const OwnerRole &role : m_roles.value(person)) {
        const Item *item = m_graph.find(role.item);
        if (!role.isBackup && (item->kind == u"tool"_key || item->kind == u"data-flow"_key))
            theirs.append(role.item);
    }
    QStringList sentences;
    const Impact impact(m_holders, theirs);
    for (const Affected &affected : impact.affected()) {
        if (affected.effect == Effect::LosesSource || affected.effect == Effect::Suffers)
            sentences.append(affectedSentence(m_graph, affected));
    }
    return sentences;
}

QList<std::pair<QString, Key>> askedFields(const Graph &graph, const Finding &finding)
{
    QList<std::pair<QString, Key>> asked;
    for (const QString &id : finding.fixes()) {
        const Fix *fix = findFix(id);
        const bool isForm = fix && fix->inputs.contains(FixInput::Fields);
        for (const Key field : isForm ? fixFields(*fix, {finding}) : QList<Key>()) {
            for (const QString &item : fixTargets(graph, {finding}, field)) {
                const std::pair place(item, field);
                const bool isOpen = graph.contains(item) && graph.value(item, field).isUnknown();
                if (isOpen && !asked.contains(place))
                    asked.append(place);
            }
        }
    }
    return asked;
}

} // namespace martlet
