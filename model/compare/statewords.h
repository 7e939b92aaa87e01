// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/graph.h"
#include "model/schema/schema.h"

namespace martlet {

/// Puts items, fields and values of one state of a project in words.
class StateWords
{
public:
    explicit StateWords(const Graph &graph);

    /// What has no name is called by what it says: a comment by its text, a waiver by its rule.
    QString nameOf(const Item &item) const;
    QString label(const Item &item, Key field);
    /// Empty for what no text of a line can hold: places, and values with a structure of their own.
    QString text(const Item &item, Key field, const Value &value) const;
    /// Where a field stands among those of its kind.
    qsizetype rank(const Item &item, Key field) const;

private:
    QString planLabel(const Item &scenario, Key field);
    QString madeLabel(const Item &item, Key field);

    const Graph m_graph;
    Schema m_schema;
    QHash<std::pair<Key, Key>, QString> m_labels; ///< by kind and field
};

} // namespace martlet
