// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/ownership.h"
#include "views/canvas/canvas.h"
#include "views/canvas/ownerdrop.h"
#include "views/mainwindow/mainwindow.h"
#include "views/panels/inspector.h"
#include "views/panels/peoplepanel.h"

#include <QStackedWidget>

namespace martlet {

void MainWindow::connectPeople()
{
    connect(new OwnerDrop(m_canvas), &OwnerDrop::dropped, this, &MainWindow::give);
    connect(m_people, &PeoplePanel::left, this, [this] { m_pages->currentWidget()->setFocus(); });
    connect(m_people, &PeoplePanel::chosen, this, [this](const QString &owner) {
        if (m_inspector->items().isEmpty())
            m_toast->say(tr("Select on the map first what they are to own."));
        else
            give(m_inspector->items(), owner);
    });
}

void MainWindow::give(const QStringList &items, const QString &owner)
{
    Document &document = m_session->document();
    if (!isSomebody(document.graph(), owner))
        m_toast->say(tr("They are on another map. Add them to this one first."));
    else if (giveTo(&document, items, owner))
        announce(document.undoLabel());
    else
        m_toast->say(tr("That belongs to them already."));
}

} // namespace martlet
