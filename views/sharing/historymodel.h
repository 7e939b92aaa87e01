// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/compare/stepindex.h"

#include <QAbstractListModel>

#include <memory>

namespace martlet {

/// Which steps of a history are listed; what is empty does not count.
struct HistoryFilter
{
    QString text; ///< in the label, the author, or the name of a thing
    QString author;
    Key kind;
    QString item;
    Key field; ///< of that item

    friend bool operator==(const HistoryFilter &, const HistoryFilter &) = default;
};

/// The steps of a history, newest first. Rows read no edits; what they say of things comes from an
/// index that is made elsewhere, and may come later.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        WhoRole = Qt::UserRole, ///< the author, and things that the label does not name
        TimeRole, ///< the time of the day
        DayRole, ///< the day, of its first row; else empty
        MomentRole, ///< what the moment after this step is called; mostly empty
    };

    explicit HistoryModel(QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// Shows another history, of a project as it is now.
    void setHistory(const History &history, const Graph &now);
    void setIndex(std::shared_ptr<const StepIndex> index);
    void setFilter(const HistoryFilter &filter);
    const HistoryFilter &filter() const { return m_filter; }

    const History &history() const { return m_history; }
    const QList<History::Step> &allSteps() const { return m_steps; }
    History::Step stepAt(int row) const { return m_steps[m_rows[row]]; }
    /// What the moment after a row is called; mostly empty.
    QString momentAt(int row) const { return m_moments.value(m_rows[row]).join(u" · "); }
    /// The row of the step that ends with a change; -1: not listed.
    int rowOf(const ChangeId &last) const;
    /// Everybody who made a change, in the order of their names.
    QStringList authors() const;
    /// The days of the moments that have a name.
    QSet<QDate> namedDays() const;

private:
    const Change &lastOf(qsizetype step) const { return m_history.at(m_steps[step].last); }
    QDate dayOf(qsizetype step) const;
    bool isListed(qsizetype step) const;
    bool hasText(qsizetype step) const;
    bool concernsItem(qsizetype step) const;
    QString who(qsizetype step) const;
    void findMoments(const Graph &now);
    void list();

    History m_history;
    QList<History::Step> m_steps;
    QList<qsizetype> m_rows; ///< which of the steps are listed, newest first
    QHash<qsizetype, QStringList> m_moments; ///< names, by step
    std::shared_ptr<const StepIndex> m_index;
    HistoryFilter m_filter;
};

} // namespace martlet
