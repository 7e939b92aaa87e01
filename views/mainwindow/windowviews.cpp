// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/canvas.h"
#include "views/mainwindow/filterbar.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/topbar.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/uitext.h"

#include <QMenu>
#include <QStackedWidget>

namespace martlet {

using namespace Qt::StringLiterals;

// Of a journey that has no view yet, one is offered.
void MainWindow::buildAddViewMenu(QMenu *menu)
{
    menu->clear();
    if (!m_session)
        return;
    const auto offer = [&](const QString &icon, const QString &text, auto act) {
        connect(menu->addAction(themedIcon(icon), text), &QAction::triggered, this, act);
    };
    const Graph &graph = m_session->document().graph();
    QSet<QString> walked;
    for (const Item *view : graph.itemsOf(Key(u"view")))
        walked.insert(view->fields.get(key::journey).text());
    for (const Item *journey : graph.itemsOf(Key(u"journey"))) {
        if (!walked.contains(journey->id))
            offer(u"map-pin"_s,
                  tr("The journey “%1”").arg(menuText(shortened(journey->name(), 40))),
                  [this, id = journey->id] { addView(u"journey"_s, id); });
    }
    offer(u"map-pin"_s, tr("A new journey"), [this] { addJourney(); });
    menu->addSeparator();
    offer(u"layers"_s, tr("Architecture: tools in layers"), [this] { addView(u"architecture"_s); });
    offer(u"user"_s, tr("Ownership: who looks after what"), [this] { addView(u"ownership"_s); });
    offer(u"database"_s, tr("Data: who holds and moves what"), [this] { addView(u"data"_s); });
    offer(u"select"_s, tr("Free: what you put on it"), [this] { addView(u"free"_s); });
}

void MainWindow::showAddViewMenu(const QPoint &global)
{
    QMenu menu;
    buildAddViewMenu(&menu);
    menu.exec(global);
}

void MainWindow::showViewMenu(const QString &view, const QPoint &global)
{
    QMenu menu;
    const auto offer = [&](const QString &icon, const QString &text, auto act) {
        connect(menu.addAction(themedIcon(icon), text), &QAction::triggered, this, act);
    };
    offer(u"edit"_s, tr("Rename the view"), [this, view] { m_top->rename(view); });
    offer(u"copy"_s, tr("Duplicate the view"), [this, view] {
        setView(m_session->document().duplicateView(view));
    });
    if (m_session->document().graph().contains(view)) {
        menu.addSeparator();
        offer(u"trash"_s, tr("Delete the view"), [this, view] { removeView(view); });
    }
    menu.exec(global);
}

void MainWindow::addView(const QString &viewKind, const QString &journey)
{
    showMap();
    setView(m_session->document().addView(viewKind, {}, journey));
    m_canvas->setFocus();
}

// Its name is asked for in the tab.
void MainWindow::addJourney()
{
    showMap();
    const QString view = m_session->document().addJourney(tr("New journey"));
    setView(view);
    m_top->rename(view);
}

void MainWindow::removeView(const QString &view)
{
    Document &document = m_session->document();
    const QString name = MapView::nameOf(document.graph(), view);
    document.remove({view});
    announce(tr("The view “%1” is gone; what it showed is still in the project").arg(name));
}

void MainWindow::takeOffView()
{
    const MapScene &scene = m_canvas->scene();
    QStringList cards = m_canvas->selection();
    cards.removeIf([&](const QString &item) { return !scene.isCard(item); });
    if (cards.isEmpty()) {
        m_toast->say(tr("Select the cards to take off this view."));
        return;
    }
    m_session->document().takeOff(scene.view().id, cards);
    announce(tr("%n taken off this view; still in the project", nullptr, int(cards.size())));
}

// On the view that is open, else on the first one that shows it.
void MainWindow::showItem(const QString &item)
{
    const Graph &graph = m_session->document().graph();
    const Item *found = graph.find(item);
    if (found && found->kind == u"view"_key) {
        setView(item);
        return;
    }
    if (found && !m_canvas->scene().contains(item)) {
        for (const QString &view : MapView::viewsOf(graph)) {
            if (MapView::showing(graph, view)(*found)) {
                setView(view);
                break;
            }
        }
    }
    m_awaited.clear();
    if (m_canvas->scene().contains(item)) {
        m_canvas->select({item});
        m_canvas->reveal({item}, true);
        return;
    }
    showSelection({item});
    if (!m_canvas->scene().isArranged()) {
        m_awaited = item;
        return;
    }
    if (found && found->from.isEmpty() && m_canvas->scene().view().kinds.isEmpty())
        m_toast->say(tr("“%1” is on no view.").arg(shortened(found->name(), 60)),
                     {{tr("Put it on this one"), [this, item] {
                           putOnView(item);
                       }}});
}

// The map moves no more than it must, and what the page in front can show is shown there. Not every
// connection is on a map.
void MainWindow::goToItem(const QString &item)
{
    const bool isMap = m_pages->currentWidget() == m_canvas;
    const bool isRelation = !m_session->document().graph().value(item, key::from).isUnknown();
    if (m_canvas->scene().contains(item)) {
        m_canvas->select({item});
        m_canvas->reveal({item}, false);
    } else if (isMap && !isRelation) {
        showItem(item);
    } else {
        const QSignalBlocker quiet(m_canvas);
        m_canvas->select({});
        showSelection({item});
    }
}

// A view that is seen for the first time is arranged first.
void MainWindow::showAwaited()
{
    if (const QString item = std::exchange(m_awaited, {}); !item.isEmpty())
        showItem(item);
}

void MainWindow::putOnView(const QString &item)
{
    constexpr QSizeF size(172, 56);
    const QPointF middle = m_canvas->toMap(QRectF(m_canvas->rect()).center());
    const QPointF place = m_canvas->scene().freePlace(middle, size);
    m_session->document().putOn(
        m_canvas->scene().view().id,
        {{item, {place.x(), place.y(), size.width(), size.height(), false}}});
    m_canvas->select({item});
}

void MainWindow::connectFilter()
{
    connect(m_filterBar, &FilterBar::colourChosen, this, [this](Key field) {
        m_session->document().colourBy(m_canvas->viewId(), field);
    });
    connect(m_filterBar, &FilterBar::filterChosen, this, [this](const QJsonObject &filter) {
        m_session->document().setFilter(m_canvas->viewId(), filter);
    });
    connect(m_filterBar, &FilterBar::closed, this, [this] {
        m_filterWanted = false;
        m_session->document().showPlain(m_canvas->viewId());
        showFilterBar();
        m_canvas->setFocus();
    });
}

void MainWindow::askForFilter()
{
    showMap();
    m_filterWanted = true;
    showFilterBar();
    m_filterBar->focusField();
}

void MainWindow::showFilterBar()
{
    const MapView &view = m_canvas->scene().view();
    const bool wanted = m_filterWanted || !view.colourField.isEmpty() || view.isFiltered;
    m_filterBar->setVisible(m_session && wanted && m_pages->currentWidget() == m_canvas);
    if (m_filterBar->isVisibleTo(this))
        m_filterBar->setView(m_session->document().graph(), view);
}

} // namespace martlet
