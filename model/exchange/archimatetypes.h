// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/key.h"

#include <QList>
#include <QString>

namespace martlet {

/// How Martlet's kinds and those of ArchiMate 3 correspond; docs/archimate.md says why.
namespace archimate {

/// The type of elements of a kind; empty for what ArchiMate has no word for.
QString elementType(Key kind);
/// The kind that comes nearest to a type of elements, or an empty key.
Key kindOfElement(const QString &type);

/// The type of relationships of a kind of relations.
QString relationshipType(Key kind);
/// The kinds of relations that a type of relationships may stand for, the likeliest first.
QList<Key> kindsOfRelationship(const QString &type);

/// A reference from one element to another that is a relationship in ArchiMate.
struct FieldRelationship
{
    Key field; ///< of the element at \a to, or at \a from
    QString type;
    bool isHeldByTarget = true; ///< the element that has the field is where it ends
};
/// The references of an element that are relationships.
QList<FieldRelationship> fieldRelationships(Key kind);

/// The names of the properties that say what something is to Martlet.
inline constexpr QStringView id = u"martlet-id";
inline constexpr QStringView kind = u"martlet-kind";

} // namespace archimate

} // namespace martlet
