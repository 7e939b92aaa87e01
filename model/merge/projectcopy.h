// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/change.h"

#include <QMap>

namespace martlet {

/// The changes that wrote a value, in ascending order: one, or several where the same value was
/// written in several copies.
using Stamp = QList<ChangeId>;

/// The value that a field belongs to, for those who must know who wrote it last. What a relation
/// joins is one value, `ends`, a list of two: whoever moves one end says that it belongs to the
/// other as it stands there, and not every kind may be joined with every other. Any other field is
/// a value of its own.
QString valueWith(const QString &field);

/// Who wrote what an item holds.
struct ItemStamps
{
    Stamp born; ///< of its making, and so of the fields that nobody wrote since
    /// By the names of the values; of such that are unknown by now as well.
    QMap<QString, Stamp> fields;

    const Stamp &of(const QString &field) const;
    void set(const QString &field, const Stamp &stamp);

    friend bool operator==(const ItemStamps &, const ItemStamps &) = default;
};

/// One copy of a project with all that merging needs.
struct ProjectCopy
{
    QString identity; ///< of the project: the same in every copy of it
    Graph graph;
    HeldChanges held;
    QHash<QString, ItemStamps> stamps; ///< of every item of the graph
    QHash<QString, ChangeId> deleted; ///< items that are gone, and by which change
};

/// A value of a field that another copy holds, and that nobody has decided on yet. It is an item of
/// the project, of kind `undecided`, so that it travels with it and is undone with it; its stamp is
/// that of the value.
struct Undecided
{
    QString id;
    QString item;
    Key field; ///< `kind`: the item was deleted there; `ends`: it joins other things there
    Value value; ///< unknown: the field was cleared there
    QString author; ///< who wrote it; empty where the history no longer tells
    QString time; ///< when, ISO 8601 in UTC; empty likewise
    Value before; ///< what stood there before it was written; see knowsBefore
    bool knowsBefore = false;

    /// Nothing where \a item is of another kind.
    static std::optional<Undecided> of(const Item &item);
    Item toItem() const;
};

/// Who wrote a value, and when; see Undecided.
struct Writer
{
    QString author;
    QString time;
};

/// All that is undecided in a project, in the order of items and fields.
QList<Undecided> undecidedIn(const Graph &graph);

namespace key {
inline const Key undecided(u"undecided");
inline const Key ends(u"ends"); ///< see valueWith()
} // namespace key

} // namespace martlet
