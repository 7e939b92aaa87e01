// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/mainwindow/toolrail.h"

#include "model/schema/schema.h"
#include "views/widgets/icons.h"
#include "views/widgets/uitext.h"

namespace martlet {

using namespace Qt::StringLiterals;

ToolRail::ToolRail(QWidget *parent)
    : QToolBar(tr("Add"), parent)
{
    setObjectName(u"toolRail"_s);
    setOrientation(Qt::Vertical);
    setMovable(false);
    setIconSize({22, 22});
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_end = addSeparator();
}

void ToolRail::setKinds(const QList<Key> &kinds)
{
    qDeleteAll(m_kinds);
    m_kinds.clear();
    for (const Key id : kinds) {
        const KindRow *kind = Schema::kind(id);
        if (!kind)
            continue;
        const QString label = tr("Add: %1").arg(kind->label());
        auto *action = new QAction(themedIconFile(kind->icon()), label, this);
        insertAction(m_end, action);
        m_kinds.append(action);
        action->setToolTip(plainTip(label));
        widgetForAction(action)->setMinimumSize(40, 40);
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT addWanted(id); });
    }
}

void ToolRail::setCommands(const QList<QAction *> &commands)
{
    for (QAction *command : commands) {
        addAction(command);
        widgetForAction(command)->setMinimumSize(40, 40);
    }
}

} // namespace martlet
