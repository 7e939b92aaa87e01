// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/graph.h"

#include <QHash>

#include <vector>

namespace martlet {

/// What the elements of a project are called, for finding them as people spell them: capitals,
/// blanks and punctuation do not matter, and other names of a known product mean the same.
class ElementNames
{
public:
    ElementNames() = default;
    explicit ElementNames(const Graph &graph);

    struct Entry
    {
        QString id;
        Key kind;
        QString name;
        QString form; ///< normalised
    };
    const std::vector<Entry> &entries() const { return m_entries; }

    void add(const QString &id, Key kind, const QString &name);
    /// The element of one of these kinds that a name means, the first kind first; or an empty
    /// identity.
    QString find(const QString &name, const QList<Key> &kinds) const;
    /// The person or team that a name means. A first name is enough where only one person has it.
    QString findOwner(const QString &name) const;
    /// Whether an element is known under the name of this product.
    bool hasProduct(const QString &product) const;

private:
    std::vector<Entry> m_entries;
    QHash<std::pair<Key, QString>, QString> m_ids; ///< by kind and normalised name
    QHash<std::pair<Key, QString>, QString> m_products; ///< by kind and product
};

} // namespace martlet
