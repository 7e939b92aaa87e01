// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/compare/differences.h"
#include "model/drawing/mapview.h"

#include <span>

namespace martlet {

/// One of the two states that are compared.
struct ComparedState
{
    QString name; ///< as people tell it from the other: a file, a day, a scenario
    Graph graph;
};

/// The project as a scenario would leave it, called like the scenario. What the scenario says is
/// not changed by that. \a leftOut as in throughScenario().
ComparedState afterScenario(const Graph &now, const QString &scenario, int *leftOut = nullptr);

/// Two states of a project, what differs between them, and how that looks on a map. A plain value,
/// which can be made on any thread.
class Comparison
{
public:
    Comparison() = default;
    Comparison(ComparedState before, ComparedState after);

    const ComparedState &before() const { return m_before; }
    const ComparedState &after() const { return m_after; }
    const Differences &differences() const { return m_differences; }
    /// The state after, and what was removed until then besides.
    const Graph &both() const { return m_both; }
    /// What the differences of an item say, a line each; empty where it does not differ.
    QString textOf(const QString &item) const;

    /// A view with everything that is on it before or after. What differs has its sign, and all
    /// else is faint; what is gone stands where it stood, or where there is room.
    MapView viewOf(const QString &view) const;
    /// The views on which something can be seen to differ, in their usual order.
    QStringList viewsThatDiffer() const;

private:
    std::span<const Difference> differencesOf(const QString &item) const;
    void mark(Card *card, Key place) const;
    void mark(Flow *flow) const;

    ComparedState m_before;
    ComparedState m_after;
    Graph m_both;
    Differences m_differences;
    QHash<QString, size_t> m_first; ///< of an item, into the differences
};

} // namespace martlet
