// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/capture/capturer.h"
#include "views/canvas/namefield.h"

#include <QObject>

namespace martlet {

class Canvas;

/// Makes the tools that are selected parts of another one, which is named in a field beside them,
/// and takes them out again.
class Grouping final : public QObject
{
    Q_OBJECT

public:
    explicit Grouping(Canvas *canvas);

    void group();
    void ungroup();

private:
    QStringList selectedParts() const;
    CaptureSite site(const QStringList &parts) const;
    NameField::Help help(const CaptureSite &site) const;
    void take(const QStringList &parts, CaptureSite site, const QString &text);
    void tell(const QStringList &parts, const QString &name);
    QPointF placeBeside(const QStringList &parts) const;
    QRectF around(const QStringList &parts) const;

    Canvas *m_canvas;
};

} // namespace martlet
