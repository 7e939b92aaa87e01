// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QToolBar>

class QLabel;
class QLineEdit;
class QTabBar;
class QToolButton;

namespace martlet {

class SearchField;

/// The bar above the map: which project this is and how safe it is, its views, the search field and
/// the button that makes the PDF.
class TopBar final : public QToolBar
{
    Q_OBJECT

public:
    /// The actions that stand as buttons at the right.
    TopBar(const QList<QAction *> &buttons, QAction *main, QWidget *parent = nullptr);

    /// Stands for the tab of the inventory, which comes after the views.
    inline static const QString inventory = QStringLiteral("\u0001inventory");

    void setTitle(const QString &project, const QString &state);
    /// \a current: one of the views, or the inventory.
    void setViews(const QList<std::pair<QString, QString>> &views, const QString &current);
    /// Without a project there is nothing to find, undo or print.
    void setProjectOpen(bool open);
    SearchField *search() const { return m_search; }

    /// Opens a field in the tab of a view, in which its name is written.
    void rename(const QString &view);

Q_SIGNALS:
    void viewChosen(const QString &view);
    void inventoryChosen();
    void viewRenamed(const QString &view, const QString &name);
    void addViewWanted(const QPoint &global);
    void viewMenuWanted(const QString &view, const QPoint &global);

private:
    void connectTabs();
    int tabOf(const QString &view) const;
    QString viewAt(int tab) const;

    QLabel *m_title;
    QLabel *m_state;
    QTabBar *m_tabs;
    QToolButton *m_addView;
    QLineEdit *m_tabName;
    QList<QWidget *> m_projectParts;
    SearchField *m_search;
};

} // namespace martlet
