// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/canvas.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/projector.h"
#include "views/panels/findingspanel.h"
#include "views/widgets/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QScreen>

namespace martlet {

using namespace Qt::StringLiterals;

// Several windows have this menu, so what is kept is asked for when it is opened.
void MainWindow::buildProjectorMenu(QMenu *menu)
{
    const auto choice = [&](const QString &text, auto get, auto set) {
        QAction *action = command(
            menu, {}, text, {}, [] {}, false);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, set](bool on) {
            ProjectorLook look = ProjectorLook::kept();
            set(&look, on);
            look.keep();
            if (m_projector)
                m_projector->setLook(look);
        });
        const auto show = [action, get] {
            action->setChecked(get(ProjectorLook::kept()));
        };
        connect(menu, &QMenu::aboutToShow, action, show);
        show();
        return action;
    };
    m_present = command(
        menu, u"present"_s, tr("Present on the projector"), Qt::Key_F5, [this] { present(); });
    m_present->setCheckable(true);
    m_follow = choice(
        tr("The projector follows the work"),
        [](const ProjectorLook &look) { return look.follows; },
        [](ProjectorLook *look, bool on) { look->follows = on; });
    m_follow->setShortcut(Qt::SHIFT | Qt::Key_F5);
    connect(m_follow, &QAction::triggered, m_toast, [this](bool on) {
        m_toast->say(on ? tr("The projector follows the work.")
                        : tr("The projector stands still."));
    });
    choice(
        tr("High contrast on the projector"),
        [](const ProjectorLook &look) { return look.highContrast; },
        [](ProjectorLook *look, bool on) { look->highContrast = on; });
    menu->addSeparator();
    auto *heights = new QActionGroup(this);
    const QStringList rooms {
        tr("Text for a small room"), tr("Text for a large room"), tr("Text for a hall")};
    for (int room = 0; room < int(rooms.size()); ++room) {
        const int height = ProjectorLook::textHeights.at(size_t(room));
        heights->addAction(choice(
            rooms.at(room),
            [height](const ProjectorLook &look) { return look.textHeight == height; },
            [height](ProjectorLook *look, bool) { look->textHeight = height; }));
    }
}

Projector *MainWindow::projector() const
{
    return m_projector;
}

void MainWindow::present()
{
    if (m_projector) {
        m_projector->close();
        return;
    }
    m_projector = new Projector(&m_session->document(), m_watcher.get(), m_canvas);
    m_projector->addActions({m_present, m_follow});
    connect(m_findings, &FindingsPanel::previewed, m_projector->canvas(), &Canvas::showPreview);
    connect(m_projector, &QObject::destroyed, m_present, [this] { m_present->setChecked(false); });
    connect(m_projector, &Projector::screenLost, this, [this] {
        m_toast->say(tr("The projector was taken away. F5 presents again."));
    });
    m_projector->present(screen());
    m_present->setChecked(true);
    m_toast->say(tr("F5 ends the presentation, Shift+F5 lets the projector stand still."));
}

} // namespace martlet
