// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/journeys.h"

namespace martlet {

/// Whether the metric's scope is this one.
Truth hasScope(const Vocabulary &words, int metric, QLatin1StringView scope);
/// Numbers of the metrics that measure the journey or one of its steps, each once, in order.
std::vector<int> metricsOn(const Vocabulary &words, const Journey &journey);
/// At least one metric is on the journey or its steps, and all of them tell about a channel.
Truth hasOnlyChannelMetrics(const Vocabulary &words, const Journey &journey);

} // namespace martlet
