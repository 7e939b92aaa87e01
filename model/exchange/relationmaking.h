// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exchange/itemmatcher.h"

namespace martlet {

/// What a line of a drawing joins, by identity.
struct RelationEnds
{
    QString from;
    QString to;
    bool isTwoWay = false;
};

/// Finds the relations that lines of other programs stand for.
class RelationMaking
{
public:
    RelationMaking(const Draft &draft, ItemMatcher &matcher);

    bool joins(Key kind, const RelationEnds &ends) const;
    /// The kind of a relation between two elements: \a wanted where that joins them, else the first
    /// that does; empty where none does.
    Key kindFor(const RelationEnds &ends, Key wanted = {}) const;
    /// The relation that the source calls \a sourceKey, else one of the kind with these ends that
    /// is not among \a taken; empty where there is none.
    QString find(Key kind,
                 const RelationEnds &ends,
                 const QString &sourceKey,
                 const QSet<QString> &taken) const;
    /// A new relation; see ItemMatcher::relate().
    QString
    make(Key kind, const RelationEnds &ends, const QString &sourceKey, const QString &id = {});

private:
    const Draft &m_draft;
    ItemMatcher &m_matcher;
    QMultiHash<QString, QString> m_byEnds;
};

} // namespace martlet
