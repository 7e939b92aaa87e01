// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/metrics.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

Truth hasScope(const Vocabulary &words, int metric, QLatin1StringView scope)
{
    const Value &known = words.index().element(metric).fields.get(u"scope"_key);
    if (known.isUnknown())
        return Truth::Unknown;
    return known.text() == scope ? Truth::Yes : Truth::No;
}

std::vector<int> metricsOn(const Vocabulary &words, const Journey &journey)
{
    static const Key measures(u"measures");
    std::vector<int> metrics = words.sources(journey.element, measures);
    for (const int step : journey.steps) {
        const std::vector<int> more = words.sources(step, measures);
        metrics.insert(metrics.end(), more.begin(), more.end());
    }
    std::sort(metrics.begin(), metrics.end());
    metrics.erase(std::unique(metrics.begin(), metrics.end()), metrics.end());
    return metrics;
}

Truth hasOnlyChannelMetrics(const Vocabulary &words, const Journey &journey)
{
    const std::vector<int> metrics = metricsOn(words, journey);
    Truth only = metrics.empty() ? Truth::No : Truth::Yes;
    for (const int metric : metrics)
        only = both(only, hasScope(words, metric, "channel"_L1));
    return only;
}

} // namespace martlet
