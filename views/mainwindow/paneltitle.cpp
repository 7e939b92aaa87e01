// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/mainwindow/paneltitle.h"

#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QContextMenuEvent>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace martlet {

using namespace Qt::StringLiterals;

static QToolButton *smallButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themedIcon(icon));
    button->setIconSize({14, 14});
    button->setFixedSize(26, 24);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    setPlainTip(button, name);
    return button;
}

PanelTitle::PanelTitle(QDockWidget *panel)
    : QWidget(panel)
    , m_panel(panel)
    , m_menu(new QMenu(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 1, 4, 0);
    line->setSpacing(0);
    line->addStretch(1);
    auto *places = smallButton(u"more"_s, tr("Put the panel elsewhere"), this);
    places->setObjectName(u"places"_s);
    line->addWidget(places);
    connect(places, &QToolButton::clicked, m_menu, [this, places] {
        m_menu->popup(places->mapToGlobal(places->rect().bottomLeft()));
    });
    auto *close = smallButton(u"close"_s, tr("Close the panel"), this);
    close->setObjectName(u"closePanel"_s);
    line->addWidget(close);
    connect(close, &QToolButton::clicked, panel, &QDockWidget::close);
    connect(m_menu, &QMenu::aboutToShow, this, &PanelTitle::fillMenu);
}

void PanelTitle::fillMenu()
{
    m_menu->clear();
    const auto *window = qobject_cast<QMainWindow *>(m_panel->parent());
    const auto offer = [&](const QString &text, Qt::DockWidgetArea side) {
        QAction *action =
            m_menu->addAction(text, m_panel, [this, side] { movePanel(m_panel, side); });
        action->setEnabled(m_panel->isFloating() || window->dockWidgetArea(m_panel) != side);
    };
    offer(tr("Left of the map"), Qt::LeftDockWidgetArea);
    offer(tr("Right of the map"), Qt::RightDockWidgetArea);
    offer(tr("Below the map"), Qt::BottomDockWidgetArea);
    QAction *apart = m_menu->addAction(
        tr("In a window of its own"), m_panel, [this] { m_panel->setFloating(true); });
    apart->setEnabled(!m_panel->isFloating());
    m_menu->addSeparator();
    m_menu->addAction(tr("Close the panel"), m_panel, &QDockWidget::close);
}

void PanelTitle::contextMenuEvent(QContextMenuEvent *event)
{
    m_menu->popup(event->globalPos());
}

void PanelTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colours().surface);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().outline);
    const QPointF middle = QRectF(rect()).center();
    for (int dot = -2; dot <= 2; ++dot)
        painter.drawEllipse(middle + QPointF(dot * 6, 0), 1.5, 1.5);
}

void showPanel(QDockWidget *panel)
{
    panel->show();
    panel->raise();
}

bool isInSight(const QDockWidget *panel)
{
    return panel->isVisible() && !panel->visibleRegion().isEmpty();
}

void movePanel(QDockWidget *panel, Qt::DockWidgetArea side)
{
    panel->setFloating(false);
    qobject_cast<QMainWindow *>(panel->parent())->addDockWidget(side, panel);
    showPanel(panel);
}

} // namespace martlet
