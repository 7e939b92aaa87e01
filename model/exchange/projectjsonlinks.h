// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exchange/projectjson.h"
#include "model/schema/schema.h"

#include <QCoreApplication>

namespace martlet {

/// The items of a JSON project before and while they find each other, and what the project holds
/// into which they are brought: turns names into identities and leaves out what refers to nothing.
class JsonLinks
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Json)

public:
    struct Card
    {
        QString view;
        QString element; ///< identity or name
        Place place;
        QString at; ///< path in the document
    };

    explicit JsonLinks(const Graph &project);

    bool contains(const QString &id) const { return m_numbers.contains(id); }
    qsizetype size() const { return qsizetype(m_items.size()); }
    /// The path of the item with that identity.
    QString placeOf(const QString &id) const;
    /// \a place is the path of the item, and \a fieldsPlace that of its fields.
    void add(Item item, const QString &place, const QString &fieldsPlace);
    void addCard(const Card &card) { m_cards.append(card); }

    /// The kind of an item of the file, or else of the project; empty where there is none.
    Key kindOf(const QString &id) const;
    /// The one identity of these kinds (empty: of any) that a text means; appends why there is none
    /// to \a problems.
    std::optional<QString> find(const QString &text,
                                const QList<Key> &kinds,
                                const QString &place,
                                QList<JsonProblem> &problems) const;

    /// A graph of all items that are sound; appends what is wrong with the others to the problems
    /// of \a import, and what was not taken to the letter to its notices. \a keepsUnknown: what
    /// only a newer version knows is sound.
    Graph link(const Schema &schema, bool keepsUnknown, JsonImport &import);

private:
    struct Entry
    {
        Item item;
        QString place;
        QString fieldsPlace;
    };

    QStringList candidates(const QString &text, const QList<Key> &kinds) const;
    void linkEnds(QList<JsonProblem> &problems);
    bool joinEnds(Entry &entry, QList<JsonProblem> &problems) const;
    void linkFields(Entry &entry, const Schema &schema, QList<JsonProblem> &problems) const;
    void noteWhoAccepts(const Entry &entry, JsonImport &import) const;
    void linkTargets(Entry &entry, JsonImport &import) const;
    void linkItems(const Schema &schema, JsonImport &import);
    QString below(const QString &scenario) const;
    void cutCircles(QList<JsonProblem> &problems);
    void cut(const QStringList &circle, QList<JsonProblem> &problems);
    void placeCards(QList<JsonProblem> &problems);
    void linkScenarios(const Schema &schema, bool keepsUnknown, JsonImport &import);
    void keepOnly(const std::vector<size_t> &numbers);
    void number();

    const Graph &m_project;
    QMultiHash<QString, QString> m_projectNames; ///< name -> identity
    std::vector<Entry> m_items;
    QList<Card> m_cards;
    QHash<QString, size_t> m_numbers;
    QMultiHash<QString, size_t> m_names;
};

} // namespace martlet
