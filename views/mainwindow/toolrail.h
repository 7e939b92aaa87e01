// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/key.h"

#include <QToolBar>

namespace martlet {

/// The slim bar beside the map: one button for each kind that can be added to the view.
class ToolRail final : public QToolBar
{
    Q_OBJECT

public:
    explicit ToolRail(QWidget *parent = nullptr);

    void setKinds(const QList<Key> &kinds);
    /// Commands that stand below the kinds.
    void setCommands(const QList<QAction *> &commands);

Q_SIGNALS:
    void addWanted(martlet::Key kind);

private:
    QAction *m_end; ///< the kinds stand before it
    QList<QAction *> m_kinds;
};

} // namespace martlet
