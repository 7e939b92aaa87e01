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
    return cleanText(graph.value(waiver, Key(u"reason")).text(), textLimit).simplified();
}

// Who accepts says why, and can be asked.
static bool isWhole(const Graph &graph, const QString &waiver)
{
    const Item *person = graph.find(graph.value(waiver, Key(u"person")).text());
    return person && (person->kind == Key(u"person") || person->kind == Key(u"team"))
        && !reasonOf(graph, waiver).isEmpty();
}

Waivers::Waivers(const Graph &graph, QDate today)
{
    for (const Item *item : graph.itemsOf(Key(u"waiver"))) {
        const Fields &fields = item->fields;
        Waiver waiver;
        waiver.id = item->id;
        waiver.whole = isWhole(graph, item->id);
        waiver.items = fields.get(Key(u"items")).list();
        waiver.anyItem = waiver.items.removeAll(u"*"_s) > 0;
        waiver.detail = fields.get(Key(u"detail")).text();
        const QDate until = QDate::fromString(fields.get(Key(u"until")).text(), Qt::ISODate);
        waiver.ended = until.isValid() && until <= today;
        m_byRule[fields.get(Key(u"rule")).text()].append(waiver);
    }
}

// With '*' the named items must be among those of the finding, without it they must be all.
bool Waivers::Waiver::accepts(const Finding &finding) const
{
    if (!whole)
        return false;
    const bool named = std::all_of(items.begin(), items.end(), [&](const QString &item) {
        return finding.keyItems.contains(item);
    });
    const bool all = anyItem
        || std::all_of(finding.keyItems.begin(), finding.keyItems.end(), [&](const QString &item) {
                         return items.contains(item);
                     });
    return named && all && (detail == finding.detail || detail == "*"_L1);
}

void Waivers::applyTo(Finding &finding)
{
    const auto waivers = m_byRule.find(finding.rule);
    if (waivers == m_byRule.end())
        return;
    for (Waiver &waiver : *waivers) {
        if (!waiver.accepts(finding))
            continue;
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
    const auto waivers = m_byRule.find(rule);
    if (waivers == m_byRule.end())
        return;
    for (Waiver &waiver : *waivers)
        waiver.used = waiver.used || (waiver.whole && waiver.items.contains(item));
}

QStringList Waivers::stale(const QSet<QString> &rulesThatDidNotRun) const
{
    QStringList stale;
    for (auto waivers = m_byRule.begin(); waivers != m_byRule.end(); ++waivers) {
        if (rulesThatDidNotRun.contains(waivers.key()))
            continue;
        for (const Waiver &waiver : *waivers) {
            if (!waiver.used)
                stale.append(waiver.id);
        }
    }
    stale.sort();
    return stale;
}

static QString waiverText(const char *source)
{
    return QCoreApplication::translate("martlet::Waiver", source);
}

static QDate lastDay(const Graph &graph, const QString &waiver)
{
    return QDate::fromString(graph.value(waiver, Key(u"until")).text(), Qt::ISODate);
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
    const QStringList items = graph.value(waiver, Key(u"items")).list();
    for (const QString &item : items)
        names.append(itemName(graph, item));
    const QString rule = graph.value(waiver, Key(u"rule")).text();
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
    const QString person = itemName(graph, graph.value(waiver, Key(u"person")).text());
    const QDate until = lastDay(graph, waiver);
    if (!until.isValid()) {
        return waiverText(QT_TRANSLATE_NOOP("martlet::Waiver", "Accepted by %1 for good: %2"))
            .arg(person, reason);
    }
    return waiverText(QT_TRANSLATE_NOOP("martlet::Waiver", "Accepted by %1 until %2: %3"))
        .arg(person, dayText(until), reason);
}

} // namespace martlet
