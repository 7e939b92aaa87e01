// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/sharing/quietmoment.h"

#include <QApplication>
#include <QEvent>

namespace martlet {

using namespace std::chrono_literals;

static constexpr auto longEnough = 1500ms;

QuietMoment::QuietMoment(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &QuietMoment::look);
}

void QuietMoment::await()
{
    if (m_pause.isActive())
        return;
    qApp->installEventFilter(this);
    m_pause.start(longEnough);
}

void QuietMoment::look()
{
    const bool isBusy = QGuiApplication::mouseButtons() != Qt::NoButton
        || QApplication::activePopupWidget() || QApplication::activeModalWidget();
    if (isBusy) {
        m_pause.start(longEnough);
        return;
    }
    qApp->removeEventFilter(this);
    Q_EMIT came();
}

bool QuietMoment::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::Wheel:
        m_pause.start(longEnough);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace martlet
