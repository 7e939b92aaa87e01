// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/sharing/pastmoment.h"

#include "model/report/comparisonreport.h"
#include "views/sharing/pastvalues.h"

namespace martlet {

/// The views on which a step can be seen, or the one that is asked for as it was.
static Result<std::vector<PrintedView>> viewsOf(const Comparison &did, const QString &view)
{
    Result<std::vector<PrintedView>> views = comparedViews(did);
    if (!views || !views->empty())
        return views;
    const QStringList there = MapView::viewsOf(did.after().graph);
    const bool isThere = there.contains(view);
    if (!isThere && there.isEmpty())
        return views;
    Result<PrintedView> printed = viewAsItWas(did.after().graph, isThere ? view : there.first());
    if (!printed)
        return printed.error();
    std::vector<PrintedView> one;
    one.push_back(std::move(*printed));
    return one;
}

std::shared_ptr<const PastMoment>
pastMoment(const Graph &now, const History &history, History::Step steps, const QString &view)
{
    auto moment = std::make_shared<PastMoment>();
    moment->after = stateAt(now, history, steps.last);
    moment->before = stateBefore(moment->after, history, steps);
    moment->did = Comparison({{}, moment->before.graph}, {{}, moment->after.graph});
    moment->sinceThen = notable(differences(moment->after.graph, now), moment->after.graph, now);
    Result<std::vector<PrintedView>> views = viewsOf(moment->did, view);
    if (views)
        moment->views = std::move(*views);
    else
        moment->trouble = views.error().sentence;
    return moment;
}

} // namespace martlet
