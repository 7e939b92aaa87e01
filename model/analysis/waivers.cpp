// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/waivers.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

Waivers::Waivers(const Graph &graph, QDate today)
{
    for (const Item *item : graph.itemsOf(Key(u"waiver"))) {
        const Fields &fields = item->fields;
        Waiver waiver;
        waiver.id = item->id;
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
    const bool named = std::all_of(items.begin(), items.end(), [&](const QString &item) {
        return finding.keyItems.contains(item);
    });
    const bool whole = anyItem
        || std::all_of(finding.keyItems.begin(), finding.keyItems.end(), [&](const QString &item) {
                           return items.contains(item);
                       });
    return named && whole && (detail == finding.detail || detail == "*"_L1);
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
        waiver.used = waiver.used || waiver.items.contains(item);
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

} // namespace martlet
