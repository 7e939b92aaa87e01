// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/findingtext.h"

#include "model/schema/schema.h"

#include <QCoreApplication>

namespace martlet {

using namespace Qt::StringLiterals;

// A thing, a layer or a category, or a text that a rule made, in the words of the project.
static QString detailText(const Graph &graph, const QString &detail)
{
    if (graph.contains(detail))
        return itemName(graph, detail);
    const Schema schema(graph);
    for (const Key field : {key::layer, key::category}) {
        for (const Choice &choice : schema.field(Key(u"tool"), field)->choices) {
            if (choice.id == detail)
                return choice.label();
        }
    }
    return detail;
}

QString findingSubject(const Graph &graph, const Finding &finding)
{
    const QString names = itemNames(graph, finding.keyItems, 3);
    const QString &detail = finding.detail;
    if (names.isEmpty())
        return detail.isEmpty() ? detail : detailText(graph, detail);
    return graph.contains(detail) ? u"%1 · %2"_s.arg(names, itemName(graph, detail)) : names;
}

QString findingText(const Graph &graph, const Finding &finding)
{
    const QString subject = findingSubject(graph, finding);
    if (subject.isEmpty())
        return finding.title();
    //: %1 is what a finding is about, %2 the short name of its rule
    return QCoreApplication::translate("martlet::FigureSheets", "%1: %2")
        .arg(subject, finding.title());
}

} // namespace martlet
