// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/key.h"
#include "model/graph/value.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <memory>
#include <utility>
#include <vector>

namespace martlet {

class Index;
struct Edit;

/// The fields of one item, in the order of their keys' texts. A missing field is unknown.
class Fields
{
public:
    /// Goes over pairs of a key and its value.
    class Iterator
    {
    public:
        Iterator(const Fields &fields, size_t place)
            : m_fields(fields)
            , m_place(place)
        { }

        std::pair<Key, const Value &> operator*() const
        {
            return {m_fields.m_keys[m_place], m_fields.m_values[m_place]};
        }
        Iterator &operator++()
        {
            ++m_place;
            return *this;
        }
        bool operator!=(const Iterator &other) const { return m_place != other.m_place; }

    private:
        const Fields &m_fields;
        size_t m_place;
    };

    const Value &get(Key key) const { return m_present & bit(key) ? find(key) : unknown(); }
    /// Sets a field; an unknown value removes it.
    void set(Key key, const Value &value);

    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, m_keys.size()}; }
    bool isEmpty() const { return m_keys.empty(); }
    qsizetype size() const { return qsizetype(m_keys.size()); }

    friend bool operator==(const Fields &a, const Fields &b)
    {
        return a.m_keys == b.m_keys && a.m_values == b.m_values;
    }

private:
    static quint64 bit(Key key) { return quint64(1) << (unsigned(key.number()) % 64); }
    static const Value &unknown();
    const Value &find(Key key) const;

    quint64 m_present = 0; ///< of the keys that are there; several keys may share a bit
    std::vector<Key> m_keys;
    std::vector<Value> m_values;
};

/// Anything with an identity in a project: an element, a relation, a view, a scenario, a waiver, a
/// snapshot, a comment, or the project's own settings. What kinds there are says model/schema.
struct Item
{
    QString id;
    Key kind;
    QString from; ///< identity of the source, of relations only
    QString to; ///< identity of the target, of relations only
    Fields fields;

    QString name() const { return fields.get(key::name).text(); }
    /// Any field, the item's kind and ends included.
    Value value(Key key) const;

    friend bool operator==(const Item &, const Item &) = default;
};

using ItemPtr = std::shared_ptr<const Item>;

/// The identity of the one item that holds the project's name and settings. It cannot collide with
/// an identity from a file, since those have no control characters.
inline const QString projectId = QStringLiteral("\u0001project");

/// The identity of the architecture view that a project without views has; the view itself comes
/// into being when a card is first placed on it.
inline const QString standardView = QStringLiteral("view:architecture");

/// A whole project as it is now: items by identity. Cheap to copy, so that a snapshot can be read
/// on another thread; only apply() (model/change) modifies one.
class Graph
{
public:
    Graph() = default;
    /// A graph of items that come from storage. Later items with the same identity win.
    explicit Graph(std::vector<Item> items);

    const Item *find(const QString &id) const;
    ItemPtr share(const QString &id) const { return m_items.value(id); }
    bool contains(const QString &id) const { return m_items.contains(id); }
    qsizetype size() const { return m_items.size(); }
    /// The value of an item's field; unknown where there is no such item.
    Value value(const QString &id, Key key) const;

    /// All items of a kind, or all items, in the order of their identities.
    std::vector<const Item *> itemsOf(Key kind) const;
    std::vector<const Item *> sortedItems() const;
    /// All items in no particular order.
    const QHash<QString, ItemPtr> &items() const { return m_items; }

    /// The project's settings item, an empty one where there is none yet.
    const Item &project() const;

    /// Differs between any two states of any graphs of this run of the program.
    quint64 revision() const { return m_revision; }
    /// Neighbours, kinds and views as dense arrays, made once per revision.
    const Index &index() const;

    friend bool operator==(const Graph &a, const Graph &b);

private:
    friend class Draft;
    friend bool apply(Graph &graph, const QList<Edit> &edits);
    void set(const QString &id, Key key, const Value &value);
    void noteChange(const QString &id, bool ofStructure);

    QHash<QString, ItemPtr> m_items;
    quint64 m_revision = 0;
    mutable std::shared_ptr<const Index> m_index;
    // What has changed since the index was made: fields of a few items, or more.
    mutable QStringList m_changedFields;
    mutable bool m_changedMore = false;
};

} // namespace martlet
