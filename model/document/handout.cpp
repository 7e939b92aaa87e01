// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/handout.h"

#include "model/change/draft.h"
#include "model/drawing/arrange.h"
#include "model/drawing/colouring.h"

#include <QCoreApplication>

namespace martlet {

QList<PrintedFinding> printedFindings(const Graph &graph, const Report &report)
{
    // The worst come first; of those that are equally bad, what one rule found stands together.
    QStringList order;
    QHash<QString, QList<PrintedFinding>> groups;
    for (const Finding &finding : report.findings) {
        if (finding.isWaived())
            continue;
        auto &group = groups[severityId(finding.severity) + finding.rule];
        if (group.isEmpty())
            order.append(severityId(finding.severity) + finding.rule);
        const Badge badge {finding.severity == Severity::Error,
                           finding.severity == Severity::Warning,
                           finding.severity == Severity::Info};
        group.append({badge, finding.title(), whatWasSeen(graph, finding), finding.keyItems});
    }
    QList<PrintedFinding> printed;
    for (const QString &name : std::as_const(order))
        printed += groups.value(name);
    return printed;
}

Graph withPlaces(const Graph &graph, const std::vector<PrintedView> &views)
{
    Draft draft(graph);
    for (const PrintedView &printed : views) {
        const auto places = placesOf(printed.view, printed.arrangement);
        for (auto place = places.begin(); place != places.end(); ++place)
            draft.place(place.key(), printed.view.id, *place);
    }
    return draft.graph();
}

QStringList remarksOf(const Graph &graph, const QString &view)
{
    const QString filter = filterText(graph, view);
    if (filter.isEmpty())
        return {};
    return {QCoreApplication::translate("martlet::Handout", "Filter: %1").arg(filter)};
}

} // namespace martlet
