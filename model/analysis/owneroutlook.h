// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/dataholders.h"
#include "model/analysis/engine.h"

#include <QHash>

namespace martlet {

/// What somebody is for one item.
struct OwnerRole
{
    QString item;
    QList<Key> fields; ///< that name the person
    bool isBackup = true; ///< and nothing else
};

/// What each person and team looks after, what is missing there, and what depends on them. No
/// figures that compare people.
class OwnerOutlook
{
public:
    /// The report must be of that graph and day.
    OwnerOutlook(const Graph &graph, const Report &report, QDate today);
    Q_DISABLE_COPY_MOVE(OwnerOutlook)

    /// Those who look after something or are asked something, by name.
    QStringList everybody() const;
    QList<OwnerRole> roles(const QString &person) const { return m_roles.value(person); }
    /// Findings about what is theirs, but not only as a backup.
    QList<Finding> findings(const QString &person) const { return m_findings.value(person); }
    /// Findings about what is nobody's, or about the map as a whole.
    const QList<Finding> &nobodys() const { return m_nobodys; }
    /// Questions to them that have no answer yet.
    QStringList openQuestions(const QString &person) const;
    /// Items for which nobody else is named.
    QStringList onlyTheirs(const QString &person) const;
    /// What others would lose without the tools and flows that they look after, as sentences.
    QStringList whatWouldStop(const QString &person) const;

private:
    void readRoles();
    void readItem(const Item &item, const Schema &schema);
    void readFindings(const Report &report);
    bool isPerson(const QString &id) const;

    const Graph m_graph;
    Vocabulary m_words;
    DataHolders m_holders;
    QHash<QString, QList<OwnerRole>> m_roles; ///< by person or team
    QHash<QString, QStringList> m_people; ///< by item: who looks after it
    QHash<QString, QList<Finding>> m_findings; ///< by person or team
    QList<Finding> m_nobodys;
};

/// Fields that are not known and that a finding asks for, each with its item.
QList<std::pair<QString, Key>> askedFields(const Graph &graph, const Finding &finding);

} // namespace martlet
