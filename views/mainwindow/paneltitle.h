// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QDockWidget;
class QMenu;

namespace martlet {

/// The upper rim of a panel: a grip by which it is dragged elsewhere, the same places in a menu,
/// and a button that closes it. What the panel is about stands below, in the panel itself.
class PanelTitle final : public QWidget
{
    Q_OBJECT

public:
    /// \a panel is in a QMainWindow, which it is moved about in.
    explicit PanelTitle(QDockWidget *panel);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fillMenu();

    QDockWidget *m_panel;
    QMenu *m_menu;
};

/// Brings a panel into sight, wherever it is.
void showPanel(QDockWidget *panel);
/// Whether some of it can be seen: it is neither closed nor behind another.
bool isInSight(const QDockWidget *panel);
/// Puts it at one side of the map, after what is there already, and shows it.
void movePanel(QDockWidget *panel, Qt::DockWidgetArea side);

} // namespace martlet
