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
    /// Other rows are chosen: one, or several with all between them.
    void rowsChosen(int first, int last);
    /// Ctrl+Enter was pressed on what is chosen.
    void compareWanted();
    /// Enter was pressed on a row.
    void entered();
    /// Letters were typed here that are meant to be searched for.
    void typed(const QString &text);

public:
    void keyboardSearch(const QString &text) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
};

} // namespace martlet
