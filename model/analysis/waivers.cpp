// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/waivers.h"

#include "model/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

static QString reasonOf(const Graph &graph, const QString &waiver)
{
    return cleanText(graph.value(waiver, u"reason"_key).text(), textLimit).simplified();
}

// Who accepts says why, and can be asked.
static bool isWhole(const Graph &graph, const QString &waiver)
{
    const Item *person = graph.find(graph.value(waiver, u"person"_key).text());
    return person && (person->kind == u"person"_key || person->kind == u"team"_key)
        && !reasonOf(graph, waiver).isEmpty();
}

Waivers::Waiver Waivers::read(const Graph &graph, const Item &item, QDate today) const
{
    const Fields &fields = item.fields;
    Waiver waiver;
    waiver.id = item.id;
    waiver.rule = fields.get(u"rule"_key).text();
    waiver.whole = isWhole(graph, item.id);
    waiver.items = fields.get(u"items"_key).list();
    waiver.items.removeDuplicates();
    waiver.anyItem = waiver.items.removeAll(u"*"_s) > 0;
    waiver.detail = fields.get(u"detail"_key).text();
    const QDate until = QDate::fromString(fields.get(u"until"_key).text(), Qt::ISODate);
    waiver.ended = until.isValid() && until <= today;
    return waiver;
}

Waivers::Waivers(const Graph &graph, QDate today)
{
    for (const Item *item : graph.itemsOf(u"waiver"_key)) {
        const Waiver waiver = read(graph, *item, today);
        m_undecided.insert(waiver.rule, {});
        if (waiver.whole)
            m_places[waiver.place(waiver.detail)].push_back(int(m_waivers.size()));
        m_waivers.push_back(waiver);
    }
}

// Where a waiver is looked for: with '*' at one of its items, without it at all of them.
QString Waivers::Waiver::place(const QString &detailWanted) const
{
    if (!anyItem)
        return findingKey(rule, items, detailWanted);
    return u'*' + findingKey(rule, items.first(std::min<qsizetype>(items.size(), 1)), detailWanted);
}

// What stands at one of the finding's places names all of its items; with '*', the named ones must
// be among them.
bool Waivers::Waiver::accepts(const Finding &finding) const
{
    return !anyItem || std::all_of(items.begin(), items.end(), [&](const QString &item) {
        return finding.keyItems.contains(item);
    });
}

std::vector<int> Waivers::acceptingAt(const QStringList &places, const Finding &finding) const
{
    std::vector<int> accepting;
    for (const QString &place : places) {
        const auto found = m_places.constFind(place);
        if (found == m_places.constEnd())
            continue;
        for (const int number : *found) {
            if (m_waivers[size_t(number)].accepts(finding))
                accepting.push_back(number);
        }
    }
    std::sort(accepting.begin(), accepting.end());
    return accepting;
}

void Waivers::applyTo(Finding &finding)
{
    if (!m_undecided.contains(finding.rule))
        return;
    QStringList places;
    for (const QString &detail : {finding.detail, u"*"_s}) {
        places.append(findingKey(finding.rule, finding.keyItems, detail));
        places.append(u'*' + findingKey(finding.rule, {}, detail));
        for (const QString &item : std::as_const(finding.keyItems))
            places.append(u'*' + findingKey(finding.rule, {item}, detail));
    }
    places.removeDuplicates();
    for (const int number : acceptingAt(places, finding)) {
        Waiver &waiver = m_waivers[size_t(number)];
        waiver.used = true;
        QString &mark = waiver.ended ? finding.endedWaiver : finding.waiver;
        if (mark.isEmpty())
            mark = waiver.id;
    }
    if (finding.isWaived())
        finding.endedWaiver.clear();
}

void Waivers::keep(const QString &rule, const QString &item)
{
    const auto items = m_undecided.find(rule);
    if (items != m_undecided.end())
        items->insert(item);
}

bool Waivers::isKept(const Waiver &waiver) const
{
    const auto undecided = m_undecided.constFind(waiver.rule);
    return waiver.whole
        && std::any_of(waiver.items.begin(), waiver.items.end(), [&](const QString &item) {
               return undecided->contains(item);
           });
}

QStringList Waivers::stale(const QSet<QString> &rulesThatDidNotRun) const
{
    QStringList stale;
    for (const Waiver &waiver : m_waivers) {
        if (!waiver.used && !rulesThatDidNotRun.contains(waiver.rule) && !isKept(waiver))
            stale.append(waiver.id);
    }
    return stale;
}

static QString waiverText(const char *source)
{
    return QCoreApplication::translate("martlet::Waiver", source);
}

static QDate lastDay(const Graph &graph, const QString &waiver)
{
    return QDate::fromString(graph.value(waiver, u"until"_key).text(), Qt::ISODate);
}

QString endedSentence(const Graph &graph, const QString &waiver)
{
    return waiverText(
               QT_TRANSLATE_NOOP("martlet::Waiver",
                                 "It was accepted with a reason until %1; that day has come."))
        .arg(dayText(lastDay(graph, waiver)));
}

QString waiverTitle(const Graph &graph, const QString &waiver)
{
    QStringList names;
    const QStringList items = graph.value(waiver, u"items"_key).list();
    for (const QString &item : items)
        names.append(itemName(graph, item));
    const QString rule = graph.value(waiver, u"rule"_key).text();
    const QString title = u"%1: %2"_s.arg(rule, names.join(u", "_s));
    if (isWhole(graph, waiver))
        return title;
    //: %1 is a rule and names of things
    return waiverText(QT_TRANSLATE_NOOP("martlet::Waiver", "%1 (a reason or a person is missing)"))
        .arg(title);
}

QString acceptanceSentence(const Graph &graph, const QString &waiver)
{
    const QString reason = reasonOf(graph, waiver);
    const QString person = itemName(graph, graph.value(waiver, u"person"_key).text());
    const QDate until = lastDay(graph, waiver);
    if (!until.isValid()) {
        return waiverText(QT_TRANSLATE_NOOP("martlet::Waiver", "Accepted by %1 for good: %2"))
            .arg(person, reason);
    }
    return waiverText(QT_TRANSLATE_NOOP("martlet::Waiver", "Accepted by %1 until %2: %3"))
        .arg(person, dayText(until), reason);
}

} // namespace martlet
