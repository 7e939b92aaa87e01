// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/canvas/camera.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace martlet {

/// What a window shows, and where it stands.
struct WindowState
{
    QString file; ///< of the project
    QString view;
    std::optional<Camera> camera; ///< nothing: the whole map is seen
    QByteArray geometry; ///< as QWidget::saveGeometry() says it
    QByteArray panels; ///< as the window itself says it
};

/// Which windows were open when the program ended, however it ended, so that the next start can
/// open them again. Kept in the settings of this computer; what makes no sense there counts as
/// nothing.
class LastSession
{
public:
    /// Whether windows are to be opened again at all; they are unless a person says otherwise.
    static bool isWanted();
    static void setWanted(bool wanted);

    /// Keeps what is open now. Nothing happens while it is held.
    static void keep(const QList<WindowState> &windows);
    /// The windows that were kept, in the order in which they are to be opened.
    static QList<WindowState> kept();
    /// From now on what is kept stays: the windows that close now do so since the program ends.
    static void hold(bool held);

    /// To be called before anything is opened by itself. False where an earlier start did not come
    /// to its settle(): then what was open may be what ended it.
    static bool begin();
    /// All is open, and the program has lived on for a while.
    static void settle();
};

} // namespace martlet
