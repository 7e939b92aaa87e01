// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/scenariostacks.h"

namespace martlet {

ScenarioStacks::ScenarioStacks(const Graph &graph)
{
    const Key scenario(u"scenario");
    const std::vector<const Item *> all = graph.itemsOf(scenario);
    QHash<QString, QString> below;
    for (const Item *item : all) {
        const QString on = item->fields.get(Key(u"on")).text();
        const Item *other = graph.find(on);
        below[item->id] = other && other->kind == scenario ? on : QString();
        m_above[below[item->id]].append(item->id);
    }
    reach({});
    // Copies that come together can make a circle; its first one then counts as standing on
    // nothing.
    for (const Item *item : all) {
        if (m_reached.contains(item->id))
            continue;
        m_above[below[item->id]].removeOne(item->id);
        m_above[QString()].append(item->id);
        m_reached.insert(item->id);
        reach(item->id);
    }
}

void ScenarioStacks::reach(const QString &below)
{
    QStringList waiting {below};
    while (!waiting.isEmpty()) {
        for (const QString &id : m_above.value(waiting.takeLast())) {
            m_reached.insert(id);
            waiting.append(id);
        }
    }
}

} // namespace martlet
