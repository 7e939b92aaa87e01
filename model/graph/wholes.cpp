// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/graph/wholes.h"

#include "model/graph/graph.h"

namespace martlet {

QStringList wholesOf(const Graph &graph, const QString &element)
{
    constexpr qsizetype deepest = 16;
    QStringList wholes;
    QString whole = graph.value(element, u"parent"_key).text();
    while (!whole.isEmpty() && whole != element && !wholes.contains(whole)
           && wholes.size() < deepest) {
        wholes.append(whole);
        whole = graph.value(whole, u"parent"_key).text();
    }
    return wholes;
}

} // namespace martlet
