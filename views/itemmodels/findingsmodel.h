// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/balance.h"

#include <QAbstractItemModel>

namespace martlet {

/// The findings as a tree of two levels: the ones to start with, then one group a rule, then those
/// that were accepted. A long group shows its first findings, and a last row for the others.
class FindingsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        SeverityRole = Qt::UserRole,
        CountRole, ///< of groups; 0 for a finding
        SecondLineRole, ///< the names of what is concerned
        KeyRole, ///< of findings
        GroupRole, ///< identity of a group
        NewRole, ///< how many are new since the last snapshot
    };

    explicit FindingsModel(QObject *parent = nullptr);

    /// \a fresh: keys of the findings that are new since the last snapshot. \a balance: what a
    /// scenario does to the findings, shown on top; \a now: the project without it, of which the
    /// going ones are. The report must be of the project with it.
    void setReport(const Report &report,
                   const Graph &graph,
                   const QSet<QString> &fresh = {},
                   const Balance &balance = {},
                   const Graph &now = {});
    /// The finding at an index, or null for a group and for the row that stands for the others.
    const Finding *findingAt(const QModelIndex &index) const;
    /// All findings of a group, or the one.
    QList<Finding> findingsAt(const QModelIndex &index) const;
    /// Whether the row stands for those of its group that are not shown.
    bool isMore(const QModelIndex &index) const;
    /// Shows all findings of a group.
    void showAll(const QModelIndex &group);
    /// Keys of all findings under their rules, in order; shown or not.
    QStringList keysByRule() const;
    /// Keys of the findings to start with.
    QStringList firstKeys() const;
    /// Where a finding stands under its rule, which is shown whole if need be.
    QModelIndex reveal(const QString &key);
    /// Where a finding stands; in its rule's group, if it stands in several.
    QModelIndex indexOf(const QString &key) const;
    QModelIndex indexOfGroup(const QString &group) const;
    /// What a finding of the report saw, as a sentence.
    QString seen(const Finding &finding) const { return whatWasSeen(graphOf(finding), finding); }
    /// Whether it is one that goes with the scenario.
    bool isGoing(const Finding &finding) const { return m_going.contains(finding.key); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return 1; }
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Group
    {
        QString id;
        QString title;
        QString secondLine;
        QList<Finding> findings;
        bool whole = false; ///< also those beyond the first ones are shown
        bool tellsMore = true; ///< a row stands for those that are not shown

        int shown() const;
        int fresh(const QSet<QString> &keys) const;
    };

    void addReport(const Report &report);
    void addGroup(const QString &id, const QString &title, const QList<Finding> &findings);
    const Graph &graphOf(const Finding &finding) const
    {
        return isGoing(finding) ? m_now : m_graph;
    }
    QString namesOf(const Finding &finding) const;
    QVariant groupData(const Group &group, int role) const;
    QVariant moreData(const Group &group, int role) const;

    Graph m_graph; ///< that was checked
    Graph m_now; ///< without the scenario, where there is one
    QSet<QString> m_going; ///< keys of the findings that go with the scenario
    QSet<QString> m_fresh;
    QSet<QString> m_whole; ///< identities of the groups that somebody wanted to see whole
    QList<Group> m_groups;
};

} // namespace martlet
