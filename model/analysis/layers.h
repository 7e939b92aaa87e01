// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/vocabulary.h"

namespace martlet {

/// The live tools and activities of a project by layer, as numbers of the index.
class Layers
{
public:
    explicit Layers(const Vocabulary &words);

    std::vector<int> of(const QString &layer) const { return m_elements.value(layer); }
    /// Those of which the layer is not known.
    const std::vector<int> &unplaced() const { return m_unplaced; }
    /// How many have a layer.
    int placedCount() const { return m_placed; }
    /// How many layers have one.
    qsizetype usedCount() const { return m_elements.size(); }

private:
    QHash<QString, std::vector<int>> m_elements;
    std::vector<int> m_unplaced;
    int m_placed = 0;
};

} // namespace martlet
