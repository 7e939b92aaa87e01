// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/graph.h"

#include <QSet>

#include <ranges>
#include <utility>
#include <vector>

namespace martlet {

/// All scenarios of a project, each from the one that it stands on. Whoever goes through them meets
/// every scenario once, however many stand on each other.
class ScenarioStacks
{
public:
    explicit ScenarioStacks(const Graph &graph);

    /// Visits every scenario with its own copy of what visiting the one below made of the state.
    /// The copy is none where only one scenario stands there.
    template<typename State, typename Visit>
    void visit(const State &asIs, Visit visit) const
    {
        std::vector<std::pair<QString, State>> waiting;
        const auto add = [&](const QString &below, State state) {
            const QStringList above = m_above.value(below);
            for (const QString &id : above | std::views::drop(1) | std::views::reverse)
                waiting.emplace_back(id, state);
            if (!above.isEmpty())
                waiting.emplace_back(above.first(), std::move(state));
        };
        add({}, asIs);
        while (!waiting.empty()) {
            auto [id, state] = std::move(waiting.back());
            waiting.pop_back();
            visit(id, &state);
            add(id, std::move(state));
        }
    }

private:
    void reach(const QString &below);

    QHash<QString, QStringList> m_above; ///< under an empty text those that stand on the project
    QSet<QString> m_reached;
};

} // namespace martlet
