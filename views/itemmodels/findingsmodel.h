// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/engine.h"

#include <QAbstractItemModel>

namespace martlet {

/// The findings as a tree of two levels: the ones to start with, then one group a rule, then those
/// that were accepted.
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
    };

    explicit FindingsModel(QObject *parent = nullptr);

    void setReport(const Report &report, const Graph &graph);
    /// The finding at an index, or null for a group.
    const Finding *findingAt(const QModelIndex &index) const;
    /// All findings of a group, or the one.
    QList<Finding> findingsAt(const QModelIndex &index) const;
    /// Where a finding stands; in its rule's group, if it stands in several.
    QModelIndex indexOf(const QString &key) const;
    QModelIndex indexOfGroup(const QString &group) const;
    /// What a finding of the report saw, as a sentence.
    QString seen(const Finding &finding) const { return whatWasSeen(m_graph, finding); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Group
    {
        QString id;
        QString title;
        QString secondLine;
        QList<Finding> findings;
        QStringList names; ///< of each finding
    };

    void addGroup(const QString &id,
                  const QString &title,
                  const QList<Finding> &findings,
                  const Graph &graph);
    QVariant groupData(const Group &group, int role) const;

    Graph m_graph; ///< that was checked
    QList<Group> m_groups;
};

} // namespace martlet
