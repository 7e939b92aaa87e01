// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/schema/schema.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace martlet {

class Document;
class InventoryModel;
class InventoryTable;

/// All things of one kind as a table that can be edited. It stands in place of the map and has the
/// same selection; each change is one of the project. Escape goes back to the map.
class InventoryPage final : public QWidget
{
    Q_OBJECT

public:
    explicit InventoryPage(QWidget *parent = nullptr);
    ~InventoryPage() override;

    void setDocument(Document *document);
    /// Shows the kind of the first of the items, with their rows selected.
    void open(const QStringList &items);
    /// Selects the rows of items, as far as they are shown.
    void select(const QStringList &items);
    void setKind(Key kind);
    InventoryTable *table() const { return m_table; }
    InventoryModel *model() const { return m_model; }
    /// The keys that help here, for the status line.
    static QString keyHint();

Q_SIGNALS:
    void selectionChanged(const QStringList &items);
    /// Something was done that a person may want to take back.
    void announced(const QString &what);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeading(QVBoxLayout *page);
    void connectParts();
    void fillKinds();
    void showCounts();
    void showProblems(const QStringList &sentences);
    void filter(const QString &text);
    void filterFor(int column, const QString &value);
    void showColumnMenu(int column, const QPoint &global);
    void showCellMenu(const QPoint &global);
    void offerEdits(QMenu *menu);
    void offerColumn(QMenu *menu, int column);
    void fillColumnsMenu();
    void setHidden(const QSet<Key> &fields);
    QSet<Key> hidden() const;
    QSet<Key> unused() const;
    void fitColumns();
    /// Does something that takes rows away and brings them back, and keeps what is selected.
    void keepSelection(const std::function<void()> &act);

    Document *m_document = nullptr;
    InventoryModel *m_model;
    InventoryTable *m_table;
    QComboBox *m_kinds;
    QLineEdit *m_filter;
    QLabel *m_count;
    QLabel *m_problems;
    QToolButton *m_columns;
    QMenu *m_columnsMenu;
    bool m_quiet = false; ///< the selection goes only to come back
};

} // namespace martlet
