// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/key.h"
#include "model/graph/value.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

namespace martlet {

class Graph;
struct Item;

/// What an item is to the program.
enum class ItemSort {
    Element,
    Relation,
    View,
    Scenario,
    Waiver,
    Snapshot,
    Comment,
    Undecided,
    Project
};

/// One kind of item: a row of the table in kinds.cpp.
struct KindRow
{
    Key id;
    ItemSort sort = ItemSort::Element;
    QByteArray labelSource; ///< English, singular ("Tool")
    QByteArray pluralSource; ///< English, plural ("Tools")
    QList<std::pair<Key, Key>> ends = {}; ///< of relations: kinds that may be joined, from and to
    QByteArray fromSource = {}; ///< of relations: what they are where they begin ("Sends data to")
    QByteArray toSource = {}; ///< and where they end ("Gets data from")

    QString label() const;
    QString plural() const;
    /// A relation as the element at one of its ends would say it, before the name of the other.
    QString sideLabel(Key end) const;
    QString icon() const { return QStringLiteral(":/icons/kinds/%1.svg").arg(id.text()); }
    bool joins(Key from, Key to) const { return ends.contains(std::pair(from, to)); }
};

/// What a field holds; see "Types" in the contract (interface.md).
enum class FieldType {
    Text, ///< one line
    LongText, ///< several lines
    OneOf, ///< one of a closed list of values
    SuggestedText, ///< a text, offered from a list that the project may extend
    Flag,
    Number,
    Date, ///< kept as ISO 8601 text
    Amount, ///< money
    Reference, ///< identity of an item
    References, ///< identities of items
    TextList,
    Json, ///< structure that no other type covers
};

/// Who should not see a field on the projector or in a copy for outsiders.
enum class Privacy { Open, Personal, Confidential };

/// one value of a OneOf, or one known value of a SuggestedText.
struct Choice
{
    QString id;
    QByteArray labelSource;

    QString label() const;
};

/// One field of one kind (or of every element and relation): a row of the table in fields.cpp, or a
/// field of the project's own.
struct FieldRow
{
    Key kind; ///< empty: every element and relation
    Key id;
    FieldType type = FieldType::Text;
    QByteArray labelSource; ///< English; of an own field the project's text
    QByteArray helpSource; ///< English; what the field is for
    QList<Choice> choices; ///< of OneOf, and the built-in ones of SuggestedText
    QList<Key> refersTo; ///< of references: allowed kinds; empty: any item
    double least = 0; ///< of numbers
    double most = 1e15;
    bool whole = false; ///< of numbers: things that are counted, or steps of a scale
    QByteArray unitSource; ///< English, such as "minutes"
    Privacy privacy = Privacy::Open;
    bool own = false; ///< kept in the project

    QString label() const;
    QString help() const;
    QString unit() const;
    /// The label of a value of this field; the value itself where it is not among the choices.
    QString choiceLabel(const QString &value) const;
    bool isReference() const;
};

/// What kinds and fields there are: the table that inspector, imports, exports, comparison and
/// search read. The built-in part is the same for all projects; a project adds fields and list
/// entries.
class Schema
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Schema)

public:
    Schema(); ///< only the built-in rows
    explicit Schema(const Graph &graph); ///< with the project's own rows and lists

    static const QList<KindRow> &kinds();
    static const KindRow *kind(Key id);
    static QList<const KindRow *> kindsOf(ItemSort sort);

    /// The row of a field of a kind, or null. The pointer lives as long as the schema.
    const FieldRow *field(Key kind, Key id) const;
    /// All rows of a kind in the order of the table: its own first, then the common ones.
    QList<const FieldRow *> fieldsOf(Key kind) const;
    const QList<FieldRow> &fields() const { return m_fields; }

    /// Layers, stages and the like: the project's list, or the built-in one where it has none.
    const QList<Choice> &layers() const { return m_layers; }
    const QList<Choice> &stages() const { return m_stages; }
    const QList<Choice> &categories() const { return m_categories; }
    const QList<Choice> &departments() const { return m_departments; }
    /// The category's built-in group: does it send to customers, does data end there by nature?
    static bool isSender(const QString &category);
    static bool isEndByNature(const QString &category);

    /// Why \a value cannot be in \a field, or nothing. References are not followed.
    static std::optional<QString> problem(const FieldRow &field, const Value &value);

private:
    static QList<KindRow> builtInKinds();
    static QList<FieldRow> builtInFields();
    void readLists(const Item &project);
    void readOwnFields(const Item &project);
    void indexFields();

    QList<FieldRow> m_fields;
    QHash<std::pair<Key, Key>, int> m_rows;
    QList<Choice> m_layers;
    QList<Choice> m_stages;
    QList<Choice> m_categories;
    QList<Choice> m_departments;
};

} // namespace martlet
