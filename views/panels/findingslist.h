// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/balance.h"

#include <QTreeView>

namespace martlet {

class FindingsModel;

/// The findings by rule, of which one or several are chosen. What is chosen and what is open stay
/// so when there is another report.
class FindingsList final : public QTreeView
{
    Q_OBJECT

public:
    explicit FindingsList(QWidget *parent);

    const FindingsModel &findings() const { return *m_model; }
    /// \a balance: what a scenario does to them, and \a now: the project without it. Returns
    /// whether what was chosen is still there.
    bool present(const Report &report,
                 const Graph &graph,
                 const Balance &balance = {},
                 const Graph &now = {});
    /// What is chosen, in the order of the list, each once.
    QList<Finding> chosenFindings() const;
    /// Goes to the next or previous finding: first through those to start with, then through the
    /// others by rule.
    void step(int by);
    /// Chooses a finding, or all of a rule; false where the list does not have it.
    bool choose(const QString &key);
    bool chooseGroup(const QString &group);
    void clearChoice();

Q_SIGNALS:
    /// A person chose something else.
    void chosen();

protected:
    void selectionChanged(const QItemSelection &now, const QItemSelection &before) override;
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A row that outlives a report.
    struct Row
    {
        QString group;
        QString key; ///< of a finding; empty: the group itself
    };
    Row rowAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Row &row) const;
    QStringList openGroups() const;
    void restore(const QList<Row> &chosen, const Row &current);
    void goTo(const QModelIndex &index);
    qsizetype placeInWalk(const QStringList &walk, int by) const;
    void showMore();
    void scrollSoon();

    FindingsModel *m_model;
    bool m_presents = false; ///< what is chosen now is not chosen by a person
};

} // namespace martlet
