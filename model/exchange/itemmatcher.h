// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/draft.h"
#include "model/exchange/importreport.h"

#include <QSet>

namespace martlet {

/// Whether a text from a file can be the identity of an item: not empty, not too long, on one line.
bool isIdentity(const QString &text);
/// An identity from a file where a new item can have it, else nothing.
QString freeIdentity(const Graph &graph, const QString &text);

/// Finds the items that a source speaks of, and notes in a report what an import does to them.
/// Matches by what the source called an item the last time, then by kind and normalised name.
class ItemMatcher
{
public:
    ItemMatcher(Draft &draft, const QString &source, ImportReport &report);

    struct Match
    {
        QString id; ///< empty: there is none yet
        bool byKey = false; ///< the source knows the item already
        bool ambiguous = false; ///< several items bear the name
    };
    Match find(Key kind, const QString &sourceKey, const QString &name) const;
    /// The same for something that several rows may speak of, such as a person.
    QString findShared(Key kind, const QString &name) const;

    /// A new item that the source calls \a sourceKey, or knows by its identity where that is empty;
    /// \a id is made where it is empty. Returns its identity.
    QString create(Key kind, const QString &name, const QString &sourceKey, const QString &id = {});
    /// The same for a relation.
    QString relate(Key kind,
                   const QString &from,
                   const QString &to,
                   const QString &sourceKey,
                   const QString &id = {});
    /// An item that is already there is what the source calls \a sourceKey. From now on no other
    /// row can be about it.
    void claim(const QString &id, const QString &sourceKey);
    /// Sets a field and reports it, unless it already holds the value. True where it was set.
    bool set(const QString &id, Key field, const Value &value);

private:
    void noteAdded(const QString &id, const QString &sourceKey);
    void remember(const Item &item);
    static QString keyed(Key kind, const QString &text) { return kind.text() + u'\n' + text; }

    Draft &m_draft;
    ImportReport &m_report;
    Key m_sourceField;
    QHash<QString, QString> m_byKey;
    QHash<QString, QString> m_firstByName; ///< by identity
    QMultiHash<QString, QString> m_freeByName; ///< what no source calls by a key yet
    QSet<QString> m_added;
};

} // namespace martlet
