// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exchange/workbookwriter.h"
#include "model/graph/graph.h"
#include "model/schema/schema.h"

#include <QMultiHash>

namespace martlet {

/// How the values of a project stand in the cells of a table that is read back: what is not known
/// is an empty cell, none is a dash, and what refers to an item is a name that no other bears.
class ItemCells
{
public:
    /// In which words: for people in the language of the program, or the same in all of them.
    enum class Words { OfLanguage, Neutral };

    explicit ItemCells(const Graph &graph, Words words = Words::OfLanguage);

    CellContent content(const FieldRow &field, const Value &value) const;
    /// The text that is read from that cell.
    QString shown(const FieldRow &field, const Value &value) const
    {
        return content(field, value).shown();
    }

    /// The name of an item, with something that tells it apart where others bear the same.
    QString name(const QString &id) const;
    /// What the field would hold where a cell has this text; nothing where a name in it is not the
    /// name() of an item.
    std::optional<Value> references(const FieldRow &field, const QString &text) const;

    /// What stands above a field, with its unit.
    static QString heading(const FieldRow &field);
    static CellForm form(const FieldRow &field);
    /// The words that a field is filled with, and the values they stand for; none where anything
    /// may be written.
    QList<std::pair<QString, Value>> words(const FieldRow &field) const;
    /// Whether nothing else than these words can be in the field.
    static bool isClosed(const FieldRow &field);

private:
    void tellApart(const QStringList &namesakes);

    const Graph m_graph;
    Words m_words;
    QHash<QString, QString> m_names; ///< by identity, of all that have one
    QHash<QString, QString> m_ids; ///< by name
};

/// The fields of a kind that stand in a table, in order: the ends of a relation, name and owner,
/// and then the others.
QList<FieldRow> tableFields(const Schema &schema, Key kind);

/// A value as one text, the same in every language: what a later reading compares with.
QString keptText(const Value &value);

/// None, in a cell.
inline constexpr QStringView noneMark = u"–";

} // namespace martlet
