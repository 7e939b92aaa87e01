// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/compare/mergetext.h"

#include <QTreeWidget>

namespace martlet {

/// A value that is undecided, as the list shows it.
struct UndecidedRow
{
    UndecidedText text;
    Writer shownBy; ///< who wrote what shows
    /// What shows came from the other side, so that it stands where theirs are.
    bool isOtherMine = false;
    QString asked; ///< of whom it is asked, in words; empty: it is not asked
};

/// Values to be decided, by element: mine and theirs side by side, and what was before. What shows
/// on the map is bold.
class UndecidedList final : public QTreeWidget
{
    Q_OBJECT

public:
    enum Column { Element, Field, Mine, Theirs, Before };

    explicit UndecidedList(QWidget *parent);

    /// Keeps the place: where a row went, the next one is chosen.
    void setRows(const std::vector<UndecidedRow> &rows);
    /// Chooses the first value of an element.
    void chooseElement(const QString &item);
    /// Identities of what is chosen.
    QStringList chosen() const;

Q_SIGNALS:
    /// Enter, or a double click, on the row of an element.
    void elementWanted(const QString &item);

protected:
    /// Figures and letters decide, and do not search.
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTreeWidgetItem *rowOf(const UndecidedRow &row, bool beginsElement) const;
};

} // namespace martlet
