// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QListView>

namespace martlet {

/// The timeline of a project, day by day: shows a HistoryModel.
class HistoryList final : public QListView
{
    Q_OBJECT

public:
    explicit HistoryList(QWidget *parent);

Q_SIGNALS:
    /// Another row is the current one; -1: none.
    void rowChosen(int row);
    /// Enter was pressed on a row.
    void entered();
    /// Letters were typed here that are meant to be searched for.
    void typed(const QString &text);

public:
    void keyboardSearch(const QString &text) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace martlet
