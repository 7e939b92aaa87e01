// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/usual.h"
#include "views/mainwindow/mainwindow.h"
#include "views/panels/inspector.h"

namespace martlet {

void MainWindow::holdUsualData()
{
    const int count = holdUsual(&m_session->document(), m_inspector->items());
    if (count > 0)
        announce(tr("%n tools hold what they usually hold", nullptr, count));
    else
        m_toast->say(tr("Nothing is known of what this usually holds, or it is said already."));
}

} // namespace martlet
